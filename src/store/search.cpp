#include "store/search.h"

#include "domain/swedishorder.h"

#include <QSet>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

using Hit = Search::Hit;
using Fit = Search::Hit::Fit;

constexpr int shortestPart = 3; // letters: what the index of parts holds
constexpr int shortestNear = 4; // letters: a shorter word with one wrong is another word
constexpr int longestNear = 24;
constexpr int mostWords = 12;   // of what was typed; the others are not asked for
constexpr int leastOfAKind = 3; // hits that a kind may show beside kinds that have many
constexpr SearchKind kinds[] = {SearchKind::Edition, SearchKind::Person, SearchKind::Matter, SearchKind::Item,
                                SearchKind::Text};

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

bool mayBeMistyped(const QString &word)
{
    return word.size() >= shortestNear && word.size() <= longestNear;
}

// The words that stand for the word.
QStringList choicesFor(const QString &word, Fit fit)
{
    return fit == Fit::Near && mayBeMistyped(word) ? oneLetterOff(word) : QStringList{word};
}

// The full-text expression for the words, and the table that it is asked of. Empty when the words are too
// short to be asked for in this way.
struct Question
{
    QString table;
    QString expression;
};

Question questionFor(const QStringList &words, Fit fit)
{
    QStringList parts;
    switch (fit) {
    case Fit::Begins:
        for (const QString &word : words)
            parts.append(quoted(word) + u'*');
        return {u"search_words"_s, parts.join(u" AND "_s)};
    case Fit::Within:
        for (const QString &word : words)
            if (word.size() >= shortestPart)
                parts.append(quoted(word));
        return {u"search_parts"_s, parts.size() == words.size() ? parts.join(u" AND "_s) : QString{}};
    case Fit::Near:
        bool any = false;
        for (const QString &word : words) {
            any = any || mayBeMistyped(word);
            QStringList choices;
            for (const QString &choice : choicesFor(word, fit))
                choices.append(quoted(choice) + u'*');
            parts.append(u'(' + choices.join(u" OR "_s) + u')');
        }
        return {u"search_words"_s, any ? parts.join(u" AND "_s) : QString{}};
    }
    return {};
}

// Whether a text that is not in the index yet fits, told as the index would.
bool fits(const QString &text, const QStringList &words, const QList<QStringList> &choices, Fit fit)
{
    if (fit == Fit::Within)
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return text.contains(word); });
    const QStringList its = domain::searchWords(text);
    return std::all_of(choices.begin(), choices.end(), [&](const QStringList &ofWord) {
        return std::any_of(its.begin(), its.end(), [&](const QString &each) {
            return std::any_of(ofWord.begin(), ofWord.end(),
                               [&](const QString &choice) { return each.startsWith(choice); });
        });
    });
}

struct Found
{
    Hit hit;
    qint64 place = 0;
    bool leads = false; // its title begins with the first word, or has all of it but the wrong letter
};

SearchKind kindAt(qint64 place)
{
    const auto of = std::find_if(std::begin(kinds), std::end(kinds),
                                 [&](SearchKind kind) { return place < placesOf(kind).second; });
    return of == std::end(kinds) ? SearchKind::Text : *of;
}

Found foundAt(const QSqlQuery &row, Fit fit, const QStringList &words)
{
    Found found;
    found.place = row.value(0).toLongLong();
    found.hit = {kindAt(found.place), row.value(1).toString(), row.value(2).toString(),
                 row.value(3).toString(), fit};
    const QString &first = words.first();
    found.leads = domain::foldedForSearch(found.hit.title).startsWith(first);
    if (fit == Fit::Near && mayBeMistyped(first)) {
        const QStringList choices = oneLetterOff(first);
        const QStringList its = domain::searchWords(found.hit.title);
        found.leads =
            std::any_of(its.begin(), its.end(), [&](const QString &each) { return choices.contains(each); });
    }
    return found;
}

