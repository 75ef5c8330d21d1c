#include "gui/actsmodel.h"
#include "gui/charts/chartpage.h"
#include "gui/editioncard.h"
#include "gui/historypage.h"
#include "gui/look/appearance.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"
#include "gui/look/segmentedbar.h"
#include "gui/look/table.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/navigation.h"
#include "gui/newdialogs.h"
#include "gui/opening.h"
#include "gui/overviewpage.h"
#include "gui/register/importpage.h"
#include "gui/register/registerdock.h"
#include "gui/render.h"
#include "gui/rosters/rosterside.h"
#include "gui/searchfield.h"
#include "gui/startdialog.h"
#include "shownwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QCommandLineParser>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// Every control that can have the focus, as assistive technology meets it.
QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() ||
            widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    return nameless;
}

domain::PersonEntry somebody()
{
    domain::PersonEntry entry;
    entry.person.givenName = u"Prov"_s;
    entry.person.familyName = u"Persson"_s;
    return entry;
}

} // namespace

TEST_CASE("The window opens on the overview with a card for every edition of the period")
{
    Shown shown;
    CHECK(qobject_cast<OverviewPage *>(shown.window.page()));
    const int years = shown.workspace().period().lastYear - shown.workspace().period().firstYear + 1;
    CHECK(shown.window.page()->findChildren<EditionCard *>().size() ==
          shown.workspace().events().size() * years);
    CHECK(shown.workspace().year() == store::demoDay.year());
}

TEST_CASE("No part of a page is ever a window of its own, not even for a moment")
{
    struct Watcher : QObject
    {
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(object);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown << QString::fromUtf8(widget->metaObject()->className());
            return false;
        }
        QStringList shown;
    } watcher;
    qApp->installEventFilter(&watcher);
    Shown shown;
    using Kind = Place::Kind;
    const auto event = shown.workspace().events().first().id;
    for (const Kind kind : {Kind::Overview, Kind::Event, Kind::People, Kind::History, Kind::Register,
                            Kind::Review, Kind::Charts, Kind::Import, Kind::Sheet}) {
        shown.window.goTo({.kind = kind, .event = event});
        QApplication::processEvents();
    }
    CHECK(watcher.shown.join(u' ') == u"gui::MainWindow");
    for (const QWindow *window : QGuiApplication::allWindows())
        CHECK(window->isTopLevel());
}

TEST_CASE("The list of pages leads to them by key and tells how many seats are taken")
{
    Shown shown;
    auto *list = shown.find<Navigation>();
    CHECK(list->item(0)->text() == u"Översikt"_s);
    CHECK(list->item(2)->data(Qt::AccessibleTextRole).toString().contains(u'/'));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    CHECK(qobject_cast<ChartPage *>(shown.window.page()));
    QTest::keyClick(list, Qt::Key_Home);
    CHECK(qobject_cast<OverviewPage *>(shown.window.page()));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(list->count() - 1)).center());
    CHECK(qobject_cast<ChartPage *>(shown.window.page()));
}

TEST_CASE("The year is chosen by click and by arrow key")
{
    Shown shown;
    auto *years = shown.find<QToolBar>()->findChild<SegmentedBar *>();
    const auto buttons = years->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    CHECK(shown.workspace().year() == shown.workspace().period().firstYear);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(shown.workspace().year() == shown.workspace().period().firstYear + 1);
    CHECK(years->current() == shown.workspace().year());
    // The button with the focus is still there after everything was filled anew.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(shown.workspace().year() == shown.workspace().period().firstYear + 2);
}

