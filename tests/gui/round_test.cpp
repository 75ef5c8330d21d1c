#include "accessible.h"
#include "domain/decisionround.h"
#include "everypage.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/opening.h"
#include "gui/overviewpage.h"
#include "gui/register/itemdialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/persondialog.h"
#include "gui/round/draftdialog.h"
#include "gui/round/keylegend.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundlines.h"
#include "gui/round/roundpage.h"
#include "store/demo.h"
#include "store/itemdrafts.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

#include <catch2/catch.hpp>

#include <iostream>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// The main window on the example, in the decision round of a year; keys go to whatever has the focus, and are
// counted.
struct Round
{
    explicit Round(int year = 2026)
        : store{createStore(folder.filePath(u"prov.db"_s), Beginning::Sample).value()}
        , settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat}
        , window{store, store::demoDay, settings}
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.workspace().setYear(year);
        enter();
    }

    void enter()
    {
        QTest::keyClick(&window, Qt::Key_F9);
        REQUIRE(page());
    }
    RoundPage *page() { return qobject_cast<RoundPage *>(window.page()); }
    Workspace &workspace() { return window.workspace(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        ++strokes;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            REQUIRE(QApplication::focusWidget());
            ++strokes;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{letter},
                                Qt::NoModifier);
        }
    }

    domain::Edition edition(const QString &event, int year)
    {
        for (const domain::Event &each : workspace().events())
            if (each.key == event)
                return store->events.edition(each.id, year).value();
        FAIL("no such event");
        return {};
    }
    domain::Roster roster(const QString &event, int year = 2026)
    {
        return store->rosters.roster(edition(event, year).id, workspace().today()).value();
    }
    // Free seats in every event of the year, as many as told.
    void makeRoom(int free, int year = 2026)
    {
        for (const domain::Event &event : workspace().events()) {
            const domain::Roster now = roster(event.key, year);
            REQUIRE(store->events.setSeatCount(now.edition.id, count(now).taken() + free, 2));
        }
        workspace().reload();
    }
    static QStringList names(const domain::Roster &roster)
    {
        QStringList names;
        for (const domain::RosterRow &row : roster.rows)
            if (row.person)
                names << row.person->sortedName();
        return names;
    }
    QString hint()
    {
        for (const QLabel *label : page()->findChildren<QLabel *>())
            if (label->property("look") == u"mute"_s &&
                label->parentWidget()->property("look") == u"card"_s && label->isVisible() &&
                label->parentWidget()->findChild<RoundLines *>())
                return label->text();
        return {};
    }
    QString draft() { return page()->findChild<QLabel *>(u"draft"_s)->text(); }

    QTemporaryDir folder;
    std::shared_ptr<store::Store> store;
    QSettings settings;
    MainWindow window;
    int strokes = 0;
};

const QStringList events{u"lycksele"_s, u"digitala"_s, u"grand-hotel"_s, u"almedalen"_s};

// Ten members, as a secretary would type them: three letters of the family name, one of the given name.
const QList<std::pair<QString, QString>> people{
    {u"ågr m"_s, u"Ågren, Märta"_s},    {u"åst j"_s, u"Åström, Jon"_s},    {u"öbe s"_s, u"Öberg, Siv"_s},
    {u"san k"_s, u"Sandberg, Kjell"_s}, {u"nys y"_s, u"Nyström, Ylva"_s},  {u"hol t"_s, u"Holmlund, Tore"_s},
    {u"gra c"_s, u"Granath, Clara"_s},  {u"ekl m"_s, u"Eklund, Majken"_s}, {u"ber a"_s, u"Bergström, Aino"_s},
    {u"dah e"_s, u"Dahl, Erik"_s}};

// Does what opens a modal dialog and hands it on.
template <class Dialog>
void inDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &fill)
{
    bool shown = false;
    QTimer::singleShot(0, [&] {
        auto *modal = QApplication::activeModalWidget();
        if (auto *dialog = qobject_cast<Dialog *>(modal)) {
            shown = true;
            fill(*dialog);
        }
        if (modal && modal->isVisible())
            modal->close();
    });
    open();
    QTest::qWait(0);
    CHECK(shown);
}

} // namespace

