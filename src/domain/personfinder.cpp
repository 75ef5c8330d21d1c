#include "domain/personfinder.h"

#include "domain/swedishorder.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int partyWorth = 600;
constexpr int partyBeginning = 200;
constexpr int familyWorth = 500;
constexpr int givenWorth = 400;
constexpr int firstRoleWorth = 320; // "ordf" means the chair before the vice chairs
constexpr int roleWorth = 300;
constexpr int municipalityWorth = 100;
constexpr int wholeWord = 40;
constexpr int asWritten = 20;
constexpr int mostWords = 64; // of one person; more have no bit of their own

} // namespace

PersonFinder::Words PersonFinder::wordsIn(const QString &text)
{
    Words words;
    QString letters = text.normalized(QString::NormalizationForm_C).toLower();
    for (QChar &c : letters)
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    for (const QString &word : letters.split(u' ', Qt::SkipEmptyParts))
        words.append({word, foldedForSearch(word), 0, false});
    return words;
}

PersonFinder::PersonFinder(const QList<PersonEntry> &persons, const QDate &on)
    : m_persons{persons}
{
    m_words.reserve(persons.size());
    for (const PersonEntry &entry : persons) {
        Words all;
        const auto add = [&all](const QString &text, int worth, bool isCode = false) {
            for (Word word : wordsIn(text)) {
                word.worth = worth;
                word.isCode = isCode;
                all.append(word);
            }
        };
        add(entry.person.familyName, familyWorth);
        add(entry.person.givenName, givenWorth);
        if (const Assignment *assignment = entry.assignmentOn(on)) {
            add(assignment->party, partyWorth, true);
            const auto before = all.size();
            add(label(assignment->role), roleWorth);
            if (all.size() > before)
                all[before].worth = firstRoleWorth;
        }
        add(entry.person.municipality, municipalityWorth);
        if (all.size() > mostWords)
            all.resize(mostWords);
        m_words.append(all);
    }
}

// 0 when the word does not begin with what is sought.
int PersonFinder::worthOf(const Word &sought, const Word &word)
{
    if (!word.folded.startsWith(sought.folded))
        return 0;
    const bool whole = word.folded.size() == sought.folded.size();
    int worth = word.isCode && !whole ? partyBeginning : word.worth;
    if (whole)
        worth += wholeWord;
    if (word.written.startsWith(sought.written))
        worth += asWritten;
    return worth;
}

// The most that the sought words from `at` on are worth when each takes a word of its own; 0: they don't fit.
int PersonFinder::best(const Words &sought, qsizetype at, const Words &words, quint64 taken)
{
    int most = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const quint64 bit = quint64{1} << i;
        if (taken & bit)
            continue;
        const int worth = worthOf(sought[at], words[i]);
        if (worth == 0)
            continue;
        if (at + 1 == sought.size()) {
            most = std::max(most, worth);
        } else if (const int rest = best(sought, at + 1, words, taken | bit); rest > 0) {
            most = std::max(most, worth + rest);
        }
    }
    return most;
}

QList<const PersonEntry *> PersonFinder::find(const QString &letters) const
{
    Words sought = wordsIn(letters);
    if (sought.isEmpty())
        return {};
    constexpr int mostSought = 8; // nobody has more words that mean something
    if (sought.size() > mostSought)
        return {};
    std::vector<std::pair<int, const PersonEntry *>> found;
    for (qsizetype i = 0; i < m_persons.size(); ++i)
        if (const int worth = best(sought, 0, m_words[i], 0); worth > 0)
            found.emplace_back(worth, &m_persons[i]);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<const PersonEntry *> persons;
    persons.reserve(qsizetype(found.size()));
    for (const auto &[worth, entry] : found)
        persons.append(entry);
    return persons;
}

} // namespace domain
