#include "documents/format.h"

#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "documents/textwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace documents {

QList<Format> formats()
{
    return {Format::Pdf, Format::Odt, Format::Html, Format::PlainText};
}

QString key(Format format)
{
    return format == Format::PlainText ? u"text"_s : suffix(format);
}

QString suffix(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Odt:
        return u"odt"_s;
    case Format::Html:
        return u"html"_s;
    case Format::PlainText:
        return u"txt"_s;
    }
    return {};
}

std::optional<Format> formatFromKey(const QString &wanted)
{
    for (const Format format : formats()) {
        if (key(format) == wanted.toLower())
            return format;
    }
    return {};
}

std::optional<Format> formatOfFile(const QString &path)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    for (const Format format : formats()) {
        if (suffix(format) == ending)
            return format;
    }
    return ending == u"htm"_s ? std::optional{Format::Html} : std::nullopt;
}

domain::Result<Written> write(const Document &document, Format format)
{
    switch (format) {
    case Format::Pdf:
        return writePdf(document);
    case Format::Odt:
        return writeOdt(document);
    case Format::Html:
        return writeHtml(document);
    case Format::PlainText:
        return writeText(document);
    }
    return Written{};
}

} // namespace documents
