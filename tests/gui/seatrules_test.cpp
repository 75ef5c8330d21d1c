#include "gui/overview.h"
#include "gui/rosters/editiontab.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/rosterside.h"
#include "gui/rosters/seatrulesdialog.h"
#include "rosters_sample.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::SeatRule;
using domain::SeatRuleKind;

namespace {

const SeatRule presidium{SeatRuleKind::Presidium, 0, {}};
const SeatRule onePerParty{SeatRuleKind::OnePerParty, 0, {}};
const SeatRule freeRest{SeatRuleKind::Free, 0, {}};

template <class Button> Button *named(QWidget &parent, const QString &part)
{
    for (auto *button : parent.findChildren<Button *>())
        if (button->text().remove(u'&').contains(part))
            return button;
    FAIL("no such button: " << part.toStdString());
    return nullptr;
}

SeatRulesContext contextOf(RosterSample &sample)
{
    return {sample.event,
            sample.edition,
            sample.fresh->seatRules.rules(sample.event.id).value(),
            {{sample.workspace->committee().id, u"RUN"_s}},
            10};
}

QString sideText(EventPage &page)
{
    QStringList texts;
    auto *side = page.findChild<RosterSide *>();
    for (QLabel *label : side->findChildren<QLabel *>())
        if (label->isVisibleTo(side))
            texts << label->text();
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("Rules are ticked for every year, and an exception for one year begins from them")
{
    RosterSample sample;
    SeatRulesDialog dialog{contextOf(sample)};
    CHECK_FALSE(dialog.canAccept()); // nothing has been changed
    named<QCheckBox>(dialog, u"Presidiet"_s)->setChecked(true);
    named<QCheckBox>(dialog, u"Fast antal"_s)->setChecked(true);
    CHECK(dialog.canAccept());
    CHECK_FALSE(dialog.isException());
    CHECK(dialog.rules() == QList<SeatRule>{{SeatRuleKind::FixedNumber, 10, {}}, presidium});

    named<QCheckBox>(dialog, u"Kvot"_s)->setChecked(true);
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.problems().first().contains(u"kvot"_s));
    dialog.findChildren<QSpinBox *>().last()->setValue(11);
    CHECK(dialog.problems().first().contains(u"11"_s)); // more than the fixed number
    dialog.findChildren<QSpinBox *>().last()->setValue(4);
    REQUIRE(dialog.canAccept());
    REQUIRE(sample.fresh->seatRules.setForEvent(sample.event.id, dialog.rules()));

    SeatRulesDialog exception{contextOf(sample)};
    named<QRadioButton>(exception, u"2024"_s)->setChecked(true);
    CHECK(exception.isException());
    CHECK(exception.rules().size() == 3);
    for (auto *box : exception.findChildren<QCheckBox *>())
        box->setChecked(false);
    CHECK(exception.rules() == QList{freeRest}); // an edition without rules says so
    CHECK(exception.canAccept());
}

TEST_CASE("An exception is given up for the rules of every year, as one act")
{
    RosterSample sample;
    REQUIRE(sample.fresh->seatRules.setForEvent(sample.event.id, {presidium}));
    REQUIRE(sample.fresh->seatRules.setForEdition(sample.edition.id, {onePerParty}));
    SeatRulesDialog dialog{contextOf(sample)};
    CHECK(dialog.isException());
    CHECK(dialog.rules() == QList{onePerParty});
    named<QRadioButton>(dialog, u"Varje år"_s)->setChecked(true);
    CHECK(dialog.rules() == QList{presidium});
    CHECK(dialog.endsException());
    REQUIRE(dialog.canAccept());
    const auto acts = sample.fresh->history.acts().value().size();
    REQUIRE(sample.fresh->seatRules.setForEvent(sample.event.id, dialog.rules(), sample.edition.id));
    CHECK(sample.fresh->seatRules.rules(sample.event.id).value().exceptions.isEmpty());
    CHECK(sample.fresh->history.acts().value().size() == acts + 1);
}

TEST_CASE("What a roster does not keep of its rules stands beside it, and goes when it is kept or undone")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, domain::Outcome::AsProposed);
    EventPage page{*sample.workspace, sample.event.id};
    QObject::connect(sample.workspace.get(), &Workspace::changed, &page, &EventPage::reload);
    page.resize(1400, 800);
    page.reload();
    page.show();
    CHECK_FALSE(sideText(page).contains(u"Platsernas regler"_s));

    page.showTab(EventPage::Facts);
    inDialog<SeatRulesDialog>([&] { page.findChild<EditionTab *>()->rulesAction()->trigger(); },
                              [](SeatRulesDialog &dialog) {
                                  named<QCheckBox>(dialog, u"En per parti"_s)->setChecked(true);
                                  dialog.accept();
                              });
    CHECK(sideText(page).contains(u"S, C och M saknar deltagare"_s));
    sample.elect(point, {sample.marta, sample.jon, sample.siv});
    sample.workspace->reload();
    CHECK(sideText(page).contains(u"Reglerna är uppfyllda."_s));
    sample.workspace->undo();
    sample.workspace->undo();
    CHECK_FALSE(sideText(page).contains(u"Platsernas regler"_s));
}

TEST_CASE(
    "The overview tells of rules that an edition near does not keep, but leaves free seats to themselves")
{
    domain::Roster roster;
    roster.event.name = u"Provmötet"_s;
    roster.edition.year = 2024;
    roster.edition.opens = roster.edition.closes = QDate{2024, 5, 23};
    roster.authority.state = domain::Authority::State::Decided;
    using Finding = domain::SeatFinding;
    const Finding party{Finding::Kind::Missing, SeatRuleKind::OnePerParty, {u"V"_s}, 1, u"V saknas"_s};
    const Finding number{Finding::Kind::Missing, SeatRuleKind::FixedNumber, {}, 2, u"2 saknas"_s};
    const auto found = [&](const QDate &today, const QList<Finding> &findings) {
        return tasks(domain::duties({}, {roster}, {}, today, {{roster.edition.id, findings}}));
    };
    const QDate near{2024, 5, 1};
    REQUIRE(found(near, {number, party}).size() == 1);
    CHECK(found(near, {number, party}).first().text == u"Provmötet 2024: V saknas"_s);
    CHECK(found(near, {number, party}).first().place.kind == Place::Kind::Event);
    CHECK(found(near, {number}).isEmpty());
    CHECK(found(QDate{2023, 5, 1}, {party}).isEmpty());
}
