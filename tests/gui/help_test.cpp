#include "gui/help/aboutdialog.h"
#include "gui/help/helppage.h"
#include "gui/help/manualwindow.h"
#include "gui/register/registerdock.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/nominationtab.h"
#include "gui/rosters/rostertab.h"
#include "shownwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QTextBrowser>
#include <QTimer>

using namespace gui;
using namespace Qt::StringLiterals;
using Kind = Place::Kind;

namespace {

ManualWindow *shownManual()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all)
        if (auto *manual = qobject_cast<ManualWindow *>(each); manual && manual->isVisible())
            return manual;
    return nullptr;
}

} // namespace

TEST_CASE("F1 leads from each place to its page of the user guide")
{
    Shown shown;
    const QStringList pages = ManualWindow{}.pages();
    const std::pair<Kind, QString> places[] = {
        {Kind::Overview, u"overview"_s}, {Kind::Event, u"elect"_s},     {Kind::People, u"people"_s},
        {Kind::History, u"history"_s},   {Kind::Import, u"decision"_s}, {Kind::Sheet, u"sheet"_s},
        {Kind::Review, u"review"_s},     {Kind::Charts, u"charts"_s},   {Kind::Register, u"decision"_s}};
    for (const auto &[kind, page] : places) {
        INFO(page.toStdString());
        CHECK(pages.contains(page));
        shown.window.goTo({.kind = kind, .event = shown.workspace().events().first().id});
        QTest::keyClick(&shown.window, Qt::Key_F1);
        REQUIRE(shownManual());
        CHECK(shownManual()->page() == page);
    }
    shown.window.showRound();
    QTest::keyClick(&shown.window, Qt::Key_F1);
    CHECK(shownManual()->page() == u"round"_s);
}

TEST_CASE("F1 leads from a tab and from a dialog to the page about it")
{
    Shown shown;
    shown.window.goTo({.kind = Kind::Event, .event = shown.workspace().events().first().id});
    auto *page = shown.find<EventPage>();
    page->showTab(EventPage::Nominations);
    CHECK(helpPageOf(page->findChild<NominationTab *>()) == u"nominate"_s);

    QTimer::singleShot(0, &shown.window, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        dialog->close();
    });
    shown.find<RosterTab>()->nominateAction()->trigger();
    REQUIRE(shownManual());
    CHECK(shownManual()->page() == u"nominate"_s);
}

TEST_CASE("The help menu leads to the keys and to what is new")
{
    Shown shown;
    shown.action(u"Kortkommandon"_s)->trigger();
    CHECK(shownManual()->page() == u"keys"_s);
    shown.action(u"Nyheter"_s)->trigger();
    CHECK(shownManual()->page() == u"news"_s);
}

TEST_CASE("The user guide turns to a page, and to the first one when there is none such")
{
    ManualWindow manual;
    manual.turnTo(u"people"_s);
    CHECK(manual.page() == u"people"_s);
    const auto *contents = manual.findChild<QListWidget *>();
    CHECK(contents->currentItem()->text().toStdString() == "Lägga in personer");
    manual.turnTo(u"nonsense"_s);
    CHECK(manual.page() == u"index"_s);
}

TEST_CASE("The contents follow the links of the user guide, also back")
{
    ManualWindow manual;
    manual.turnTo(u"tabled"_s);
    auto *text = manual.findChild<QTextBrowser *>();
    const auto follow = [text](const QString &link) { // as a click on it does
        text->setSource(text->source().resolved(QUrl{link}));
    };
    follow(u"elect.md"_s);
    CHECK(manual.page() == u"elect"_s);
    const auto *contents = manual.findChild<QListWidget *>();
    CHECK(contents->currentItem()->text().toStdString() == "Välja");
    follow(u"../../cli.md"_s);
    CHECK(manual.page().isEmpty());
    CHECK_FALSE(text->toPlainText().isEmpty());
    CHECK(contents->currentRow() == -1);
    text->backward();
    CHECK(manual.page() == u"elect"_s);
}

TEST_CASE("The user guide finds the pages that hold all words, and where in the page")
{
    ManualWindow manual;
    manual.show();
    auto *words = manual.findChild<QLineEdit *>();
    auto *contents = manual.findChild<QListWidget *>();
    words->setText(u"gallringsbeslut"_s);
    CHECK(manual.page() == u"personaldata"_s);
    CHECK(manual.findChild<QTextBrowser *>()->textCursor().selectedText() == u"gallringsbeslut"_s);
    int pages = 0;
    for (int row = 0; row < contents->count(); ++row)
        pages += contents->item(row)->flags() && !contents->item(row)->isHidden();
    CHECK(pages == 2); // the task, and the page for the data protection officer
    words->setText(u"gallringsbeslut qwyx"_s);
    for (int row = 0; row < contents->count(); ++row)
        CHECK(contents->item(row)->isHidden());
    words->clear();
    for (int row = 0; row < contents->count(); ++row)
        CHECK_FALSE(contents->item(row)->isHidden());
}

TEST_CASE("The user guide speaks the language of the program")
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale{QLocale::English});
    ManualWindow manual;
    manual.turnTo(u"people"_s);
    CHECK(manual.findChild<QListWidget *>()->currentItem()->text().toStdString() == "Enter people");
    QLocale::setDefault(QLocale{QLocale::German});
    CHECK(ManualWindow{}.pages() == manual.pages());
}

TEST_CASE("About tells the parts of the program, their versions and licences")
{
    const AboutDialog about;
    const QStringList told{u"Deltagande "_s, u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite 3."_s,
                           u"GPL-3.0-or-later"_s};
    for (const QString &words : told)
        CHECK(about.text().contains(words));
}
