#include "gui/render.h"

#include "gui/look/table.h"
#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "gui/papers/papers.h"
#include "gui/register/importpage.h"
#include "gui/register/registerdock.h"
#include "gui/review/answerscard.h"
#include "gui/rosters/erasedialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/mergedialog.h"
#include "gui/rosters/nominationtab.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/rostertab.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundpage.h"
#include "gui/sheets/sheetmodel.h"
#include "gui/sheets/sheetpage.h"
#include "gui/startdialog.h"
#include "store/merges.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeySequence>
#include <QLineEdit>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// Made-up people: some of the sample's, one of them spelt in another way, a new one, and a row without a
// name.
QByteArray sampleSheet()
{
    return "Förnamn\tEfternamn\tPersonnummer\tParti\tRoll\tHemkommun\n"
           "Märta\tÅgren\t19121212-1212\tS\tordförande\tUmeå\n"
           "Thore\tHolmlund\t\tS\tledamot\t\n"
           "Jon\tÅström\t\tC\tledamot\tLycksele\n"
           "Börje\tHägglund\t\tSD\tledamot\tLycksele\n"
           "Qvinto\tÄngman\t\tC\tersättare\tNorsjö\n"
           "\t\t\tV\tledamot\tÅsele\n"
           "Anna-Karin\tvon Platen\t\tM\tersättare\tVännäs\n";
}

constexpr QSize withPreview{1400, 860}; // of a page that is shown whole in its width

// Draws one view after another. Dialogs are drawn where the register lets them open.
class Views
{
public:
    Views(MainWindow &window, const QString &folder)
        : m_window{window}
        , m_folder{folder}
    {
    }

    void drawPages();
    void drawEvents();
    void drawRegister();
    void drawPeople();
    void drawRound();

    const QStringList &paths() const { return m_paths; }
    // The picture that could not be written; empty when all were.
    const QString &undrawn() const { return m_undrawn; }

private:
    Workspace &workspace() const { return m_window.workspace(); }
    void draw(const QString &name) { keep(m_window, name); }
    void drawDialog(const QString &name, const std::function<void()> &open, const QSize &size = {});
    void drawDialog(const QString &name, QWidget &dialog);
    void drawAct(const QString &name, QAction *act, const QSize &size = {});
    void keep(QWidget &widget, const QString &name);
    bool isDrawn(const QString &name) const { return m_paths.contains(pathOf(name)); }
    QString pathOf(const QString &name) const { return m_folder + u'/' + name + u".png"_s; }

    MainWindow &m_window;
    QString m_folder;
    QStringList m_paths;
    QString m_undrawn;
};

