#include "everydialog.h"
#include "everypage.h"
#include "gui/historypage.h"
#include "gui/look/table.h"
#include "gui/navigation.h"
#include "gui/overviewpage.h"
#include "gui/register/itemdialog.h"
#include "gui/register/registerdock.h"
#include "gui/review/reviewlist.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/peoplepage.h"
#include "gui/rosters/personpicker.h"
#include "gui/searchfield.h"
#include "keyboard.h"
#include "shownwindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

TEST_CASE("Every dialog opens where something is filled in, and Tab goes through it as it stands")
{
    EveryDialog dialogs;
    const auto all = dialogs.all();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        INFO(each.key().toStdString());
        const Made dialog = each.value()();
        show(*dialog);
        REQUIRE(focused());
        CHECK(dialog->isAncestorOf(focused()));
        if (const auto *buttons = dialog->findChild<QDialogButtonBox *>();
            buttons && each.key() != u"about"_s)
            CHECK_FALSE(buttons->isAncestorOf(focused()));
        CHECK(joined(jumpsOfTab(*dialog)) == "");
        CHECK(joined(sharedKeys(*dialog)) == "");
    }
}

TEST_CASE("Ctrl+Enter accepts a form dialog from any field, but not what is wrong")
{
    EveryDialog dialogs;
    const Made note = dialogs.all()[u"note"_s]();
    show(*note);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(qobject_cast<QDialog *>(note.get())->result() == QDialog::Accepted);
    const Made attendance = dialogs.all()[u"attendance"_s]();
    show(*attendance);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(attendance->isVisible()); // nothing is marked
    key(Qt::Key_N);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(qobject_cast<QDialog *>(attendance.get())->result() == QDialog::Accepted);
}

TEST_CASE("Ctrl+Enter begins what a dialog about papers is for")
{
    EveryDialog dialogs;
    const auto all = dialogs.all();
    for (const auto &[name, asksFor] :
         {std::pair{u"excerpt"_s, true}, std::pair{u"export"_s, true}, std::pair{u"batch"_s, true},
          std::pair{u"issued excerpts"_s, false}}) {
        INFO(name.toStdString());
        const Made dialog = all[name]();
        show(*dialog);
        key(Qt::Key_Return, Qt::ControlModifier);
        CHECK((dialog->findChild<QFileDialog *>() != nullptr) == asksFor); // no excerpt is issued
    }
}

TEST_CASE("Who takes a matter up again begins at its number, and comes back to the new row of the register")
{
    Shown shown;
    shown.window.goTo({.kind = Place::Kind::Register});
    auto *dock = shown.find<RegisterDock>();
    const auto tabled = shown.workspace().value(shown.store->decisions.tabled(store::demoDay));
    REQUIRE_FALSE(tabled.isEmpty());
    const domain::RegisterEntry matter = tabled.first().entry;
    const auto resume = [&] {
        dock->resume(matter.item);
        ItemDialog *opened = nullptr;
        for (auto *dialog : dock->findChildren<ItemDialog *>())
            if (dialog->isVisible())
                opened = dialog;
        REQUIRE(opened);
        QApplication::setActiveWindow(opened);
        REQUIRE(QTest::qWaitForWindowActive(opened));
        return opened;
    };
    ItemDialog *dialog = resume();
    INFO(nameOf(focused()).toStdString());
    CHECK(focused()->objectName() == u"number"_s);
    dialog->reject();
    QApplication::setActiveWindow(&shown.window);
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    CHECK(dock->isAncestorOf(focused()));

    dialog = resume();
    type(focused(), u"77"_s);
    dialog->findChild<DateField *>(u"meeting"_s)->setDate(matter.meeting.addDays(60));
    type(dialog->findChild<RowStack *>(u"points"_s)->findChild<QPlainTextEdit *>(), u"Deltagare väljs."_s);
    INFO(dialog->findChild<QLabel *>(u"problems"_s)->text().toStdString());
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    QApplication::setActiveWindow(&shown.window);
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    CHECK(focused() == &dock->table());
    const auto entries = shown.workspace().value(shown.store->decisions.entries());
    const int row = dock->table().currentRow();
    REQUIRE(row >= 0);
    CHECK(entries[row].matter == matter.matter);
    CHECK(entries[row].item != matter.item);
}

TEST_CASE("A second assignment comes before the buttons, its fields before the button that removes it")
{
    EveryDialog dialogs;
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
    // Rows that were just added find their places one after the other.
    static_cast<void>(QTest::qWaitFor([&] { return jumpsOfTab(*dialog).isEmpty(); }, 10'000));
    CHECK(joined(jumpsOfTab(*dialog)) == "");
    CHECK(joined(sharedKeys(*dialog)) == "");
}

TEST_CASE("On every page Tab goes as the page stands, and no two controls have the same key")
{
    const auto beginning = GENERATE(Beginning::Sample, Beginning::Empty);
    Shown shown{beginning};
    shown.window.resize(1440, 1000);
    const bool dock = GENERATE(false, true);
    INFO((dock ? "with the register" : "alone") << (beginning == Beginning::Empty ? ", empty" : ""));
    onEveryPage(shown, dock, [&](const QString &name) {
        INFO(name.toStdString());
        CHECK(joined(jumpsOfTab(shown.window)) == "");
        CHECK(joined(sharedKeys(shown.window)) == "");
        CHECK(joined(sharedShortcuts(shown.window)) == "");
    });
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
