#include "intake/htmltext.h"

#include "intake/flowtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

// The characters that pages in Swedish write by name.
QChar namedCharacter(QStringView name)
{
    static const QHash<QString, char16_t> names{
        {u"amp"_s, u'&'},    {u"lt"_s, u'<'},     {u"gt"_s, u'>'},       {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},  {u"nbsp"_s, 0x00a0}, {u"sect"_s, u'§'},     {u"shy"_s, 0x00ad},
        {u"aring"_s, u'å'},  {u"Aring"_s, u'Å'},  {u"auml"_s, u'ä'},     {u"Auml"_s, u'Ä'},
        {u"ouml"_s, u'ö'},   {u"Ouml"_s, u'Ö'},   {u"eacute"_s, u'é'},   {u"Eacute"_s, u'É'},
        {u"egrave"_s, u'è'}, {u"agrave"_s, u'à'}, {u"aacute"_s, u'á'},   {u"uuml"_s, u'ü'},
        {u"Uuml"_s, u'Ü'},   {u"ocirc"_s, u'ô'},  {u"ecirc"_s, u'ê'},    {u"aelig"_s, u'æ'},
        {u"oslash"_s, u'ø'}, {u"Oslash"_s, u'Ø'}, {u"ccedil"_s, u'ç'},   {u"ntilde"_s, u'ñ'},
        {u"ndash"_s, u'–'},  {u"mdash"_s, u'—'},  {u"hellip"_s, u'…'},   {u"bull"_s, u'•'},
        {u"middot"_s, u'·'}, {u"rdquo"_s, u'”'},  {u"ldquo"_s, u'“'},    {u"rsquo"_s, u'’'},
        {u"lsquo"_s, u'‘'},  {u"raquo"_s, u'»'},  {u"laquo"_s, u'«'},    {u"euro"_s, u'€'},
        {u"ensp"_s, 0x2002}, {u"emsp"_s, 0x2003}, {u"thinsp"_s, 0x2009}, {u"frac12"_s, u'½'},
    };
    return names.value(name.toString(), 0);
}

// The characters of "&aring;" or "&#8211;" at a place, and how long that is; nothing of length 0 when the
// sign stands for itself.
QString entityAt(QStringView html, qsizetype at, qsizetype &length)
{
    constexpr qsizetype longest = 12;
    const QStringView rest = html.sliced(at + 1, std::min(longest, html.size() - at - 1));
    length = 0;
    const qsizetype end = rest.indexOf(u';');
    if (end < 1)
        return {};
    const QStringView name = rest.first(end);
    QString result;
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool read = false;
        const uint code = isHex ? name.sliced(2).toUInt(&read, 16) : name.sliced(1).toUInt(&read, 10);
        const bool isCharacter = read && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        if (read)
            result = isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : u" "_s;
    } else if (const QChar c = namedCharacter(name); !c.isNull()) {
        result = c;
    }
    if (!result.isEmpty())
        length = end + 2;
    return result;
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html{html}
    {
    }

    QString read()
    {
        qsizetype at = 0;
        while (at < m_html.size() && !m_flow.isTooLong()) {
            const QChar c = m_html.at(at);
            if (c == u'<' && at + 1 < m_html.size() && beginsTag(m_html.at(at + 1))) {
                at = readTag(at);
            } else if (c == u'&') {
                qsizetype length = 0;
                const QString character = entityAt(m_html, at, length);
                append(length > 0 ? character : u"&"_s);
                at += std::max<qsizetype>(length, 1);
            } else {
                append(QStringView{&c, 1});
                ++at;
            }
        }
        while (m_rows-- > 0) // that the page never closed
            m_flow.endRow();
        endParagraph();
        return m_flow.text();
    }