void settle()
{
    // Layouts settle step by step, and previews are written elsewhere.
    for (int step = 0; step < 5; ++step) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

void Views::keep(QWidget &widget, const QString &name)
{
    settle();
    m_paths.append(pathOf(name));
    if (!widget.grab().save(m_paths.last()))
        m_undrawn = m_paths.last();
}

void Views::drawDialog(const QString &name, QWidget &dialog)
{
    dialog.show();
    keep(dialog, name);
    dialog.hide();
}

// What opens may wait for the dialog's end.
void Views::drawDialog(const QString &name, const std::function<void()> &open, const QSize &size)
{
    QTimer::singleShot(0, &m_window, [this, name, size] {
        if (auto *dialog = QApplication::activeModalWidget()) {
            if (size.isValid())
                dialog->resize(size);
            keep(*dialog, name);
            dialog->close();
        }
    });
    open();
    settle();
}

void Views::drawAct(const QString &name, QAction *act, const QSize &size)
{
    if (act && act->isEnabled())
        drawDialog(
            name, [act] { act->trigger(); }, size);
}

void Views::drawPages()
{
    StartDialog start{u"~/.local/share/deltagande/deltagande.db"_s};
    drawDialog(u"start"_s, start);
    m_window.goTo({});
    draw(u"overview"_s);
    m_window.goTo({.kind = Place::Kind::History});
    if (auto *acts = m_window.page()->findChild<Table *>(u"history"_s))
        acts->selectRow(0);
    draw(u"history"_s);
    m_window.goTo({.kind = Place::Kind::Review});
    draw(u"review"_s);
    if (auto *answers = m_window.page()->findChild<AnswersCard *>())
        keep(*answers, u"answers"_s);
    m_window.goTo({.kind = Place::Kind::Charts});
    draw(u"charts"_s);
    const auto acts = m_window.findChildren<QAction *>();
    const auto settings = std::find_if(acts.begin(), acts.end(), [](const QAction *act) {
        return act->shortcut() == QKeySequence{u"Ctrl+,"_s};
    });
    if (settings != acts.end())
        drawAct(u"settings"_s, *settings);
    m_window.goTo({.kind = Place::Kind::Import});
    if (auto *import = qobject_cast<ImportPage *>(m_window.page()))
        import->readText(sampleText(), u"run-550-2022.txt"_s);
    draw(u"import"_s);
    m_window.goTo({.kind = Place::Kind::Sheet});
    if (auto *sheet = qobject_cast<SheetPage *>(m_window.page())) {
        sheet->readBytes(sampleSheet(), u"ledamöter 2024.xlsx"_s);
        while (sheet->isBusy() || sheet->model()->rowCount() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    draw(u"sheet"_s);
}

void Views::drawEvents()
{
    for (const domain::Roster &roster : workspace().rostersOfYear()) {
        m_window.goTo({.kind = Place::Kind::Event, .event = roster.event.id});
        auto *page = qobject_cast<EventPage *>(m_window.page());
        auto *tab = page ? page->findChild<RosterTab *>() : nullptr;
        if (!tab)
            continue;
        draw(u"event-"_s + roster.event.key);
        const domain::RosterCounts counts = domain::count(roster);
        const bool isOver = roster.edition.closes < workspace().today();
        if (isOver && !isDrawn(u"attendance"_s)) {
            drawAct(u"attendance"_s, tab->attendanceAction());
            page->showTab(EventPage::Attendance);
            draw(u"attendance-years"_s);
        }
        if (counts.nominated > 0 && !isDrawn(u"nominations"_s)) {
            page->showTab(EventPage::Nominations);
            draw(u"nominations"_s);
        }
        if (counts.nominated > 0 && !isDrawn(u"elect"_s))
            drawAct(u"elect"_s, tab->electAction());
        if (!isOver && counts.substitutes > 0 && !isDrawn(u"replace"_s)) {
            // Not the presidium, which comes first.
            tab->table()->selectRow(counts.elected - 1);
            drawAct(u"replace"_s, tab->replaceAction());
            page->showTab(EventPage::Facts);
            draw(u"seats"_s);
            const auto askExport = [&] {
                Papers::openExport(workspace(), rosterSource(roster, workspace().committee()), page);
            };
            drawDialog(u"export"_s, askExport, withPreview);
        }
        page->showTab(EventPage::Roster);
    }
}

// Leaves the register in view below the page.
void Views::drawRegister()
{
    const auto rosters = workspace().rostersOfYear();
    if (rosters.isEmpty())
        return;
    const auto tabled = std::find_if(rosters.begin(), rosters.end(), [](const domain::Roster &roster) {
        return roster.authority.state == domain::Authority::State::Tabled;
    });
    const auto goToEvent = [&](const domain::Roster &roster) {
        m_window.goTo({.kind = Place::Kind::Event, .event = roster.event.id});
    };
    const auto entries = workspace().value(workspace().store().decisions.entries());
    const auto show = [&](auto isWanted) {
        const auto wanted = std::find_if(entries.begin(), entries.end(), isWanted);
        m_window.goTo({.kind = Place::Kind::Register,
                       .item = wanted == entries.end() ? domain::Id<domain::ProtocolItem>{} : wanted->item});
    };
    goToEvent(tabled == rosters.end() ? rosters.first() : *tabled);
    show([](const auto &entry) { return entry.liesTabled(); });
    draw(u"tabled"_s);
    goToEvent(rosters.first());
    // A matter that was taken up again has the most to show.
    show([](const auto &entry) { return !entry.continuesNumber.isEmpty(); });
    draw(u"event-and-register"_s);
    if (const auto *dock = m_window.findChild<RegisterDock *>())
        drawAct(u"excerpt"_s, dock->excerptAction(), withPreview);
}

void Views::drawPeople()
{
    const auto people = workspace().value(workspace().store().people.list());
    m_window.goTo({.kind = Place::Kind::People, .person = people.value(2).person.id});
    draw(u"people"_s);
    const store::Merges merges{workspace().store().database()};
    const auto twin = std::adjacent_find(people.begin(), people.end(), [](const auto &one, const auto &next) {
        return one.person.familyName == next.person.familyName;
    });
    if (twin != people.end()) {
        const domain::Person kept = std::next(twin)->person;
        MergeDialog merge{*std::next(twin), people, workspace().today(),
                          [&](const auto &gone) { return merges.view(kept.id, gone); }, &m_window};
        merge.findChild<PersonPicker *>()->line()->setText(twin->person.sortedName());
        drawDialog(u"merge"_s, merge);
    }
    if (!people.isEmpty()) {
        EraseDialog erase{people.last().person, &m_window};
        drawDialog(u"erase"_s, erase);
    }
}

void Views::drawRound()
{
    m_window.showRound();
    if (const auto *round = qobject_cast<RoundPage *>(m_window.page()); round->active())
        round->active()->field()->setText(u"s um"_s); // a party and a municipality
    draw(u"round"_s);
}

} // namespace

domain::Result<QStringList> renderViews(MainWindow &window, const QString &folder)
{
    if (!QDir{}.mkpath(folder))
        return domain::failure(
            domain::Error::Kind::Unavailable,
            QCoreApplication::translate("Render", "The folder %1 can't be made.").arg(folder));
    window.resize(1440, 900);
    Views views{window, folder};
    views.drawPages();
    views.drawEvents();
    views.drawPeople();
    views.drawRegister();
    views.drawRound();
    if (!views.undrawn().isEmpty())
        return domain::failure(
            domain::Error::Kind::Unavailable,
            QCoreApplication::translate("Render", "The picture %1 can't be written.").arg(views.undrawn()));
    return views.paths();
}

} // namespace gui
