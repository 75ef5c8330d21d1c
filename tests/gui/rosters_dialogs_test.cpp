#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/persondialog.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/resigndialog.h"
#include "gui/rosters/seatdialogs.h"
#include "rosters_sample.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::SeatKind;

namespace {

QPushButton *okOf(QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

// Writes into the field that stands beside the label.
QLineEdit *field(QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

NominationContext nominationContext(RosterSample &sample)
{
    return {sample.event,     sample.edition,       sample.workspace->period(),
            sample.persons(), sample.nominations(), sample.workspace->today()};
}

ElectionContext electionContext(RosterSample &sample, const QList<domain::Treatment> &treatments)
{
    return {sample.roster(),
            treatments,
            sample.nominations(),
            sample.persons(),
            sample.workspace->committee().id,
            sample.workspace->today()};
}

QList<domain::Treatment> allTreatments(RosterSample &sample)
{
    QList<domain::Treatment> treatments;
    const auto entries = sample.fresh->decisions.entries().value();
    for (const auto &entry : entries)
        treatments.prepend(sample.fresh->decisions.treatment(entry.item).value());
    return treatments;
}

} // namespace

TEST_CASE("A person without a family name is refused, and OK says why")
{
    RosterSample sample;
    PersonDialog dialog{{}, {{sample.workspace->committee()}, sample.workspace->period(), sample.persons()}};
    CHECK_FALSE(dialog.canAccept());
    CHECK_FALSE(okOf(dialog)->isEnabled());
    CHECK(okOf(dialog)->toolTip().contains(u"efternamn"_s));
    type(field(dialog, u"givenName"_s), u"Birgit"_s);
    type(field(dialog, u"familyName"_s), u"Ek"_s);
    CHECK(okOf(dialog)->isEnabled());
    const domain::PersonEntry entry = dialog.entry();
    CHECK(entry.person.name() == u"Birgit Ek"_s);
    REQUIRE(entry.assignments.size() == 1);
    CHECK(entry.assignments.first().from == QDate{2023, 1, 1});
    CHECK(entry.assignments.first().committee == sample.workspace->committee().id);
}

TEST_CASE("A party is what was typed, not the first one that begins so, and a day that is none is told")
{
    RosterSample sample;
    PersonDialog dialog{{}, {{sample.workspace->committee()}, sample.workspace->period(), sample.persons()}};
    type(field(dialog, u"givenName"_s), u"Birgit"_s);
    type(field(dialog, u"familyName"_s), u"Ek"_s);
    QComboBox *party = nullptr;
    for (auto *box : dialog.findChildren<QComboBox *>())
        if (box->accessibleName() == u"Parti")
            party = box;
    REQUIRE(party);
    for (const auto &[typed, code] :
         {std::pair{u"M"_s, u"M"_s}, {u"s"_s, u"S"_s}, {u"Moderaterna"_s, u"M"_s}}) {
        party->lineEdit()->clear();
        type(party->lineEdit(), typed);
        QTest::keyClick(party->lineEdit(), Qt::Key_Tab);
        CHECK(dialog.entry().assignments.first().party == code);
    }
    auto *from = dialog.findChild<DateField *>();
    REQUIRE(from);
    from->clear();
    type(from, u"2023-15-01"_s);
    CHECK_FALSE(dialog.canAccept());
    CHECK(okOf(dialog)->toolTip().contains(u"2023-15-01"));
}

TEST_CASE("Somebody entered before is warned of while the name is typed")
{
    RosterSample sample;
    PersonDialog dialog{{}, {{sample.workspace->committee()}, sample.workspace->period(), sample.persons()}};
    field(dialog, u"givenName"_s)->setText(u"Marta"_s);
    CHECK(dialog.warnings().isEmpty());
    field(dialog, u"familyName"_s)->setText(u"Agren"_s);
    REQUIRE(dialog.warnings().size() == 1);
    CHECK(dialog.warnings().first().contains(u"Ågren, Märta (S)"_s));
    CHECK(dialog.canAccept());
}

TEST_CASE("A person is found and taken by keys alone, several after each other")
{
    RosterSample sample;
    NominationDialog dialog{nominationContext(sample)};
    CHECK_FALSE(dialog.canAccept());
    QLineEdit *line = dialog.findChild<PersonPicker *>()->line();
    type(line, u"agr"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text().isEmpty());
    type(line, u"m"_s); // Per Lind (M), Märta Ågren, Siv Öberg (M)
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    const auto nominations = dialog.nominations();
    REQUIRE(nominations.size() == 2);
    CHECK(nominations[0].person == sample.marta.person.id);
    CHECK(nominations[0].year == 2024);
    CHECK(nominations[0].kind == SeatKind::Ordinary);
    CHECK(nominations[0].nominatedOn == QDate{2024, 1, 2});
    CHECK(dialog.newPersons().isEmpty());
    CHECK(dialog.canAccept());
}

TEST_CASE("Who is nominated already is not nominated again")
{
    RosterSample sample;
    sample.nominate({sample.marta});
    NominationDialog dialog{nominationContext(sample)};
    dialog.findChild<PersonPicker *>()->line()->setText(u"ågren"_s);
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.problems().first().contains(u"redan nominerad"_s));
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>())
        if (button->text().contains(u"perioden"_s))
            button->setChecked(true);
    CHECK(dialog.canAccept()); // for the whole period it is another nomination
    CHECK_FALSE(dialog.nominations().first().year);
}