TEST_CASE("Ten people in four events are seated with at most eight keys a seat, without the mouse")
{
    Round round;
    round.makeRoom(10);
    // Whoever the example has put there already is not put there again.
    QHash<QString, QStringList> before;
    for (const QString &event : events)
        before[event] = Round::names(round.roster(event));
    round.strokes = 0;
    int seats = 0;
    for (const QString &event : events) {
        for (const auto &[letters, name] : people) {
            if (before[event].contains(name))
                continue;
            round.type(letters);
            round.press(Qt::Key_Return);
            CHECK(Round::names(round.roster(event)).contains(name));
            ++seats;
        }
        round.press(Qt::Key_Tab);
    }
    const double each = double(round.strokes) / seats;
    std::cout << "decision round, every name in every event: " << round.strokes << " keys for " << seats
              << " seats, " << each << " a seat\n";
    CHECK(seats >= 38);
    CHECK(each <= 8);
}

TEST_CASE("Ten people in all four events at once are seated with two keys a seat")
{
    Round round;
    round.makeRoom(10);
    round.strokes = 0;
    round.press(Qt::Key_F3);
    for (const auto &[letters, name] : people) {
        round.type(letters);
        round.press(Qt::Key_Return);
    }
    for (const QString &event : events)
        for (const auto &[letters, name] : people)
            CHECK(Round::names(round.roster(event)).contains(name));
    std::cout << "decision round, all events at once: " << round.strokes << " keys for 40 seats, "
              << round.strokes / 40.0 << " a seat\n";
    CHECK(round.strokes <= 2 * 40);
}

TEST_CASE("The round takes the whole window, and Escape leads back with everything in its place")
{
    Round round;
    CHECK_FALSE(round.window.menuBar()->isVisible());
    CHECK_FALSE(round.window.statusBar()->isVisible());
    for (const QToolBar *bar : round.window.findChildren<QToolBar *>())
        CHECK_FALSE(bar->isVisible());
    for (const QDockWidget *dock : round.window.findChildren<QDockWidget *>())
        CHECK_FALSE(dock->isVisible());
    CHECK(round.page()->columns().size() == 4);
    CHECK(QApplication::focusWidget() == round.page()->active()->field());

    round.type(u"ågr"_s);
    round.press(Qt::Key_Escape); // empties the field first
    REQUIRE(round.page());
    round.press(Qt::Key_Escape);
    CHECK(qobject_cast<OverviewPage *>(round.window.page()));
    CHECK(round.window.menuBar()->isVisible());
    CHECK(round.window.statusBar()->isVisible());
    for (const QToolBar *bar : round.window.findChildren<QToolBar *>())
        CHECK(bar->isVisible());
}

TEST_CASE("Escape leads back to the page that the round was gone to from")
{
    Round round;
    round.press(Qt::Key_Escape);
    const domain::Event event = round.workspace().events().last();
    round.window.goTo({.kind = Place::Kind::Event, .event = event.id});
    round.enter();
    round.press(Qt::Key_Right, Qt::AltModifier);
    round.press(Qt::Key_Escape);
    const auto *page = qobject_cast<EventPage *>(round.window.page());
    REQUIRE(page);
    CHECK(page->event() == event.id);
}

TEST_CASE("Leaving the round, and even the program, loses nothing")
{
    Round round;
    round.makeRoom(2);
    round.type(u"dah e"_s);
    round.press(Qt::Key_Return);
    round.type(u"kvi"_s);
    round.press(Qt::Key_Escape);
    round.press(Qt::Key_Escape);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
    CHECK_FALSE(Round::names(round.roster(u"lycksele"_s)).contains(u"Kvist, Alma"_s));
    round.enter();
    CHECK(round.page()->active()->lines().lines().size() > 0);
    // The sizes that are kept are those of the whole window.
    round.window.close();
    round.settings.sync();
    MainWindow again{round.store, store::demoDay, round.settings};
    again.show();
    CHECK_FALSE(again.findChild<QDockWidget *>(u"pages"_s)->isHidden());
}

