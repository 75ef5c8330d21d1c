#include "benches.h"
#include "documents/excerptdocument.h"
#include "documents/pdfwriter.h"
#include "intake/protocolfile.h"
#include "intake/protocoltext.h"
#include "measure.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace domain;

namespace {

QString sampleText()
{
    return intake::readTextFile(QStringLiteral(DELTAGANDE_SAMPLES "/run-550-2022.txt")).value();
}

// An excerpt of one page.
documents::Document excerpt()
{
    documents::Excerpt excerpt;
    excerpt.committee.name = QStringLiteral("Regionala utvecklingsnämnden");
    excerpt.treatment.meeting = QDate{2022, 12, 15};
    excerpt.treatment.item = intake::readProtocol(sampleText(), {}, {}).drafts.first().item;
    excerpt.treatment.item.background = excerpt.treatment.item.background.left(600);
    return documents::excerptDocument(excerpt);
}

// The same words on an untagged page.
void plainPdf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageSize(QPageSize{QPageSize::A4});
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
}

} // namespace

void benchProtocol()
{
    const QString text = sampleText();
    const auto ours = measure(200, [&] { (void)intake::readProtocol(text, {}, {}); });
    // The plain way: split into lines and search each for a handful of patterns.
    const QList<QRegularExpression> patterns{
        QRegularExpression{QStringLiteral("§ ?\\d+")},
        QRegularExpression{QStringLiteral("[A-Z]+ \\d+-\\d{4}")},
        QRegularExpression{QStringLiteral("^(Beslut|Sammanfattning|Beslutsunderlag|Förslag till beslut)$")},
        QRegularExpression{QStringLiteral("bordl|avsl|bifall|återremi")}};
    const auto plain = measure(200, [&] {
        qsizetype hits = 0;
        for (const QString &line : text.split(u'\n')) {
            for (const auto &pattern : patterns)
                hits += pattern.match(line).hasMatch();
        }
        Q_UNUSED(hits)
    });
    report(QStringLiteral("Reading the sample item's text into a draft"), milliseconds(ours.median),
           milliseconds(plain.median) + QStringLiteral(" (lines and four patterns)"),
           QStringLiteral("%1 x its time").arg(ours.median / plain.median, 0, 'f', 1), QStringLiteral("–"));
}

void benchExcerpt()
{
    const documents::Document document = excerpt();
    const QString html = QStringLiteral("<h1>Protokollsutdrag</h1><p>") +
                         sampleText().left(1500).toHtmlEscaped() + QStringLiteral("</p>");
    const auto first = measure(1, [&] { documents::writePdf(document).value(); });
    const auto plainFirst = measure(1, [&] { plainPdf(html); });
    const auto after = measure(200, [&] { documents::writePdf(document).value(); });
    const auto plainAfter = measure(200, [&] { plainPdf(html); });
    report(QStringLiteral("The first one-page tagged excerpt as PDF"), milliseconds(first.median),
           milliseconds(plainFirst.median) + QStringLiteral(" (QPdfWriter, untagged)"),
           QStringLiteral("%1 x its time").arg(first.median / plainFirst.median, 0, 'f', 2),
           QStringLiteral("–"));
    report(QStringLiteral("Each one after it"), milliseconds(after.median),
           milliseconds(plainAfter.median) + QStringLiteral(" (QPdfWriter, untagged)"),
           QStringLiteral("%1 x its time").arg(after.median / plainAfter.median, 0, 'f', 2),
           QStringLiteral("5 ms"));
    const auto batch = measure(1, [&] {
        for (int i = 0; i < 200; ++i)
            documents::writePdf(document).value();
    });
    report(QStringLiteral("200 excerpts in a row"),
           QStringLiteral("%1/s").arg(200'000 / batch.median, 0, 'f', 0),
           QStringLiteral("%1/s").arg(1000 / plainAfter.median, 0, 'f', 0),
           QStringLiteral("%1 x its speed").arg(200 * plainAfter.median / batch.median, 0, 'f', 2),
           QStringLiteral("100/s"));
}
