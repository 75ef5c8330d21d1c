#include "gui/papers/papers.h"

#include "documents/attendancelist.h"
#include "documents/calendar.h"
#include "documents/filename.h"
#include "documents/filewriter.h"
#include "documents/issuedexcerpt.h"
#include "documents/registerlist.h"
#include "documents/rosterdocument.h"
#include "gui/look/icons.h"
#include "gui/papers/batchdialog.h"
#include "gui/papers/issuedexcerptsdialog.h"
#include "gui/papers/outgoing.h"
#include "gui/settings/asking.h"
#include "store/attendancerecords.h"
#include "store/excerpts.h"
#include "store/exportprofiles.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qint64 largestFile = 64'000'000; // bytes
// After so many days no step of an item is left.
constexpr int daysOfDeadlines = 60;

documents::OutgoingList listOf(const Workspace &workspace, domain::Profile profile)
{
    documents::OutgoingList list;
    list.profile = profile;
    list.asOf = workspace.today();
    list.committee = workspace.committee().name;
    list.authority = workspace.committee().authority;
    return list;
}

// A source whose rows are all there and only its columns are chosen.
template <class Row>
ListSource sourceOf(const QString &title, const documents::OutgoingList &empty,
                    const QList<documents::ListColumn<Row>> &columns, const QList<Row> &rows)
{
    const auto choices = documents::choicesOf(columns);
    return {title,
            choices,
            {},
            [=](domain::Profile profile, const QStringList &wanted) {
                return documents::chosenColumns(choices, wanted, profile).map([&](const QStringList &keys) {
                    auto list = empty;
                    list.profile = profile;
                    list.columnKeys = keys;
                    list.table = documents::tableOf(columns, keys, rows);
                    return list;
                });
            },
            documents::listDocument};
}

} // namespace

ListSource rosterSource(const domain::Roster &roster, const domain::Committee &committee)
{
    const auto usual = documents::rosterList(roster, committee);
    return {Papers::tr("Export the roster"), documents::choicesOf(documents::rosterColumns()),
            usual ? usual->columnKeys : QStringList{},
            [=](domain::Profile profile, const QStringList &columns) {
                return documents::rosterList(roster, committee, profile, columns);
            },
            [=](const documents::OutgoingList &list) { return documents::rosterListDocument(roster, list); }};
}

Papers::Papers(Workspace &workspace, QWidget *window)
    : QObject{window}
    , m_workspace{workspace}
    , m_window{window}
{
    const auto add = [this](const QString &iconName, const QString &text, const QString &name, auto act) {
        auto *action = new QAction{icon(iconName), text, this};
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        m_actions += action;
        return action;
    };
    add(u"decision"_s, tr("&Issued excerpts …"), u"issuedExcerpts"_s, &Papers::openIssued);
    QAction *batch = add(u"export"_s, tr("Excerpts of a &meeting …"), u"excerptBatch"_s, &Papers::openBatch);
    add(u"check"_s, tr("&Verify an excerpt …"), u"verifyExcerpt"_s, &Papers::askVerify);
    add(u"table"_s, tr("Export the &register …"), u"exportRegister"_s, &Papers::exportRegister);
    QAction *attendance = add(u"people"_s, tr("Export &attendance"), u"exportAttendance"_s, [] {});
    auto *events = new QMenu{window};
    attendance->setMenu(events);
    connect(events, &QMenu::aboutToShow, this, [this, events] {
        events->clear();
        for (const domain::Event &event : m_workspace.events())
            connect(events->addAction(event.name), &QAction::triggered, this,
                    [this, event] { exportAttendance(event); });
    });
    add(u"clock"_s, tr("Save the &calendar …"), u"saveCalendar"_s, &Papers::askCalendar);
    QAction *head = add(u"edit"_s, tr("&Letterhead …"), u"letterhead"_s,
                        [this] { changeLetterhead(m_workspace, m_window); });
    for (QAction *action : {batch, head})
        action->setEnabled(!workspace.isReadOnly());
}

ExportDialog *Papers::openExport(Workspace &workspace, const ListSource &source, QWidget *parent)
{
    ListSource whole = source;
    whole.profiles = workspace.value(store::ExportProfiles{workspace.store().database()}.list());
    auto *dialog = new ExportDialog{whole, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::wentOut, &workspace,
            [&workspace](const domain::Export &out, const QString &path) {
                noteExports(workspace, {out});
                emit workspace.said(path.isEmpty() ? tr("The list was printed.")
                                                   : tr("The list was written to %1").arg(path));
            });
    dialog->open();
    return dialog;
}

