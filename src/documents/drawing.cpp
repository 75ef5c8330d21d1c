#include "documents/drawing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString number(double value)
{
    return QString::number(value, 'f', value == qRound(value) ? 0 : 1);
}

QString svg(const Drawing::Box &box)
{
    const QString fill = box.fill ? u"#%1"_s.arg(*box.fill & 0xffffff, 6, 16, QChar{u'0'}) : u"none"_s;
    const QString rect =
        u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" stroke=\"currentColor\"%6%7"_s.arg(
            number(box.area.x()), number(box.area.y()), number(box.area.width()), number(box.area.height()),
            fill, box.faint ? u" stroke-opacity=\".25\""_s : QString{},
            box.says.isEmpty() ? QString{} : u" pointer-events=\"all\""_s);
    if (box.says.isEmpty())
        return rect + u"/>\n"_s;
    return rect + u"><title>"_s + box.says.toHtmlEscaped() + u"</title></rect>\n"_s;
}

QString svg(const Drawing::Words &words)
{
    const QString x = number(words.at.x());
    const QString y = number(words.at.y());
    return u"<text x=\"%1\" y=\"%2\"%3%4%5>%6</text>\n"_s.arg(
        x, y, words.strong ? u" font-weight=\"600\""_s : QString{},
        words.anchor == Drawing::Anchor::End ? u" text-anchor=\"end\""_s : QString{},
        words.upright ? u" transform=\"rotate(-90 %1 %2)\""_s.arg(x, y) : QString{},
        words.text.toHtmlEscaped());
}

} // namespace

Drawing standingAlone(const Drawing &drawing)
{
    constexpr double margin = 16;
    constexpr double head = 44;
    constexpr double letter = 0.56 * Drawing::textSize; // more than most are wide
    Drawing alone = drawing;
    for (Drawing::Box &box : alone.boxes)
        box.area.translate(margin, margin + head);
    for (Drawing::Words &words : alone.words)
        words.at += QPointF{margin, margin + head};
    alone.words.prepend({{margin, margin + 30}, drawing.description});
    alone.words.prepend({{margin, margin + 11}, drawing.title, true});
    const double longest = letter * double(std::max(drawing.title.size(), drawing.description.size()));
    alone.size = {std::max(drawing.size.width(), longest) + 2 * margin,
                  drawing.size.height() + head + 2 * margin};
    return alone;
}

QString svg(const Drawing &drawing)
{
    QString content;
    for (const Drawing::Box &box : drawing.boxes)
        content += svg(box);
    for (const Drawing::Words &words : drawing.words)
        content += svg(words);
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%1-t %1-d\" "
           "viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" font-family=\"Inter, sans-serif\" "
           "font-size=\"%4\" fill=\"currentColor\">\n<title id=\"%1-t\">%5</title>\n<desc "
           "id=\"%1-d\">%6</desc>\n"_s.arg(drawing.key, number(drawing.size.width()),
                                           number(drawing.size.height()), number(Drawing::textSize),
                                           drawing.title.toHtmlEscaped(),
                                           drawing.description.toHtmlEscaped()) +
           content + u"</svg>\n"_s;
}

} // namespace documents
