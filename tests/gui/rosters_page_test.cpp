#include "gui/look/badge.h"
#include "gui/look/table.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/attendancegridmodel.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/editiontab.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/rostermodel.h"
#include "rosters_sample.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::SeatStatus;

namespace {

// The page as the window shows it: it reloads after each act.
class ShownPage
{
public:
    explicit ShownPage(RosterSample &sample)
        : page{*sample.workspace, sample.event.id}
    {
        QObject::connect(sample.workspace.get(), &Workspace::changed, &page, &EventPage::reload);
        QObject::connect(sample.workspace.get(), &Workspace::viewChanged, &page, &EventPage::reload);
        QObject::connect(sample.workspace.get(), &Workspace::failed, &page,
                         [this](const QString &sentence) { failures << sentence; });
        page.resize(1200, 700);
        page.reload();
        page.show();
        QApplication::setActiveWindow(&page);
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        table()->setFocus();
    }

    Table *table() { return page.findChild<Table *>(u"roster"_s); }
    void select(const QString &name)
    {
        table()->setFocus();
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, RosterModel::Name).data().toString() == name) {
                table()->selectRow(table()->sourceRow(table()->model()->index(row, 0)));
                return;
            }
        FAIL("no such row: " << name.toStdString());
    }
    QPushButton *button(const QString &part)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>())
            if (each->text().remove(u'&').contains(part) && each->isVisible())
                return each;
        FAIL("no such button: " << part.toStdString());
        return nullptr;
    }

    EventPage page;
    QStringList failures;
};

} // namespace

TEST_CASE("From nomination over election and replacement to attendance, by keys and clicks")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.open();
    ShownPage shown{sample};

    inDialog<NominationDialog>(
        [&] { QTest::mouseClick(shown.button(u"Lägg till deltagare"_s), Qt::LeftButton); },
        [](NominationDialog &dialog) {
            QLineEdit *line = dialog.findChild<PersonPicker *>()->line();
            for (const QString &name : {u"ågren"_s, u"öberg"_s}) {
                type(line, name);
                QTest::keyClick(line, Qt::Key_Return);
            }
            dialog.accept();
        });
    CHECK(sample.rowOf(sample.siv).status == SeatStatus::Proposed);

    shown.select(u"Ågren, Märta"_s);
    inDialog<ElectDialog>([&] { QTest::keyClick(shown.table(), Qt::Key_E, Qt::ControlModifier); },
                          [&](ElectDialog &dialog) {
                              CHECK(dialog.point() == point.id);
                              CHECK(dialog.elections().size() == 1);
                              dialog.accept();
                          });
    CHECK(sample.rowOf(sample.marta).status == SeatStatus::Elected);
    CHECK(sample.rowOf(sample.siv).status == SeatStatus::Proposed);

    shown.select(u"Öberg, Siv"_s);
    inDialog<ElectDialog>([&] { QTest::keyClick(shown.table(), Qt::Key_Return); },
                          [](ElectDialog &dialog) { dialog.accept(); });
    CHECK(sample.rowOf(sample.siv).status == SeatStatus::Elected);

    shown.select(u"Öberg, Siv"_s);
    inDialog<ReplaceDialog>([&] { QTest::keyClick(shown.table(), Qt::Key_R, Qt::ControlModifier); },
                            [](ReplaceDialog &dialog) {
                                type(dialog.findChild<PersonPicker *>()->line(), u"lind"_s);
                                dialog.accept();
                            });
    CHECK(sample.rowOf(sample.siv).status == SeatStatus::Replaced);
    CHECK(sample.rowOf(sample.per).replaces == u"Öberg, Siv"_s);

    shown.select(u"Lind, Per"_s);
    QTest::keyClick(shown.table(), Qt::Key_N);
    CHECK(sample.rowOf(sample.per).status == SeatStatus::Attended);

    inDialog<AttendanceDialog>([&] { QTest::mouseClick(shown.button(u"Markera närvaro"_s), Qt::LeftButton); },
                               [](AttendanceDialog &dialog) {
                                   QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_F);
                                   dialog.accept();
                               });
    CHECK(sample.rowOf(sample.marta).status == SeatStatus::Absent);
    CHECK(shown.failures.isEmpty());

    sample.workspace->undo();
    CHECK(sample.rowOf(sample.marta).status == SeatStatus::Elected);
    sample.workspace->undo();
    sample.workspace->undo();
    CHECK(sample.rowOf(sample.siv).status == SeatStatus::Elected);
    CHECK(shown.table()->model()->index(0, RosterModel::Name).data().toString() == u"Ågren, Märta"_s);
}

