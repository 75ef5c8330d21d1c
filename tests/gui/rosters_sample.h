#pragma once

#include "gui/workspace.h"
#include "support/freshstore.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

// A store with the usual events, a few made-up persons, and a workspace that looks at 2024 on 2 January.
class RosterSample
{
public:
    RosterSample()
    {
        REQUIRE(fresh->events.addDefaults());
        workspace = std::make_unique<gui::Workspace>(
            std::shared_ptr<store::Store>{&fresh.store(), [](store::Store *) {}}, QDate{2024, 1, 2});
        event = workspace->events().first();
        edition = fresh->events.edition(event.id, 2024).value();
        marta = addPerson(QStringLiteral("Märta"), QStringLiteral("Ågren"), QStringLiteral("S"));
        jon = addPerson(QStringLiteral("Jon"), QStringLiteral("Åström"), QStringLiteral("C"));
        siv = addPerson(QStringLiteral("Siv"), QStringLiteral("Öberg"), QStringLiteral("M"));
        per = addPerson(QStringLiteral("Per"), QStringLiteral("Lind"), QStringLiteral("M"));
    }

    domain::PersonEntry addPerson(const QString &given, const QString &family, const QString &party)
    {
        domain::PersonEntry entry;
        entry.person.givenName = given;
        entry.person.familyName = family;
        entry.person.municipality = QStringLiteral("Umeå");
        domain::Assignment assignment;
        assignment.person = entry.person.id;
        assignment.committee = workspace->committee().id;
        assignment.party = party;
        assignment.from = QDate{2023, 1, 1};
        entry.assignments << assignment;
        REQUIRE(fresh->people.add(entry));
        return entry;
    }

    // An item about all events in the whole period, as the founding one.
    domain::DecisionPoint addDecision(const QString &number, const QDate &meeting, domain::Outcome outcome)
    {
        domain::ProtocolItem item;
        item.number = *domain::ItemNumber::parse(number);
        item.title = QStringLiteral("Deltagande vid mötesplatserna");
        domain::DecisionPoint point;
        point.text = QStringLiteral("Nämnden deltar vid mötesplatserna under mandatperioden.");
        point.outcome = outcome;
        item.points << point;
        for (const domain::Event &each : workspace->events())
            item.scope << domain::Scope{each.id, workspace->period().id, {}};
        const auto added = fresh->decisions.add(
            {{workspace->committee().id, *domain::ReferenceNumber::parse(QStringLiteral("RUN 550-2022")),
              meeting, item}});
        INFO((added ? QString{} : added.error().message).toStdString());
        REQUIRE(added);
        return point;
    }

    void nominate(const QList<domain::PersonEntry> &persons,
                  domain::SeatKind kind = domain::SeatKind::Ordinary)
    {
        QList<domain::Nomination> nominations;
        for (const domain::PersonEntry &entry : persons) {
            domain::Nomination nomination;
            nomination.person = entry.person.id;
            nomination.event = event.id;
            nomination.period = workspace->period().id;
            nomination.year = 2024;
            nomination.kind = kind;
            nomination.nominatedOn = QDate{2023, 12, 1};
            nominations << nomination;
        }
        REQUIRE(fresh->nominations.add(nominations));
    }

    void elect(const domain::DecisionPoint &point, const QList<domain::PersonEntry> &persons,
               domain::SeatKind kind = domain::SeatKind::Ordinary)
    {
        QList<store::Rosters::Election> elections;
        for (const domain::PersonEntry &entry : persons)
            elections << store::Rosters::Election{entry.person.id, kind, {}};
        const auto elected = fresh->rosters.elect(edition.id, point.id, elections);
        INFO((elected ? QString{} : elected.error().message).toStdString());
        REQUIRE(elected);
    }

    // Lets the looked-at edition have opened yesterday.
    void open()
    {
        edition.opens = workspace->today().addDays(-1);
        edition.closes = workspace->today();
        REQUIRE(fresh->events.changeEdition(edition));
        edition = fresh->events.edition(event.id, 2024).value();
    }

    domain::Roster roster() { return fresh->rosters.roster(edition.id, workspace->today()).value(); }
    QList<domain::NominationEntry> nominations() { return fresh->nominations.forEdition(edition).value(); }
    QList<domain::PersonEntry> persons() { return fresh->people.list().value(); }

    // The row of the person; a default one when there is none.
    domain::RosterRow rowOf(const domain::PersonEntry &entry)
    {
        for (const domain::RosterRow &row : roster().rows)
            if (row.person && row.person->id == entry.person.id)
                return row;
        return {};
    }

    FreshStore fresh;
    std::unique_ptr<gui::Workspace> workspace;
    domain::Event event;
    domain::Edition edition;
    domain::PersonEntry marta, jon, siv, per;
};

// Does what opens a modal dialog, and hands the dialog to `fill`, which ends it.
template <class Dialog>
void inDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &fill)
{
    QWidget *window = QApplication::activeWindow();
    bool shown = false;
    QTimer::singleShot(0, [&] {
        auto *modal = QApplication::activeModalWidget();
        if (auto *dialog = qobject_cast<Dialog *>(modal)) {
            shown = true;
            fill(*dialog);
        }
        if (modal && modal->isVisible())
            modal->close();
    });
    open();
    QApplication::processEvents(); // where open() came back at once
    QApplication::setActiveWindow(window);
    CHECK(shown);
}

// Writes the text letter by letter; QTest::keyClicks knows no å.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString{letter}, Qt::NoModifier);
}
