#pragma once

#include "documents/pagecontent.h"

#include <set>

namespace documents {

// How a kind of text looks; sizes in points, `leading` from baseline to baseline.
struct TextStyle
{
    double size;
    double leading;
    Colour colour;
    bool bold = false;
    double letterSpacing = 0;
};

// Glyphs of one line that stand together; `link` is the index of the run in the text when that run is a link.
struct SetStretch
{
    PangoGlyphItem *glyphs;
    double x; // from the left edge of the text
    double width;
    int link = -1;
};

struct SetLine
{
    std::vector<SetStretch> stretches;
    double width = 0;
};

// A text broken into lines of a certain width.
struct SetText
{
    Text source;
    const char *characters = nullptr;
    TextStyle style;
    std::vector<SetLine> lines;

    double height() const { return double(lines.size()) * style.leading; }
    double width() const;
    // Where the baseline of line `index` lies below the top of the text.
    double baseline(size_t index) const;
};

// Breaks texts into lines. The glyphs live in layouts that are handed to the page content.
class TextSetter
{
public:
    TextSetter(const PdfFonts &fonts, PageContent &content)
        : m_fonts{fonts}
        , m_content{content}
    {
    }

    SetText set(const Text &text, const TextStyle &style, double width);

    // The characters that no font has, each once; they are set as PdfFonts::unknown.
    const std::set<char32_t> &unknownCharacters() const { return m_unknown; }

private:
    GObjectPointer<PangoLayout> layoutOf(const Text &text, const TextStyle &style, double width) const;
    bool noteUnknown(PangoLayout *layout);
    Text withoutUnknown(Text text) const;

    const PdfFonts &m_fonts;
    PageContent &m_content;
    std::set<char32_t> m_unknown;
};

} // namespace documents