TEST_CASE("A typing error costs one key: Backspace on the empty field takes the last pick back")
{
    Round round;
    round.makeRoom(3);
    const QStringList before = Round::names(round.roster(u"lycksele"_s));
    for (const QString &letters : {u"dah e"_s, u"kvi a"_s}) {
        round.type(letters);
        round.press(Qt::Key_Return);
    }
    round.type(u"bx"_s);
    round.press(Qt::Key_Backspace);
    round.press(Qt::Key_Backspace);
    CHECK(Round::names(round.roster(u"lycksele"_s)).size() == before.size() + 2);
    round.press(Qt::Key_Backspace);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
    CHECK_FALSE(Round::names(round.roster(u"lycksele"_s)).contains(u"Kvist, Alma"_s));
    round.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(Round::names(round.roster(u"lycksele"_s)) == before);
    // What was done before the round is not taken back by Backspace, nor by a key that is held down.
    const auto acts = round.store->history.acts().value().size();
    round.press(Qt::Key_Backspace);
    CHECK(round.store->history.acts().value().size() == acts);
    round.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
    QKeyEvent held{QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, {}, true};
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
}

TEST_CASE("One key each: all events, all years, substitutes, as last year; each pick is undone as one")
{
    Round round{2025};
    for (const int year : {2025, 2026})
        round.makeRoom(3, year);
    round.press(Qt::Key_F3);
    round.press(Qt::Key_F2);
    round.type(u"löv i"_s);
    round.press(Qt::Key_Return);
    for (const QString &event : events)
        for (const int year : {2025, 2026})
            CHECK(Round::names(round.roster(event, year)).contains(u"Löv, Ingrid"_s));
    CHECK_FALSE(Round::names(round.roster(u"almedalen"_s, 2024)).contains(u"Löv, Ingrid"_s));
    round.press(Qt::Key_Backspace);
    for (const QString &event : events)
        for (const int year : {2025, 2026})
            CHECK_FALSE(Round::names(round.roster(event, year)).contains(u"Löv, Ingrid"_s));

    round.press(Qt::Key_F3);
    round.press(Qt::Key_F2);
    round.press(Qt::Key_F5);
    round.type(u"löv i"_s);
    round.press(Qt::Key_Return);
    const auto substitute = round.roster(u"lycksele"_s, 2025);
    const auto row = std::find_if(substitute.rows.begin(), substitute.rows.end(), [](const auto &each) {
        return each.person && each.person->sortedName() == u"Löv, Ingrid"_s;
    });
    REQUIRE(row != substitute.rows.end());
    CHECK(row->kind == domain::SeatKind::Substitute);
    CHECK_FALSE(Round::names(round.roster(u"digitala"_s, 2025)).contains(u"Löv, Ingrid"_s));

    round.press(Qt::Key_F5);
    round.makeRoom(12, 2025);
    const auto lastYear = round.roster(u"lycksele"_s, 2024);
    round.press(Qt::Key_F4);
    const QStringList now = Round::names(round.roster(u"lycksele"_s, 2025));
    for (const domain::RosterRow &each : lastYear.rows)
        if (each.person && !each.fills.isNull() && each.kind == domain::SeatKind::Ordinary)
            CHECK(now.contains(each.person->sortedName()));
}

TEST_CASE("Tab goes on to the next event, Shift+Tab back, and what was typed goes along")
{
    Round round;
    const auto columns = round.page()->columns();
    round.type(u"dah"_s);
    round.press(Qt::Key_Tab);
    CHECK(round.page()->active() == columns[1]);
    CHECK(QApplication::focusWidget() == columns[1]->field());
    CHECK(columns[1]->field()->text() == u"dah");
    CHECK(columns[0]->field()->text().isEmpty());
    round.press(Qt::Key_Backtab);
    round.press(Qt::Key_Backtab);
    CHECK(round.page()->active() == columns[3]);
    round.press(Qt::Key_Tab);
    CHECK(round.page()->active() == columns[0]);
}

