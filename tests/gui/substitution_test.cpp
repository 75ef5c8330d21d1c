#include "gui/rosters/orderdialog.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/rostermodel.h"
#include "rosters_sample.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::SeatKind;
using domain::SubstitutionStep;

namespace {

// Siv (M) is elected; Jon (C) and Per (M) are elected substitutes.
struct Called : RosterSample
{
    Called()
    {
        const auto point = addDecision(u"14"_s, QDate{2023, 2, 16}, Outcome::AsProposed);
        REQUIRE(fresh->events.setSeatCount(edition.id, 4, 4));
        elect(point, {siv});
        elect(point, {jon, per}, SeatKind::Substitute);
    }

    ReplacementContext context()
    {
        return {
            roster(),           rowOf(siv),
            persons(),          workspace->committee().id,
            workspace->today(), fresh->rosters.callable(rowOf(siv).placement, workspace->today()).value()};
    }
};

QRadioButton *radio(QDialog &dialog, const QString &part)
{
    for (auto *button : dialog.findChildren<QRadioButton *>())
        if (button->text().remove(u'&').contains(part))
            return button;
    FAIL("no such choice: " << part.toStdString());
    return nullptr;
}

QLineEdit *reasonField(QDialog &dialog)
{
    for (auto *edit : dialog.findChildren<QLineEdit *>())
        if (edit->placeholderText().startsWith(u"Kan inte"_s))
            return edit;
    FAIL("no field for the reason");
    return nullptr;
}

} // namespace

TEST_CASE("Prevented offers the next by the order with the reason, and does not call anybody by itself")
{
    Called sample;
    ReplaceDialog dialog{sample.context(), ReplaceDialog::Wish::Prevent};
    CHECK_FALSE(dialog.replacement());
    CHECK(dialog.canAccept());
    auto *next = radio(dialog, u"Näst på tur"_s);
    CHECK(next->text().contains(u"Lind, Per (M)"_s));
    CHECK(next->accessibleDescription() == u"vald ersättare 2, samma parti"_s);
    next->setChecked(true);
    REQUIRE(dialog.replacement());
    CHECK(dialog.replacement()->person.id == sample.per.person.id);
    CHECK(dialog.canAccept());
}

TEST_CASE("Replace begins with the next in turn, and somebody else is called only with a reason")
{
    Called sample;
    ReplaceDialog dialog{sample.context(), ReplaceDialog::Wish::Replace};
    CHECK(dialog.replacement()->person.id == sample.per.person.id);
    radio(dialog, u"annan ersätter"_s)->setChecked(true);
    type(dialog.findChild<PersonPicker *>()->line(), u"åström"_s);
    REQUIRE(dialog.replacement());
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.problems().first().contains(u"Per Lind"_s));
    type(reasonField(dialog), u"Per är bortrest"_s);
    REQUIRE(dialog.canAccept());
    REQUIRE(sample.fresh->rosters.replace(sample.rowOf(sample.siv).placement, sample.jon.person.id,
                                          {dialog.date(), u"Sjuk"_s, u"Pia Ryd"_s, dialog.otherwise()}));

    RosterModel model;
    model.setRoster(sample.roster());
    const QString tip = model.index(0, RosterModel::ReplacedBy).data(Qt::ToolTipRole).toString();
    for (const QString &part : {u"Sjuk"_s, u"2024-01-02"_s, u"Pia Ryd"_s, u"Per är bortrest"_s})
        CHECK(tip.contains(part));
}

TEST_CASE("Somebody who has stepped out can be called again, with a warning")
{
    Called sample;
    REQUIRE(sample.fresh->rosters.prevent(sample.rowOf(sample.jon).placement, sample.workspace->today(), {}));
    ReplaceDialog dialog{sample.context(), ReplaceDialog::Wish::Replace};
    radio(dialog, u"annan ersätter"_s)->setChecked(true);
    type(dialog.findChild<PersonPicker *>()->line(), u"åström"_s);
    REQUIRE(dialog.replacement());
    CHECK(dialog.warnings().join(u' ').contains(u"har redan utgått"_s));
    type(reasonField(dialog), u"Per svarar inte"_s);
    CHECK(dialog.canAccept());
}

TEST_CASE("The order is changed by keys: a step is moved and taken out, groups and pairs are written")
{
    Called sample;
    const auto before = sample.fresh->substitutions.order(sample.workspace->committee().id).value();
    OrderDialog dialog{sample.workspace->committee(), before, sample.persons(), sample.workspace->today()};
    CHECK_FALSE(dialog.canAccept());
    auto *steps = dialog.findChildren<QListWidget *>().first();
    steps->setCurrentRow(3);
    QTest::keyClick(steps, Qt::Key_Up, Qt::ControlModifier);
    steps->item(0)->setCheckState(Qt::Unchecked);
    CHECK(dialog.order().steps ==
          QList{SubstitutionStep::SameParty, SubstitutionStep::ListOrder, SubstitutionStep::SameGroup});
    auto *groups = dialog.findChild<QPlainTextEdit *>();
    groups->setPlainText(u"Alliansen: M, C"_s);
    CHECK(dialog.order().groups == QList<domain::PartyGroup>{{u"Alliansen"_s, {u"M"_s, u"C"_s}}});
    groups->setPlainText(u"Alliansen: M"_s);
    CHECK_FALSE(dialog.canAccept());
    groups->clear();
    const auto pickers = dialog.findChildren<PersonPicker *>();
    REQUIRE(pickers.size() == 2);
    type(pickers[0]->line(), u"öberg"_s);
    QTest::keyClick(pickers[0]->line(), Qt::Key_Return);
    type(pickers[1]->line(), u"ågren"_s);
    QTest::keyClick(pickers[1]->line(), Qt::Key_Return);
    REQUIRE(dialog.order().personal.size() == 1);
    CHECK(dialog.order().personal.first() ==
          domain::PersonalSubstitute{sample.siv.person.id, sample.marta.person.id});
    REQUIRE(dialog.canAccept());
    REQUIRE(sample.fresh->substitutions.setOrder(sample.workspace->committee().id, dialog.order()));
    CHECK(sample.fresh->substitutions.order(sample.workspace->committee().id).value() == dialog.order());
}
