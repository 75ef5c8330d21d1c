#include "checkedpdf.h"
#include "documents/chartfile.h"
#include "documents/documentjson.h"
#include "documents/format.h"
#include "documents/masking.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <cmath>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

BarChart shares()
{
    BarChart chart;
    chart.key = u"parties"_s;
    chart.title = u"Partiernas andel <2024>"_s;
    chart.description = u"Varje partis andel & nämndens."_s;
    chart.heading = u"Parti"_s;
    chart.series = QStringList{u"På listorna"_s, u"I nämnden"_s};
    chart.most = 100;
    chart.rows = {{u"S"_s, 0xe8112d, {BarChart::Bar{80, u"8 av 10 (80 %)"_s}, {}}},
                  {u"Ŋávdná & Áššu"_s, 0x3f8f7a, {BarChart::Bar{20, u"2 av 10 (20 %)"_s}, {}}}};
    return chart;
}

HeatStrip strip(int people)
{
    HeatStrip strip;
    strip.key = u"participation"_s;
    strip.title = u"Deltagande per person"_s;
    strip.columns = QStringList{u"Lycksele 2023"_s, u"Lycksele 2024"_s};
    for (int i = 0; i < people; ++i)
        strip.rows << HeatStrip::Row{u"Ågren, Märta %1"_s.arg(i), {{3, u"Deltog"_s}, {}}};
    return strip;
}

// All texts of the element, in order; the SVG is sound.
QStringList textsOf(const QString &svg, const QString &element)
{
    QStringList texts;
    QXmlStreamReader reader{svg};
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return texts;
}