TEST_CASE("What can be done with a roster can be reached in a narrow window, too")
{
    RosterSample sample;
    ShownPage shown{sample};
    for (const int width : {1200, 700, 420}) {
        shown.page.resize(width, 700);
        QApplication::processEvents();
        for (const QString &act : {u"Deltagarlista"_s, u"Markera närvaro"_s, u"Lägg till deltagare"_s}) {
            const QPushButton *button = shown.button(act);
            const QRect where{button->mapTo(&shown.page, QPoint{}), button->size()};
            CAPTURE(width, act.toStdString());
            CHECK(shown.page.rect().contains(where));
        }
    }
}

TEST_CASE("A person added inside the nomination is kept and nominated")
{
    RosterSample sample;
    ShownPage shown{sample};
    inDialog<NominationDialog>([&] { QTest::keyClick(shown.table(), Qt::Key_Insert); },
                               [](NominationDialog &dialog) {
                                   auto *picker = dialog.findChild<PersonPicker *>();
                                   type(picker->line(), u"Sárá Ŋavdna"_s);
                                   QTest::keyClick(picker->line(), Qt::Key_Return);
                                   dialog.accept();
                               });
    const auto added = sample.fresh->people.find(u"Ŋavdna"_s);
    REQUIRE(added);
    CHECK(sample.rowOf(*added).status == SeatStatus::Nominated);
}

TEST_CASE("While the matter is tabled the election is closed and says why, and the badge says how long")
{
    RosterSample sample;
    sample.addDecision(u"268"_s, QDate{2023, 12, 15}, Outcome::Tabled);
    sample.nominate({sample.marta});
    ShownPage shown{sample};
    shown.select(u"Ågren, Märta"_s);
    for (QAction *action : shown.table()->actions())
        if (action->shortcut() == QKeySequence{Qt::CTRL | Qt::Key_E}) {
            CHECK_FALSE(action->isEnabled());
            CHECK(action->toolTip().contains(u"bordlagt sedan 2023-12-15"_s));
        }
    const QString badge = shown.page.findChild<BadgeLabel *>()->text();
    CHECK(badge.contains(u"legat i 18 dagar"_s));
}

TEST_CASE("Seen as of an earlier day the roster is as it was then and can't be changed")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    ShownPage shown{sample};
    CHECK(shown.button(u"Lägg till deltagare"_s)->isEnabled());
    shown.page.setAsOf(QDate{2023, 1, 1});
    CHECK_FALSE(shown.button(u"Lägg till deltagare"_s)->isEnabled());
    CHECK(shown.button(u"Lägg till deltagare"_s)->toolTip().contains(u"2023-01-01"_s));
    CHECK(shown.table()->model()->index(0, RosterModel::Name).data().toString() == u"Obesatt plats"_s);
    shown.page.setAsOf({});
    CHECK(shown.table()->model()->index(0, RosterModel::Name).data().toString() == u"Ågren, Märta"_s);

    // A day on its way is no day, and one that is none is told; the roster stays.
    auto *field = shown.page.findChild<DateField *>(u"asOf"_s);
    REQUIRE(field);
    for (const QChar letter : u"2023-02-3"_s)
        field->insert(letter);
    CHECK(shown.table()->model()->index(0, RosterModel::Name).data().toString() == u"Ågren, Märta"_s);
    field->insert(u"0"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(shown.failures.size() == 1);
    CHECK(shown.failures.first().contains(u"2023-02-30"));
    CHECK(shown.table()->model()->index(0, RosterModel::Name).data().toString() == u"Ågren, Märta"_s);
}

