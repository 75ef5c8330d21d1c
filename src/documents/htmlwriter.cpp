#include "documents/htmlwriter.h"

#include "documents/cleaning.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

const QLatin1StringView styleSheet{
    R"css(:root { color-scheme: light dark; --ink: #1d2622; --quiet: #56615b; --line: #d5dad5; --accent: #1f5c4d; --paper: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ecea; --quiet: #a9b4ae; --line: #3c4742; --accent: #7fc9b3; --paper: #161b19 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word }
body.wide { max-width: 72rem }
header { margin-bottom: 2rem } .logo { max-width: 14rem; max-height: 4rem; background: #fff }
.address { margin: .4rem 0 1.2rem; color: var(--quiet); font-size: .85rem }
.kind { margin: 0; color: var(--accent); font-size: .8rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase }
.issuer { margin: .15rem 0 0; font-weight: 600 }
h1 { margin: 0 0 1rem; font-size: 1.65rem; line-height: 1.25; letter-spacing: -.01em }
h2 { margin: 1.9rem 0 .4rem; font-size: 1.1rem } h3 { margin: 1.4rem 0 .3rem; font-size: 1rem }
p { margin: 0 0 .7rem } ul, ol { margin: 0 0 .9rem; padding-left: 1.5rem } li { margin: .15rem 0 }
.quiet, footer { color: var(--quiet); font-size: .9rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; margin: 0 0 1rem }
dt { color: var(--quiet) } dd { margin: 0 }
table { width: 100%; margin: .4rem 0 1.2rem; border-collapse: collapse; font-size: .92rem }
caption { padding-bottom: .4rem; font-weight: 600; text-align: left }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { color: var(--quiet); font-weight: 600 } .right { text-align: right } .center { text-align: center }
figure { margin: .4rem 0 .8rem; overflow-x: auto; break-inside: avoid } figure svg { max-width: 100%; height: auto }
.signature { margin-top: 2.6rem; break-inside: avoid } .signature p { margin: 0 }
.signature .line { margin-top: 2.8rem; padding-top: .3rem; border-top: 1px solid var(--ink); max-width: 22rem }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line) }
a { color: var(--accent) }
@page { size: A4; margin: 22mm 24mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font-size: 8pt } }
@page wide { size: A4 landscape }
@media print {
  :root { --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --paper: #fff }
  body { max-width: none; padding: 0; font-size: 10pt } body.wide { page: wide }
  h1, h2, h3, .leading { break-after: avoid } tr { break-inside: avoid } .break { break-before: page }
}
)css"};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString element(const QString &name, const QString &content, const QString &cssClass = {})
{
    const QString opening = cssClass.isEmpty() ? name : u"%1 class=\"%2\""_s.arg(name, cssClass);
    return u'<' + opening + u'>' + content + u"</"_s + name + u'>';
}

QString html(const Text &text)
{
    QString all;
    for (const Run &run : text) {
        QString part = escaped(run.text);
        if (run.bold)
            part = element(u"strong"_s, part);
        if (run.italic)
            part = element(u"em"_s, part);
        if (mayLink(run.link))
            part = u"<a href=\""_s + run.link.toHtmlEscaped() + u"\">"_s + part + u"</a>"_s;
        all += part;
    }
    return all;
}

QString alignmentClass(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        break;
    case Alignment::Right:
        return u"right"_s;
    case Alignment::Center:
        return u"center"_s;
    }
    return {};
}

QString html(const Heading &heading)
{
    return element(u"h%1"_s.arg(heading.level), escaped(heading.text)) + u'\n';
}

QString html(const Paragraph &paragraph)
{
    const QString cssClass = paragraph.manner == Manner::Quiet     ? u"quiet"_s
                             : paragraph.manner == Manner::Leading ? u"leading"_s
                                                                   : QString{};
    return element(u"p"_s, html(paragraph.text), cssClass) + u'\n';
}

QString html(const List &list)
{
    QString items;
    for (const ListItem &item : list.items) {
        QString children;
        for (const Text &child : item.children)
            children += element(u"li"_s, html(child));
        items +=
            element(u"li"_s, html(item.text) + (children.isEmpty() ? children : element(u"ul"_s, children)));
        items += u'\n';
    }
    return element(list.numbered ? u"ol"_s : u"ul"_s, u'\n' + items) + u'\n';
}

