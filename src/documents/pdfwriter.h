#pragma once

#include "documents/document.h"

#include <QImage>
#include <QSizeF>

#include <memory>

namespace documents {

struct PageContent;

// A document set on its pages: what the PDF holds, and what the window shows and prints. It belongs to the
// thread that laid it out, because the fonts do.
class LaidOut
{
public:
    explicit LaidOut(std::shared_ptr<const PageContent> content)
        : m_content{std::move(content)}
    {
    }

    int pageCount() const;
    // In points (1/72 inch).
    QSizeF pageSize() const;
    // What could not be set as it was written, in sentences.
    const QStringList &warnings() const;
    const PageContent &content() const { return *m_content; }

private:
    std::shared_ptr<const PageContent> m_content;
};

// The font families that are tried in turn; the first one found is used, the others lend it missing letters.
QStringList pdfFontFamilies();

// Sets the document on A4 pages. The error says so when none of the fonts is installed.
[[nodiscard]] domain::Result<LaidOut> layOut(const Document &document,
                                             const QStringList &families = pdfFontFamilies());

// Page `page` (counted from 0) on white, `scale` pixels to the point: the very page that the PDF holds.
[[nodiscard]] QImage renderPage(const LaidOut &laidOut, int page, double scale);

// A tagged PDF that is PDF/A-2a and PDF/UA-1 at once. The same document gives the same bytes.
[[nodiscard]] domain::Result<Written> writePdf(const LaidOut &laidOut);
[[nodiscard]] domain::Result<Written> writePdf(const Document &document);

} // namespace documents
