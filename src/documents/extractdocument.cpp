#include "documents/extractdocument.h"

#include "domain/writtendate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace documents {

Document extractDocument(const domain::PersonExtract &extract, const QDateTime &made)
{
    const QString day = domain::writtenDate(made.date());
    Document document;
    document.kind = u"Registerutdrag"_s;
    document.issuer = extract.authority;
    document.author = extract.authority;
    document.title = u"Registerutdrag "_s + extract.name;
    document.footer = u"Registerutdrag för %1 · %2 · Lämnas till den registrerade"_s.arg(extract.name, day);
    document.made = made;
    document.landscape = true;
    document.blocks += Heading{1, extract.name};
    document.blocks += Paragraph{
        plain(u"De personuppgifter som registret innehåller om dig den %1, med historiken över vem som har "
              u"ändrat vad "
              "och när. Rätten till utdraget följer av artikel 15 i dataskyddsförordningen."_s.arg(day))};
    for (const auto &section : extract.sections) {
        document.blocks += Heading{2, section.title};
        if (section.rows.isEmpty()) {
            document.blocks += Paragraph{plain(u"Inga uppgifter."_s), Manner::Quiet};
            continue;
        }
        Table table;
        for (const auto &column : section.columns)
            table.columns += Column{column.title, column.key == u"id" ? 2.5 : 1.5};
        table.rows = section.rows;
        document.blocks += table;
    }
    return document;
}

QByteArray extractJson(const domain::PersonExtract &extract, const QDateTime &made)
{
    QJsonObject object{{u"name"_s, extract.name},
                       {u"authority"_s, extract.authority},
                       {u"made"_s, made.toString(Qt::ISODate)}};
    for (const auto &section : extract.sections) {
        QJsonArray rows;
        for (const QStringList &cells : section.rows) {
            QJsonObject row;
            for (qsizetype i = 0; i < section.columns.size(); ++i) {
                const QString cell = cells.value(i);
                row[section.columns[i].key] = cell.isEmpty() ? QJsonValue{} : QJsonValue{cell};
            }
            rows.append(row);
        }
        object[section.key] = rows;
    }
    return QJsonDocument{object}.toJson();
}

domain::Export extractExport(const domain::PersonExtract &extract, const QString &path,
                             const QByteArray &bytes)
{
    const QFileInfo file{path};
    domain::Export out;
    out.what = u"extract"_s;
    out.subject = extract.name;
    out.format = file.suffix().toLower();
    out.fileName = file.fileName();
    for (const auto &section : extract.sections)
        out.rows += int(section.rows.size());
    out.checksum = domain::checksumOf(bytes);
    return out;
}

} // namespace documents
