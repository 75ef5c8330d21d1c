#include "store/search.h"

#include "domain/swedishorder.h"
#include "store/searchbeginnings.h"

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

// What was typed, asked of the index in one way.
class Asking
{
public:
    Asking(Session &session, const QStringList &words, Fit fit)
        : m_session{session}
        , m_words{words}
        , m_fit{fit}
    {
        for (const QString &word : words)
            m_choices.append(fit == Fit::Near && mayBeMistyped(word) ? oneLetterOff(word)
                                                                     : QSet<QString>{word});
        ask();
    }

    // The first hits of a kind, in its order.
    QList<Found> firstHits(SearchKind kind, int limit)
    {
        if (!m_asks)
            return {};
        const auto [first, end] = placesOf(kind);
        auto found = indexed(first, end, limit);
        if (addFresh(found, first, end)) {
            std::sort(found.begin(), found.end(),
                      [](const Found &a, const Found &b) { return a.place < b.place; });
            if (found.size() > limit)
                found.resize(limit);
        }
        return found;
    }

private:
    // The full-text expression for the words, and the table that it is asked of.
    void ask()
    {
        QStringList parts;
        switch (m_fit) {
        case Fit::Begins:
            for (const QString &word : m_words)
                parts.append(quoted(word) + u'*');
            break;
        case Fit::Within:
            m_table = u"search_parts"_s;
            for (const QString &word : m_words)
                if (word.size() >= shortestPart)
                    parts.append(quoted(word));
            m_asks = parts.size() == m_words.size();
            break;
        case Fit::Near:
            m_asks = std::any_of(m_words.begin(), m_words.end(), mayBeMistyped);
            for (const auto &choices : m_choices) {
                // Hundreds of words may be meant, and hardly one of them is there.
                QStringList there;
                const auto beginnings =
                    choices.size() == 1 ? choices.values() : beginningsInSearch(m_session, choices);
                for (const QString &each : beginnings)
                    there.append(quoted(each) + u'*');
                if (there.isEmpty())
                    return; // nothing that is in the index
                parts.append(u'(' + there.join(u" OR "_s) + u')');
            }
            break;
        }
        m_expression = parts.join(u" AND "_s);
    }

    QList<Found> indexed(qint64 first, qint64 end, int limit)
    {
        QList<Found> found;
        if (m_expression.isEmpty())
            return found;
        auto &row = m_session.run(
            u"SELECT r.place, r.target, r.title, r.detail FROM %1 CROSS JOIN search_rows r ON r.place = "
            "%1.rowid WHERE %1 MATCH ? AND %1.rowid >= ? AND %1.rowid < ? ORDER BY %1.rowid "
            "LIMIT ?"_s.arg(m_table),
            m_expression, first, end, limit);
        while (row.next())
            found.append(foundAt(row));
        return found;
    }

    // Those that fit of what is not in the index yet; false when there are none.
    bool addFresh(QList<Found> &found, qint64 first, qint64 end)
    {
        const auto before = found.size();
        auto &fresh =
            m_session.run(u"SELECT place, target, title, detail, words FROM search_rows WHERE fresh = 1 AND "
                          "place >= ? AND place < ?"_s,
                          first, end);
        while (fresh.next())
            if (fits(fresh.value(4).toString()))
                found.append(foundAt(fresh));
        return found.size() > before;
    }

    // Whether a text fits, told as the index would.
    bool fits(const QString &text) const
    {
        if (m_fit == Fit::Within)
            return std::all_of(m_words.begin(), m_words.end(),
                               [&](const QString &word) { return text.contains(word); });
        const QStringList its = domain::searchWords(text);
        for (qsizetype i = 0; i < m_words.size(); ++i)
            if (std::none_of(its.begin(), its.end(),
                             [&](const QString &each) { return begins(each, m_words[i], m_choices[i]); }))
                return false;
        return true;
    }

    // Whether the text begins with one of the word's choices, which are at most one letter longer or shorter.
    static bool begins(const QString &text, const QString &word, const QSet<QString> &choices)
    {
        for (qsizetype length = word.size() - 1; length <= word.size() + 1 && length <= text.size(); ++length)
            if (choices.contains(text.left(length)))
                return true;
        return false;
    }

    Found foundAt(const QSqlQuery &row) const
    {
        Found found;
        found.place = row.value(0).toLongLong();
        found.hit = {kindAt(found.place), row.value(1).toString(), row.value(2).toString(),
                     row.value(3).toString(), m_fit};
        if (m_fit == Fit::Near && mayBeMistyped(m_words.first())) {
            const QStringList its = domain::searchWords(found.hit.title);
            found.leads = std::any_of(its.begin(), its.end(),
                                      [&](const QString &each) { return m_choices.first().contains(each); });
        } else {
            found.leads = domain::foldedForSearch(found.hit.title).startsWith(m_words.first());
        }
        return found;
    }

    Session &m_session;
    const QStringList m_words;
    const Fit m_fit;
    QList<QSet<QString>> m_choices; // what each word may stand for
    QString m_table = u"search_words"_s;
    QString m_expression; // empty when nothing in the index can fit
    bool m_asks = true;   // whether the words can be asked for in this way
};

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

QSet<QString> oneLetterOff(const QString &word)
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
    return made;
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
            Asking asking{session, words, fit};
            for (const SearchKind kind : kinds) {
                for (Found found : asking.firstHits(kind, limit)) {
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
        for (const Found &found : Asking{session, words, Fit::Begins}.firstHits(kind, limit))
            hits.append(found.hit);
        return hits;
    });
}

Result<> Search::rebuild()
{
    return m_database.rebuildSearch();
}

} // namespace store
