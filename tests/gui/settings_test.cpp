#include "documents/listcolumn.h"
#include "domain/colour.h"
#include "gui/look/appearance.h"
#include "gui/newdialogs.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/rosters/orderdialog.h"
#include "gui/rosters/seatrulesdialog.h"
#include "gui/session.h"
#include "gui/settings/committeepages.h"
#include "gui/settings/eventpages.h"
#include "gui/settings/icondialog.h"
#include "gui/settings/lookpage.h"
#include "gui/settings/paperspage.h"
#include "gui/settings/partiespage.h"
#include "gui/settings/profilespage.h"
#include "gui/settings/retentionpage.h"
#include "gui/settings/settingswindow.h"
#include "keyboard.h"
#include "shownwindow.h"
#include "store/eventicons.h"
#include "store/excerpts.h"
#include "store/exportprofiles.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// The settings as the menu opens them.
struct Settled : Shown
{
    explicit Settled(Beginning beginning = Beginning::Sample)
        : Shown{beginning}
    {
        action(u"Inställningar …"_s)->trigger();
        settled = find<SettingsWindow>();
        REQUIRE(settled);
        REQUIRE(QTest::qWaitForWindowActive(settled));
    }

    template <class Page> Page *turnTo() const { return settled->turnTo<Page>(); }
    QPushButton *press(const QWidget *part, const QString &text) const
    {
        for (auto *each : part->findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text) {
                each->click();
                return each;
            }
        FAIL(text.toStdString());
        return nullptr;
    }
    QStringList lines(const ListPage *page) const
    {
        QStringList texts;
        for (int row = 0; row < page->list()->count(); ++row)
            texts << page->list()->item(row)->text();
        return texts;
    }
    // The dialog that is open above the page.
    template <class Dialog> Dialog *dialogOf(const QWidget *page) const
    {
        auto *dialog = page->findChild<Dialog *>();
        REQUIRE(dialog);
        return dialog;
    }
    void undo() const { press(settled, u"Ångra"_s); }

    SettingsWindow *settled;
};

} // namespace

TEST_CASE(
    "Every page of the settings is reached by the list, has a title and no doubled key, and Tab follows it")
{
    const auto beginning = GENERATE(Beginning::Sample, Beginning::Empty);
    Settled shown{beginning};
    QApplication::setActiveWindow(shown.settled);
    CHECK(shown.settled->pages()->hasFocus());
    CHECK(shown.settled->pages()->count() == 10);
    for (int row = 0; row < shown.settled->pages()->count(); ++row) {
        QApplication::processEvents();
        INFO(row);
        CHECK(shown.settled->page()->isVisible());
        CHECK(shown.settled->pages()->currentItem()->text() == shown.settled->page()->title());
        CHECK(jumpsOfTab(*shown.settled).join(u'\n').toStdString() == "");
        CHECK(sharedKeys(*shown.settled).join(u'\n').toStdString() == "");
        for (QWidget *stop : walkOfTab(*shown.settled))
            CHECK_FALSE(QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).isEmpty());
        QTest::keyClick(shown.settled->pages(), Qt::Key_Down);
    }
}

TEST_CASE("A committee is changed and added from the settings, and taken back there")
{
    Settled shown;
    auto *page = shown.turnTo<CommitteesPage>();
    const auto before = shown.lines(page);
    page->list()->setCurrentRow(0);
    shown.press(page, u"Ändra …"_s);
    auto *dialog = shown.dialogOf<CommitteeDialog>(page);
    dialog->findChildren<QLineEdit *>().first()->setText(u"Kulturnämnden"_s);
    dialog->accept();
    CHECK(shown.lines(page).first().startsWith(u"Kulturnämnden ("_s));
    CHECK(shown.workspace().committee().name == u"Kulturnämnden"_s);
    shown.undo();
    CHECK(shown.lines(page) == before);
}

TEST_CASE("A new mandate period and a new event come from the settings too")
{
    Settled shown;
    auto *periods = shown.turnTo<PeriodsPage>();
    shown.press(periods, u"Lägg till …"_s);
    shown.dialogOf<NewPeriodDialog>(periods)->accept();
    CHECK(shown.lines(periods).size() == 2);
    shown.undo();
    CHECK(shown.lines(periods).size() == 1);

    auto *events = shown.turnTo<EventsPage>();
    shown.press(events, u"Lägg till …"_s);
    auto *dialog = shown.dialogOf<EventDialog>(events);
    dialog->findChildren<QLineEdit *>().first()->setText(u"Nolia"_s);
    dialog->accept();
    CHECK(shown.lines(events).size() == 5);
    CHECK(shown.lines(events).last().startsWith(u"Nolia"_s));
}