TEST_CASE("Whoever is there already is told, and is not the first choice")
{
    Round round;
    round.makeRoom(5);
    round.type(u"ek b"_s);
    round.press(Qt::Key_Return);
    round.type(u"ek"_s);
    auto *matches = round.page()->findChildren<RoundLines *>().last();
    for (RoundLines *lines : round.page()->findChildren<RoundLines *>())
        if (!lines->findChild<QLineEdit *>())
            matches = lines;
    REQUIRE(matches->lines().size() >= 2);
    CHECK(matches->lines().first().name == u"Eklund, Majken");
    CHECK(matches->lines().last().name == u"Ek, Birgit");
    CHECK(matches->lines().last().note == u"redan nominerad här");
    round.press(Qt::Key_Down);
    CHECK(matches->chosen() == 1);
    const auto acts = round.store->history.acts().value().size();
    round.press(Qt::Key_Return);
    CHECK(round.store->history.acts().value().size() == acts);
    CHECK(round.page()->active()->field()->text() == u"ek");
}

TEST_CASE("Delete takes somebody off again who was put on earlier")
{
    Round round;
    round.makeRoom(3);
    for (const QString &letters : {u"dah e"_s, u"kvi a"_s}) {
        round.type(letters);
        round.press(Qt::Key_Return);
    }
    round.type(u"dah e"_s);
    round.press(Qt::Key_Delete);
    CHECK_FALSE(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Kvist, Alma"_s));
    round.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Dahl, Erik"_s));
}

TEST_CASE("A full event takes nobody more, and nobody who is unknown is put anywhere")
{
    Round round;
    round.makeRoom(1);
    round.type(u"dah e"_s);
    round.press(Qt::Key_Return);
    const auto acts = round.store->history.acts().value().size();
    round.type(u"kvi a"_s);
    const QString lacking = u"Mötesplats Lycksele 2026 har ingen ledig plats för Alma Kvist."_s;
    CHECK(round.hint().endsWith(lacking)); // before anybody tries
    CHECK(round.page()->active()->field()->accessibleDescription().endsWith(lacking));
    round.press(Qt::Key_Return);
    CHECK(round.store->history.acts().value().size() == acts);
    CHECK(round.hint().endsWith(lacking));
    round.press(Qt::Key_Escape);
    round.type(u"xyz"_s);
    CHECK(round.hint().contains(u"xyz"));
    round.press(Qt::Key_Return);
    CHECK(round.store->history.acts().value().size() == acts);
}

TEST_CASE(
    "A full event says so before anybody types, and to whom no event gives a seat is told in one sentence")
{
    Round round;
    round.makeRoom(0);
    round.press(Qt::Key_Tab);
    CHECK(round.hint() == u"Alla platser är besatta. Tabb går till nästa arrangemang.");
    round.press(Qt::Key_F3);
    round.type(u"kvi a"_s);
    CHECK(round.hint().endsWith(u"4 tillfällen har ingen ledig plats för Alma Kvist."_s));
    round.makeRoom(1);
    CHECK_FALSE(round.hint().contains(u"ingen ledig plats"_s));
}

TEST_CASE("With many seats the heads of the columns and the active field stay in sight on a small screen")
{
    struct Worn
    {
        explicit Worn(int percent) { apply({Appearance::Scheme::Light, percent}); }
        ~Worn() { apply({}); }
    } worn{GENERATE(100, 200)};
    Round round;
    round.makeRoom(18);
    round.window.resize(1280, 800);
    round.press(Qt::Key_F3);
    for (const auto &[letters, name] : people) {
        round.type(letters);
        round.press(Qt::Key_Return);
    }
    round.press(Qt::Key_F3);
    for (int at = 0; at < 4; ++at) {
        settle();
        const RoundColumn *column = round.page()->active();
        for (const QWidget *each : QList<QWidget *>{column->findChild<QLabel *>(),
                                                    column->findChild<BadgeLabel *>(), column->field()}) {
            INFO(placeOf(each).toStdString());
            CHECK(each->visibleRegion().boundingRect() == each->rect());
        }
        round.press(Qt::Key_Tab);
    }
}

TEST_CASE("A person who is not there yet is added on the spot")
{
    Round round;
    round.makeRoom(1);
    round.type(u"Prov Persson"_s);
    inDialog<PersonDialog>([&] { round.press(Qt::Key_Insert); },
                           [](PersonDialog &dialog) { dialog.accept(); });
    QApplication::setActiveWindow(&round.window);
    round.page()->active()->field()->setFocus();
    round.press(Qt::Key_Return);
    CHECK(Round::names(round.roster(u"lycksele"_s)).contains(u"Persson, Prov"_s));
}

TEST_CASE("The keys lead to other years; a year that is over waits for nobody")
{
    Round round;
    round.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(round.workspace().year() == 2025);
    CHECK(round.page()->columns().size() == 4);
    round.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(round.page()->columns().size() < 4); // Grand Hôtel has been
    round.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(round.workspace().year() == 2023);
    CHECK(round.page()->columns().isEmpty());
    round.press(Qt::Key_Right, Qt::AltModifier);
    CHECK_FALSE(round.page()->columns().isEmpty());
    round.press(Qt::Key_Escape);
    CHECK_FALSE(round.page());
}

TEST_CASE("The proposed decision grows with each name and goes into the register as an item")
{
    Round round;
    round.makeRoom(3);
    round.type(u"dah e"_s);
    round.press(Qt::Key_Return);
    CHECK(round.draft().contains(u"Erik Dahl (L)"));
    CHECK(round.draft().startsWith(
        u"Regionala utvecklingsnämnden beslutar\natt till Mötesplats Lycksele 2026"));

    // Before the meeting it is kept as a draft.
    inDialog<ItemDialog>([&] { round.press(Qt::Key_F8); },
                         [](ItemDialog &dialog) {
                             for (auto *button : dialog.findChildren<QPushButton *>())
                                 if (button->text().remove(u'&') == u"Spara som utkast")
                                     button->click();
                             CHECK_FALSE(dialog.isVisible());
                         });
    const auto drafts =
        store::ItemDrafts{round.store->database()}.list(round.workspace().committee().id).value();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().item.proposedDecision.contains(u"Erik Dahl (L)"));
    auto more = drafts.first();
    more.item.background = u"Nämnden väljer deltagare."_s;
    more.item.proposedDecision = u"Namn som inte står på någon plats."_s;
    REQUIRE(round.workspace().settle(store::ItemDrafts{round.store->database()}.keep(more)));
    round.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&round.window));

    // What was written besides the names goes on.
    inDialog<ItemDialog>([&] { round.press(Qt::Key_F8); },
                         [](ItemDialog &dialog) {
                             auto entry = dialog.form().entry();
                             CHECK(entry.item.background == u"Nämnden väljer deltagare."_s);
                             CHECK(entry.item.proposedDecision.contains(u"Erik Dahl (L)"));
                             for (auto *button : dialog.findChildren<QPushButton *>())
                                 if (button->text().remove(u'&') == u"Kopiera texten")
                                     button->click();
                             CHECK(QGuiApplication::clipboard()->text().contains(u"Erik Dahl (L)"));
                             entry.item.number = *domain::ItemNumber::parse(u"77"_s);
                             entry.meeting = QDate{2024, 5, 16};
                             dialog.form().setEntry(entry);
                             dialog.accept();
                         });
    const auto entries = round.store->decisions.entries().value();
    const auto found = std::find_if(entries.begin(), entries.end(), [](const domain::RegisterEntry &each) {
        return each.number == domain::ItemNumber::parse(u"77"_s);
    });
    REQUIRE(found != entries.end());
    CHECK(found->item == drafts.first().item.id); // it was the draft about these editions
    const auto treatment = round.store->decisions.treatment(found->item).value();
    CHECK(treatment.item.points.first().outcome == domain::Outcome::Elected);
    CHECK(treatment.item.points.first().text.contains(u"Erik Dahl (L)"));
}

