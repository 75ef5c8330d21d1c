#include "gui/papers/letterheaddialog.h"

#include "documents/logo.h"
#include "intake/filecontents.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

LetterheadDialog::LetterheadDialog(const domain::Letterhead &letterhead, QWidget *parent)
    : FormDialog{tr("Letterhead"), tr("Save"), parent}
    , m_logo{letterhead.logo}
    , m_address{new QPlainTextEdit{letterhead.address}}
    , m_picture{new QLabel}
    , m_remove{new QPushButton{tr("&Remove the logo")}}
{
    m_address->setObjectName(u"address"_s);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *choose = new QPushButton{tr("&Choose a logo …")};
    choose->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    form()->addRow(tr("&Address"), m_address);
    form()->addRow(tr("Logo (SVG)"), m_picture);
    form()->addRow(QString{}, buttons);

    connect(m_address, &QPlainTextEdit::textChanged, this, &LetterheadDialog::refresh);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog{this, tr("Choose a logo"), {}, tr("Pictures (*.svg)")};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &LetterheadDialog::takeLogo);
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        refresh();
    });
    showLogo();
}

domain::Letterhead LetterheadDialog::letterhead() const
{
    return {m_address->toPlainText().trimmed(), m_logo};
}

QStringList LetterheadDialog::problems() const
{
    return domain::problems(letterhead());
}

QStringList LetterheadDialog::warnings() const
{
    return m_refused.isEmpty() ? QStringList{} : QStringList{m_refused};
}

void LetterheadDialog::takeLogo(const QString &path)
{
    const auto svg = intake::pictureFrom(path);
    m_refused = svg ? QString{} : svg.error().message;
    if (svg)
        m_logo = *svg;
    showLogo();
    refresh();
}

void LetterheadDialog::showLogo()
{
    const QSizeF size = documents::logoSize(m_logo, {240, 64});
    m_remove->setEnabled(!m_logo.isEmpty());
    if (size.isEmpty()) {
        m_picture->setText(tr("No logo"));
        return;
    }
    const double ratio = devicePixelRatioF();
    QImage image = documents::logoImage(m_logo, (size * ratio).toSize());
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(tr("The logo"));
}

} // namespace gui
