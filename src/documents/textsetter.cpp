#include "documents/textsetter.h"

#include <hb.h>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

// Pango takes the space at the end of a wrapped line away, and with it the word space that a reader needs;
// the real glyph is put back, without width.
void restoreLineEndSpace(PangoLayoutLine *line)
{
    const GSList *last = g_slist_last(line->runs);
    if (!last)
        return;
    const auto *run = static_cast<PangoGlyphItem *>(last->data);
    if (run->glyphs->num_glyphs == 0)
        return;
    PangoGlyphInfo &glyph = run->glyphs->glyphs[run->glyphs->num_glyphs - 1];
    hb_codepoint_t space = 0;
    if (glyph.glyph == PANGO_GLYPH_EMPTY &&
        hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), U' ', &space))
        glyph.glyph = space;
}

void addAttribute(PangoAttrList *list, PangoAttribute *attribute,
                  guint from = PANGO_ATTR_INDEX_FROM_TEXT_BEGINNING, guint to = PANGO_ATTR_INDEX_TO_TEXT_END)
{
    attribute->start_index = from;
    attribute->end_index = to;
    pango_attr_list_insert(list, attribute);
}

// Which run of the text the byte stands in, if that run is a link.
int linkAt(const Text &text, int byte)
{
    int start = 0;
    for (int i = 0; i < text.size(); ++i) {
        start += int(text[i].text.toUtf8().size());
        if (byte < start)
            return mayLink(text[i].link) ? i : -1;
    }
    return -1;
}

// Where the first range of years or days begins that a line's end tears apart ("2023–" and "2026"), as a byte
// of the layout's text; nothing when there is none, or when a line has no room for the whole of it.
std::optional<qsizetype> tornRange(PangoLayout *layout)
{
    static const QByteArray dash = QStringLiteral("–").toUtf8();
    const QByteArrayView characters{pango_layout_get_text(layout)};
    const auto isDigit = [&](qsizetype place) {
        return place >= 0 && place < characters.size() && characters[place] >= '0' &&
               characters[place] <= '9';
    };
    qsizetype above = 0; // where the line above begins
    for (const GSList *item = pango_layout_get_lines_readonly(layout); item; item = item->next) {
        const qsizetype start = static_cast<PangoLayoutLine *>(item->data)->start_index;
        const qsizetype before = start - dash.size();
        if (isDigit(start) && isDigit(before - 1) && characters.sliced(before, dash.size()) == dash) {
            const qsizetype space = characters.first(before).lastIndexOf(' ');
            if (space >= above)
                return space + 1;
        }
        above = start;
    }
    return {};
}

// Lets a new line begin at a byte of the text.
void breakBefore(Text &text, qsizetype place)
{
    for (Run &run : text) {
        const QByteArray bytes = run.text.toUtf8();
        if (place < bytes.size()) {
            run.text = QString::fromUtf8(bytes.first(place)) + u'\n' + QString::fromUtf8(bytes.sliced(place));
            return;
        }
        place -= bytes.size();
    }
}

} // namespace

double SetText::width() const
{
    double widest = 0;
    for (const SetLine &line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

double SetText::baseline(size_t index) const
{
    // Capital letters, about 0.72 of the size high, stand in the middle of their line.
    return (double(index) + 0.5) * style.leading + 0.36 * style.size;
}

GObjectPointer<PangoLayout> TextSetter::layoutOf(const Text &text, const TextStyle &style, double width) const
{
    GObjectPointer<PangoLayout> layout{pango_layout_new(m_fonts.context.get())};
    const std::unique_ptr<PangoAttrList, Freed<pango_attr_list_unref>> attributes{pango_attr_list_new()};
    const std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>> font{
        pango_font_description_new()};
    pango_font_description_set_family_static(font.get(), m_fonts.family.constData());
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());

    // One glyph for each letter, so that what is read aloud is what was written.
    addAttribute(attributes.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0, calt=0"));
    addAttribute(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    if (style.letterSpacing > 0)
        addAttribute(attributes.get(), pango_attr_letter_spacing_new(int(style.letterSpacing * PANGO_SCALE)));

    QByteArray characters;
    for (const Run &run : text) {
        const auto from = guint(characters.size());
        characters += run.text.toUtf8();
        const auto to = guint(characters.size());
        if (run.bold)
            addAttribute(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, to);
        if (run.italic)
            addAttribute(attributes.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
        if (mayLink(run.link)) // a stretch of its own, which the drawing colours
            addAttribute(attributes.get(), pango_attr_foreground_new(0, 0, 1), from, to);
    }
    pango_layout_set_attributes(layout.get(), attributes.get());
    pango_layout_set_width(layout.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_text(layout.get(), characters.constData(), int(characters.size()));
    return layout;
}

bool TextSetter::noteUnknown(PangoLayout *layout)
{
    if (pango_layout_get_unknown_glyphs_count(layout) == 0)
        return false;
    for (const GSList *line = pango_layout_get_lines_readonly(layout); line; line = line->next) {
        for (const GSList *run = static_cast<PangoLayoutLine *>(line->data)->runs; run; run = run->next) {
            const PangoGlyphString *glyphs = static_cast<PangoGlyphItem *>(run->data)->glyphs;
            for (int i = 0; i < glyphs->num_glyphs; ++i) {
                const PangoGlyph glyph = glyphs->glyphs[i].glyph;
                if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                    m_unknown.insert(char32_t(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG));
            }
        }
    }
    return true;
}

Text TextSetter::withoutUnknown(Text text) const
{
    for (Run &run : text) {
        QString known;
        for (const char32_t point : run.text.toUcs4())
            known += m_unknown.contains(point) ? m_fonts.unknown : QString::fromUcs4(&point, 1);
        run.text = known;
    }
    return text;
}

SetText TextSetter::set(const Text &given, const TextStyle &style, double width)
{
    Text text = given;
    for (Run &run : text)
        run.text.replace(u"\n"_s,
                         u" \n"_s); // the words on both sides stay apart also when they are read aloud
    GObjectPointer<PangoLayout> layout = layoutOf(text, style, width);
    if (noteUnknown(layout.get())) {
        text = withoutUnknown(text);
        layout = layoutOf(text, style, width);
    }
    while (const auto place = tornRange(layout.get())) {
        breakBefore(text, *place);
        layout = layoutOf(text, style, width);
    }

    SetText result;
    result.style = style;
    result.characters = pango_layout_get_text(layout.get());
    const bool hasLinks =
        std::any_of(text.cbegin(), text.cend(), [](const Run &run) { return mayLink(run.link); });
    for (const GSList *item = pango_layout_get_lines(layout.get()); item; item = item->next) {
        auto *line = static_cast<PangoLayoutLine *>(item->data);
        restoreLineEndSpace(line);
        SetLine setLine;
        for (const GSList *run = line->runs; run; run = run->next) {
            auto *glyphs = static_cast<PangoGlyphItem *>(run->data);
            const double stretch = points(pango_glyph_string_get_width(glyphs->glyphs));
            setLine.stretches.push_back(
                {glyphs, setLine.width, stretch, hasLinks ? linkAt(text, glyphs->item->offset) : -1});
            setLine.width += stretch;
        }
        result.lines.push_back(std::move(setLine));
    }
    result.source = std::move(text);
    m_content.layouts.push_back(std::move(layout));
    return result;
}

} // namespace documents