TEST_CASE("Where a decision stands the nominated are elected with one key, as one act")
{
    Round round;
    round.makeRoom(3);
    round.press(Qt::Key_F3);
    round.type(u"dah e"_s);
    round.press(Qt::Key_Return);
    round.press(Qt::Key_F9);
    const auto statusOf = [&](const QString &event) {
        const auto roster = round.roster(event);
        for (const domain::RosterRow &row : roster.rows)
            if (row.person && row.person->sortedName() == u"Dahl, Erik")
                return row.status;
        return domain::SeatStatus::Vacant;
    };
    int decided = 0;
    for (const QString &event : events) {
        const bool stands = round.roster(event).authority.state == domain::Authority::State::Decided;
        decided += stands;
        CHECK(statusOf(event) == (stands ? domain::SeatStatus::Elected : domain::SeatStatus::Tabled));
    }
    CHECK(decided >= 2);
    CHECK(decided < 4); // one event of the example has been tabled anew
    round.press(Qt::Key_Z, Qt::ControlModifier);
    for (const QString &event : events)
        CHECK(statusOf(event) != domain::SeatStatus::Elected);
}

TEST_CASE("The committee's own wording is kept, and goes back to the usual one")
{
    Round round;
    round.makeRoom(1);
    round.type(u"dah e"_s);
    round.press(Qt::Key_Return);
    inDialog<DraftDialog>([&] { round.press(Qt::Key_F7); },
                          [](DraftDialog &dialog) {
                              auto *opening = dialog.findChildren<QPlainTextEdit *>().at(1);
                              opening->setPlainText(u"{stad}"_s);
                              CHECK_FALSE(dialog.canAccept());
                              opening->setPlainText(u"Nämnden utser"_s);
                              REQUIRE(dialog.canAccept());
                              dialog.accept();
                          });
    CHECK(round.draft().startsWith(u"Nämnden utser\natt till"));
    round.workspace().undo();
    CHECK(round.draft().startsWith(u"Regionala utvecklingsnämnden beslutar"));
}