void Papers::exportRegister()
{
    auto list = listOf(m_workspace, domain::Profile::Internal);
    list.what = u"register"_s;
    list.kind = u"Beslutsregister"_s;
    list.subject = m_workspace.committee().shortName;
    QList<documents::RegisterRow> rows;
    for (const auto &entry : m_workspace.value(m_workspace.store().decisions.entries()))
        rows.append({entry, m_workspace.today()});
    openExport(m_workspace, sourceOf(tr("Export the register"), list, documents::registerColumns(), rows),
               m_window);
}

void Papers::exportAttendance(const domain::Event &event)
{
    auto list = listOf(m_workspace, domain::Profile::Internal);
    list.what = u"attendance"_s;
    list.kind = u"Närvaro"_s;
    list.subject = event.name + u' ' + m_workspace.period().label();
    const auto records = m_workspace.value(
        store::attendanceRecords(m_workspace.store(), event, m_workspace.period().id, m_workspace.today()));
    openExport(m_workspace, sourceOf(tr("Export attendance"), list, documents::attendanceColumns(), records),
               m_window);
}

void Papers::askVerify()
{
    auto *dialog = new QFileDialog{m_window, tr("Verify an excerpt")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Papers::verify);
    dialog->open();
}

void Papers::verify(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        emit m_workspace.failed(tr("“%1” can't be read as an excerpt.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    const QByteArray bytes = file.readAll();
    auto found = store::Excerpts{m_workspace.store().database()}.verify(domain::checksumOf(bytes),
                                                                        documents::excerptMark(bytes));
    if (!found) {
        emit m_workspace.failed(found.error().message);
        return;
    }
    if (found->isOurs && !found->isUnchanged && !found->excerpts.isEmpty())
        found->isUnchanged = documents::isRenderingOf(bytes, found->excerpts.first().excerpt);
    const bool isCurrent = std::all_of(found->excerpts.begin(), found->excerpts.end(), [](const auto &entry) {
        return entry.state == domain::ExcerptState::Current;
    });
    const QString sentence = store::sentence(*found);
    const bool isGood = found->isOurs && found->isUnchanged && isCurrent && found->takenBack.isEmpty();
    auto *answer = new QMessageBox{isGood ? QMessageBox::Information : QMessageBox::Warning,
                                   tr("Verify an excerpt"), sentence, QMessageBox::Ok, m_window};
    answer->setAttribute(Qt::WA_DeleteOnClose);
    answer->setInformativeText(QFileInfo{path}.fileName());
    answer->open();
}

void Papers::askCalendar()
{
    auto *dialog = new QFileDialog{m_window, tr("Save the calendar")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("Calendars (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(documents::safeFileName(m_workspace.committee().shortName + u".ics"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &Papers::saveCalendar);
    dialog->open();
}

bool Papers::saveCalendar(const QString &path)
{
    const QDate today = m_workspace.today();
    documents::CalendarSources sources;
    sources.events = m_workspace.events();
    for (const auto &period : m_workspace.value(m_workspace.store().events.periods()))
        sources.editions += m_workspace.value(m_workspace.store().events.editions(period.id));
    sources.editions.removeIf([&](const domain::Edition &edition) { return edition.closes < today; });
    for (const auto &entry : m_workspace.value(m_workspace.store().decisions.entries())) {
        if (entry.meeting >= today.addDays(-daysOfDeadlines))
            sources.treatments += m_workspace.value(m_workspace.store().decisions.treatment(entry.item));
    }
    const auto entries = documents::calendarEntries(sources);
    const auto written = documents::writeCalendar(entries, m_workspace.committee().name,
                                                  QDateTime{today, QTime{0, 0}, Qt::UTC});
    if (const auto done = documents::writeFile(path, written.bytes); !done) {
        emit m_workspace.failed(done.error().message);
        return false;
    }
    domain::Export out;
    out.what = u"calendar"_s;
    out.subject = m_workspace.committee().shortName;
    out.profile = domain::Profile::Public;
    out.format = u"ics"_s;
    out.fileName = QFileInfo{path}.fileName();
    out.rows = int(entries.size());
    out.checksum = domain::checksumOf(written.bytes);
    noteExports(m_workspace, {out});
    emit m_workspace.said(tr("The calendar was saved as %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

void Papers::openIssued()
{
    auto *dialog = new IssuedExcerptsDialog{m_workspace, m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Papers::openBatch()
{
    auto *dialog = new BatchDialog{m_workspace, m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gui
