#include "intake/odttext.h"

#include "intake/boundedxml.h"

using namespace Qt::StringLiterals;

namespace intake {

namespace {

QString value(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

// What is no text of the document.
bool isSkipped(QStringView name)
{
    return name == u"tracked-changes" || name == u"annotation" || name == u"note" ||
           name == u"sequence-decls" || name == u"forms" || name == u"bibliography-mark";
}

} // namespace

void OdtText::learn(const QXmlStreamReader &xml)
{
    if (!xml.isStartElement())
        return;
    const QStringView name = xml.name();
    if (name == u"list-style") {
        m_style = value(xml, u"name");
    } else if (name == u"list-level-style-number" || name == u"list-level-style-bullet") {
        Level level;
        level.isNumber = name == u"list-level-style-number";
        const QString sign = value(xml, u"num-format");
        level.format = sign == u"a"   ? u"lowerLetter"_s
                       : sign == u"A" ? u"upperLetter"_s
                       : sign == u"i" ? u"lowerRoman"_s
                       : sign == u"I" ? u"upperRoman"_s
                                      : u"decimal"_s;
        level.before = value(xml, u"num-prefix").left(10);
        level.after = value(xml, u"num-suffix").left(10);
        m_listStyles[m_style][value(xml, u"level").toInt()] = level;
    }
}

bool OdtText::readStyles(QIODevice &part)
{
    return readXml(part, [this](const QXmlStreamReader &xml) {
        learn(xml);
        return true;
    });
}

QString OdtText::sign(const QList<OpenList> &lists) const
{
    if (lists.isEmpty())
        return {};
    const Level level = m_listStyles.value(lists.first().style).value(int(lists.size()));
    if (!level.isNumber)
        return u"-"_s;
    const QString after = level.after.isEmpty() && level.before.isEmpty() ? u"."_s : level.after;
    return level.before + listNumber(lists.last().count, level.format) + after;
}

bool OdtText::readBody(QIODevice &part)
{
    int skipped = 0;
    int paragraphs = 0; // one within another, as in frames
    bool atItem = false;
    bool wasBlank = true;
    bool inBody = false;
    QList<OpenList> lists;
    return readXml(part, [&](const QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        if (!inBody) {
            learn(xml);
            inBody = xml.isStartElement() && name == u"body";
            return true;
        }
        if (xml.isStartElement()) {
            if (skipped > 0 || isSkipped(name)) {
                ++skipped;
            } else if (name == u"p" || name == u"h") {
                ++paragraphs;
                wasBlank = true;
            } else if (name == u"list") {
                const QString style = value(xml, u"style-name");
                lists.append({style.isEmpty() && !lists.isEmpty() ? lists.first().style : style, 0});
            } else if (name == u"list-item" && !lists.isEmpty()) {
                ++lists.last().count;
                atItem = true;
            } else if (name == u"s") {
                const int blanks = std::clamp(value(xml, u"c").toInt(), 1, 100);
                m_flow.append(QString{blanks, u' '});
            } else if (name == u"tab") {
                m_flow.tab();
            } else if (name == u"line-break") {
                m_flow.lineBreak();
            } else if (name == u"table-row") {
                m_flow.beginRow();
            }
        } else if (xml.isEndElement()) {
            if (skipped > 0) {
                --skipped;
            } else if (name == u"p" || name == u"h") {
                paragraphs = std::max(0, paragraphs - 1);
                m_flow.endParagraph(atItem ? sign(lists) : QString{});
                atItem = false;
            } else if (name == u"list" && !lists.isEmpty()) {
                lists.removeLast();
            } else if (name == u"table-cell") {
                m_flow.endCell();
            } else if (name == u"table-row") {
                m_flow.endRow();
            }
        } else if (xml.isCharacters() && paragraphs > 0 && skipped == 0) {
            // Blanks and line ends of the file are one blank of the text.
            QString text;
            for (QChar c : xml.text()) {
                const bool isBlank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
                if (!isBlank || !wasBlank)
                    text += isBlank ? u' ' : c;
                wasBlank = isBlank;
            }
            m_flow.append(text);
        }
        return !m_flow.isTooLong();
    });
}

} // namespace intake
