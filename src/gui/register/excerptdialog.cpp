#include "gui/register/excerptdialog.h"

#include "documents/filewriter.h"
#include "documents/issuedexcerpt.h"
#include "documents/pdfwriter.h"
#include "documents/textwriter.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/papers/printing.h"
#include "gui/register/flowrow.h"
#include "gui/register/formscroll.h"
#include "gui/register/pagepreview.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/formdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr auto typingRests = std::chrono::milliseconds{200};

QString name(documents::Format format)
{
    using documents::Format;
    switch (format) {
    case Format::Pdf:
        return ExcerptDialog::tr("PDF, tagged and for the archive");
    case Format::Odt:
        return ExcerptDialog::tr("OpenDocument text (ODT)");
    case Format::Html:
        return ExcerptDialog::tr("Web page (HTML)");
    case Format::PlainText:
        return ExcerptDialog::tr("Plain text");
    }
    return {};
}

} // namespace

ExcerptDialog::ExcerptDialog(const documents::Excerpt &excerpt, const QDate &today, QWidget *parent)
    : QDialog{parent}
    , m_excerpt{excerpt}
    , m_preview{new PagePreview}
    , m_pageNumber{muteLabel()}
    , m_previous{new QPushButton{tr("&Previous page")}}
    , m_next{new QPushButton{tr("&Next page")}}
    , m_name{new QLineEdit{excerpt.certifiedBy}}
    , m_where{new QLineEdit{excerpt.certifiedWhere}}
    , m_date{new DateField}
    , m_format{new QComboBox}
    , m_issueState{muteLabel()}
    , m_issue{new QPushButton{tr("&Issue")}}
    , m_message{new QLabel}
{
    setWindowTitle(
        tr("Protocol excerpt %1 %2")
            .arg(excerpt.treatment.item.number.label(), excerpt.treatment.matter.reference.text()));
    m_date->setToday(today);
    m_date->setDate(excerpt.certifiedOn.isValid() ? excerpt.certifiedOn : today);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRests);
    auto *layout = new QHBoxLayout{this};
    layout->addWidget(makePages(), 1);
    layout->addWidget(makeChoices());

    connect(&m_typing, &QTimer::timeout, this, &ExcerptDialog::layOut);
    for (auto *field : {m_name, m_where, static_cast<QLineEdit *>(m_date)})
        connect(field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    resizeTo(this, 150, 42);
    layOut();
    tabThrough({this});
    m_name->setFocus();
}

QWidget *ExcerptDialog::makePages()
{
    auto *larger = new QPushButton{u"+"_s};
    auto *smaller = new QPushButton{u"−"_s};
    larger->setAccessibleName(tr("Larger"));
    larger->setToolTip(tr("Larger (Ctrl and +)"));
    smaller->setAccessibleName(tr("Smaller"));
    smaller->setToolTip(tr("Smaller (Ctrl and −)"));
    for (auto *button : {larger, smaller, m_previous, m_next})
        button->setAutoDefault(false);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *bar = new FlowRow;
    bar->setSpacing(spacing(this, 0.3));
    bar->addWidget(m_previous);
    bar->addWidget(m_pageNumber);
    bar->addWidget(m_next);
    bar->addWidget(room);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    auto *warning = new QLabel{documents::warningsOf(m_excerpt).join(u' ')};
    warning->setObjectName(u"warning"_s);
    warning->setTextFormat(Qt::PlainText);
    warning->setWordWrap(true);
    auto *notice = new QFrame;
    setLook(notice, "notice");
    (new QVBoxLayout{notice})->addWidget(warning);
    if (warning->text().isEmpty())
        notice->hide();
    auto *pages = new QWidget;
    auto *layout = new QVBoxLayout{pages};
    layout->setContentsMargins({});
    layout->addWidget(notice);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);

    connect(larger, &QPushButton::clicked, this, [this] { m_preview->zoom(1.2); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_preview->zoom(1 / 1.2); });
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_preview->showPage(m_preview->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_preview->showPage(m_preview->currentPage() + 1); });
    connect(m_preview, &PagePreview::currentPageChanged, this, &ExcerptDialog::showPageNumber);
    return pages;
}

