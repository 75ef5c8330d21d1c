#pragma once

#include "store/database.h"
#include "store/searchindex.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace store {

// Finds persons, matters, protocol items and editions by a few letters of what they are called or of what
// stands in them.
class Search
{
public:
    explicit Search(Database &database)
        : m_database{database}
    {
    }

    struct Hit
    {
        SearchKind kind = SearchKind::Person; // never Text: a text leads to its item
        QString id;                           // the identity of what was found
        QString title;                        // "Ågren, Märta", "RUN 550-2022 § 268 Deltagande"
        QString detail; // the municipality, the day of the meeting, the event's short name
        // How well it fits: every word begins a word of it; stands within one; or has one letter wrong.
        enum class Fit { Begins, Within, Near };
        Fit fit = Fit::Begins;

        bool operator==(const Hit &) const = default;
    };

    // The best first; of equally good ones persons in Swedish order, items the latest first. Every word must
    // be in what is found, in any case, with or without accents; a kind that has many hits leaves room for
    // the others. Nothing for no words.
    [[nodiscard]] Result<QList<Hit>> find(const QString &words, int limit = 50) const;

    // The first hits of one kind, in its order: what words begin.
    [[nodiscard]] Result<QList<Hit>> firstOf(SearchKind kind, const QString &words, int limit) const;

    // Makes the index anew from what the store holds. It is no part of the history.
    [[nodiscard]] Result<> rebuild();

private:
    Database &m_database;
};

// The word with one letter wrong: every word that a slip of the finger may have made it of, and itself.
QSet<QString> oneLetterOff(const QString &word);

} // namespace store