TEST_CASE("Every field and list of the round has a name for assistive technology, and no mnemonic is needed")
{
    Round round;
    round.type(u"ågr m"_s);
    for (const RoundColumn *column : round.page()->columns()) {
        CHECK_FALSE(column->field()->accessibleName().isEmpty());
        CHECK_FALSE(column->lines().accessibleName().isEmpty());
        CHECK_FALSE(column->lines().accessibleDescription().isEmpty());
    }
    CHECK(round.page()->active()->field()->accessibleDescription() == u"Märta Ågren (S)");
    for (const KeyButton *key : round.page()->findChildren<KeyButton *>())
        CHECK(key->accessibleName().contains(u'('));
}

TEST_CASE("A register that is only read shows the round and takes nobody")
{
    Round round;
    round.makeRoom(2);
    const QString path = round.store->database().path();
    auto reading = openStore(path, store::Database::Access::Read).value();
    MainWindow window{reading, store::demoDay, round.settings};
    window.show();
    window.workspace().setYear(2026);
    window.showRound();
    auto *page = qobject_cast<RoundPage *>(window.page());
    REQUIRE(page);
    CHECK(page->active()->field()->isReadOnly());
    const auto before = Round::names(round.roster(u"lycksele"_s));
    QTest::keyClick(page->active()->field(), Qt::Key_F4);
    CHECK(Round::names(round.roster(u"lycksele"_s)) == before);
}
