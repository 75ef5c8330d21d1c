#include "documents/documentjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct DocumentJson
{
    Q_DECLARE_TR_FUNCTIONS(DocumentJson)
};

QJsonArray json(const Text &text)
{
    QJsonArray runs;
    for (const Run &run : text) {
        QJsonObject object{{u"text"_s, run.text}};
        if (run.bold)
            object.insert(u"bold"_s, true);
        if (run.italic)
            object.insert(u"italic"_s, true);
        if (!run.link.isEmpty())
            object.insert(u"link"_s, run.link);
        runs += object;
    }
    return runs;
}

Text textFrom(const QJsonValue &json)
{
    Text text;
    for (const QJsonValue &run : json.toArray())
        text += Run{run[u"text"].toString(), run[u"bold"].toBool(), run[u"italic"].toBool(),
                    run[u"link"].toString()};
    return text;
}

QJsonObject json(const Heading &heading)
{
    return {{u"kind"_s, u"heading"_s}, {u"level"_s, heading.level}, {u"text"_s, heading.text}};
}

QJsonObject json(const Paragraph &paragraph)
{
    return {
        {u"kind"_s, u"paragraph"_s}, {u"manner"_s, int(paragraph.manner)}, {u"text"_s, json(paragraph.text)}};
}

QJsonObject json(const List &list)
{
    QJsonArray items;
    for (const ListItem &item : list.items) {
        QJsonArray children;
        for (const Text &child : item.children)
            children += json(child);
        items += QJsonObject{{u"text"_s, json(item.text)}, {u"children"_s, children}};
    }
    return {{u"kind"_s, u"list"_s}, {u"numbered"_s, list.numbered}, {u"items"_s, items}};
}