TEST_CASE("A nomination is withdrawn by a key and brought back by undo")
{
    RosterSample sample;
    sample.nominate({sample.marta});
    ShownPage shown{sample};
    shown.page.showTab(EventPage::Nominations);
    auto *table = shown.page.findChild<Table *>(u"nominations"_s);
    table->setFocus();
    table->selectRow(0);
    CHECK(shown.page.findChild<QTabWidget *>()->tabText(EventPage::Nominations).endsWith(u" 1"_s));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(sample.nominations().first().nomination.withdrawnOn == sample.workspace->today());
    sample.workspace->undo();
    CHECK(sample.nominations().first().nomination.withdrawnOn.isNull());
}

TEST_CASE("Several nominations are withdrawn together and come back together")
{
    RosterSample sample;
    sample.nominate({sample.marta, sample.jon, sample.siv});
    ShownPage shown{sample};
    shown.page.showTab(EventPage::Nominations);
    auto *table = shown.page.findChild<Table *>(u"nominations"_s);
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    const auto withdrawn = [&] {
        const auto entries = sample.nominations();
        return std::count_if(entries.begin(), entries.end(), [](const domain::NominationEntry &entry) {
            return entry.nomination.withdrawnOn.isValid();
        });
    };
    CHECK(withdrawn() == 3);
    sample.workspace->undo();
    CHECK(withdrawn() == 0);
    CHECK(shown.failures.isEmpty());
}

TEST_CASE("A person who is nominated on the spot is taken back with the nomination")
{
    RosterSample sample;
    ShownPage shown{sample};
    const auto people = sample.persons().size();
    inDialog<NominationDialog>([&] { shown.button(u"Lägg till deltagare"_s)->click(); },
                               [](NominationDialog &dialog) {
                                   auto *line = dialog.findChild<PersonPicker *>()->line();
                                   type(line, u"Nils Ek"_s);
                                   QTest::keyClick(line, Qt::Key_Return); // to the fields of a new person
                                   dialog.accept();
                               });
    CHECK(sample.persons().size() == people + 1);
    REQUIRE(sample.nominations().size() == 1);
    CHECK(sample.nominations().first().person.person.name() == u"Nils Ek"_s);
    sample.workspace->undo();
    CHECK(sample.persons().size() == people);
    CHECK(sample.nominations().isEmpty());
    CHECK(shown.failures.isEmpty());
}

TEST_CASE("Different marks from the attendance dialog are taken back by one undo")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta, sample.jon});
    sample.open();
    ShownPage shown{sample};
    inDialog<AttendanceDialog>([&] { shown.button(u"Markera närvaro"_s)->click(); },
                               [](AttendanceDialog &dialog) {
                                   auto *table = dialog.findChild<Table *>();
                                   QTest::keyClick(table, Qt::Key_N);
                                   QTest::keyClick(table, Qt::Key_F);
                                   dialog.accept();
                               });
    CHECK(sample.rowOf(sample.marta).status == SeatStatus::Attended);
    CHECK(sample.rowOf(sample.jon).status == SeatStatus::Absent);
    sample.workspace->undo();
    CHECK(sample.rowOf(sample.marta).status == SeatStatus::Elected);
    CHECK(sample.rowOf(sample.jon).status == SeatStatus::Elected);
}

TEST_CASE("The grid of years marks attendance in any year")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    const auto before = sample.fresh->events.edition(sample.event.id, 2023).value();
    REQUIRE(sample.fresh->rosters.elect(before.id, point.id,
                                        {{sample.marta.person.id, domain::SeatKind::Ordinary, {}}}));
    ShownPage shown{sample};
    shown.page.showTab(EventPage::Attendance);
    auto *table = shown.page.findChild<Table *>(u"attendance-over-years"_s);
    REQUIRE(table->model()->rowCount() == 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, AttendanceGridModel::FirstYear));
    QTest::keyClick(table, Qt::Key_N);
    const auto lines =
        sample.fresh->rosters.attendanceOverYears(sample.event.id, sample.workspace->period().id);
    REQUIRE(lines);
    CHECK(lines->first().years.value(2023) == SeatStatus::Attended);
    CHECK(table->currentIndex().column() == AttendanceGridModel::FirstYear);
    CHECK(shown.failures.isEmpty());
}