TEST_CASE("A person who is not there yet is added on the spot with three fields")
{
    RosterSample sample;
    NominationDialog dialog{nominationContext(sample)};
    auto *picker = dialog.findChild<PersonPicker *>();
    type(picker->line(), u"Aino Bergström"_s);
    CHECK_FALSE(dialog.canAccept());
    QTest::keyClick(picker->line(), Qt::Key_Return); // on the line for somebody new
    picker->findChild<QComboBox *>()->setCurrentText(u"V"_s);
    REQUIRE(dialog.canAccept());
    REQUIRE(dialog.newPersons().size() == 1);
    const domain::PersonEntry added = dialog.newPersons().first();
    CHECK(added.person.name() == u"Aino Bergström"_s);
    REQUIRE(added.assignments.size() == 1);
    CHECK(added.assignments.first().party == u"V"_s);
    CHECK(dialog.nominations().first().person == added.person.id);
    CHECK(sample.fresh->people.add(added));
}

TEST_CASE("Nobody can be elected while the matter is tabled, and the dialog says since when")
{
    RosterSample sample;
    sample.addDecision(u"268"_s, QDate{2022, 12, 15}, Outcome::Tabled);
    sample.nominate({sample.marta});
    ElectDialog dialog{electionContext(sample, allTreatments(sample))};
    CHECK_FALSE(dialog.canAccept());
    CHECK_FALSE(okOf(dialog)->isEnabled());
    REQUIRE(dialog.problems().size() == 1);
    CHECK(dialog.problems().first().contains(u"bordlagt sedan 2022-12-15"_s));
    CHECK(dialog.problems().first().contains(u"RUN 550-2022"_s));
}

TEST_CASE("Without any decision the election says that one is needed")
{
    RosterSample sample;
    ElectDialog dialog{electionContext(sample, {})};
    CHECK(dialog.problems().first().startsWith(u"Inget beslut gäller"_s));
}

TEST_CASE("Those nominated are ticked for the election by the decision that stands")
{
    RosterSample sample;
    sample.addDecision(u"268"_s, QDate{2022, 12, 15}, Outcome::Tabled);
    const domain::DecisionPoint point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.nominate({sample.marta, sample.jon});
    ElectDialog dialog{electionContext(sample, allTreatments(sample))};
    CHECK(dialog.point() == point.id);
    CHECK(dialog.elections().size() == 2);
    REQUIRE(dialog.canAccept());
    auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Unchecked);
    REQUIRE(dialog.elections().size() == 1);
    CHECK(dialog.elections().first().person == sample.jon.person.id);
    list->item(1)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(dialog.canAccept());
}

TEST_CASE("Only the persons asked for are ticked, and somebody else can be put on the list")
{
    RosterSample sample;
    sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.nominate({sample.marta, sample.jon});
    ElectDialog dialog{electionContext(sample, allTreatments(sample)), {sample.jon.person.id}};
    REQUIRE(dialog.elections().size() == 1);
    CHECK(dialog.elections().first().person == sample.jon.person.id);
    auto *picker = dialog.findChild<PersonPicker *>();
    type(picker->line(), u"oberg"_s);
    QTest::keyClick(picker->line(), Qt::Key_Return);
    REQUIRE(dialog.elections().size() == 2);
    CHECK(dialog.elections().last().person == sample.siv.person.id);
}

TEST_CASE("More persons than free seats are not elected")
{
    RosterSample sample;
    sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    REQUIRE(sample.fresh->events.setSeatCount(sample.edition.id, 1, 0));
    sample.nominate({sample.marta, sample.jon});
    ElectDialog dialog{electionContext(sample, allTreatments(sample))};
    CHECK(dialog.canAccept()); // as many as there is room for are ticked
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.problems().first().contains(u"1 lediga ordinarie"_s));
}

