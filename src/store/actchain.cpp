#include "store/actchain.h"

#include "store/connection.h"

#include <nettle/sha2.h>

#include <array>
#include <charconv>

namespace store {

const QString changesOfActSql =
    QStringLiteral("SELECT table_name, row_id, operation, before_row, after_row, salt, digest "
                   "FROM history WHERE act = ? ORDER BY number");

namespace {

constexpr int fieldsOfChange = 5; // table, row, operation, before, after

// SHA-256 by a library that uses what the processor has for it: several times as fast as QCryptographicHash,
// and half of what an act of a hundred thousand rows has to do at its end.
class Sha256
{
public:
    Sha256() { sha256_init(&m_context); }
    void addData(QByteArrayView bytes)
    {
        sha256_update(&m_context, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    }
    // As hexadecimal; begins anew.
    QByteArray hex()
    {
        std::array<char, SHA256_DIGEST_SIZE> digest{};
        sha256_digest(&m_context, digest.size(), reinterpret_cast<uint8_t *>(digest.data()));
        return QByteArray{digest.data(), qsizetype(digest.size())}.toHex();
    }

private:
    sha256_ctx m_context{};
};

// Every field stands with its length, so that no two different records give the same bytes.
void add(Sha256 &hash, QByteArrayView field)
{
    std::array<char, 24> length{};
    char *end = std::to_chars(length.begin(), length.end(), field.size()).ptr;
    *end++ = ':';
    hash.addData(QByteArrayView{length.data(), end});
    hash.addData(field);
}

void addNothing(Sha256 &hash)
{
    hash.addData(QByteArrayView{"-:"});
}

// Texts are tied as the engine gives them in UTF-16, where it puts U+FFFD in the place of what is no sign:
// half surrogates, U+FFFE and U+FFFF. Whether there may be some is seen by their first two bytes.
bool mayHoldNoSigns(QByteArrayView utf8)
{
    const auto *at = reinterpret_cast<const uchar *>(utf8.begin());
    const auto *last = reinterpret_cast<const uchar *>(utf8.end()) - 1;
    for (; at < last; ++at)
        if ((at[0] == 0xed && at[1] >= 0xa0) || (at[0] == 0xef && at[1] == 0xbf))
            return true;
    return false;
}

void add(Sha256 &hash, const Rows &row, int column)
{
    if (row.isNull(column))
        return addNothing(hash);
    const bool isText = row.isText(column);
    const auto bytes = row.bytes(column);
    if (isText && mayHoldNoSigns(bytes))
        add(hash, QByteArrayView{row.textByUtf16(column).toUtf8()});
    else
        add(hash, bytes);
}

void add(Sha256 &hash, const QVariant &field)
{
    if (field.isNull())
        addNothing(hash);
    else if (field.typeId() == QMetaType::QByteArray)
        add(hash, QByteArrayView{field.toByteArray()});
    else
        add(hash, QByteArrayView{field.toString().toUtf8()});
}

// The link before rows and subjects had digests: over the values themselves.
QByteArray oldLink(const QByteArray &previous, const ActRecord &act, Rows &&rows)
{
    Sha256 hash;
    add(hash, QByteArrayView{previous});
    for (const QVariant &field : {QVariant{act.number}, QVariant{act.doneAt}, QVariant{act.actor},
                                  QVariant{act.name}, QVariant{act.subject}, QVariant{act.kind}, act.target})
        add(hash, field);
    while (rows.next())
        for (int column = 0; column < fieldsOfChange; ++column)
            add(hash, rows, column);
    return hash.hex();
}

// With a hash that was used for the change before.
QByteArray digestOfChange(const Rows &change, Sha256 &hash)
{
    if (!change.isNull(fieldsOfChange + 1))
        return change.bytes(fieldsOfChange + 1).toByteArray();
    add(hash, change, fieldsOfChange);
    for (int column = 0; column < fieldsOfChange; ++column)
        add(hash, change, column);
    return hash.hex();
}

} // namespace

QByteArray digestOf(const QVariantList &fields)
{
    Sha256 hash;
    for (const QVariant &field : fields)
        add(hash, field);
    return hash.hex();
}

QByteArray digestOfChange(const Rows &change)
{
    Sha256 hash;
    return digestOfChange(change, hash);
}

QByteArray digestOfSubject(const ActRecord &act)
{
    return act.subjectDigest.isEmpty() ? digestOf({act.salt, act.subject}) : act.subjectDigest.toUtf8();
}

QByteArray chainLink(const QByteArray &previous, const ActRecord &act, Rows &rows, ChangedRows *changed)
{
    Sha256 hash;
    Sha256 ofRow;
    add(hash, QByteArrayView{previous});
    for (const QVariant &field :
         {QVariant{act.number}, QVariant{act.doneAt}, QVariant{act.actor}, QVariant{act.name},
          QVariant{digestOfSubject(act)}, QVariant{act.kind}, act.target})
        add(hash, field);
    bool any = false;
    while (rows.next()) {
        any = true;
        if (changed && !changed->areMany())
            changed->rows.insert({rows.text(0), rows.text(1)});
        add(hash, QByteArrayView{digestOfChange(rows, ofRow)});
    }
    return any ? hash.hex() : QByteArray{};
}

const QString actsSql = QStringLiteral(
    "SELECT number, done_at, actor, name, subject, kind, target, chain, salt, subject_digest FROM acts");
const QString actsOfChainSql = actsSql + QStringLiteral(" ORDER BY number");

ActRecord recordAt(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            row.value(2).toString(),
            row.value(3).toString(),
            row.value(4).toString(),
            row.value(5).toString(),
            row.value(6),
            row.value(8).toByteArray(),
            row.value(9).toString()};
}

void renewChain(Connection &connection)
{
    connection.execute(QStringLiteral("UPDATE history SET salt = randomblob(16);"
                                      "UPDATE acts SET salt = randomblob(16);"));
    QList<std::pair<ActRecord, QByteArray>> acts;
    auto &row = connection.run(actsOfChainSql, {});
    while (row.next())
        acts.append({recordAt(row), row.value(7).toByteArray()});
    QByteArray oldPrevious;
    QByteArray previous;
    for (const auto &[act, kept] : std::as_const(acts)) {
        const bool whole = oldLink(oldPrevious, act, Rows{connection, changesOfActSql, {act.number}}) == kept;
        Rows changes{connection, changesOfActSql, {act.number}};
        const auto link = whole ? chainLink(previous, act, changes) : kept;
        connection.run(QStringLiteral("UPDATE acts SET chain = ? WHERE number = ?"),
                       {QString::fromLatin1(link), act.number});
        oldPrevious = kept;
        previous = link;
    }
    connection.finishStatements();
}

} // namespace store
