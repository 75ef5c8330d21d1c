#include "intake/sheetlimits.h"
#include "intake/spreadsheet.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <cmath>

namespace intake {

using domain::Result;

namespace {

using Xml = QXmlStreamReader;

constexpr qsizetype mostTexts = 3'000'000;

QStringView attribute(const Xml &xml, QLatin1String name)
{
    for (const auto &each : xml.attributes())
        if (each.name() == name)
            return each.qualifiedName() == each.name() ? each.value() : QStringView{};
    return {};
}

struct Place
{
    QString name;
    QString relation;
    QString part;
};

// The workbook's sheets that are not hidden, and whether its days count from 1904.
struct Contents
{
    QList<Place> sheets;
    bool from1904 = false;
};

Result<Contents> readContents(PackedXml &file)
{
    Contents contents;
    const auto book = file.read(QStringLiteral("xl/workbook.xml"), [&](Xml &xml) {
        if (!xml.isStartElement())
            return true;
        if (xml.name() == u"workbookPr")
            contents.from1904 = attribute(xml, QLatin1String{"date1904"}) == u"1" ||
                                attribute(xml, QLatin1String{"date1904"}) == u"true";
        if (xml.name() == u"sheet" && attribute(xml, QLatin1String{"state"}).isEmpty()) {
            Place place;
            for (const auto &each : xml.attributes()) {
                if (each.qualifiedName() == u"name")
                    place.name = each.value().toString();
                else if (each.name() == u"id" && each.qualifiedName() != u"id")
                    place.relation = each.value().toString();
            }
            contents.sheets.append(place);
        }
        return contents.sheets.size() < 100;
    });
    if (!book)
        return tl::unexpected(book.error());
    const auto relations = file.read(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](Xml &xml) {
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            return true;
        const auto target = attribute(xml, QLatin1String{"Target"}).toString();
        for (auto &sheet : contents.sheets)
            if (sheet.relation == attribute(xml, QLatin1String{"Id"}))
                sheet.part = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        return true;
    });
    if (!relations)
        return tl::unexpected(relations.error());
    return contents;
}

// The texts that cells point at.
Result<QList<QString>> readSharedTexts(PackedXml &file)
{
    const auto part = QStringLiteral("xl/sharedStrings.xml");
    QList<QString> texts;
    if (!file.has(part))
        return texts;
    QString text;
    bool inText = false;
    int phonetic = 0; // how to say it, in some languages
    bool tooLong = false;
    const auto read = file.read(part, [&](Xml &xml) {
        if (xml.isCharacters()) {
            if (inText && phonetic == 0)
                text += xml.text();
            tooLong = text.size() > Sheet::longestCell;
            return !tooLong;
        }
        if (xml.name() == u"t")
            inText = xml.isStartElement();
        else if (xml.name() == u"rPh")
            phonetic += xml.isStartElement() ? 1 : -1;
        else if (xml.name() == u"si" && xml.isEndElement()) {
            texts.append(text);
            text.clear();
        }
        return texts.size() <= mostTexts;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (tooLong)
        return cellTooLong(1);
    if (texts.size() > mostTexts)
        return sheetTooLarge();
    return texts;
}

// A number format that shows days: it has y, m or d outside of quotes and brackets.
bool showsDays(QStringView format)
{
    QChar until;
    for (const QChar c : format) {
        if (!until.isNull()) {
            if (c == until)
                until = QChar{};
        } else if (c == u'"') {
            until = u'"';
        } else if (c == u'[') {
            until = u']';
        } else if (QStringView{u"yYdD"}.contains(c)) {
            return true;
        }
    }
    return false;
}

// The cell styles, by their number, that show days.
Result<QSet<int>> readDayStyles(PackedXml &file)
{
    const auto part = QStringLiteral("xl/styles.xml");
    QSet<int> styles;
    if (!file.has(part))
        return styles;
    QSet<int> formats{14, 15, 16, 17, 22};
    bool inCells = false;
    int number = 0;
    const auto read = file.read(part, [&](Xml &xml) {
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            return true;
        if (xml.name() == u"numFmt" && showsDays(attribute(xml, QLatin1String{"formatCode"})))
            formats.insert(attribute(xml, QLatin1String{"numFmtId"}).toInt());
        if (xml.name() == u"xf" && inCells) {
            if (formats.contains(attribute(xml, QLatin1String{"numFmtId"}).toInt()))
                styles.insert(number);
            ++number;
        }
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return styles;
}

// The column that "BC12" stands in, from 0; -1 when it tells none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

// Builds a sheet from the elements of its part.
class Reader
{
public:
    Reader(const QList<QString> &texts, const QSet<int> &dayStyles, bool from1904)
        : m_texts{texts}
        , m_dayStyles{dayStyles}
        , m_firstDay{from1904 ? QDate{1904, 1, 1} : QDate{1899, 12, 30}}
    {
    }

    bool take(Xml &xml)
    {
        if (xml.isCharacters()) {
            if (m_inValue)
                m_value += xml.text();
            if (m_value.size() > Sheet::longestCell)
                m_tooLong = m_line;
            return m_tooLong == 0;
        }
        const auto name = xml.name();
        if (name == u"v" || name == u"t") {
            m_inValue = xml.isStartElement();
        } else if (name == u"rPh") {
            m_inValue = false;
        } else if (name == u"c") {
            xml.isStartElement() ? startCell(xml) : endCell();
        } else if (name == u"row" && xml.isStartElement()) {
            const int told = attribute(xml, QLatin1String{"r"}).toInt();
            m_line = told > 0 ? told : m_line + 1;
        } else if (name == u"row") {
            if (!sheet.isAtRowStart())
                sheet.endRow(m_line);
            m_tooLarge = sheet.isFull();
            return !m_tooLarge;
        }
        return true;
    }

    Result<> outcome() const
    {
        if (m_tooLong > 0)
            return cellTooLong(m_tooLong);
        if (m_tooLarge)
            return sheetTooLarge();
        return {};
    }

    Sheet sheet;

private:
    void startCell(const Xml &xml)
    {
        m_value.clear();
        m_type = attribute(xml, QLatin1String{"t"}).toString();
        m_style = attribute(xml, QLatin1String{"s"}).toInt();
        const int column = columnOf(attribute(xml, QLatin1String{"r"}));
        m_column = column >= 0 ? column : sheet.cellsInRow();
    }

    void endCell()
    {
        if (m_value.isEmpty() || m_column >= Sheet::mostColumns || m_column < sheet.cellsInRow())
            return;
        while (sheet.cellsInRow() < m_column)
            sheet.add({});
        sheet.add(shown());
    }

    QString shown() const
    {
        if (m_type == u"s")
            return m_texts.value(m_value.toInt());
        if (!m_type.isEmpty() && m_type != u"n")
            return m_type == u"e" ? QString{} : m_value;
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        if (!isNumber || std::abs(number) > 1e15)
            return m_value;
        if (m_dayStyles.contains(m_style) && number >= 1 && number < 2'958'466)
            return m_firstDay.addDays(qint64(number)).toString(Qt::ISODate);
        // A telephone number comes as 7.0123E8 from some programs.
        return number == std::floor(number) ? QString::number(qint64(number)) : m_value;
    }

    const QList<QString> &m_texts;
    const QSet<int> &m_dayStyles;
    QDate m_firstDay;
    QString m_value;
    QString m_type;
    int m_style = 0;
    int m_column = 0;
    int m_line = 0;
    bool m_inValue = false;
    int m_tooLong = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<QList<Sheet>> readXlsx(PackedXml &file)
{
    const auto contents = readContents(file);
    if (!contents)
        return tl::unexpected(contents.error());
    const auto texts = readSharedTexts(file);
    if (!texts)
        return tl::unexpected(texts.error());
    const auto dayStyles = readDayStyles(file);
    if (!dayStyles)
        return tl::unexpected(dayStyles.error());
    QList<Sheet> sheets;
    for (const auto &place : contents->sheets) {
        Reader reader{*texts, *dayStyles, contents->from1904};
        if (place.part.isEmpty())
            continue;
        const auto read = file.read(place.part, [&](Xml &xml) { return reader.take(xml); });
        if (!read)
            return tl::unexpected(read.error());
        if (const auto outcome = reader.outcome(); !outcome)
            return tl::unexpected(outcome.error());
        reader.sheet.name = place.name;
        if (reader.sheet.rows() > 0)
            sheets.append(std::move(reader.sheet));
    }
    return sheets;
}

} // namespace intake
