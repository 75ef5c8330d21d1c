#include "gui/historypage.h"
#include "gui/look/table.h"
#include "gui/navigation.h"
#include "gui/newdialogs.h"
#include "gui/overviewpage.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/register/itemdialog.h"
#include "gui/register/registerdock.h"
#include "gui/review/reviewlist.h"
#include "gui/review/reviewpapers.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/erasedialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/namelistdialog.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/orderdialog.h"
#include "gui/rosters/peoplepage.h"
#include "gui/rosters/persondialog.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/resigndialog.h"
#include "gui/rosters/seatdialogs.h"
#include "gui/rosters/seatrulesdialog.h"
#include "gui/round/draftdialog.h"
#include "gui/searchfield.h"
#include "gui/settings/icondialog.h"
#include "gui/settings/partiespage.h"
#include "gui/settings/profilespage.h"
#include "gui/settings/retentionpage.h"
#include "gui/weedingdialog.h"
#include "keyboard.h"
#include "rosters_sample.h"
#include "shownwindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

using Made = std::unique_ptr<FormDialog>;

// A roster with one who is elected, and every form dialog about it.
struct Dialogs
{
    Dialogs()
    {
        sample.elect(sample.addDecision(u"14"_s, QDate{2023, 2, 16}, domain::Outcome::AsProposed),
                     {sample.marta});
        sample.nominate({sample.jon});
        sample.open();
    }

    QMap<QString, std::function<Made()>> all()
    {
        const domain::Roster roster = sample.roster();
        const domain::RosterRow row = sample.rowOf(sample.marta);
        const QDate today = sample.workspace->today();
        const domain::Committee committee = sample.workspace->committee();
        const QList committees{committee};
        const auto persons = sample.persons();
        const auto period = sample.workspace->period();
        QList<domain::Treatment> treatments;
        const auto entries = sample.fresh->decisions.entries().value();
        for (const auto &entry : entries)
            treatments.append(sample.fresh->decisions.treatment(entry.item).value());
        const ReplacementContext replacement{roster, row, persons, committee.id, today};
        const NominationContext nomination{sample.event, sample.edition,       period,
                                           persons,      sample.nominations(), today};
        const ElectionContext election{roster,  treatments,   sample.nominations(),
                                       persons, committee.id, today};
        const SeatRulesContext rules{sample.event, sample.edition, {}, {{committee.id, u"RUN"_s}}, 10};
        return {
            {u"attendance"_s, [=] { return Made{new AttendanceDialog{roster}}; }},
            {u"committee"_s, [=] { return Made{new CommitteeDialog{committees}}; }},
            {u"committee changed"_s,
             [=] {
                 return Made{new CommitteeDialog{committee, committees}};
             }},
            {u"draft"_s,
             [=] {
                 return Made{new DraftDialog{documents::DraftTemplate::usual(), committee, {roster}}};
             }},
            {u"elect"_s, [=] { return Made{new ElectDialog{election}}; }},
            {u"erase"_s, [=] { return Made{new EraseDialog{*row.person}}; }},
            {u"event"_s,
             [=] {
                 return Made{new EventDialog{committee, QList<domain::Event>{}}};
             }},
            {u"icon"_s,
             [=, event = sample.event] {
                 return Made{new IconDialog{event, {}}};
             }},
            {u"letterhead"_s, [=] { return Made{new LetterheadDialog{domain::Letterhead{}}}; }},
            {u"names"_s,
             [=] {
                 return Made{new NameListDialog{persons, today, u"Närvarande"_s}};
             }},
            {u"nominate"_s, [=] { return Made{new NominationDialog{nomination}}; }},
            {u"note"_s, [=] { return Made{new NoteDialog{row}}; }},
            {u"order"_s,
             [=] {
                 return Made{new OrderDialog{committee, {}, persons, today}};
             }},
            {u"party"_s,
             [=] {
                 return Made{new PartyDialog{u"Parti"_s, {}, domain::usualParties()}};
             }},
            {u"period"_s,
             [=] {
                 return Made{new NewPeriodDialog{committee, committees, {period}}};
             }},
            {u"person"_s,
             [=] {
                 return Made{new PersonDialog{{}, {committees, period, persons}}};
             }},
            {u"prevent"_s,
             [=] {
                 return Made{new ReplaceDialog{replacement, ReplaceDialog::Wish::Prevent}};
             }},
            {u"profile"_s,
             [=] {
                 return Made{new ProfileDialog{u"Profil"_s, {}, {}}};
             }},
            {u"replace"_s,
             [=] {
                 return Made{new ReplaceDialog{replacement, ReplaceDialog::Wish::Replace}};
             }},
            {u"reported back"_s,
             [=] {
                 return Made{new ReportedBackDialog{roster, row, today}};
             }},
            {u"resign"_s,
             [=] {
                 return Made{new ResignDialog{roster, row, today}};
             }},
            {u"retention"_s,
             [=] {
                 return Made{new RetentionDialog{domain::RetentionClass::Notes, 2}};
             }},
            {u"review page"_s,
             [=] {
                 return Made{
                     new ReviewPageDialog{2024, domain::presidiumOn(persons, committee.id, today), {}}};
             }},
            {u"seat rules"_s, [=] { return Made{new SeatRulesDialog{rules}}; }},
            {u"weed"_s,
             [=] {
                 return Made{new WeedingDialog{{}, {}}};
             }},
        };
    }

