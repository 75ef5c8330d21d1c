#include "store/searchbeginnings.h"

#include "store/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// Those of the beginnings, all of which begin with the stem, that words of the index have: by one pass over
// the words there.
QStringList beginningsFrom(Session &session, const QString &stem, const QStringList &beginnings)
{
    QSet<QString> wanted{beginnings.begin(), beginnings.end()};
    qsizetype longest = 0;
    for (const QString &beginning : beginnings)
        longest = std::max(longest, beginning.size());
    QStringList found;
    Rows row{session,
             u"SELECT term FROM search_vocabulary WHERE term >= ?1 AND term < ?1 || char(1114111)"_s,
             {stem}};
    while (!wanted.isEmpty() && row.next()) {
        const QString word = row.text(0);
        for (qsizetype length = stem.size(); length <= std::min(longest, word.size()); ++length)
            if (const QString beginning = word.left(length); wanted.remove(beginning))
                found.append(beginning);
    }
    return found;
}

// Those of the beginnings that words of the index have: by a look for each.
QStringList beginningsOneByOne(Session &session, const QStringList &beginnings)
{
    const auto json = QJsonDocument{QJsonArray::fromStringList(beginnings)}.toJson(QJsonDocument::Compact);
    // One reading over them all: the engine seeks each in the index's words.
    Rows row{session,
             u"SELECT DISTINCT b.value FROM json_each(?) b CROSS JOIN search_vocabulary v "
             "ON v.term >= b.value AND v.term < b.value || char(1114111)"_s,
             {QString::fromUtf8(json)}};
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

} // namespace

QStringList beginningsInSearch(Session &session, const QSet<QString> &beginnings)
{
    constexpr qsizetype lettersOfStem = 3;
    constexpr qsizetype leastForPass = 8;
    QHash<QString, QStringList> byStem;
    for (const QString &beginning : beginnings)
        byStem[beginning.left(lettersOfStem)].append(beginning);
    QStringList few;
    QStringList found;
    for (auto stem = byStem.cbegin(); stem != byStem.cend(); ++stem) {
        if (stem->size() < leastForPass)
            few += *stem;
        else
            found += beginningsFrom(session, stem.key(), *stem);
    }
    return few.isEmpty() ? found : found + beginningsOneByOne(session, few);
}

} // namespace store