QWidget *ExcerptDialog::makeChoices()
{
    for (const auto each : documents::formats())
        m_format->addItem(name(each), int(each));
    m_name->setObjectName(u"certifiedBy"_s);
    m_format->setObjectName(u"format"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *save = new QPushButton{tr("&Save …")};
    save->setDefault(true);
    save->setToolTip(ctrlEnter());
    pressByCtrlEnter(save);
    auto *print = new QPushButton{icon(u"print"_s), tr("Pr&int …")};
    auto *close = new QPushButton{tr("&Close")};
    for (auto *button : {print, close})
        button->setAutoDefault(false);

    auto *certificate = new Card{tr("Certified to be a true excerpt")};
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    fields->addRow(tr("N&ame"), m_name);
    fields->addRow(tr("P&lace"), m_where);
    fields->addRow(tr("&Date"), m_date);
    certificate->body()->addLayout(fields);
    auto *pen = muteLabel(tr("Empty fields leave room for a pen."));
    pen->setWordWrap(true);
    certificate->body()->addWidget(pen);
    auto *issue = new Card{tr("Issue")};
    m_issue->setObjectName(u"issue"_s);
    m_issue->setAutoDefault(false);
    m_issueState->setWordWrap(true);
    issue->body()->addWidget(m_issueState);
    issue->body()->addWidget(m_issue);
    auto *file = new Card{tr("Working copy")};
    m_format->setAccessibleName(tr("Format of the file"));
    file->body()->addWidget(m_format);
    file->body()->addWidget(save);
    file->body()->addWidget(print);

    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout{choices};
    layout->setContentsMargins({});
    layout->addWidget(certificate);
    layout->addWidget(issue);
    layout->addWidget(file);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    auto *scroll = new FormScroll; // large text on a small screen
    scroll->setForm(choices);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 42 +
                          scroll->verticalScrollBar()->sizeHint().width());

    connect(m_issue, &QPushButton::clicked, this, &ExcerptDialog::issueAsked);
    connect(save, &QPushButton::clicked, this, &ExcerptDialog::askWhere);
    connect(print, &QPushButton::clicked, this, &ExcerptDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return scroll;
}

documents::Excerpt ExcerptDialog::excerpt() const
{
    auto excerpt = m_excerpt;
    excerpt.certifiedBy = m_name->text().trimmed();
    excerpt.certifiedWhere = m_where->text().trimmed();
    excerpt.certifiedOn = m_date->date();
    return excerpt;
}

documents::Format ExcerptDialog::format() const
{
    return documents::Format(m_format->currentData().toInt());
}

documents::Document ExcerptDialog::document() const
{
    return documents::unissued(documents::excerptDocument(excerpt()));
}

void ExcerptDialog::setIssue(const QString &state, const QString &whyNot)
{
    m_issueState->setText(whyNot.isEmpty() ? state : whyNot);
    m_issue->setEnabled(whyNot.isEmpty());
    m_issue->setToolTip(whyNot);
    m_issue->setAccessibleDescription(whyNot);
}

void ExcerptDialog::layOut()
{
    const auto pages = documents::layOut(document());
    if (!pages) {
        m_message->setText(pages.error().message);
        return;
    }
    m_message->setText(pages->warnings().join(u'\n'));
    m_preview->setPages(*pages);
    m_preview->setAccessibleDescription(QString::fromUtf8(documents::writeText(document()).bytes));
}

void ExcerptDialog::showPageNumber()
{
    const int page = m_preview->currentPage();
    m_pageNumber->setText(tr("Page %1 (%2)").arg(page + 1).arg(m_preview->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
}

void ExcerptDialog::askWhere()
{
    auto *dialog = new QFileDialog{this, tr("Save the excerpt")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(documents::suffix(format()));
    dialog->selectFile(documents::excerptFileName(m_excerpt.treatment, documents::suffix(format())));
    connect(dialog, &QFileDialog::fileSelected, this, &ExcerptDialog::saveTo);
    dialog->open();
}

bool ExcerptDialog::saveTo(const QString &path)
{
    const auto written = documents::write(document(), format());
    const auto done = written ? documents::writeFile(path, written->bytes)
                              : domain::Result<>{tl::unexpected(written.error())};
    if (!done) {
        m_message->setText(done.error().message);
        return false;
    }
    QStringList sentences{tr("Saved as %1.").arg(QDir::toNativeSeparators(path))};
    m_message->setText((sentences + written->warnings).join(u'\n'));
    domain::Export out;
    out.what = u"excerpt"_s;
    out.subject =
        u"%1 %2"_s.arg(m_excerpt.treatment.matter.reference.text(), m_excerpt.treatment.item.number.label())
            .trimmed();
    out.format = documents::key(format());
    out.fileName = QFileInfo{path}.fileName();
    out.checksum = domain::checksumOf(written->bytes);
    emit saved(path, out);
    return true;
}

void ExcerptDialog::print()
{
    const auto pages = documents::layOut(document());
    if (!pages)
        m_message->setText(pages.error().message);
    else
        previewPrint(
            this, windowTitle(), *pages, [] {},
            [this](const QString &sentence) { m_message->setText(sentence); });
}

} // namespace gui