TEST_CASE("The edition's facts are saved together, and a wrong day is refused while it is typed")
{
    RosterSample sample;
    ShownPage shown{sample};
    shown.page.showTab(EventPage::Facts);
    auto *tab = shown.page.findChild<EditionTab *>();
    CHECK_FALSE(tab->saveAction()->isEnabled());
    QList<DateField *> days = tab->findChildren<DateField *>();
    REQUIRE(days.size() == 3);
    days[0]->setText(u"2024-01-23"_s);
    days[1]->setText(u"2024-01-22"_s);
    CHECK_FALSE(tab->saveAction()->isEnabled());
    CHECK_FALSE(tab->problems().isEmpty());
    days[1]->setText(u"2024-01-24"_s);
    tab->findChildren<QSpinBox *>().first()->setValue(3);
    REQUIRE(tab->saveAction()->isEnabled());
    tab->saveAction()->trigger();
    CHECK(shown.failures.isEmpty());
    const auto saved = sample.fresh->events.edition(sample.event.id, 2024);
    CHECK(saved->opens == QDate{2024, 1, 23});
    CHECK(saved->closes == QDate{2024, 1, 24});
    CHECK(count(sample.roster()).seats == 3);
    CHECK_FALSE(tab->isChanged());
    sample.workspace->undo();
    CHECK(sample.fresh->events.edition(sample.event.id, 2024)->opens == sample.edition.opens);
    CHECK(count(sample.roster()).seats == 10);
}

TEST_CASE("What was changed about an edition is saved when it is left, and said when it can't be")
{
    RosterSample sample;
    ShownPage shown{sample};
    shown.page.showTab(EventPage::Facts);
    auto *tab = shown.page.findChild<EditionTab *>();
    const auto saved = [&] { return sample.fresh->events.edition(sample.event.id, 2024).value(); };
    tab->findChild<QPlainTextEdit *>()->setPlainText(u"Flyttat till Folkets hus"_s);
    sample.workspace->setYear(2025);
    CHECK(saved().note == u"Flyttat till Folkets hus");
    sample.workspace->undo();
    CHECK(saved().note.isEmpty());

    sample.workspace->setYear(2024);
    tab->findChild<QPlainTextEdit *>()->setPlainText(u"Flyttat"_s);
    shown.page.showTab(EventPage::Roster);
    CHECK(saved().note == u"Flyttat");

    shown.page.showTab(EventPage::Facts);
    tab->findChild<DateField *>()->setText(u"när som helst"_s);
    emit sample.workspace->leaving();
    REQUIRE(shown.failures.size() == 1);
    CHECK(shown.failures.first().contains(u"inte sparat"));
    CHECK(tab->isChanged());
}

TEST_CASE("The list of participants is written as CSV and PDF")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    QTemporaryDir folder;
    for (const auto &[format, name, begins] : {std::tuple{RosterFormat::Csv, u"lista.csv"_s, "\xEF\xBB\xBF"},
                                               std::tuple{RosterFormat::Pdf, u"lista.pdf"_s, "%PDF"}}) {
        REQUIRE(writeRoster(sample.roster(), sample.workspace->committee(), format, folder.filePath(name)));
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(begins));
    }
    CHECK_FALSE(writeRoster(sample.roster(), sample.workspace->committee(), RosterFormat::Csv,
                            folder.filePath(u"finns/inte.csv"_s)));
}

TEST_CASE("A store that is open for reading shows everything and says why nothing can be changed")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    auto reading =
        store::Database::open(sample.fresh.path(), u"Prov Läsare"_s, store::Database::Access::Read);
    REQUIRE(reading);
    Workspace workspace{std::make_shared<store::Store>(*reading), QDate{2024, 1, 2}};
    EventPage page{workspace, sample.event.id};
    page.reload();
    auto *table = page.findChild<Table *>(u"roster"_s);
    CHECK(table->model()->index(0, RosterModel::Name).data().toString() == u"Ågren, Märta"_s);
    table->selectRow(0);
    for (const QAction *action : table->actions())
        if (!action->isSeparator()) {
            CHECK_FALSE(action->isEnabled());
            CHECK_FALSE(action->toolTip().isEmpty());
        }
}
