#include "documents/chartfile.h"

#include "documents/drawingsetter.h"
#include "documents/filename.h"
#include "documents/pdfwriter.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace documents {

QString key(PictureFormat format)
{
    return format == PictureFormat::Svg ? u"svg"_s : u"png"_s;
}

std::optional<PictureFormat> pictureFormatFromKey(const QString &wanted)
{
    for (const auto format : {PictureFormat::Svg, PictureFormat::Png}) {
        if (key(format) == wanted.toLower())
            return format;
    }
    return {};
}

std::optional<PictureFormat> pictureFormatOfFile(const QString &path)
{
    return pictureFormatFromKey(QFileInfo{path}.suffix());
}

domain::Result<QImage> imageOf(const Chart &chart, double scale)
{
    const auto fonts = pdfFonts(pdfFontFamilies());
    if (!fonts)
        return tl::unexpected(fonts.error());
    const Drawing drawing = standingAlone(drawingOf(chart));
    auto content = std::make_shared<PageContent>();
    content->size = drawing.size;
    TextSetter setter{**fonts, *content};
    content->pages.resize(1);
    content->pages[0].marks.push_back({LayoutArtifact, -1, setDrawing(drawing, setter, {}, 1)});
    return renderPage(LaidOut{content}, 0, scale);
}

domain::Result<Written> writePicture(const Chart &chart, PictureFormat format)
{
    if (format == PictureFormat::Svg)
        return Written{svg(standingAlone(drawingOf(chart))).toUtf8()};
    return imageOf(chart, 3).map([](const QImage &image) {
        QBuffer file;
        image.save(&file, "PNG");
        return Written{file.data()};
    });
}

domain::Export pictureExport(const Chart &chart, const QString &period, PictureFormat format)
{
    domain::Export out;
    out.what = u"chart"_s;
    out.subject = drawingOf(chart).title + u' ' + period;
    out.format = key(format);
    out.rows = int(tableOf(chart).rows.size());
    return out;
}

QString pictureFileName(const Chart &chart, const QString &period, PictureFormat format)
{
    return safeFileName(u"%1 %2.%3"_s.arg(drawingOf(chart).title, period, key(format)));
}

} // namespace documents
