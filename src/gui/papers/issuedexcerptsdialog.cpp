#include "gui/papers/issuedexcerptsdialog.h"

#include "documents/filewriter.h"
#include "documents/issuedexcerpt.h"
#include "documents/masking.h"
#include "documents/textwriter.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/look/taborder.h"
#include "gui/papers/excerptmodel.h"
#include "gui/papers/outgoing.h"
#include "gui/register/formscroll.h"
#include "gui/register/pagepreview.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/formdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

IssuedExcerptsDialog::IssuedExcerptsDialog(Workspace &workspace, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_model{new ExcerptModel{this}}
    , m_table{new Table{u"excerpts"_s, tr("Issued excerpts")}}
    , m_preview{new PagePreview}
    , m_profile{new QComboBox}
    , m_found{muteLabel()}
    , m_save{new QPushButton{tr("&Save …")}}
    , m_recipients{new QPlainTextEdit}
    , m_sentOn{new DateField}
    , m_send{new QPushButton{tr("&Note as sent")}}
    , m_message{new QLabel}
{
    setWindowTitle(tr("Issued excerpts"));
    setLook(this, "page");
    auto *split = new QSplitter{Qt::Vertical};
    split->addWidget(makeList());
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout{this};
    layout->addWidget(split, 1);
    layout->addWidget(makeActions());
    resizeTo(this, 170, 44);

    connect(m_table, &Table::currentRowChanged, this, &IssuedExcerptsDialog::showCurrent);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &IssuedExcerptsDialog::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &IssuedExcerptsDialog::askWhere);
    connect(m_send, &QPushButton::clicked, this, &IssuedExcerptsDialog::send);
    connect(&workspace, &Workspace::changed, this, &IssuedExcerptsDialog::reload);
    reload();
    m_table->fitColumns(ExcerptModel::SentTo);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
    tabThrough({this});
    m_table->setFocus();
}

QWidget *IssuedExcerptsDialog::makeList()
{
    m_table->setEmptyState(u"decision"_s,
                           tr("No excerpt has been issued yet. Choose an item in the register and "
                              "issue its excerpt."));
    m_table->setSource(m_model);
    measured(m_table, [this] { m_table->setMinimumHeight(m_table->fontMetrics().height() * 9); });
    return m_table;
}

QWidget *IssuedExcerptsDialog::makeActions()
{
    for (const auto profile : domain::profiles())
        m_profile->addItem(domain::label(profile), domain::key(profile));
    m_profile->setObjectName(u"profile"_s);
    m_recipients->setObjectName(u"recipients"_s);
    m_recipients->setTabChangesFocus(true);
    m_recipients->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_sentOn->setToday(m_workspace.today());
    m_sentOn->setDate(m_workspace.today());
    m_found->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *close = new QPushButton{tr("&Close")};
    setLook(m_save, "primary");
    m_save->setToolTip(ctrlEnter());
    pressByCtrlEnter(m_save);
    for (auto *button : {m_save, m_send, close})
        button->setAutoDefault(false);

    auto *file = new Card{tr("File")};
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    fields->addRow(tr("For &whom"), m_profile);
    file->body()->addLayout(fields);
    file->body()->addWidget(m_found);
    file->body()->addWidget(m_save);
    auto *sent = new Card{tr("Dispatch")};
    auto *lines = new QFormLayout;
    lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    lines->addRow(tr("&To, one a line"), m_recipients);
    lines->addRow(tr("&Day"), m_sentOn);
    sent->body()->addLayout(lines);
    sent->body()->addWidget(m_send);

    auto *actions = new QWidget;
    auto *layout = new QVBoxLayout{actions};
    layout->setContentsMargins({});
    layout->addWidget(file);
    layout->addWidget(sent);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    auto *scroll = new FormScroll; // large text on a small screen
    scroll->setForm(actions);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 42 +
                          scroll->verticalScrollBar()->sizeHint().width());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return scroll;
}

void IssuedExcerptsDialog::reload()
{
    m_model->setEntries(m_workspace.value(store::Excerpts{m_workspace.store().database()}.entries()));
}

void IssuedExcerptsDialog::select(const domain::Id<domain::ProtocolItem> &item)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entry(row).excerpt.item == item) {
            m_table->selectRow(row);
            return;
        }
    }
}

const store::Excerpts::Entry *IssuedExcerptsDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->entry(row);
}