    RosterSample sample;
};

void show(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

std::string joined(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

QWidget *focused()
{
    return QApplication::focusWidget();
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focused(), key, modifiers);
}

const QList<Place::Kind> pages{Place::Kind::Overview, Place::Kind::Event,  Place::Kind::People,
                               Place::Kind::History,  Place::Kind::Review, Place::Kind::Charts,
                               Place::Kind::Import,   Place::Kind::Sheet};

} // namespace

TEST_CASE("Every form dialog opens where something is filled in, and Tab goes through it as it stands")
{
    Dialogs dialogs;
    const auto all = dialogs.all();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        INFO(each.key().toStdString());
        const Made dialog = each.value()();
        show(*dialog);
        REQUIRE(focused());
        CHECK(dialog->isAncestorOf(focused()));
        CHECK_FALSE(dialog->findChild<QDialogButtonBox *>()->isAncestorOf(focused()));
        CHECK(joined(jumpsOfTab(*dialog)) == "");
        CHECK(joined(sharedKeys(*dialog)) == "");
    }
}

TEST_CASE("Ctrl+Enter accepts a form dialog from any field, but not what is wrong")
{
    Dialogs dialogs;
    const Made note = dialogs.all()[u"note"_s]();
    show(*note);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(note->result() == QDialog::Accepted);
    const Made attendance = dialogs.all()[u"attendance"_s]();
    show(*attendance);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(attendance->isVisible()); // nothing is marked
    key(Qt::Key_N);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(attendance->result() == QDialog::Accepted);
}

TEST_CASE("A second assignment comes before the buttons, its fields before the button that removes it")
{
    Dialogs dialogs;
    const Made person = dialogs.all()[u"person"_s]();
    show(*person);
    for (auto *button : person->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Lägg till uppdrag"_s)
            button->click();
    QApplication::processEvents();
    CHECK(person->findChildren<QLabel *>().size() > 10);
    CHECK(joined(jumpsOfTab(*person)) == "");
}

TEST_CASE("The fields of an item are gone through as they stand, with rows and questions that were added")
{
    Shown shown;
    shown.window.goTo({.kind = Place::Kind::Register});
    auto *dock = shown.find<RegisterDock>();
    dock->registerAction()->trigger();
    auto *dialog = dock->findChild<ItemDialog *>();
    REQUIRE(dialog);
    dialog->resize(900, 900);
    dialog->form().showAllFields(true);
    for (auto *stack : dialog->findChildren<RowStack *>()) {
        stack->addButton()->click();
        stack->addButton()->click();
    }
    dialog->form().setDoubts(
        {{intake::Doubt::About::Scope, u"Vilka?"_s}, {intake::Doubt::About::Points, u"Vad?"_s}});
    QTest::qWait(50);
    CHECK(joined(jumpsOfTab(*dialog)) == "");
    CHECK(joined(sharedKeys(*dialog)) == "");
}

TEST_CASE("On every page Tab goes as the page stands, and no two controls have the same key")
{
    const auto beginning = GENERATE(Beginning::Sample, Beginning::Empty);
    Shown shown{beginning};
    shown.window.resize(1440, 1000);
    const bool dock = GENERATE(false, true);
    for (const auto kind : pages) {
        INFO(int(kind) << (dock ? " with the register" : "")
                       << (beginning == Beginning::Empty ? ", empty" : ""));
        if (dock && (kind == Place::Kind::Import || kind == Place::Kind::Sheet))
            continue;
        if (dock)
            shown.window.goTo({.kind = Place::Kind::Register});
        shown.window.goTo({.kind = kind, .event = shown.workspace().events().first().id});
        auto *tabs = shown.window.page()->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            INFO("tab " << tab);
            if (tabs)
                tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            CHECK(joined(jumpsOfTab(shown.window)) == "");
            CHECK(joined(sharedKeys(shown.window)) == "");
            CHECK(joined(sharedShortcuts(shown.window)) == "");
        }
    }
}