QString html(const Table &table)
{
    QString head;
    for (const Column &column : table.columns) {
        const QString cssClass = alignmentClass(column.alignment);
        head += u"<th scope=\"col\""_s + (cssClass.isEmpty() ? QString{} : u" class=\"%1\""_s.arg(cssClass)) +
                u'>' + escaped(column.title) + u"</th>"_s;
    }
    QString body;
    for (const QStringList &row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells += element(u"td"_s, escaped(row.value(i)), alignmentClass(table.columns[i].alignment));
        body += element(u"tr"_s, cells) + u'\n';
    }
    const QString caption =
        table.caption.isEmpty() ? QString{} : element(u"caption"_s, escaped(table.caption)) + u'\n';
    return u"<table>\n"_s + caption + element(u"thead"_s, element(u"tr"_s, head)) + u"\n<tbody>\n"_s + body +
           u"</tbody>\n</table>\n"_s;
}

QString html(const KeyValues &facts)
{
    QString pairs;
    for (const auto &[key, value] : facts.pairs)
        pairs += element(u"dt"_s, escaped(key)) + element(u"dd"_s, escaped(value)) + u'\n';
    return u"<dl>\n"_s + pairs + u"</dl>\n"_s;
}

QString html(const Signature &signature)
{
    QString lines =
        element(u"p"_s, escaped(signature.statement)) + element(u"p"_s, escaped(signature.name), u"line"_s);
    if (!signature.date.isEmpty())
        lines += element(u"p"_s, escaped(signature.date));
    return element(u"div"_s, lines, u"signature"_s) + u'\n';
}

QString html(const PageBreak &)
{
    return u"<div class=\"break\"></div>\n"_s;
}

QString html(const Figure &figure)
{
    return element(u"figure"_s, u'\n' + svg(figure.drawing)) + u'\n';
}

} // namespace

Written writeHtml(const Document &raw)
{
    const auto [document, warnings] = cleaned(raw);
    QString blocks;
    for (const Block &block : document.blocks)
        blocks += std::visit([](const auto &content) { return html(content); }, block);

    QString page =
        u"<!DOCTYPE html>\n<html lang=\""_s + document.language.toHtmlEscaped() + u"\">\n<head>\n"_s +
        u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s +
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"_s +
        (document.logo.isEmpty() ? QString{} : u"; img-src data:"_s) + u"\">\n"_s;
    if (!document.author.isEmpty())
        page += u"<meta name=\"author\" content=\""_s + document.author.toHtmlEscaped() + u"\">\n"_s;
    if (!document.identifier.isEmpty())
        page += u"<meta name=\"dcterms.identifier\" content=\""_s + document.identifier.toHtmlEscaped() +
                u"\">\n"_s;
    page += element(u"title"_s, document.title.toHtmlEscaped()) + u"\n<style>\n"_s + styleSheet +
            u"</style>\n</head>\n<body"_s + (document.landscape ? u" class=\"wide\""_s : QString{}) +
            u">\n<header>\n"_s;
    if (!document.logo.isEmpty())
        page += u"<img class=\"logo\" alt=\"\" src=\"data:image/svg+xml;base64,"_s +
                QString::fromLatin1(document.logo.toUtf8().toBase64()) + u"\">\n"_s;
    if (!document.address.isEmpty())
        page += element(u"p"_s, escaped(document.address), u"address"_s) + u'\n';
    if (!document.kind.isEmpty())
        page += element(u"p"_s, escaped(document.kind), u"kind"_s) + u'\n';
    if (!document.issuer.isEmpty())
        page += element(u"p"_s, escaped(document.issuer), u"issuer"_s) + u'\n';
    page += u"</header>\n<main>\n"_s + blocks + u"</main>\n"_s;
    if (!document.footer.isEmpty())
        page += element(u"footer"_s, escaped(document.footer)) + u'\n';
    page += u"</body>\n</html>\n"_s;
    return {page.toUtf8(), warnings};
}

} // namespace documents
