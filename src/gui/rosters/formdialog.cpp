#include "gui/rosters/formdialog.h"

#include "gui/look/appearance.h"
#include "gui/look/fittingscroll.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

void pressByCtrlEnter(QPushButton *button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut{QKeySequence{Qt::CTRL | key}, button}, &QShortcut::activated, button,
                         &QPushButton::click);
}

QString ctrlEnter()
{
    return QKeySequence{Qt::CTRL | Qt::Key_Enter}.toString(QKeySequence::NativeText);
}

FormDialog::FormDialog(const QString &title, const QString &okText, QWidget *parent)
    : QDialog{parent}
    , m_form{new QFormLayout}
    , m_body{new QVBoxLayout}
    , m_problems{new QLabel}
    , m_warnings{new QLabel}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel}}
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal); // the user guide can be read beside it
    setLook(this, "page");

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QLabel *label : {m_problems, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    setLook(m_problems, "mute");
    setLook(m_warnings, "problem");

    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(okText);
    setLook(ok, "primary");
    pressByCtrlEnter(ok);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // never the one that Enter presses

    auto *parts = new QVBoxLayout;
    parts->setContentsMargins({});
    parts->addLayout(m_form);
    parts->addLayout(m_body, 1);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(new FittingScroll{parts}, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_problems);
    layout->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::accept()
{
    if (canAccept())
        QDialog::accept();
}

void FormDialog::refresh()
{
    const QStringList against = problems();
    const auto show = [](QLabel *label, const QStringList &sentences) {
        label->setText(sentences.join(u'\n'));
        label->setVisible(!sentences.isEmpty());
    };
    show(m_problems, against);
    show(m_warnings, warnings());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(against.isEmpty());
    ok->setToolTip(against.isEmpty() ? ctrlEnter() : against.join(u'\n'));
    ok->setAccessibleDescription(against.join(u' '));
}

void FormDialog::showEvent(QShowEvent *event)
{
    refresh();
    tabThrough({this});
    if (QWidget *field = firstField(this); field && !focusWidget())
        field->setFocus();
    if (!testAttribute(
            Qt::WA_Resized)) { // a window of no given size gets no more than two thirds of the screen
        const int wish = hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height();
        resize(width(), std::max(height(), std::min(wish, roomOnScreen(this).height())));
    }
    QDialog::showEvent(event);
}

} // namespace gui
