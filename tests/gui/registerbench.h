#pragma once

#include "gui/workspace.h"
#include "support/freshstore.h"

#include <QFile>
#include <QTest>

#include <catch2/catch.hpp>

// A store with committee, period and events, looked at on 11 January 2023, and the founding item for it.
struct RegisterBench
{
    FreshStore fresh;
    std::shared_ptr<store::Store> store{&fresh.store(), [](store::Store *) {}};
    std::unique_ptr<gui::Workspace> workspace;

    RegisterBench()
    {
        REQUIRE(store->events.addDefaults());
        workspace = std::make_unique<gui::Workspace>(store, QDate{2023, 1, 11});
    }

    // Tabled on 15 December 2022: all events, the whole period.
    store::DecisionRegister::Entry foundingEntry() const
    {
        domain::ProtocolItem item;
        item.number = *domain::ItemNumber::parse(QStringLiteral("268"));
        item.title = QStringLiteral("Deltagande vid mötesplatserna 2023–2026");
        item.background = QStringLiteral("Ett enda beslut för hela mandatperioden.");
        item.proposals = {{QStringLiteral("Richard Carstedt"), QStringLiteral("S"),
                           QStringLiteral("att ärendet bordläggs")}};
        domain::DecisionPoint point;
        point.text = QStringLiteral("Ärendet bordläggs.");
        point.outcome = domain::Outcome::Tabled;
        item.points = {point};
        item.basis = {{QStringLiteral("Tjänsteskrivelse"), QDate{2022, 12, 7}, {}}};
        for (const auto &event : workspace->events())
            item.scope.append({event.id, workspace->period().id, {}});
        return {workspace->committee().id, *domain::ReferenceNumber::parse(QStringLiteral("RUN 550-2022")),
                QDate{2022, 12, 15}, item};
    }

    // Registers the founding item and tells it.
    domain::Id<domain::ProtocolItem> registerFounding()
    {
        const auto entry = foundingEntry();
        REQUIRE(workspace->settle(store->decisions.add({entry})));
        return entry.item.id;
    }

    QList<domain::RegisterEntry> entries() const { return store->decisions.entries().value(); }

    static QString foundingSample()
    {
        QFile file{QStringLiteral(SOURCE_DIR "/resources/samples/run-550-2022.txt")};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

// Types the text where the cursor is; QTest::keyClicks knows ASCII only.
inline void type(QWidget *into, const QString &text)
{
    into->setFocus();
    for (const QChar sign : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString{sign}, Qt::NoModifier);
}