TEST_CASE(
    "An event gets an icon of the program's or a picture of its own; a picture that can't be used is told")
{
    Settled shown;
    auto *page = shown.turnTo<EventsPage>();
    page->list()->setCurrentRow(0);
    shown.press(page, u"Ikon …"_s);
    auto *dialog = shown.dialogOf<IconDialog>(page);
    auto *icons = dialog->findChild<QListWidget *>();
    CHECK(icons->currentRow() == 0); // the usual one
    const auto file = [&](const QString &name, const QByteArray &content) {
        QFile made{shown.folder.filePath(name)};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    };
    dialog->takePicture(file(u"fel.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>)"));
    CHECK(dialog->warnings().size() == 1);
    CHECK(dialog->icon().isEmpty());
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>)";
    dialog->takePicture(file(u"egen.svg"_s, svg));
    CHECK(dialog->warnings().isEmpty());
    CHECK(dialog->icon() == QString::fromUtf8(svg));
    icons->setCurrentRow(3);
    const QString chosen = dialog->icon();
    CHECK_FALSE(chosen.isEmpty());
    dialog->accept();
    const auto event = shown.workspace().events().first().id;
    const store::EventIcons book{shown.store->database()};
    CHECK(book.all().value().value(event) == chosen);
    shown.undo();
    CHECK(book.all().value().isEmpty());
}

TEST_CASE("Seat rules and the order of calling in are changed on their pages")
{
    Settled shown;
    auto *rules = shown.turnTo<SeatRulesPage>();
    const auto before = shown.lines(rules);
    rules->list()->setCurrentRow(0);
    emit rules->list()->itemActivated(rules->list()->item(0));
    auto *dialog = shown.dialogOf<SeatRulesDialog>(rules);
    for (auto *box : dialog->findChildren<QCheckBox *>())
        if (box->isEnabled() && box->text().contains(u"residiet"_s))
            box->toggle();
    dialog->accept();
    CHECK(shown.lines(rules) != before);
    shown.undo();
    CHECK(shown.lines(rules) == before);

    auto *order = shown.turnTo<OrderPage>();
    shown.press(order, u"Ändra …"_s);
    CHECK(shown.dialogOf<OrderDialog>(order)->isVisible());
}

TEST_CASE("The letterhead is changed on its page")
{
    Settled shown;
    auto *page = shown.turnTo<PapersPage>();
    shown.press(page, u"Ändra brevhuvudet …"_s);
    auto *dialog = shown.dialogOf<LetterheadDialog>(page);
    dialog->findChild<QPlainTextEdit *>(u"address"_s)->setPlainText(u"Box 1"_s);
    dialog->accept();
    const store::Excerpts excerpts{shown.store->database()};
    CHECK(excerpts.letterhead().value().address == u"Box 1"_s);
    shown.undo();
    CHECK(excerpts.letterhead().value().address != u"Box 1"_s);
}

TEST_CASE("A local party is added with a colour of its own, changed, moved and taken out, each undone as one")
{
    Settled shown;
    auto *page = shown.turnTo<PartiesPage>();
    REQUIRE(shown.lines(page).size() == 8);
    shown.press(page, u"Lägg till …"_s);
    auto *added = shown.dialogOf<PartyDialog>(page);
    CHECK_FALSE(added->canAccept());
    added->findChild<QLineEdit *>(u"code"_s)->setText(u"s"_s);
    added->findChild<QLineEdit *>(u"name"_s)->setText(u"Älvpartiet"_s);
    CHECK_FALSE(added->canAccept()); // there is an S
    added->findChild<QLineEdit *>(u"code"_s)->setText(u"ÄP"_s);
    const quint32 proposed = added->party().color;
    for (const domain::Party &party : domain::usualParties())
        CHECK(party.color != proposed);
    added->accept();
    CHECK(shown.lines(page).size() == 9);
    CHECK(page->list()->currentRow() == 8);
    CHECK(domain::partyColor(u"ÄP"_s) == proposed);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    shown.press(page, u"Ändra …"_s);
    auto *changed = shown.dialogOf<PartyDialog>(page);
    changed->findChild<QLineEdit *>(u"colour"_s)->setText(u"grön"_s);
    CHECK_FALSE(changed->canAccept());
    changed->findChild<QLineEdit *>(u"colour"_s)->setText(u"#ffff00"_s);
    CHECK(domain::contrast(changed->party().color, domain::lightSurface) >= 3);
    changed->accept();
    CHECK(domain::partyColor(u"ÄP"_s) != proposed);
    shown.undo();
    CHECK(domain::partyColor(u"ÄP"_s) == proposed);

    page->list()->setCurrentRow(8);
    shown.press(page, u"Flytta upp"_s);
    CHECK(page->list()->currentRow() == 7);
    CHECK(shown.store->parties.list().value()[7].code == u"ÄP"_s);
    shown.press(page, u"Ta bort"_s);
    CHECK(shown.lines(page).size() == 8);
    shown.undo();
    shown.press(page, u"Vanlig lista"_s);
    CHECK(shown.store->parties.list().value() == domain::usualParties());
}

