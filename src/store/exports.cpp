#include "store/exports.h"

#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QString exportColumns = QStringLiteral(
    "SELECT id, what, subject, profile, format, file_name, columns, row_count, checksum, excerpt, "
    "made_at, made_by FROM exports ");

QList<Export> readExports(QSqlQuery &row)
{
    QList<Export> exports;
    while (row.next())
        exports.append({.id = idAt<Export>(row, 0),
                        .what = row.value(1).toString(),
                        .subject = row.value(2).toString(),
                        .profile = profileFromKey(row.value(3).toString()).value_or(Profile::Internal),
                        .format = row.value(4).toString(),
                        .fileName = row.value(5).toString(),
                        .columns = row.value(6).toString().split(u',', Qt::SkipEmptyParts),
                        .rows = row.value(7).toInt(),
                        .checksum = row.value(8).toString(),
                        .excerpt = row.value(9).toString(),
                        .at = QDateTime::fromString(row.value(10).toString(), Qt::ISODateWithMs),
                        .by = row.value(11).toString()});
    return exports;
}

} // namespace

Result<> Exports::add(const QList<Export> &exports)
{
    QStringList names;
    for (const Export &each : exports) {
        const QString name = each.subject % u" (" % label(each.profile) % u", " % each.format % u')';
        names += name;
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return m_database.transact(u"export.made"_s, inFewWords(names), [&](Session &session) -> Result<> {
        for (const Export &each : exports)
            session.run(u"INSERT INTO exports (id, what, subject, profile, format, file_name, columns, "
                        "row_count, checksum, excerpt, made_at, made_by) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        each.id, each.what, each.subject, key(each.profile), each.format, each.fileName,
                        each.columns.join(u','), each.rows, each.checksum, each.excerpt, now,
                        m_database.actor());
        return {};
    });
}

Result<QList<Export>> Exports::entries(int limit) const
{
    return m_database.read([&](Session &session) -> Result<QList<Export>> {
        return readExports(session.run(exportColumns + u"ORDER BY made_at DESC, id DESC LIMIT ?"_s, limit));
    });
}

Result<QList<Export>> Exports::ofFile(const QString &checksum) const
{
    return m_database.read([&](Session &session) -> Result<QList<Export>> {
        return readExports(
            session.run(exportColumns + u"WHERE checksum = ? ORDER BY made_at DESC, id DESC"_s, checksum));
    });
}

} // namespace store