TEST_CASE("What was done is told, taken back by the link beside it, and done again by key")
{
    Shown shown{Beginning::Empty};
    const auto people = [&] { return shown.store->people.list().value().size(); };
    shown.workspace().settle(shown.store->people.add(somebody()), u"Person tillagd."_s);
    REQUIRE(people() == 1);
    CHECK(shown.action(u"Ångra"_s)->toolTip().contains(u"Persson"_s));
    QPushButton *link = nullptr;
    for (auto *each : shown.window.statusBar()->findChildren<QPushButton *>())
        link = each;
    REQUIRE(link);
    CHECK(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(people() == 0);
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(people() == 1);
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(people() == 0);
    CHECK_FALSE(shown.find<MessageBar>()->isVisible());
}

TEST_CASE("In a line where nothing was typed the keys of undo take back what was done")
{
    Shown shown{Beginning::Empty};
    const auto people = [&] { return shown.store->people.list().value().size(); };
    shown.workspace().settle(shown.store->people.add(somebody()), u"Person tillagd."_s);
    auto *line = shown.find<SearchField>();
    line->setFocus();
    QTest::keyClicks(line, u"abc"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(line->text().isEmpty());
    CHECK(people() == 1);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(people() == 0);
}

TEST_CASE("What failed is told above the page until it is closed or something succeeds")
{
    Shown shown{Beginning::Empty};
    auto *bar = shown.find<MessageBar>();
    shown.workspace().settle(
        domain::Result<>{domain::failure(domain::Error::Kind::Invalid, u"Namnet saknas."_s)});
    CHECK(bar->sentence() == u"Namnet saknas."_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(bar->sentence().isEmpty());
    shown.workspace().settle(domain::Result<>{domain::failure(domain::Error::Kind::Invalid, u"Igen."_s)});
    shown.workspace().settle(shown.store->people.add(somebody()), u"Klart."_s);
    CHECK(bar->sentence().isEmpty());
}

TEST_CASE("The history shows what was done and takes the latest back")
{
    Shown shown{Beginning::Empty};
    shown.workspace().settle(shown.store->people.add(somebody()));
    shown.window.goTo({.kind = Place::Kind::History});
    auto *table = shown.find<Table>(u"history"_s);
    REQUIRE(table);
    const int before = table->model()->rowCount();
    CHECK(table->model()->index(0, ActsModel::What).data().toString().contains(u"Persson"_s));
    QTest::mouseClick(shown.button(u"Ångra det senaste"_s), Qt::LeftButton);
    CHECK(shown.store->people.list().value().isEmpty());
    CHECK(table->model()->rowCount() == before + 1);
}

TEST_CASE("The window asks before it closes over a protocol that was read and not saved")
{
    Shown shown;
    shown.window.goTo({.kind = Place::Kind::Import});
    auto *page = qobject_cast<ImportPage *>(shown.window.page());
    REQUIRE(page);
    page->readText(u"§ 5 Val\n\nRUN 7-2023\n\nBeslut\n\nÄrendet avslås.\n"_s, u"text"_s);
    shown.window.goTo({.kind = Place::Kind::Overview});
    CHECK_FALSE(shown.window.close());
    const auto press = [&](const QString &text) {
        auto *question = shown.find<QMessageBox>();
        REQUIRE(question);
        CHECK(question->text().contains(u"inte sparat i registret"));
        for (auto *button : question->buttons())
            if (button->text().remove(u'&') == text)
                button->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    press(u"Stanna kvar"_s);
    CHECK(shown.window.isVisible());
    CHECK_FALSE(shown.window.close());
    press(u"Kasta det"_s);
    CHECK_FALSE(shown.window.isVisible());
}

TEST_CASE("The model of the history is a model")
{
    ActsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setActs({{1, QDateTime::currentDateTimeUtc(), u"a"_s, u"person.add"_s, u"b"_s, false},
                   {2, QDateTime::currentDateTimeUtc(), u"a"_s, u"person.add"_s, u"c"_s, true}});
    model.setActs({});
}

TEST_CASE("The search finds a person without accents, and Ctrl+K leads to it")
{
    Shown shown;
    auto *search = shown.find<SearchField>();
    QSignalSpy found{search, &SearchField::found};
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == search);
    QTest::keyClicks(search, u"agren marta"_s);
    REQUIRE(search->completer()->model()->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(found.size() == 1);
    CHECK(found.first().first().value<Place>().kind == Place::Kind::People);
    CHECK(search->text().isEmpty());
}

TEST_CASE("The search finds matters by their number and editions by event and year")
{
    Shown shown;
    auto *search = shown.find<SearchField>();
    QSignalSpy found{search, &SearchField::found};
    QTest::keyClicks(search, u"almedalen 2025"_s);
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(found.size() == 1);
    CHECK(found.first().first().value<Place>().year == 2025);
    CHECK(shown.workspace().year() == 2025);
    QTest::keyClicks(search, u"550-2022"_s);
    CHECK(search->completer()->model()->rowCount() > 0);
}

TEST_CASE("The search forgives a wrong letter, finds within words, and does actions")
{
    Shown shown;
    auto *search = shown.find<SearchField>();
    const auto first = [&](const QString &words) {
        search->setText(words);
        emit search->textEdited(words);
        return search->completer()->model()->index(0, 0).data().toString();
    };
    CHECK(first(u"agran marta"_s).contains(u"Ågren"_s));
    CHECK(first(u"igital"_s).contains(u"Digitala"_s));
    CHECK(first(u"översikt"_s).contains(u"Kommando"_s));
    shown.window.goTo({.kind = Place::Kind::People});
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(qobject_cast<OverviewPage *>(shown.window.page()));
}

TEST_CASE("Arrow keys walk the cards of the overview, and Enter opens one")
{
    Shown shown;
    auto *page = qobject_cast<OverviewPage *>(shown.window.page());
    const auto cards = page->findChildren<EditionCard *>();
    QSignalSpy gone{page, &Page::goTo};
    cards.first()->setFocus();
    const EditionSummary first = cards.first()->summary();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    auto *card = qobject_cast<EditionCard *>(QApplication::focusWidget());
    REQUIRE(card);
    CHECK(card->summary().year == first.year + 1);
    CHECK(card->summary().event != first.event);
    QTest::keyClick(card, Qt::Key_Return);
    REQUIRE(gone.size() == 1);
    CHECK(gone.first().first().value<Place>() == card->summary().place);
}

TEST_CASE("Every control that Tab reaches has a name, on every page")
{
    Shown shown;
    for (const auto kind :
         {Place::Kind::Overview, Place::Kind::Event, Place::Kind::People, Place::Kind::History,
          Place::Kind::Charts, Place::Kind::Import, Place::Kind::Sheet}) {
        shown.window.goTo({.kind = kind, .event = shown.workspace().events().first().id});
        INFO(int(kind));
        CHECK(namelessControls(&shown.window).join(u", "_s).toStdString() == "");
    }
    StartDialog dialog{u"/tmp/x.db"_s};
    dialog.show();
    CHECK(namelessControls(&dialog).isEmpty());
}

TEST_CASE("Tab goes from the choosers over the search to the pages and comes round")
{
    Shown shown;
    auto *periods = shown.find<QToolBar>()->findChild<QComboBox *>();
    periods->setFocus();
    QList<QWidget *> met;
    for (int i = 0; i < 200; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (met.contains(now))
            break;
        met.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    const auto place = [&](QWidget *widget) { return met.indexOf(widget); };
    CHECK(QApplication::focusWidget() == periods);
    CHECK(place(shown.find<SearchField>()) > 0);
    CHECK(place(shown.find<Navigation>()) > place(shown.find<SearchField>()));
    const auto cards = shown.window.page()->findChildren<EditionCard *>();
    CHECK(place(cards.first()) > place(shown.find<Navigation>()));
}

TEST_CASE("Bars tell their numbers to assistive technology")
{
    Shown shown;
    auto *bars = shown.window.page()->findChild<Bars *>();
    REQUIRE(bars);
    CHECK(bars->accessibleDescription().contains(u"S: "_s));
    CHECK(bars->accessibleDescription().contains(u"platser"_s));
}

TEST_CASE("The overview fits its window at twice the text size: nothing is cut off")
{
    Shown shown;
    apply({Appearance::Scheme::Light, 200});
    QApplication::processEvents();
    for (const EditionCard *card : shown.window.page()->findChildren<EditionCard *>())
        CHECK(card->width() >= card->minimumSizeHint().width());
    for (const QPushButton *button : shown.window.page()->findChildren<QPushButton *>())
        CHECK(button->width() >= button->sizeHint().width());
    apply({Appearance::Scheme::Light, 100});
}

TEST_CASE("Text that is made larger and smaller again leaves the window as if it had always had that size")
{
    const auto lengths = [](MainWindow &window) {
        QApplication::processEvents();
        QList<int> all{window.findChild<QToolBar *>(u"tools"_s)->iconSize().width(),
                       window.findChild<SearchField *>()->maximumWidth(),
                       window.findChild<Navigation *>()->sizeHint().width(),
                       window.findChild<RosterSide *>()->minimumWidth()};
        for (const auto *card : window.page()->findChildren<Card *>())
            all << card->layout()->contentsMargins().left() << card->layout()->spacing();
        QStringList words;
        for (const int length : all)
            words << QString::number(length);
        return words.join(u' ').toStdString();
    };
    const auto onEvent = [](Shown &shown) {
        shown.window.goTo({.kind = Place::Kind::Event, .event = shown.workspace().events().first().id});
    };
    apply({Appearance::Scheme::Light, 100});
    Shown changed;
    onEvent(changed);
    const std::string usual = lengths(changed.window);
    apply({Appearance::Scheme::Light, 200});
    const std::string large = lengths(changed.window);
    {
        Shown born;
        onEvent(born);
        CHECK(large == lengths(born.window));
    }
    apply({Appearance::Scheme::Light, 100});
    CHECK(lengths(changed.window) == usual);
    CHECK(large != usual);
}

TEST_CASE("The overview has one bar to scroll it at twice the text size")
{
    apply({Appearance::Scheme::Light, 200});
    {
        Shown shown;
        shown.window.resize(1280, 752);
        QApplication::processEvents();
        int bars = 0;
        for (const auto *area : shown.window.findChild<QStackedWidget *>()->findChildren<QScrollArea *>())
            bars += area->isVisible() && area->verticalScrollBar()->maximum() > 0 ? 1 : 0;
        CHECK(bars <= 1);
    }
    apply({Appearance::Scheme::Light, 100});
}

TEST_CASE("The window leaves room for its frame on a small screen")
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window{createStore(folder.filePath(u"prov.db"_s), Beginning::Empty).value(), store::demoDay,
                      settings};
    const QSize room = window.screen()->availableSize();
    CHECK(window.width() < room.width());
    CHECK(window.height() < room.height());
}

TEST_CASE("What Qt says is said in Swedish")
{
    CHECK(QCoreApplication::translate("QFileSystemModel", "Computer") == u"Dator"_s);
    CHECK(QCoreApplication::translate("QAbstractFileIconProvider", "Folder") == u"Mapp"_s);
    QCommandLineParser parser;
    CHECK_FALSE(parser.parse({u"deltagande"_s, u"--store"_s}));
    CHECK(parser.errorText() == u"Okänt val: store."_s);
}

TEST_CASE("Colours change at once when dark ones are chosen")
{
    Shown shown;
    shown.action(u"Mörka"_s)->trigger();
    CHECK(coloursFor(shown.window.palette()).dark);
    CHECK(appearanceIn(shown.settings).scheme == Appearance::Scheme::Dark);
    shown.action(u"Ljusa"_s)->trigger();
    CHECK_FALSE(coloursFor(shown.window.palette()).dark);
}

TEST_CASE("A register that is open elsewhere is shown, says who has it, and offers no change")
{
    Shown writing;
    const auto second = openStore(writing.store->database().path(), store::Database::Access::Read);
    REQUIRE(second);
    QSettings settings{writing.folder.filePath(u"other.ini"_s), QSettings::IniFormat};
    MainWindow window{*second, store::demoDay, settings};
    window.show();
    CHECK(window.workspace().isReadOnly());
    QStringList texts;
    for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(u"Läsare"_s));
    for (const QAction *action : window.actions())
        if (action->shortcut() != QKeySequence{QKeySequence::HelpContents})
            CHECK_FALSE(action->isEnabled());
}

TEST_CASE("An empty register shows a page for everything, and no wrong numbers")
{
    Shown shown{Beginning::Empty};
    for (const auto kind : {Place::Kind::Overview, Place::Kind::Event, Place::Kind::People,
                            Place::Kind::History, Place::Kind::Review, Place::Kind::Charts}) {
        shown.window.goTo({.kind = kind, .event = shown.workspace().events().first().id});
        QApplication::processEvents();
        CHECK(shown.find<MessageBar>()->sentence().toStdString() == "");
    }
}

TEST_CASE("The main views and dialogs are written as pictures")
{
    Shown shown;
    const QString folder = shown.folder.filePath(u"pictures"_s);
    const auto paths = renderViews(shown.window, folder);
    REQUIRE(paths);
    for (const QString &path : *paths)
        CHECK_FALSE(QImage{path}.isNull());
    for (const auto &view : {u"overview"_s, u"event-lycksele"_s, u"review"_s, u"round"_s})
        CHECK(QImage{folder + u'/' + view + u".png"_s}.size() == QSize{1440, 900});
    for (const auto &dialog : {u"start"_s, u"answers"_s, u"elect"_s, u"attendance"_s, u"replace"_s,
                               u"erase"_s, u"excerpt"_s, u"export"_s})
        CHECK(paths->contains(folder + u'/' + dialog + u".png"_s));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("The start offers an empty register, the example, or another file")
{
    StartDialog dialog{u"/tmp/x.db"_s};
    const auto buttons = dialog.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.choice() == StartDialog::Choice::Sample);
}

TEST_CASE("The decision register comes and goes by key and by the list of pages")
{
    Shown shown;
    auto *dock = shown.find<QDockWidget>(u"decisions"_s);
    REQUIRE(dock);
    CHECK_FALSE(dock->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    CHECK(dock->isVisible());
    CHECK(shown.find<RegisterDock>());
    QTest::keyClick(&shown.window, Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(dock->isVisible());
    auto *list = shown.find<Navigation>();
    QListWidgetItem *item = list->findItems(u"Beslut"_s, Qt::MatchExactly).value(0);
    REQUIRE(item);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    CHECK(dock->isVisible());
    CHECK(qobject_cast<OverviewPage *>(shown.window.page()));
    CHECK(list->currentRow() == 0);
}

TEST_CASE("A text that is read takes the register's room, and gives it back")
{
    Shown shown;
    auto *dock = shown.find<QDockWidget>(u"decisions"_s);
    shown.window.goTo({.kind = Place::Kind::Register});
    CHECK(dock->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(dock->isVisible());
    shown.window.goTo({});
    CHECK(dock->isVisible());
}

TEST_CASE("The menu of the register offers what can be done with the chosen item")
{
    Shown shown;
    for (QMenu *menu : shown.window.findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') != u"Register"_s)
            continue;
        emit menu->aboutToShow();
        const auto count = menu->actions().size();
        emit menu->aboutToShow();
        CHECK(menu->actions().size() == count);
        CHECK(count > 6);
    }
}

TEST_CASE("A new mandate period gets an edition of every event in each of its years")
{
    Shown shown;
    shown.action(u"Ny mandatperiod …"_s)->trigger();
    auto *dialog = shown.find<NewPeriodDialog>();
    REQUIRE(dialog);
    CHECK(dialog->period().firstYear == 2027);
    CHECK(dialog->period().lastYear == 2030);
    const auto years = dialog->findChildren<QSpinBox *>();
    years.first()->setValue(2026);
    CHECK_FALSE(dialog->canAccept());
    years.first()->setValue(2027);
    dialog->accept();
    CHECK(shown.workspace().period().firstYear == 2027);
    CHECK(shown.window.page()->findChildren<EditionCard *>().size() == 4 * shown.workspace().events().size());
    CHECK(shown.store->events.periods().value().size() == 2);
}

TEST_CASE("A new event stands in the list of pages and is opened")
{
    Shown shown;
    const auto before = shown.workspace().events().size();
    shown.action(u"Ny mötesplats …"_s)->trigger();
    auto *dialog = shown.find<EventDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->canAccept());
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), u"Nolia"_s);
    CHECK(dialog->canAccept());
    dialog->accept();
    CHECK(shown.workspace().events().size() == before + 1);
    CHECK(shown.find<Navigation>()->currentItem()->text() == u"Nolia"_s);
    CHECK(shown.find<MessageBar>()->sentence().isEmpty());
}

TEST_CASE("An event is changed from the menu and keeps its key and its editions")
{
    Shown shown;
    const domain::Event before = shown.workspace().events().first();
    auto *menu = shown.menu(u"Ändra nämnd eller mötesplats"_s);
    REQUIRE(menu);
    emit menu->aboutToShow();
    shown.action(before.name + u" …"_s)->trigger();
    auto *dialog = shown.find<EventDialog>();
    REQUIRE(dialog);
    CHECK(dialog->event() == before);
    dialog->findChild<QLineEdit *>(u"place"_s)->setText(u"Norsjö"_s);
    dialog->findChild<QPlainTextEdit *>(u"aliases"_s)
        ->setPlainText(u"Norsjömötet\n\n Lycksele  \nNorsjömötet"_s);
    dialog->findChild<QSpinBox *>(u"ordinary"_s)->setValue(4);
    dialog->findChild<QLineEdit *>(u"name"_s)->clear();
    CHECK_FALSE(dialog->canAccept());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(shown.workspace().events().at(1).name);
    CHECK_FALSE(dialog->canAccept());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Mötesplats Norsjö"_s);
    REQUIRE(dialog->canAccept());
    dialog->accept();
    const domain::Event after = shown.workspace().events().first();
    CHECK(after.key == before.key);
    CHECK(after.name == u"Mötesplats Norsjö"_s);
    CHECK(after.place == u"Norsjö"_s);
    CHECK(after.aliases == QStringList{u"Norsjömötet"_s, u"Lycksele"_s});
    CHECK(after.ordinarySeats == 4);
    CHECK(shown.find<MessageBar>()->sentence().isEmpty());
    shown.workspace().undo();
    CHECK(shown.workspace().events().first().name == before.name);
}

TEST_CASE("A new committee gets a period of its own, and both can be turned to")
{
    Shown shown;
    const auto first = shown.workspace().committee();
    shown.action(u"Ny nämnd …"_s)->trigger();
    auto *dialog = shown.find<CommitteeDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->canAccept());
    const auto fields = dialog->findChildren<QLineEdit *>();
    fields[0]->setText(first.name);
    fields[1]->setText(u"K N"_s);
    CHECK(dialog->problems().size() == 2);
    fields[0]->setText(u"Kulturnämnden"_s);
    fields[1]->setText(u"KN"_s);
    REQUIRE(dialog->canAccept());
    CHECK(dialog->committee().authority == first.authority);
    dialog->accept();
    REQUIRE(shown.store->events.committees()->size() == 2);

    auto *period = shown.find<NewPeriodDialog>();
    REQUIRE(period);
    REQUIRE(period->canAccept()); // the years of the first committee's period are free for this one
    period->accept();
    CHECK(shown.workspace().committee().shortName == u"KN"_s);
    QComboBox *periods = nullptr;
    for (auto *each : shown.window.findChildren<QComboBox *>())
        if (each->accessibleName() == u"Mandatperiod"_s)
            periods = each;
    REQUIRE(periods);
    REQUIRE(periods->count() == 2);
    CHECK(periods->currentText().startsWith(u"KN"_s));
    const int other = 1 - periods->currentIndex();
    periods->setCurrentIndex(other);
    emit periods->activated(other);
    CHECK(shown.workspace().committee().id == first.id);
    CHECK(shown.find<MessageBar>()->sentence().isEmpty());
}

TEST_CASE("A committee's name is changed from the menu, and taken back by undo")
{
    Shown shown;
    auto *menu = shown.menu(u"Ändra nämnd eller mötesplats"_s);
    REQUIRE(menu);
    emit menu->aboutToShow();
    shown.action(u"Nämnden …"_s)->trigger();
    auto *dialog = shown.find<CommitteeDialog>();
    REQUIRE(dialog);
    CHECK(dialog->committee() == shown.workspace().committee());
    dialog->findChildren<QLineEdit *>().first()->setText(u"Utvecklingsnämnden"_s);
    dialog->accept();
    CHECK(shown.workspace().committee().name == u"Utvecklingsnämnden"_s);
    shown.workspace().undo();
    CHECK(shown.workspace().committee().name == u"Regionala utvecklingsnämnden"_s);
}

TEST_CASE("Every control of the dialogs for committees, periods and events has a name")
{
    Shown shown;
    const auto committees = shown.store->events.committees().value();
    const CommitteeDialog committee{committees.first(), committees};
    const NewPeriodDialog period{committees.first(), committees, {}};
    const EventDialog event{shown.workspace().events().first(), shown.workspace().events()};
    for (const QDialog *dialog : std::initializer_list<const QDialog *>{&committee, &period, &event})
        CHECK(namelessControls(const_cast<QDialog *>(dialog)) == QStringList{});
}

TEST_CASE("An event's key is made of its name, and no other event has it")
{
    domain::Event taken;
    taken.key = u"motesplats-are"_s;
    CHECK(eventKey(u"Mötesplats Åre!"_s, {}) == u"motesplats-are"_s);
    CHECK(eventKey(u"Mötesplats  Åre"_s, {taken}) == u"motesplats-are-2"_s);
    CHECK(eventKey(u"!"_s, {}) == u"arrangemang"_s);
}
