#include "intake/docxtext.h"

#include "intake/boundedxml.h"

using namespace Qt::StringLiterals;

namespace intake {

namespace {

// The value of the attribute w:`name`, whatever prefix the document gives its own names.
QString value(const QXmlStreamReader &xml, QStringView name = u"val")
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

int levelOf(const QString &text)
{
    return std::clamp(text.toInt(), 0, 8);
}

} // namespace

bool DocxText::readStyles(QIODevice &part)
{
    QString style;
    return readXml(part, [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement())
            return true;
        if (xml.name() == u"style")
            style = value(xml, u"styleId");
        else if (xml.name() == u"numId" && !style.isEmpty())
            m_styles[style].list = value(xml);
        else if (xml.name() == u"ilvl" && !style.isEmpty())
            m_styles[style].level = levelOf(value(xml));
        return true;
    });
}

bool DocxText::readNumbering(QIODevice &part)
{
    QString definition;
    QString list;
    int at = 0;
    return readXml(part, [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement())
            return true;
        if (xml.name() == u"abstractNum") {
            definition = value(xml, u"abstractNumId");
        } else if (xml.name() == u"num") {
            list = value(xml, u"numId");
        } else if (xml.name() == u"abstractNumId") {
            m_lists[list] = value(xml);
        } else if (xml.name() == u"lvl" && list.isEmpty()) {
            at = levelOf(value(xml, u"ilvl"));
        } else if (list.isEmpty() && !definition.isEmpty()) {
            if (xml.name() == u"numFmt")
                m_definitions[definition][at].format = value(xml);
            else if (xml.name() == u"lvlText")
                m_definitions[definition][at].pattern = value(xml).left(40);
            else if (xml.name() == u"start")
                m_definitions[definition][at].start = value(xml).toInt();
        }
        return true;
    });
}

const DocxText::Level *DocxText::level(const Place &place) const
{
    const auto definition = m_definitions.constFind(m_lists.value(place.list));
    if (definition == m_definitions.cend())
        return nullptr;
    const auto found = definition->constFind(place.level);
    return found == definition->cend() ? nullptr : &*found;
}

// The bullet or number of the next paragraph there; empty when it has none.
QString DocxText::sign(const Place &place)
{
    if (place.list.isEmpty() || place.list == u"0")
        return {};
    const Level *own = level(place);
    if (!own || own->format == u"bullet")
        return u"-"_s;
    const QString counted = m_lists.value(place.list);
    const int number = m_numbering.next(counted, place.level, own->start);
    QString result = own->pattern;
    for (int i = 0; i <= place.level; ++i) {
        const Level *above = level({place.list, i});
        if (above && result.contains(u'%' + QString::number(i + 1)))
            result.replace(
                u'%' + QString::number(i + 1),
                listNumber(i == place.level ? number : m_numbering.current(counted, i, above->start),
                           above->format));
    }
    return result.trimmed();
}

bool DocxText::readBody(QIODevice &part)
{
    // What is no text of the document: deleted, field codes, and what is drawn a second time for old
    // programs.
    const auto isSkipped = [](QStringView name) {
        return name == u"del" || name == u"moveFrom" || name == u"instrText" || name == u"Fallback" ||
               name == u"footnoteReference" || name == u"annotationRef";
    };
    int skipped = 0;
    bool inText = false;
    bool inTabStops = false;
    Place place;
    return readXml(part, [&](const QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        if (xml.isStartElement()) {
            if (skipped > 0 || isSkipped(name))
                ++skipped;
            else if (name == u"p")
                place = {};
            else if (name == u"pStyle")
                place = m_styles.value(value(xml));
            else if (name == u"numId")
                place.list = value(xml);
            else if (name == u"ilvl")
                place.level = levelOf(value(xml));
            else if (name == u"t")
                inText = true;
            else if (name == u"tabs")
                inTabStops = true;
            else if (name == u"tab" && !inTabStops)
                m_flow.tab();
            else if (name == u"br" || name == u"cr")
                m_flow.lineBreak();
            else if (name == u"noBreakHyphen")
                m_flow.append(u"-");
            else if (name == u"tr")
                m_flow.beginRow();
        } else if (xml.isEndElement()) {
            if (skipped > 0)
                --skipped;
            else if (name == u"t")
                inText = false;
            else if (name == u"tabs")
                inTabStops = false;
            else if (name == u"p")
                m_flow.endParagraph(sign(place));
            else if (name == u"tc")
                m_flow.endCell();
            else if (name == u"tr")
                m_flow.endRow();
        } else if (xml.isCharacters() && inText && skipped == 0) {
            m_flow.append(xml.text());
        }
        return !m_flow.isTooLong();
    });
}

} // namespace intake