private:
    static bool beginsTag(QChar c) { return c.isLetter() || c == u'/' || c == u'!' || c == u'?'; }

    void append(QStringView text)
    {
        for (const QChar c : text) {
            const bool isBlank =
                !m_preformatted && (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f');
            if (!isBlank)
                m_flow.append(QStringView{&c, 1});
            else if (!m_blank)
                m_flow.append(u" ");
            m_blank = isBlank;
        }
    }

    void endParagraph()
    {
        m_blank = true;
        if (m_flow.isBlank()) // "<li><p>" is one entry
            return;
        m_flow.endParagraph(m_sign);
        m_sign.clear();
    }

    // Reads a tag or comment, and gives what comes after it.
    qsizetype readTag(qsizetype at)
    {
        if (m_html.sliced(at).startsWith(u"<!--"))
            return after(u"-->", at + 4);
        const bool closes = m_html.at(at + 1) == u'/';
        qsizetype end = at + (closes ? 2 : 1);
        const qsizetype nameStart = end;
        while (end < m_html.size() && m_html.at(end).isLetterOrNumber())
            ++end;
        constexpr qsizetype longestName = 20;
        const QString name =
            m_html.sliced(nameStart, std::min(end - nameStart, longestName)).toString().toLower();
        end = endOfTag(end);
        if (!closes && isWithoutText(name) && m_html.at(end - 1) == u'>' && m_html.at(end - 2) != u'/')
            return after(u"</" + name, end);
        take(name, closes);
        return end;
    }

    // After the ">" that closes the tag; one in quotes does not.
    qsizetype endOfTag(qsizetype at) const
    {
        constexpr qsizetype longestTag = 100'000; // quotes that are never closed
        const qsizetype last = std::min(m_html.size(), at + longestTag);
        QChar quote;
        for (qsizetype i = at; i < last; ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull() ? c == quote : c == u'>') {
                if (quote.isNull())
                    return i + 1;
                quote = QChar{};
            } else if (quote.isNull() && (c == u'"' || c == u'\'') && m_html.at(i - 1) == u'=') {
                quote = c;
            }
        }
        const qsizetype any = m_html.sliced(at, last - at).indexOf(u'>');
        return any < 0 ? m_html.size() : at + any + 1;
    }

    qsizetype after(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(mark, from, Qt::CaseInsensitive);
        return found < 0 ? m_html.size() : found + mark.size() - (mark.startsWith(u"</") ? mark.size() : 0);
    }
    qsizetype after(QStringView mark, qsizetype from) const { return after(mark.toString(), from); }

    static bool isWithoutText(const QString &name)
    {
        static const QSet<QString> names{u"script"_s,   u"style"_s,  u"head"_s,     u"noscript"_s,
                                         u"template"_s, u"svg"_s,    u"textarea"_s, u"title"_s,
                                         u"object"_s,   u"iframe"_s, u"select"_s,   u"button"_s};
        return names.contains(name);
    }

    static bool isBlock(const QString &name)
    {
        static const QSet<QString> names{
            u"p"_s,          u"div"_s,      u"section"_s,    u"article"_s, u"header"_s, u"footer"_s,
            u"main"_s,       u"aside"_s,    u"nav"_s,        u"h1"_s,      u"h2"_s,     u"h3"_s,
            u"h4"_s,         u"h5"_s,       u"h6"_s,         u"table"_s,   u"ul"_s,     u"ol"_s,
            u"dl"_s,         u"dt"_s,       u"dd"_s,         u"form"_s,    u"hr"_s,     u"pre"_s,
            u"blockquote"_s, u"address"_s,  u"figure"_s,     u"body"_s,    u"html"_s,   u"tbody"_s,
            u"caption"_s,    u"fieldset"_s, u"figcaption"_s, u"details"_s, u"summary"_s};
        return names.contains(name);
    }

    void take(const QString &name, bool closes)
    {
        if (name == u"br") {
            m_flow.lineBreak();
            m_blank = true;
        } else if (name == u"li") {
            endParagraph();
            m_sign.clear();
            if (!closes) {
                if (!m_lists.isEmpty() && m_lists.last() >= 0)
                    m_sign = QString::number(++m_lists.last()) + u'.';
                else
                    m_sign = u"-"_s;
            }
        } else if (name == u"tr") {
            endParagraph();
            m_cellOpen = false;
            if (!closes && m_rows < mostRows) {
                ++m_rows;
                m_flow.beginRow();
            } else if (closes && m_rows > 0) {
                --m_rows;
                m_flow.endRow();
            }
        } else if (name == u"td" || name == u"th") {
            endParagraph();
            if (m_cellOpen)
                m_flow.endCell();
            m_cellOpen = !closes;
        } else if (isBlock(name)) {
            endParagraph();
            if (name == u"ol" || name == u"ul") {
                if (!closes && m_lists.size() < mostLists)
                    m_lists.append(name == u"ol" ? 0 : -1);
                else if (closes && !m_lists.isEmpty())
                    m_lists.removeLast();
            }
            if (name == u"pre")
                m_preformatted = !closes;
        }
    }

    static constexpr int mostRows = 50;
    static constexpr int mostLists = 50;

    QStringView m_html;
    FlowText m_flow;
    QString m_sign;
    QList<int> m_lists; // numbers so far; -1 for bullets
    int m_rows = 0;
    bool m_cellOpen = false;
    bool m_blank = true;
    bool m_preformatted = false;
};

} // namespace

QString textOfHtml(const QString &html)
{
    return HtmlReader{html}.read();
}

bool isHtml(const QString &text)
{
    static const QRegularExpression start{
        uR"(^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|h[1-6]|table|span|ul|ol)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption};
    return start.match(text.left(4000)).hasMatch();
}

} // namespace intake
