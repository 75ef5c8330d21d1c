#include "gui/register/importstart.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/register/formcolumn.h"
#include "gui/rosters/formdialog.h"
#include "intake/htmltext.h"
#include "intake/protocolfile.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gui {

QString textIn(const QMimeData &data)
{
    if (data.hasHtml())
        if (const QString text = intake::textOfHtml(data.html()).trimmed(); !text.isEmpty())
            return text;
    return data.text();
}

QString fileIn(const QMimeData &data)
{
    return data.hasUrls() && data.urls().first().isLocalFile() ? data.urls().first().toLocalFile()
                                                               : QString{};
}

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit{parent}
{
    setAcceptDrops(false); // the page reads what is dropped
    setTabChangesFocus(true);
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || !fileIn(*source).isEmpty();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = fileIn(*source); !path.isEmpty())
        emit filePasted(path);
    else
        insertPlainText(textIn(*source));
    ensureCursorVisible();
}

ImportStart::ImportStart(QWidget *parent)
    : QWidget{parent}
    , m_paste{new PasteField}
    , m_refusal{new Remark}
    , m_open{new QPushButton{icon(u"open"_s), tr("&Open a file …")}}
    , m_read{new QPushButton{tr("&Read the text")}}
{
    m_paste->setPlaceholderText(tr(
        "Paste the text of a protocol here, or drop a file on the page: PDF, Word, OpenDocument, web page or "
        "text."));
    m_paste->setAccessibleName(tr("Text of the protocol"));
    m_paste->setObjectName(u"paste"_s);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->hide();
    m_open->setObjectName(u"open"_s);
    m_read->setObjectName(u"read"_s);
    setLook(m_read, "primary");

    auto *card = new Card{tr("A text of one item or of a whole protocol")};
    card->body()->addWidget(m_paste, 1);
    card->body()->addWidget(m_refusal);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    auto *nothing = muteLabel(tr("Nothing is saved when a text is read."));
    nothing->setWordWrap(true);
    buttons->addWidget(nothing, 1);
    buttons->addWidget(m_read);
    card->body()->addLayout(buttons);

    auto *layout = new QVBoxLayout{this};
    measured(this, [this, layout] {
        layout->setContentsMargins(spacing(this), spacing(this), spacing(this), spacing(this));
    });
    layout->addWidget(card, 1);

    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_busy)
            m_refusal->hide();
        showState();
    });
    connect(m_paste, &PasteField::filePasted, this, &ImportStart::fileChosen);
    connect(m_open, &QPushButton::clicked, this, &ImportStart::chooseFile);
    pressByCtrlEnter(m_read);
    connect(m_read, &QPushButton::clicked, this, [this] { emit textGiven(m_paste->toPlainText()); });
    showState();
}

void ImportStart::setText(const QString &text)
{
    m_paste->setPlainText(text);
}

void ImportStart::refuse(const QString &sentence)
{
    m_busy = false;
    m_refusal->setText(sentence);
    m_refusal->show();
    showState();
}

void ImportStart::setBusy(const QString &sentence)
{
    m_busy = true;
    m_refusal->setText(sentence);
    m_refusal->show();
    showState();
}

void ImportStart::setReady()
{
    m_busy = false;
    m_refusal->hide();
    showState();
}

void ImportStart::clear()
{
    m_paste->clear();
    setReady();
}

void ImportStart::focusText()
{
    m_paste->setFocus();
}

void ImportStart::chooseFile()
{
    const QString names = intake::protocolFileNames().join(u' ');
    auto *dialog =
        new QFileDialog{this, tr("Open a protocol"), {}, tr("Protocols (%1);;All files (*)").arg(names)};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStart::fileChosen);
    dialog->open();
}

void ImportStart::showState()
{
    m_open->setEnabled(!m_busy);
    m_read->setEnabled(!m_busy && !m_paste->toPlainText().trimmed().isEmpty());
}

} // namespace gui
