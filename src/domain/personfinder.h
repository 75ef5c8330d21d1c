#pragma once

#include "domain/person.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace domain {

// Persons as they are found by a few letters of the given or family name, the party, the role or the
// municipality, in any order: "åg s", "ordf", "siv m". Party and role are those of the day.
class PersonFinder
{
public:
    PersonFinder() = default;
    PersonFinder(const QList<PersonEntry> &persons, const QDate &on);

    const QList<PersonEntry> &persons() const { return m_persons; }

    // Those of whom each word of `letters` begins a word of its own, the best first: a party's code counts
    // most, then family name, given name, role, municipality; whole words count more than beginnings, and
    // letters written with their accents more than without. Equals keep the order of the persons. Nobody
    // without letters.
    QList<const PersonEntry *> find(const QString &letters) const;

private:
    // A word of a person, and what it is worth to find it.
    struct Word
    {
        QString written; // in lower case
        QString folded;
        int worth = 0;
        bool isCode = false; // short by nature: its beginning alone tells little
    };
    using Words = QList<Word>;

    static Words wordsIn(const QString &text);
    static int worthOf(const Word &sought, const Word &word);
    static int best(const Words &sought, qsizetype at, const Words &words, quint64 taken);

    QList<PersonEntry> m_persons;
    QList<Words> m_words; // per person
};

} // namespace domain
