#include "gui/look/table.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/attendancegridmodel.h"
#include "gui/rosters/namelistdialog.h"
#include "gui/rosters/reportmodel.h"
#include "gui/rosters/reportsdialog.h"
#include "rosters_sample.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::AttendanceStatus;
using domain::Outcome;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// Märta, Jon, Siv and Per are elected, in that order, and the edition has opened.
struct Elected : RosterSample
{
    Elected()
    {
        elect(addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed), {marta, jon, siv, per});
        open();
    }
};

QLineEdit *nameField(AttendanceDialog &dialog)
{
    return dialog.findChild<QLineEdit *>();
}

void typeName(AttendanceDialog &dialog, const QString &name)
{
    type(nameField(dialog), name);
    QTest::keyClick(nameField(dialog), Qt::Key_Return);
}

QMap<QString, AttendanceStatus> marksOf(const AttendanceDialog &dialog, Elected &sample)
{
    QMap<QString, AttendanceStatus> marks;
    for (const auto &mark : dialog.changes())
        for (const auto &entry : {sample.marta, sample.jon, sample.siv, sample.per})
            if (entry.person.id == mark.person && mark.status)
                marks.insert(entry.person.givenName, *mark.status);
    return marks;
}

QPushButton *button(QWidget &parent, const QString &part)
{
    for (auto *each : parent.findChildren<QPushButton *>())
        if (each->text().remove(u'&').contains(part))
            return each;
    FAIL("no such button: " << part.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("Names typed one after another mark their persons, and Enter clears the field")
{
    Elected sample;
    AttendanceDialog dialog{sample.roster()};
    typeName(dialog, u"agr"_s);
    CHECK(nameField(dialog)->text().isEmpty());
    typeName(dialog, u"öberg"_s);
    CHECK(marksOf(dialog, sample) == QMap<QString, AttendanceStatus>{{u"Märta"_s, AttendanceStatus::Attended},
                                                                     {u"Siv"_s, AttendanceStatus::Attended}});
    dialog.findChild<QComboBox *>()->setCurrentIndex(1); // absent
    typeName(dialog, u"åström"_s);
    CHECK(marksOf(dialog, sample).value(u"Jon"_s) == AttendanceStatus::Absent);
    CHECK(dialog.warnings().isEmpty());
}

TEST_CASE("A typed name that fits several, or nobody, marks nobody and is said")
{
    Elected sample;
    AttendanceDialog dialog{sample.roster()};
    typeName(dialog, u"å"_s); // Ågren and Åström
    CHECK(dialog.changes().isEmpty());
    REQUIRE(dialog.warnings().size() == 1);
    CHECK(dialog.warnings().first().contains(u"2 personer"_s));
    CHECK(nameField(dialog)->text() == u"å"_s);
    nameField(dialog)->clear();
    typeName(dialog, u"Ingen"_s);
    CHECK(dialog.changes().isEmpty());
    CHECK(dialog.warnings().first().contains(u"Ingen"_s));
}

TEST_CASE("A pasted list marks those it names, and says each line that names nobody or several")
{
    Elected sample;
    AttendanceDialog dialog{sample.roster()};
    dialog.markNames(u"1. Ågren, Märta (S)\nPer Lind\nBirgit Ek\n"_s);
    CHECK(marksOf(dialog, sample).size() == 2);
    REQUIRE(dialog.warnings().size() == 1);
    CHECK(dialog.warnings().first().contains(u"Birgit Ek"_s));
    CHECK(dialog.canAccept());

    QGuiApplication::clipboard()->setText(u"siv öberg\njon åström"_s);
    inDialog<NameListDialog>([&] { button(dialog, u"Klistra in"_s)->click(); },
                             [](NameListDialog &list) {
                                 CHECK(list.canAccept());
                                 list.findChild<QPlainTextEdit *>()->setPlainText(u"ingen alls"_s);
                                 CHECK_FALSE(list.canAccept());
                                 CHECK(list.warnings().size() == 1);
                                 list.findChild<QPlainTextEdit *>()->setPlainText(u"siv öberg"_s);
                                 list.accept();
                             });
    CHECK(marksOf(dialog, sample).size() == 3);
}

TEST_CASE("All but the exceptions are marked by one press")
{
    Elected sample;
    AttendanceDialog dialog{sample.roster()};
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    typeName(dialog, u"lind"_s);
    button(dialog, u"Övriga"_s)->click();
    const auto marks = marksOf(dialog, sample);
    CHECK(marks.size() == 4);
    CHECK(marks.value(u"Per"_s) == AttendanceStatus::Absent);
    CHECK(marks.value(u"Siv"_s) == AttendanceStatus::Attended);

    const auto acts = sample.fresh->history.acts().value().size();
    REQUIRE(sample.fresh->rosters.setAttendance(sample.edition.id, dialog.changes()));
    CHECK(sample.fresh->history.acts().value().size() == acts + 1);
    sample.workspace->undo();
    CHECK(sample.rowOf(sample.siv).status == domain::SeatStatus::Elected);
    CHECK(sample.rowOf(sample.per).status == domain::SeatStatus::Elected);
}

TEST_CASE("Rows of the printed sheet are entered by their numbers and a letter each")
{
    Elected sample;
    AttendanceDialog dialog{sample.roster()};
    auto *table = dialog.findChild<Table *>();
    CHECK(table->model()->index(2, AttendanceModel::Number).data().toString() == u"3"_s);
    QTest::keyClick(table, Qt::Key_3);
    QTest::keyClick(table, Qt::Key_F);
    QTest::keyClick(table, Qt::Key_N); // on to the fourth
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(table, Qt::Key_G);
    CHECK(marksOf(dialog, sample) ==
          QMap<QString, AttendanceStatus>{{u"Siv"_s, AttendanceStatus::Absent},
                                          {u"Per"_s, AttendanceStatus::Attended},
                                          {u"Märta"_s, AttendanceStatus::Excused}});
    QTest::keyClick(table, Qt::Key_9); // no such row
    CHECK(table->currentRow() == 1);
}

TEST_CASE("The grid tells who marked, and who was there before being replaced")
{
    Elected sample;
    REQUIRE(sample.fresh->rosters.setAttendance(sample.edition.id, {sample.siv.person.id},
                                                AttendanceStatus::Attended));
    const auto birgit = sample.addPerson(u"Birgit"_s, u"Ek"_s, u"M"_s);
    REQUIRE(sample.fresh->rosters.replace(sample.rowOf(sample.siv).placement, birgit.person.id,
                                          QDate{2024, 5, 24}, u"Sjuk andra dagen"_s, {}));
    const auto period = sample.workspace->period().id;
    AttendanceGridModel model;
    QAbstractItemModelTester tester{&model, fatal};
    model.setGrid({2023, 2024}, sample.fresh->rosters.attendanceOverYears(sample.event.id, period).value(),
                  sample.fresh->rosters.markings(sample.event.id, period).value());
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, AttendanceGridModel::Name).data().toString() != u"Öberg, Siv"_s)
            continue;
        found = true;
        const auto cell = model.index(row, AttendanceGridModel::FirstYear + 1);
        CHECK(cell.data().toString() == domain::label(domain::SeatStatus::Attended));
        CHECK(cell.data(Qt::ToolTipRole).toString().startsWith(u"Markerad av "_s));
        CHECK(model.index(row, AttendanceGridModel::FirstYear + 2).data().toString() == u"1 av 1"_s);
    }
    CHECK(found);
}

TEST_CASE("Who owes a report is listed after the event, and marked as done for several at once")
{
    Elected sample;
    REQUIRE(sample.fresh->rosters.setAttendance(
        sample.edition.id, {sample.marta.person.id, sample.jon.person.id}, AttendanceStatus::Attended));
    Workspace later{std::shared_ptr<store::Store>{&sample.fresh.store(), [](store::Store *) {}},
                    QDate{2024, 6, 5}};
    ReportsDialog dialog{later};
    auto *table = dialog.findChild<Table *>();
    REQUIRE(table->model()->rowCount() == 2);
    QAbstractItemModelTester tester{dialog.findChild<ReportModel *>(), fatal};
    table->selectAll();
    REQUIRE(dialog.doneAction()->isEnabled());
    const auto acts = sample.fresh->history.acts().value().size();
    dialog.doneAction()->trigger();
    CHECK(sample.fresh->history.acts().value().size() == acts + 1);
    CHECK(table->model()->rowCount() == 0);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, ReportModel::Reported).data().toString() == u"2024-06-05"_s);
    table->selectRow(0);
    dialog.notYetAction()->trigger();
    dialog.findChild<QCheckBox *>()->setChecked(false);
    CHECK(table->model()->rowCount() == 1);
}
