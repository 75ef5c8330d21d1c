#include "gui/papers/batchdialog.h"

#include "documents/documentjson.h"
#include "documents/excerptdocument.h"
#include "documents/filewriter.h"
#include "documents/issuedexcerpt.h"
#include "domain/excerpt.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/papers/outgoing.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/formdialog.h"
#include "store/excerpts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gui {

BatchDialog::BatchDialog(Workspace &workspace, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_meeting{new QComboBox}
    , m_from{new DateField}
    , m_to{new DateField}
    , m_adjustedOnly{new QCheckBox{tr("Leave &out items that are not adjusted")}}
    , m_unadjusted{muteLabel()}
    , m_certifier{new QLineEdit}
    , m_output{new QComboBox}
    , m_progress{new QProgressBar}
    , m_start{new QPushButton{tr("&Save …")}}
    , m_stop{new QPushButton{tr("S&top")}}
    , m_message{new QLabel}
{
    setWindowTitle(tr("Excerpts of a meeting"));
    setLook(this, "page");
    m_meeting->setObjectName(u"meeting"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_adjustedOnly->setObjectName(u"adjustedOnly"_s);
    m_unadjusted->setObjectName(u"unadjusted"_s);
    m_unadjusted->setWordWrap(true);
    m_unadjusted->hide();
    m_certifier->setObjectName(u"certifier"_s);
    m_output->setObjectName(u"output"_s);
    m_output->addItem(tr("One file for each, in a folder"));
    m_output->addItem(tr("One PDF, numbered, with a table of contents"));
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_progress->setAccessibleName(tr("Excerpts that are ready"));
    m_progress->hide();
    m_stop->setEnabled(false);
    setLook(m_start, "primary");
    m_start->setToolTip(ctrlEnter());
    pressByCtrlEnter(m_start);
    m_start->setDefault(true);
    auto *close = new QPushButton{tr("&Close")};
    for (auto *button : {m_stop, close})
        button->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Meeting"), m_meeting);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("Unti&l"), m_to);
    form->addRow(QString{}, m_adjustedOnly);
    form->addRow(QString{}, m_unadjusted);
    form->addRow(tr("C&ertified by"), m_certifier);
    form->addRow(tr("&Written as"), m_output);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    tabThrough({this});
    resizeTo(this, 80, 18);

    connect(m_meeting, &QComboBox::currentIndexChanged, this, [this] {
        const QDate day = m_meeting->currentData().toDate();
        m_from->setEnabled(day.isNull());
        m_to->setEnabled(day.isNull());
        if (!day.isNull()) {
            m_from->setDate(day);
            m_to->setDate(day);
        }
    });
    for (DateField *field : {m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &BatchDialog::showUnadjusted);
    connect(m_adjustedOnly, &QCheckBox::toggled, this, &BatchDialog::showUnadjusted);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::askWhere);
    connect(m_stop, &QPushButton::clicked, this, &BatchDialog::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BatchDialog::settle);
    fillMeetings();
}

BatchDialog::~BatchDialog()
{
    stop();
    m_watcher.waitForFinished();
}

QString BatchDialog::message() const
{
    return m_message->text();
}

void BatchDialog::fillMeetings()
{
    QList<QDate> days;
    for (const auto &entry : m_workspace.value(m_workspace.store().decisions.entries())) {
        if (!days.contains(entry.meeting))
            days += entry.meeting;
    }
    for (const QDate &day : days)
        m_meeting->addItem(day.toString(Qt::ISODate), day);
    m_meeting->addItem(tr("Several meetings"), QDate{});
}

QList<domain::Treatment> BatchDialog::treatments()
{
    QList<domain::Treatment> found;
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    for (const auto &entry : m_workspace.value(m_workspace.store().decisions.entries())) {
        if (from <= entry.meeting && entry.meeting <= to)
            found += m_workspace.value(m_workspace.store().decisions.treatment(entry.item));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.meeting < b.meeting; });
    return found;
}

// Before anything is issued.
void BatchDialog::showUnadjusted()
{
    if (m_from->date().isNull() || m_to->date().isNull()) // a day is being written
        return m_unadjusted->hide();
    auto items = treatments();
    const QString names = domain::namesByMeeting(domain::takeUnadjusted(items));
    m_unadjusted->setText(m_adjustedOnly->isChecked() ? tr("Left out, not adjusted yet: %1.").arg(names)
                                                      : tr("Not adjusted yet: %1.").arg(names));
    m_unadjusted->setVisible(!names.isEmpty());
}

// Whether both days can be read; says what is wrong with the first that can't, and goes there.
bool BatchDialog::hasDays()
{
    for (DateField *field : {m_from, m_to})
        if (field->date().isNull()) {
            m_message->setText(
                field->text().trimmed().isEmpty()
                    ? tr("Write the first and the last day, as 2022-12-15.")
                    : field->problem(tr("“%1” is no day. Write it as 2022-12-15.").arg(field->text())));
            field->setFocus();
            return false;
        }
    m_message->clear();
    return true;
}

void BatchDialog::askWhere()
{
    if (!hasDays())
        return;
    auto *dialog = new QFileDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (m_output->currentIndex() == 0) {
        dialog->setWindowTitle(tr("Choose a folder for the excerpts"));
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setWindowTitle(tr("Save the excerpts"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(documents::collectionTitle(m_from->date(), m_to->date()) + u".pdf"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::start);
    dialog->open();
}

bool BatchDialog::start(const QString &output)
{
    auto items = treatments();
    if (isWorking())
        return false;
    if (items.isEmpty()) {
        m_message->setText(tr("The register has no item of those days. Choose other days."));
        return false;
    }
    if (m_adjustedOnly->isChecked())
        domain::takeUnadjusted(items);
    if (items.isEmpty()) {
        m_message->setText(
            tr("No item of those days is adjusted yet. Enter the day of the adjustment first."));
        return false;
    }
    const auto head = m_workspace.value(store::Excerpts{m_workspace.store().database()}.letterhead());
    QList<store::Excerpts::Draft> drafts;
    for (const auto &treatment : items) {
        documents::Excerpt excerpt;
        excerpt.committee = m_workspace.committee();
        excerpt.treatment = treatment;
        excerpt.events = m_workspace.events();
        excerpt.certifiedBy = m_certifier->text().trimmed();
        excerpt.certifiedOn = m_workspace.today();
        excerpt.address = head.address;
        excerpt.logo = head.logo;
        if (const auto &earlier = treatment.item.continues; !earlier.isNull())
            excerpt.earlier = m_workspace.value(m_workspace.store().decisions.treatment(earlier));
        drafts.append({treatment, documents::toJson(documents::excerptDocument(excerpt))});
    }
    const auto issued = store::Excerpts{m_workspace.store().database()}.issue(drafts, m_workspace.today());
    if (!issued) {
        m_message->setText(issued.error().message);
        return false;
    }
    m_workspace.reload();

    QList<documents::NamedDocument> papers;
    m_exports.clear();
    for (qsizetype i = 0; i < issued->size(); ++i) {
        const auto document = documents::issuedDocument(issued->at(i));
        if (!document) {
            m_message->setText(document.error().message);
            return false;
        }
        papers.append({documents::issuedFileName(issued->at(i), items[i], u"pdf"_s).chopped(4), *document});
        domain::Export out;
        out.what = u"excerpt"_s;
        out.subject =
            u"%1 %2"_s.arg(items[i].matter.reference.text(), items[i].item.number.label()).trimmed();
        out.format = u"pdf"_s;
        out.excerpt = issued->at(i).number.label();
        m_exports += out;
    }
    m_target = output;
    const bool isOne = output.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !QFileInfo{output}.isDir();
    if (isOne)
        papers = {{QFileInfo{output}.completeBaseName(),
                   documents::collected(
                       papers, documents::collectionTitle(items.first().meeting, items.last().meeting))}};
    m_message->clear();
    m_progress->setRange(0, int(papers.size()));
    m_progress->show();
    m_start->setEnabled(false);
    m_stop->setEnabled(true);
    m_watcher.setFuture(QtConcurrent::run([papers](QPromise<Files> &promise) {
        promise.setProgressRange(0, int(papers.size()));
        promise.addResult(documents::renderAll(papers, documents::Format::Pdf, [&](int done, int) {
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
    return true;
}

void BatchDialog::stop()
{
    m_watcher.cancel();
}

void BatchDialog::settle()
{
    m_progress->hide();
    m_start->setEnabled(true);
    m_stop->setEnabled(false);
    if (m_watcher.isCanceled()) {
        m_message->setText(tr("Stopped. The excerpts are issued, but no file was written."));
        emit ended(false);
        return;
    }
    const Files files = m_watcher.result();
    const bool isOne = files && files->size() == 1 && m_target.endsWith(u".pdf"_s, Qt::CaseInsensitive) &&
                       !QFileInfo{m_target}.isDir();
    const auto done = files.and_then([&](const QList<documents::NamedFile> &made) {
        return isOne ? documents::writeFile(m_target, made.first().written.bytes)
                     : documents::writeAll(made, m_target);
    });
    if (!done) {
        m_message->setText(done.error().message);
        emit ended(false);
        return;
    }
    for (qsizetype i = 0; i < m_exports.size(); ++i) {
        const auto &file = files->at(isOne ? 0 : i);
        m_exports[i].fileName = isOne ? QFileInfo{m_target}.fileName() : file.name;
        m_exports[i].checksum = domain::checksumOf(file.written.bytes);
    }
    noteExports(m_workspace, m_exports);
    m_message->setText(tr("%n excerpt(s) were saved in %1.", nullptr, int(m_exports.size()))
                           .arg(QDir::toNativeSeparators(m_target)));
    emit ended(true);
}

} // namespace gui