TEST_CASE("A retention time is changed as one act")
{
    Settled shown;
    auto *page = shown.turnTo<RetentionPage>();
    const auto before = shown.lines(page);
    REQUIRE(before.size() == domain::retentionClasses().size());
    page->list()->setCurrentRow(1);
    shown.press(page, u"Ändra …"_s);
    auto *dialog = shown.dialogOf<RetentionDialog>(page);
    dialog->findChild<QSpinBox *>()->setValue(7);
    dialog->accept();
    CHECK(shown.lines(page)[1].endsWith(u"7 år"_s));
    shown.undo();
    CHECK(shown.lines(page) == before);
}

TEST_CASE("A profile of one's own is added and used where lists go out; the built-in ones stay")
{
    Settled shown;
    auto *page = shown.turnTo<ProfilesPage>();
    REQUIRE(shown.lines(page).size() == 4);
    CHECK_FALSE(page->findChildren<QPushButton *>()[1]->isEnabled());
    shown.press(page, u"Lägg till …"_s);
    auto *dialog = shown.dialogOf<ProfileDialog>(page);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Offentlig"_s);
    CHECK_FALSE(dialog->canAccept()); // built in
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Dörrlista"_s);
    auto *base = dialog->findChild<QComboBox *>(u"base"_s);
    base->setCurrentIndex(base->findData(u"public"_s));
    auto *columns = dialog->findChild<QListWidget *>(u"columns"_s);
    for (int row = 0; row < columns->count(); ++row)
        columns->item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(dialog->canAccept());
    for (int row = 0; row < columns->count(); ++row)
        if (columns->item(row)->data(Qt::UserRole) == u"name"_s)
            columns->item(row)->setCheckState(Qt::Checked);
    dialog->accept();
    REQUIRE(shown.lines(page).size() == 5);
    const auto kept = store::ExportProfiles{shown.store->database()}.list().value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].columns == QStringList{u"name"_s});
    CHECK(kept[0].base == domain::Profile::Public);

    page->list()->setCurrentRow(4);
    shown.press(page, u"Ta bort"_s);
    CHECK(shown.lines(page).size() == 4);
    shown.undo();
    CHECK(shown.lines(page).size() == 5);
}

TEST_CASE("Language, size of text and colours are the user's own and no act")
{
    Settled shown;
    auto *page = shown.turnTo<LookPage>();
    const bool undoable = shown.store->history.undoable().value().has_value();
    auto *language = page->findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    CHECK(chosenLanguage(shown.settings) == u"en"_s);
    language->setCurrentIndex(0);
    CHECK(chosenLanguage(shown.settings).isEmpty());
    page->findChild<QSpinBox *>(u"text"_s)->setValue(150);
    CHECK(appearanceIn(shown.settings).textPercent == 150);
    CHECK(applied().textPercent == 150);
    auto *colours = page->findChild<QComboBox *>(u"colours"_s);
    colours->setCurrentIndex(colours->findData(int(Appearance::Scheme::Dark)));
    CHECK(applied().scheme == Appearance::Scheme::Dark);
    apply({});
    CHECK(shown.store->history.undoable().value().has_value() == undoable);
}

TEST_CASE("In a register that is read-only the settings are shown and nothing can be changed")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"prov.db"_s);
    createStore(path, Beginning::Sample).value();
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Workspace workspace{openStore(path, store::Database::Access::Read).value(), store::demoDay};
    SettingsWindow window{workspace, settings};
    for (auto *page : window.findChildren<ListPage *>()) {
        CHECK(page->list()->count() > 0);
        for (auto *button : page->findChildren<QPushButton *>())
            CHECK_FALSE(button->isEnabled());
    }
}

TEST_CASE("Events are moved up and down in the settings, and the choice follows")
{
    Settled shown;
    auto *page = shown.turnTo<EventsPage>();
    auto *list = page->findChild<QListWidget *>();
    const QStringList before = shown.lines(page);
    list->setCurrentRow(1);
    shown.press(page, u"Flytta upp"_s);
    CHECK(shown.lines(page) == QStringList{before[1], before[0]} + before.mid(2));
    CHECK(list->currentRow() == 0);
    shown.press(page, u"Flytta upp"_s); // it stands first already
    CHECK(list->currentRow() == 0);
    shown.press(page, u"Flytta ned"_s);
    CHECK(shown.lines(page) == before);
    CHECK(list->currentRow() == 1);
}
