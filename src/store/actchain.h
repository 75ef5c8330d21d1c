#pragma once

#include "store/rows.h"

#include <QByteArray>
#include <QSet>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <utility>

namespace store {

// A row of the table acts, but for its chain.
struct ActRecord
{
    qint64 number = 0;
    QString doneAt; // UTC, ISO
    QString actor;
    QString name;
    QString subject;
    QString kind = QStringLiteral("act"); // "act", "undo", "redo"
    QVariant target;                      // the act that an undo or redo is about
    QByteArray salt;
    QString subjectDigest; // kept when the subject was erased; else empty
};

// Which rows an act changed, by table and identity; where there were many, no more than that.
struct ChangedRows
{
    static constexpr qsizetype many = 500;

    bool areMany() const { return rows.size() > many; }

    QSet<std::pair<QString, QString>> rows;
};

// The rows that an act changed, in order, with salt and digest.
extern const QString changesOfActSql;

// The SHA-256, as hexadecimal, over fields that stand with their lengths, so that no two different rows of
// fields give the same.
QByteArray digestOf(const QVariantList &fields);
// What the chain knows of a row of the history: the digest over its salt and its fields, or the one that was
// kept when values were erased.
QByteArray digestOfChange(const Rows &change);
QByteArray digestOfSubject(const ActRecord &act);

// Acts: what recordAt() reads, and the link in column 7. All of them in order, or those that a condition put
// behind it selects.
extern const QString actsSql;
extern const QString actsOfChainSql;
ActRecord recordAt(const QSqlQuery &row);

// The link that ties an act to the one before it: the SHA-256, as hexadecimal, over the previous link, the
// act and the digest of every row it changed in order. Changing or taking away anything of what was done
// breaks the chain from there on.
//
// `rows` is the result of changesOfActSql; what it tells is noted in `changed` too. Empty when the act
// changed nothing.
QByteArray chainLink(const QByteArray &previous, const ActRecord &act, Rows &rows,
                     ChangedRows *changed = nullptr);

// Ties the acts of a store from before digests were made, each row with a salt of its own. An act that was
// not as its old link says stays broken.
void renewChain(Connection &connection);

} // namespace store