domain::Profile IssuedExcerptsDialog::profile() const
{
    return domain::profileFromKey(m_profile->currentData().toString()).value_or(domain::Profile::Internal);
}

domain::Result<documents::Document> IssuedExcerptsDialog::document() const
{
    auto document = documents::issuedDocument(current()->excerpt);
    if (!document || profile() == domain::Profile::Internal)
        return document;
    documents::Masking masking;
    masking.profile = profile();
    masking.names = documents::neverElected(m_workspace.value(m_workspace.store().people.list()));
    return documents::masked(*document, documents::findPersonalData(*document, masking), masking.profile);
}

void IssuedExcerptsDialog::showCurrent()
{
    const auto *entry = current();
    const QString readOnly = m_workspace.store().database().readOnlyReason();
    m_save->setEnabled(entry != nullptr);
    m_send->setEnabled(entry != nullptr && readOnly.isEmpty());
    m_send->setToolTip(readOnly);
    m_found->clear();
    m_message->clear();
    if (!entry) {
        m_recipients->clear();
        return;
    }
    m_recipients->setPlainText(entry->treatment.item.dispatch.join(u'\n'));
    const auto whole = documents::issuedDocument(entry->excerpt);
    const auto shown = document();
    const auto pages =
        shown.and_then([](const documents::Document &each) { return documents::layOut(each); });
    if (!pages) {
        m_message->setText(pages.error().message);
        return;
    }
    m_preview->setPages(*pages);
    m_preview->setAccessibleDescription(QString::fromUtf8(documents::writeText(*shown).bytes));
    documents::Masking masking;
    masking.profile = profile();
    masking.names = documents::neverElected(m_workspace.value(m_workspace.store().people.list()));
    QStringList found;
    for (const auto &finding : documents::findPersonalData(*whole, masking))
        found += tr("%1 “%2”: %3", "kind of data, the words, what becomes of them")
                     .arg(documents::label(finding.kind), finding.text,
                          finding.isMasked ? tr("masked") : tr("stays"));
    m_found->setText(found.isEmpty()
                         ? tr("No personal data were found beside the elected representatives' names.")
                         : found.join(u'\n'));
}

void IssuedExcerptsDialog::askWhere()
{
    const auto *entry = current();
    if (!entry)
        return;
    auto *dialog = new QFileDialog{this, tr("Save the excerpt")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("OpenDocument text (*.odt)"),
                            tr("Plain text (*.txt)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(documents::issuedFileName(entry->excerpt, entry->treatment, u"pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &IssuedExcerptsDialog::saveTo);
    dialog->open();
}

bool IssuedExcerptsDialog::saveTo(const QString &path)
{
    const auto *entry = current();
    if (!entry)
        return false;
    const auto format = documents::formatOfFile(path).value_or(documents::Format::Pdf);
    const auto written =
        document().and_then([&](const documents::Document &each) { return documents::write(each, format); });
    const auto done = written.and_then(
        [&](const documents::Written &file) { return documents::writeFile(path, file.bytes); });
    if (!done) {
        m_message->setText(done.error().message);
        return false;
    }
    domain::Export out;
    out.what = u"excerpt"_s;
    out.subject =
        u"%1 %2"_s.arg(entry->treatment.matter.reference.text(), entry->treatment.item.number.label())
            .trimmed();
    out.profile = profile();
    out.format = documents::key(format);
    out.fileName = QFileInfo{path}.fileName();
    out.checksum = domain::checksumOf(written->bytes);
    out.excerpt = entry->excerpt.number.label();
    const QStringList sentences =
        QStringList{tr("Saved as %1.").arg(QDir::toNativeSeparators(path))} + written->warnings;
    noteExports(m_workspace, {out});
    m_message->setText(sentences.join(u'\n'));
    return true;
}

void IssuedExcerptsDialog::send()
{
    const auto *entry = current();
    if (!entry)
        return;
    const QString number = entry->excerpt.number.label();
    const auto done = store::Excerpts{m_workspace.store().database()}.send(
        entry->excerpt.id, m_recipients->toPlainText().split(u'\n'), m_sentOn->date());
    if (!done)
        m_message->setText(done.error().message);
    else if (m_workspace.settle(done, tr("The dispatch of excerpt %1 was noted.").arg(number)))
        m_message->setText(tr("The dispatch of excerpt %1 was noted.").arg(number));
}

} // namespace gui