TEST_CASE("Elected substitutes of the same party are called first")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    REQUIRE(sample.fresh->events.setSeatCount(sample.edition.id, 4, 4));
    sample.elect(point, {sample.siv});
    sample.elect(point, {sample.jon, sample.per}, SeatKind::Substitute);
    const ReplacementContext context{sample.roster(), sample.rowOf(sample.siv), sample.persons(),
                                     sample.workspace->committee().id, sample.workspace->today()};
    const auto order = inOrderOfCalling(context);
    REQUIRE(order.size() == 3); // not herself
    CHECK(order[0].person.id == sample.per.person.id);
    CHECK(order[1].person.id == sample.jon.person.id);

    ReplaceDialog dialog{context, ReplaceDialog::Wish::Replace};
    CHECK_FALSE(dialog.canAccept());
    auto *picker = dialog.findChild<PersonPicker *>();
    QTest::keyClick(picker->line(), Qt::Key_Down);
    REQUIRE(dialog.replacement());
    CHECK(dialog.replacement()->person.id == sample.per.person.id);
    CHECK(dialog.warnings().isEmpty());
    QTest::keyClick(picker->line(), Qt::Key_Down);
    CHECK(dialog.warnings().first().contains(u"inte samma parti (M)"_s));
    CHECK(dialog.canAccept());
}

TEST_CASE("Somebody who is prevented need not be replaced at once")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.siv});
    ReplaceDialog dialog{{sample.roster(), sample.rowOf(sample.siv), sample.persons(),
                          sample.workspace->committee().id, sample.workspace->today()},
                         ReplaceDialog::Wish::Prevent};
    CHECK(dialog.canAccept());
    CHECK_FALSE(dialog.replacement());
    dialog.findChild<DateField *>()->setText(u"2024-13-40"_s);
    CHECK_FALSE(dialog.canAccept());
}

TEST_CASE("Letters mark attendance and go on to the next person")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta, sample.jon, sample.siv});
    sample.open();
    AttendanceDialog dialog{sample.roster()};
    CHECK_FALSE(dialog.canAccept());
    auto *table = dialog.findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_N);
    QTest::keyClick(table, Qt::Key_F);
    QTest::keyClick(table, Qt::Key_G);
    auto changes = dialog.changes();
    REQUIRE(changes.size() == 3);
    using Mark = store::Rosters::Mark;
    CHECK(changes[0] == Mark{sample.marta.person.id, domain::AttendanceStatus::Attended});
    CHECK(changes[1] == Mark{sample.jon.person.id, domain::AttendanceStatus::Absent});
    CHECK(changes[2] == Mark{sample.siv.person.id, domain::AttendanceStatus::Excused});
    CHECK(dialog.canAccept());
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(dialog.changes().size() == 2);
}

TEST_CASE("A letter marks the row with the frame, and Esc throws marks away only the second time")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta, sample.jon, sample.siv});
    sample.open();
    AttendanceDialog dialog{sample.roster()};
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_N);
    REQUIRE(dialog.changes().size() == 1);
    CHECK(dialog.changes().first().person == sample.marta.person.id);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(dialog.warnings().join(u' ').contains(u"1 markering är inte sparad"));
    QTest::keyClick(table, Qt::Key_F);
    QTest::keyClick(&dialog, Qt::Key_Escape); // something new: told again
    CHECK(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("A cancelled edition is marked as cancelled, and offers nothing that did not happen")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta, sample.jon});
    sample.open();
    domain::Roster roster = sample.roster();
    roster.edition.cancelled = true;
    AttendanceDialog dialog{roster};
    auto *table = dialog.findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_N); // present
    CHECK(dialog.changes().isEmpty());
    QTest::keyClick(table, Qt::Key_I);
    REQUIRE(dialog.changes().size() == 1);
    CHECK(dialog.changes().first().status == domain::AttendanceStatus::Cancelled);
    CHECK(dialog.canAccept());
    for (auto *each : dialog.findChildren<QPushButton *>())
        if (each->text().remove(u'&') == u"Inställt för övriga")
            each->click();
    CHECK(dialog.changes().size() == 2);
}

TEST_CASE("What happens at an edition is not marked before it opens, and the dialog says so")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    AttendanceDialog dialog{sample.roster()};
    auto *table = dialog.findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_N);
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.problems().first().contains(u"Märta Ågren"_s));
    QTest::keyClick(table, Qt::Key_A);
    CHECK(dialog.canAccept());
}

TEST_CASE("A day is written in any usual way and moved by the arrow keys")
{
    DateField field;
    field.setToday(QDate{2024, 1, 2});
    CHECK(field.isReadable());
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == QDate{2024, 1, 2});
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.date() == QDate{2024, 1, 1});
    field.setText(u"23 januari 2024"_s);
    CHECK(field.date() == QDate{2024, 1, 23});
    field.setText(u"2024-02-30"_s);
    CHECK_FALSE(field.isReadable());
    CHECK(field.date().isNull());
}

TEST_CASE("Nobody reports back before the event has opened")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    ReportedBackDialog dialog{sample.roster(), sample.rowOf(sample.marta), sample.edition.opens.addDays(20)};
    CHECK(dialog.canAccept());
    dialog.findChild<DateField *>()->setDate(sample.edition.opens.addDays(-1));
    CHECK_FALSE(dialog.canAccept());
    dialog.findChild<DateField *>()->clear();
    CHECK(dialog.canAccept());
    CHECK(dialog.date().isNull());
}