// The first hits of a kind, in its order.
QList<Found> firstHits(Session &session, SearchKind kind, const QStringList &words, Fit fit, int limit)
{
    QList<Found> found;
    const auto [first, end] = placesOf(kind);
    const Question question = questionFor(words, fit);
    if (question.expression.isEmpty())
        return found;
    auto &row = session.run(
        u"SELECT r.place, r.target, r.title, r.detail FROM %1 CROSS JOIN search_rows r ON r.place = "
        "%1.rowid WHERE %1 MATCH ? AND %1.rowid >= ? AND %1.rowid < ? ORDER BY %1.rowid "
        "LIMIT ?"_s.arg(question.table),
        question.expression, first, end, limit);
    while (row.next())
        found.append(foundAt(row, fit, words));
    auto &fresh =
        session.run(u"SELECT place, target, title, detail, words FROM search_rows WHERE fresh = 1 AND "
                    "place >= ? AND place < ?"_s,
                    first, end);
    const auto indexed = found.size();
    QList<QStringList> choices;
    for (const QString &word : words)
        choices.append(choicesFor(word, fit));
    while (fresh.next())
        if (fits(fresh.value(4).toString(), words, choices, fit))
            found.append(foundAt(fresh, fit, words));
    if (found.size() > indexed) {
        std::sort(found.begin(), found.end(),
                  [](const Found &a, const Found &b) { return a.place < b.place; });
        if (found.size() > limit)
            found.resize(limit);
    }
    return found;
}

// A text leads to its item and is called after it.
void nameText(Session &session, Hit &hit)
{
    auto &row = session.run(u"SELECT title, detail FROM search_rows WHERE row_id = ?"_s, hit.id);
    if (row.next()) {
        hit.kind = SearchKind::Item;
        hit.title = row.value(0).toString();
        hit.detail = row.value(1).toString();
    }
}

// The best of each kind, and then the best of all, in the order in which they were given.
QList<Hit> fairly(const QList<Found> &all, int limit)
{
    QList<bool> taken(all.size(), false);
    qsizetype sum = 0;
    for (const int most : {leastOfAKind, limit}) {
        QHash<SearchKind, int> ofKind;
        for (qsizetype i = 0; i < all.size() && sum < limit; ++i) {
            if (++ofKind[all[i].hit.kind] > most || taken[i])
                continue;
            taken[i] = true;
            ++sum;
        }
    }
    QList<Hit> hits;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (taken[i])
            hits.append(all[i].hit);
    return hits;
}

} // namespace

QStringList oneLetterOff(const QString &word)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QSet<QString> made{word};
    for (qsizetype i = 0; i < word.size(); ++i) {
        made.insert(word.left(i) + word.mid(i + 1));
        if (i + 1 < word.size())
            made.insert(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        for (const QChar letter : letters) {
            made.insert(word.left(i) + letter + word.mid(i + 1));
            made.insert(word.left(i) + letter + word.mid(i));
        }
    }
    return made.values();
}

Result<QList<Hit>> Search::find(const QString &text, int limit) const
{
    const QStringList words = domain::searchWords(text).mid(0, mostWords);
    if (words.isEmpty() || limit <= 0)
        return QList<Hit>{};
    return m_database.read([&](Session &session) -> Result<QList<Hit>> {
        QList<Found> all;
        QSet<QString> known;
        for (const Fit fit : {Fit::Begins, Fit::Within, Fit::Near}) {
            // A slip of the finger is looked for only where nothing is written so.
            if (all.size() >= limit || (fit == Fit::Near && !all.isEmpty()))
                break;
            QList<Found> these;
            for (const SearchKind kind : kinds) {
                for (Found found : firstHits(session, kind, words, fit, limit)) {
                    if (known.contains(found.hit.id))
                        continue;
                    known.insert(found.hit.id);
                    if (kind == SearchKind::Text)
                        nameText(session, found.hit);
                    these.append(found);
                }
            }
            std::stable_sort(these.begin(), these.end(),
                             [](const Found &a, const Found &b) { return a.leads > b.leads; });
            all += these;
        }
        return fairly(all, limit);
    });
}

Result<QList<Hit>> Search::firstOf(SearchKind kind, const QString &text, int limit) const
{
    const QStringList words = domain::searchWords(text).mid(0, mostWords);
    if (words.isEmpty() || limit <= 0)
        return QList<Hit>{};
    return m_database.read([&](Session &session) -> Result<QList<Hit>> {
        QList<Hit> hits;
        for (const Found &found : firstHits(session, kind, words, Fit::Begins, limit))
            hits.append(found.hit);
        return hits;
    });
}

Result<> Search::rebuild()
{
    return m_database.rebuildSearch();
}

} // namespace store
