#include "documents/pdfwriter.h"

#include "documents/cleaning.h"
#include "documents/log.h"
#include "documents/pagecomposer.h"
#include "documents/pagepainter.h"
#include "documents/pdffinisher.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

using CairoPointer = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using SurfacePointer = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;

constexpr QSizeF a4{595.2756, 841.8898};

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

// The pages as cairo writes them. Throws when cairo fails, which it tells only at the end.
QByteArray drawing(const PageContent &content)
{
    QByteArray bytes;
    const SurfacePointer surface{
        cairo_pdf_surface_create_for_stream(append, &bytes, content.size.width(), content.size.height())};
    const CairoPointer cairo{cairo_create(surface.get())};
    for (const Page &page : content.pages) {
        paintPage(cairo.get(), page);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status : {cairo_status(cairo.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error{cairo_status_to_string(status)};
    }
    return bytes;
}

} // namespace

QStringList pdfFontFamilies()
{
    return {u"Inter"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s};
}

int LaidOut::pageCount() const
{
    return int(m_content->pages.size());
}

QSizeF LaidOut::pageSize() const
{
    return m_content->size;
}

const QStringList &LaidOut::warnings() const
{
    return m_content->warnings;
}

domain::Result<LaidOut> layOut(const Document &raw, const QStringList &families)
{
    const auto fonts = pdfFonts(families);
    if (!fonts)
        return tl::unexpected(fonts.error());
    auto [document, warnings] = cleaned(raw);
    auto content = std::make_shared<PageContent>();
    content->size = document.landscape ? a4.transposed() : a4;
    content->title = document.title.isEmpty() ? document.kind : document.title;
    content->author = document.author;
    content->language = document.language;
    content->identifier = document.identifier;
    content->made = document.made;
    content->warnings = warnings;
    PageComposer{**fonts, *content}.compose(document);
    return LaidOut{std::move(content)};
}

QImage renderPage(const LaidOut &laidOut, int page, double scale)
{
    const QSize pixels = (laidOut.pageSize() * scale).toSize().expandedTo({1, 1});
    QImage image{pixels, QImage::Format_RGB32};
    image.fill(Qt::white);
    if (page < 0 || page >= laidOut.pageCount())
        return image;
    const SurfacePointer surface{cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_RGB24, image.width(), image.height(), int(image.bytesPerLine()))};
    const CairoPointer cairo{cairo_create(surface.get())};
    cairo_scale(cairo.get(), scale, scale);
    paintPage(cairo.get(), laidOut.content().pages[size_t(page)]);
    cairo_surface_finish(surface.get());
    return image;
}

domain::Result<Written> writePdf(const LaidOut &laidOut)
try {
    return Written{finishedPdf(drawing(laidOut.content()), laidOut.content()), laidOut.warnings()};
} catch (const std::exception &fault) {
    qCWarning(log) << "the PDF could not be made:" << fault.what();
    return domain::failure(
        domain::Error::Kind::Damaged,
        PdfWriter::tr("The PDF could not be made (%1). That is a fault in this program; choose "
                      "another format and report it, please.")
            .arg(QString::fromUtf8(fault.what())));
}

domain::Result<Written> writePdf(const Document &document)
{
    return layOut(document).and_then([](const LaidOut &laidOut) { return writePdf(laidOut); });
}

} // namespace documents