TEST_CASE("F6 goes round the parts of the window and comes back to where one was")
{
    Shown shown;
    shown.window.goTo({.kind = Place::Kind::Register});
    shown.window.goTo({.kind = Place::Kind::History});
    auto *table = focused();
    CHECK(table->objectName() == u"history"_s);
    key(Qt::Key_F6);
    CHECK(focused() == &shown.find<RegisterDock>()->table());
    key(Qt::Key_F6);
    CHECK(shown.find<QToolBar>(u"tools"_s)->isAncestorOf(focused()));
    key(Qt::Key_F6);
    CHECK(focused() == shown.find<Navigation>());
    key(Qt::Key_F6);
    CHECK(focused() == table);
    key(Qt::Key_Tab);
    const auto *other = focused();
    key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focused() == shown.find<Navigation>());
    key(Qt::Key_F6);
    CHECK(focused() == other);
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier); // what is not there is no part
    key(Qt::Key_F6, Qt::ShiftModifier);
    key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(shown.find<QToolBar>(u"tools"_s)->isAncestorOf(focused()));
    key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(shown.window.page()->isAncestorOf(focused()));
}

TEST_CASE("Who goes somewhere by key is there")
{
    Shown shown;
    const auto press = [&](Qt::Key which, Qt::KeyboardModifiers with = Qt::ControlModifier) {
        QTest::keyClick(&shown.window, which, with);
    };
    press(Qt::Key_2);
    CHECK(focused() == qobject_cast<PeoplePage *>(shown.window.page())->filter());
    key(Qt::Key_Down);
    CHECK(focused() == qobject_cast<PeoplePage *>(shown.window.page())->table());
    press(Qt::Key_3);
    CHECK(focused()->objectName() == u"history"_s);
    press(Qt::Key_4);
    CHECK(focused() == shown.find<ReviewList>());
    press(Qt::Key_1);
    CHECK(shown.window.page()->isAncestorOf(focused()));
    press(Qt::Key_I);
    CHECK(focused()->objectName() == u"paste"_s);

    shown.window.goTo({.kind = Place::Kind::Event, .event = shown.workspace().events().first().id});
    CHECK(focused()->objectName() == u"roster"_s);
    press(Qt::Key_M, Qt::AltModifier);
    auto *tabs = shown.window.page()->findChild<QTabWidget *>();
    CHECK(tabs->currentIndex() == EventPage::Nominations);
    CHECK(tabs->currentWidget()->isAncestorOf(focused()));

    auto *search = shown.find<SearchField>();
    press(Qt::Key_K);
    CHECK(focused() == search);
    type(search, u"agren"_s);
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(qobject_cast<PeoplePage *>(shown.window.page()));
    CHECK(focused() == qobject_cast<PeoplePage *>(shown.window.page())->table());
}

TEST_CASE("The list of pages is walked past the register without losing the focus; Enter goes in")
{
    Shown shown;
    auto *list = shown.find<Navigation>();
    list->setFocus();
    list->setCurrentItem(list->findItems(u"Personer"_s, Qt::MatchExactly).value(0));
    key(Qt::Key_Down);
    CHECK(shown.find<QDockWidget>(u"decisions"_s)->isVisible());
    CHECK(focused() == list);
    key(Qt::Key_Down);
    CHECK(qobject_cast<HistoryPage *>(shown.window.page()));
    CHECK(focused() == list);
    key(Qt::Key_Return);
    CHECK(shown.window.page()->isAncestorOf(focused()));
}

TEST_CASE("A text that fits several chooses nobody until one is marked, and what is chosen is said")
{
    RosterSample sample;
    PersonPicker picker;
    picker.setPersons(sample.persons(), sample.workspace->today());
    show(picker);
    const auto *choice = picker.findChild<QLabel *>(u"choice"_s);
    CHECK(choice->text() == u"Ingen är vald"_s);
    type(picker.line(), u"m"_s);
    key(Qt::Key_Tab);
    CHECK_FALSE(picker.person());
    picker.line()->setFocus();
    key(Qt::Key_Return); // marks the first
    REQUIRE(picker.person());
    CHECK(choice->text().startsWith(u"Vald: Lind, Per (M)"_s));
    picker.line()->setText(u"agr"_s);
    REQUIRE(picker.person());
    CHECK(choice->text().startsWith(u"Vald: Ågren, Märta (S)"_s));
    picker.line()->setText(u"Xerxes"_s);
    key(Qt::Key_Tab);
    CHECK_FALSE(picker.person());
    CHECK(choice->text().contains(u"Ingen heter så"_s));
}
