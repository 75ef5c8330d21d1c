#include "documents/pdffonts.h"

#include "documents/log.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

#include <hb.h>
#include <map>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct PdfFontSet
{
    Q_DECLARE_TR_FUNCTIONS(PdfFonts)
};

using ConfigPointer = std::unique_ptr<FcConfig, Freed<FcConfigDestroy>>;

bool isWanted(FcPattern *font)
{
    int weight = 0;
    int width = 0;
    FcBool variable = FcFalse;
    FcPatternGetInteger(font, FC_WEIGHT, 0, &weight);
    FcPatternGetInteger(font, FC_WIDTH, 0, &width);
    FcPatternGetBool(font, FC_VARIABLE, 0, &variable);
    const bool weighted =
        weight == FC_WEIGHT_REGULAR || weight == FC_WEIGHT_DEMIBOLD || weight == FC_WEIGHT_BOLD;
    return weighted && width == FC_WIDTH_NORMAL && variable == FcFalse;
}

// The family's upright and slanted files in normal, semi-bold and bold, as the system knows them.
QList<QByteArray> filesOf(const QString &family)
{
    static QMutex mutex;
    static std::map<QString, QList<QByteArray>> known;
    static const ConfigPointer system{FcInitLoadConfigAndFonts()};
    const QMutexLocker lock{&mutex};
    if (const auto found = known.find(family); found != known.end())
        return found->second;

    const std::unique_ptr<FcPattern, Freed<FcPatternDestroy>> pattern{FcPatternCreate()};
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(name.constData()));
    const std::unique_ptr<FcObjectSet, Freed<FcObjectSetDestroy>> wanted{
        FcObjectSetBuild(FC_FILE, FC_WEIGHT, FC_WIDTH, FC_VARIABLE, nullptr)};
    const std::unique_ptr<FcFontSet, Freed<FcFontSetDestroy>> fonts{
        FcFontList(system.get(), pattern.get(), wanted.get())};
    QList<QByteArray> files;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        FcChar8 *file = nullptr;
        if (isWanted(fonts->fonts[i]) &&
            FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) == FcResultMatch)
            files += reinterpret_cast<const char *>(file);
    }
    std::sort(files.begin(), files.end());
    known.emplace(family, files);
    return files;
}

bool hasGlyph(PangoContext *context, const QByteArray &family, gunichar character)
{
    const std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>> description{
        pango_font_description_from_string(family.constData())};
    const GObjectPointer<PangoFont> font{pango_context_load_font(context, description.get())};
    return font && pango_font_has_char(font.get(), character);
}

std::unique_ptr<PdfFonts> loaded(const QStringList &families)
{
    const ConfigPointer config{FcConfigCreate()};
    QByteArray first;
    for (const QString &family : families) {
        for (const QByteArray &file : filesOf(family)) {
            if (!FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8 *>(file.constData())))
                qCWarning(log) << "the font file" << file << "can't be read";
            else if (first.isEmpty())
                first = family.toUtf8();
        }
    }
    if (first.isEmpty())
        return nullptr;

    const GObjectPointer<PangoFontMap> map{pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)};
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);

    auto fonts = std::make_unique<PdfFonts>();
    fonts->family = first;
    fonts->context.reset(pango_font_map_create_context(map.get()));
    const std::unique_ptr<cairo_font_options_t, Freed<cairo_font_options_destroy>> options{
        cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(fonts->context.get(), options.get());
    pango_context_set_round_glyph_positions(fonts->context.get(), FALSE);
    pango_context_set_language(fonts->context.get(), pango_language_from_string("sv"));
    pango_context_set_base_dir(fonts->context.get(), PANGO_DIRECTION_LTR);
    fonts->unknown = hasGlyph(fonts->context.get(), first, U'□') ? u"□"_s : u"?"_s;
    return fonts;
}

} // namespace

domain::Result<const PdfFonts *> pdfFonts(const QStringList &families)
{
    thread_local std::map<QStringList, std::unique_ptr<PdfFonts>> cache;
    std::unique_ptr<PdfFonts> &fonts = cache[families];
    if (!fonts)
        fonts = loaded(families);
    if (!fonts)
        return domain::failure(
            domain::Error::Kind::Unavailable,
            PdfFontSet::tr("None of the fonts for PDF is installed: %1. Install one of them (in "
                           "Debian: fonts-inter or fonts-dejavu-core).")
                .arg(families.join(u", "_s)));
    return fonts.get();
}

} // namespace documents