double luminance(quint32 rgb)
{
    const auto linear = [rgb](int shift) {
        const double part = double((rgb >> shift) & 0xff) / 255;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

} // namespace

TEST_CASE("A drawing is a sound SVG with title, description, and what each mark stands for")
{
    const QString drawn = svg(drawingOf(shares()));
    CHECK(textsOf(drawn, u"title"_s) ==
          QStringList{u"Partiernas andel <2024>"_s, u"S, På listorna: 8 av 10 (80 %)"_s,
                      u"S, På listorna: 8 av 10 (80 %)"_s, u"Ŋávdná & Áššu, På listorna: 2 av 10 (20 %)"_s,
                      u"Ŋávdná & Áššu, På listorna: 2 av 10 (20 %)"_s});
    CHECK(textsOf(drawn, u"desc"_s) == QStringList{u"Varje partis andel & nämndens."_s});
    CHECK(textsOf(drawn, u"text"_s).contains(u"I nämnden"_s));
    CHECK(drawn.contains(u"fill=\"#e8112d\""_s));
    CHECK(drawn.contains(u"currentColor"_s));
}

TEST_CASE("A name with characters that are none of a text is still a sound SVG")
{
    auto chart = shares();
    chart.rows[0].label = u"Å\u0001g\nren"_s;
    CHECK(textsOf(svg(drawingOf(chart)), u"text"_s).first() == u"Åg ren"_s);
}

TEST_CASE("Only so many rows are drawn, and the picture says how many more the table has")
{
    const auto drawing = drawingOf(strip(65));
    CHECK(drawing.words.last().text == u"och 5 till, se tabellen"_s);
    CHECK(drawing.words.size() == 2 + 60 + 1);
    CHECK(drawingOf(shares(), 1).words.last().text == u"och 1 till, se tabellen"_s);
    CHECK(tableOf(strip(65)).rows.size() == 65);
}

TEST_CASE("The colours of the bars can be told from a light and a dark ground")
{
    BarChart chart = shares();
    chart.series = QStringList{u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s};
    chart.rows = {{u"Lycksele"_s, {}, QList<std::optional<BarChart::Bar>>(4, BarChart::Bar{50, u"5"_s})}};
    int filled = 0;
    for (const Drawing::Box &box : drawingOf(chart).boxes) {
        if (!box.fill)
            continue;
        ++filled;
        const double own = luminance(*box.fill) + 0.05;
        CHECK(1.05 / own >= 3);
        CHECK(own / (luminance(0x202624) + 0.05) >= 3);
    }
    CHECK(filled == 4);
}

TEST_CASE("A picture is written as SVG and as PNG, with its title in it")
{
    const auto drawing = writePicture(shares(), PictureFormat::Svg);
    REQUIRE(drawing);
    CHECK(textsOf(QString::fromUtf8(drawing->bytes), u"text"_s).first() == u"Partiernas andel <2024>"_s);

    const auto picture = writePicture(strip(2), PictureFormat::Png);
    REQUIRE(picture);
    QImage image;
    REQUIRE(image.loadFromData(picture->bytes, "PNG"));
    CHECK(image.size() == (standingAlone(drawingOf(strip(2))).size * 3).toSize());
    CHECK(image.pixelColor(0, 0) == Qt::white);
    // The words of a column stand upright: there is ink above the first row of cells.
    int dark = 0;
    for (int y = 3 * 70; y < 3 * 150; ++y)
        for (int x = 3 * 206; x < 3 * 250; ++x)
            dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    CHECK(dark > 200);
}

TEST_CASE("The format of a picture is told by a word or by the name of its file")
{
    CHECK(pictureFormatFromKey(u"PNG"_s) == PictureFormat::Png);
    CHECK(pictureFormatOfFile(u"/tmp/närvaro 2024.svg"_s) == PictureFormat::Svg);
    CHECK_FALSE(pictureFormatOfFile(u"/tmp/bild.jpg"_s));
    CHECK(pictureFileName(shares(), u"2023–2026"_s, PictureFormat::Svg).endsWith(u"2023–2026.svg"_s));
}

TEST_CASE("A chart of which nothing is known is empty")
{
    auto chart = shares();
    CHECK_FALSE(isEmpty(chart));
    for (auto &row : chart.rows)
        row.bars = {{}, {}};
    CHECK(isEmpty(chart));
    CHECK(isEmpty(strip(0)));
    for (const Chart &each : chartsOf({}, 2024, {}, {}, QDate{2024, 5, 1}))
        CHECK(isEmpty(each));
}

namespace {

Document illustrated(const Chart &chart)
{
    Document document;
    document.title = u"Rapport"_s;
    document.made = QDateTime{QDate{2024, 5, 1}, QTime{12, 0}, Qt::UTC};
    document.landscape = true;
    document.blocks = {Heading{1, u"Rapport"_s}, Heading{2, u"En bild"_s},
                       Paragraph{plain(u"Under rubriken."_s), Manner::Quiet}, Figure{drawingOf(chart)},
                       tableOf(chart)};
    return document;
}

} // namespace

TEST_CASE("A document with pictures passes the standards, also where a picture needs a new page")
{
    for (const Chart &chart : {Chart{shares()}, Chart{strip(60)}}) {
        auto document = illustrated(chart);
        CHECK(checked::standardFaults(document) == QString{});
        // A page that is almost full.
        document.blocks.insert(1, Paragraph{plain(QString(1700, u'x').replace(u"xxxxx"_s, u"xxxx "_s))});
        CHECK(checked::standardFaults(document) == QString{});
    }
}

TEST_CASE("A picture stands in web pages and text documents, and is told in words where there are none")
{
    const auto document = illustrated(shares());
    const QString html = QString::fromUtf8(write(document, Format::Html)->bytes);
    CHECK(html.contains(u"<figure>"_s));
    CHECK(html.contains(svg(drawingOf(shares()))));
    const QString text = QString::fromUtf8(write(document, Format::PlainText)->bytes);
    CHECK(text.contains(u"Partiernas andel <2024>. Varje partis andel & nämndens."_s));
    CHECK_FALSE(text.contains(u"<svg"_s));
    const auto odt = write(document, Format::Odt);
    REQUIRE(odt);
    CHECK(odt->bytes.contains("Pictures/figure1.svg"));
}

TEST_CASE("A picture is kept as JSON with its document, and its words are masked like all others")
{
    const auto document = illustrated(shares());
    CHECK(documentFromJson(toJson(document)).value() == document);
    auto chart = shares();
    chart.rows[0].label = u"anna@example.se"_s;
    const auto named = illustrated(chart);
    const Masking open{domain::Profile::Public, {}, {}, {}};
    const auto safe = masked(named, findPersonalData(named, open), open.profile);
    CHECK_FALSE(toJson(safe).contains("anna@example.se"));
}
