#pragma once

#include "domain/committee.h"
#include "domain/protocolitem.h"
#include "domain/roster.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace documents {

// The committee's own words for an item by which participants are chosen. Names in braces are filled in:
// {nämnd}, {arrangemang}, {dagar}, {ordinarie}, {ersättare}.
struct DraftTemplate
{
    QString title;
    QString opening;     // before the clauses
    QString ordinary;    // one clause per event: who is chosen
    QString substitutes; // one clause per event with substitutes

    // What holds until the committee writes its own.
    static DraftTemplate usual();

    bool operator==(const DraftTemplate &) const = default;
};

// The key under which it is kept among the settings, as toText() writes it.
inline const QString draftTemplateKey = QStringLiteral("item-draft");

// What keeps the template from being used, in the user's language; empty when nothing does.
QStringList problems(const DraftTemplate &words);

QString toText(const DraftTemplate &words);
// Nothing when the text is no template.
std::optional<DraftTemplate> draftTemplateFrom(const QString &text);

// The text of an item by which the nominated of some rosters are chosen.
struct ItemDraft
{
    // One "att" clause, about one event.
    struct Clause
    {
        domain::Id<domain::Event> event;
        QString text;

        bool operator==(const Clause &) const = default;
    };

    QString title;
    QString opening;
    QList<Clause> clauses;
    QList<domain::Scope> scope; // the editions whose participants it chooses

    // Opening and clauses, a line each, as a sentence: "Nämnden beslutar\natt …,\natt … ." Empty without
    // clauses.
    QString text() const;
    // The item for the register: the text as the proposed decision, and a decision point per clause. It has
    // no number yet; its points say "elected", which the meeting may change.
    domain::ProtocolItem item() const;

    bool operator==(const ItemDraft &) const = default;
};

// Proposes those who are nominated on a seat and not elected, ordinary and substitutes, event by event.
ItemDraft draftItem(const DraftTemplate &words, const domain::Committee &committee,
                    const QList<domain::Roster> &rosters);

} // namespace documents