QJsonObject json(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns += QJsonObject{{u"title"_s, column.title},
                               {u"width"_s, column.width},
                               {u"alignment"_s, int(column.alignment)},
                               {u"type"_s, int(column.type)}};
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows += QJsonArray::fromStringList(row);
    return {
        {u"kind"_s, u"table"_s}, {u"caption"_s, table.caption}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject json(const KeyValues &facts)
{
    QJsonArray pairs;
    for (const auto &[name, value] : facts.pairs)
        pairs += QJsonArray{name, value};
    return {{u"kind"_s, u"facts"_s}, {u"pairs"_s, pairs}};
}

QJsonObject json(const Signature &signature)
{
    return {{u"kind"_s, u"signature"_s},
            {u"statement"_s, signature.statement},
            {u"name"_s, signature.name},
            {u"date"_s, signature.date}};
}

QJsonObject json(const PageBreak &)
{
    return {{u"kind"_s, u"page"_s}};
}

QJsonArray json(const QRectF &area)
{
    return {area.x(), area.y(), area.width(), area.height()};
}

QJsonObject json(const Figure &figure)
{
    const Drawing &drawing = figure.drawing;
    QJsonArray boxes;
    for (const Drawing::Box &box : drawing.boxes)
        boxes += QJsonObject{{u"area"_s, json(box.area)},
                             {u"fill"_s, box.fill ? QJsonValue{qint64(*box.fill)} : QJsonValue{}},
                             {u"faint"_s, box.faint},
                             {u"says"_s, box.says}};
    QJsonArray words;
    for (const Drawing::Words &line : drawing.words)
        words += QJsonObject{{u"x"_s, line.at.x()},           {u"y"_s, line.at.y()},
                             {u"text"_s, line.text},          {u"strong"_s, line.strong},
                             {u"anchor"_s, int(line.anchor)}, {u"upright"_s, line.upright}};
    return {{u"kind"_s, u"figure"_s},
            {u"key"_s, drawing.key},
            {u"title"_s, drawing.title},
            {u"description"_s, drawing.description},
            {u"width"_s, drawing.size.width()},
            {u"height"_s, drawing.size.height()},
            {u"boxes"_s, boxes},
            {u"words"_s, words}};
}

// The enumerator of that number; the first one when there is none.
template <class Enum> Enum enumeratorFrom(const QJsonValue &json, Enum last)
{
    const int value = json.toInt();
    return value > 0 && value <= int(last) ? Enum(value) : Enum(0);
}

List listFrom(const QJsonValue &json)
{
    List list{json[u"numbered"].toBool(), {}};
    for (const QJsonValue &item : json[u"items"].toArray()) {
        ListItem read{textFrom(item[u"text"])};
        for (const QJsonValue &child : item[u"children"].toArray())
            read.children += textFrom(child);
        list.items += read;
    }
    return list;
}

Table tableFrom(const QJsonValue &json)
{
    Table table{json[u"caption"].toString(), {}, {}};
    for (const QJsonValue &column : json[u"columns"].toArray())
        table.columns += Column{column[u"title"].toString(), column[u"width"].toDouble(1),
                                enumeratorFrom(column[u"alignment"], Alignment::Center),
                                enumeratorFrom(column[u"type"], CellType::Day)};
    for (const QJsonValue &row : json[u"rows"].toArray())
        table.rows += row.toVariant().toStringList();
    return table;
}

Figure figureFrom(const QJsonValue &json)
{
    Drawing drawing;
    drawing.key = json[u"key"].toString();
    drawing.title = json[u"title"].toString();
    drawing.description = json[u"description"].toString();
    drawing.size = {json[u"width"].toDouble(), json[u"height"].toDouble()};
    for (const QJsonValue &box : json[u"boxes"].toArray()) {
        const QJsonValue area = box[u"area"];
        const QJsonValue fill = box[u"fill"];
        drawing.boxes << Drawing::Box{
            {area[0].toDouble(), area[1].toDouble(), area[2].toDouble(), area[3].toDouble()},
            fill.isDouble() ? std::optional{quint32(fill.toInteger())} : std::nullopt,
            box[u"faint"].toBool(),
            box[u"says"].toString()};
    }
    for (const QJsonValue &line : json[u"words"].toArray())
        drawing.words << Drawing::Words{{line[u"x"].toDouble(), line[u"y"].toDouble()},
                                        line[u"text"].toString(),
                                        line[u"strong"].toBool(),
                                        enumeratorFrom(line[u"anchor"], Drawing::Anchor::End),
                                        line[u"upright"].toBool()};
    return {drawing};
}

std::optional<Block> blockFrom(const QJsonValue &json)
{
    const QString kind = json[u"kind"].toString();
    if (kind == u"heading")
        return Heading{json[u"level"].toInt(), json[u"text"].toString()};
    if (kind == u"paragraph")
        return Paragraph{textFrom(json[u"text"]), enumeratorFrom(json[u"manner"], Manner::Leading)};
    if (kind == u"list")
        return listFrom(json);
    if (kind == u"table")
        return tableFrom(json);
    if (kind == u"facts") {
        KeyValues facts;
        for (const QJsonValue &pair : json[u"pairs"].toArray())
            facts.pairs.append({pair[0].toString(), pair[1].toString()});
        return facts;
    }
    if (kind == u"signature")
        return Signature{json[u"statement"].toString(), json[u"name"].toString(), json[u"date"].toString()};
    if (kind == u"figure")
        return figureFrom(json);
    if (kind == u"page")
        return PageBreak{};
    return {};
}

struct Field
{
    QString key;
    QString Document::*text;
};

const QList<Field> &fields()
{
    static const QList<Field> all{
        {u"title"_s, &Document::title},     {u"author"_s, &Document::author},
        {u"kind"_s, &Document::kind},       {u"issuer"_s, &Document::issuer},
        {u"address"_s, &Document::address}, {u"identifier"_s, &Document::identifier},
        {u"footer"_s, &Document::footer},   {u"language"_s, &Document::language},
    };
    return all;
}

} // namespace

QByteArray toJson(const Document &document)
{
    QJsonObject object;
    for (const Field &field : fields())
        object.insert(field.key, document.*field.text);
    object.insert(u"made"_s, document.made.toUTC().toString(Qt::ISODate));
    object.insert(u"landscape"_s, document.landscape);
    object.insert(u"contents_level"_s, document.contentsLevel);
    if (!document.logo.isEmpty())
        object.insert(
            u"logo_sha256"_s,
            QString::fromLatin1(
                QCryptographicHash::hash(document.logo.toUtf8(), QCryptographicHash::Sha256).toHex()));
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks += std::visit([](const auto &content) { return json(content); }, block);
    object.insert(u"blocks"_s, blocks);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

domain::Result<Document> documentFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Document document;
    for (const Field &field : fields())
        document.*field.text = object[field.key].toString();
    document.made = QDateTime::fromString(object[u"made"_s].toString(), Qt::ISODate);
    document.landscape = object[u"landscape"_s].toBool();
    document.contentsLevel = object[u"contents_level"_s].toInt();
    bool whole = object[u"blocks"_s].isArray();
    for (const QJsonValue &value : object[u"blocks"_s].toArray()) {
        const auto block = blockFrom(value);
        whole = whole && block;
        if (block)
            document.blocks += *block;
    }
    if (!whole)
        return domain::failure(
            domain::Error::Kind::Damaged,
            DocumentJson::tr("A document that was kept can't be read any more: what stands in "
                             "the store is no document of this program."));
    return document;
}

} // namespace documents
