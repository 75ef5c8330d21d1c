#include "checkedpdf.h"
#include "documents/pdfwriter.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

Document withParagraph(const QString &text)
{
    Document document = samples::everything();
    document.blocks = {Heading{1, u"Rubrik"_s}, Paragraph{plain(text)}};
    return document;
}

} // namespace

TEST_CASE("A document with every block meets PDF/A-2a and PDF/UA-1")
{
    CHECK(checked::standardFaults(samples::everything()) == QString{});
}

TEST_CASE("A table over several pages meets the standards, upright and across")
{
    CHECK(checked::standardFaults(samples::longTable(200)) == QString{});
    CHECK(checked::standardFaults(samples::longTable(90, true)) == QString{});
}

TEST_CASE("Odd documents meet the standards")
{
    Document bare;
    bare.title = u"Tom"_s;
    bare.made = QDateTime{QDate{2024, 1, 1}, QTime{0, 0}, Qt::UTC};
    bare.blocks = {Heading{3, u"För djup rubrik"_s},
                   Paragraph{},
                   Table{{}, {{u"Namn"_s}}, {}},
                   PageBreak{},
                   PageBreak{},
                   Heading{6, u"Ännu djupare"_s},
                   Signature{u"Intygas"_s, {}, {}}};
    CHECK(checked::standardFaults(bare) == QString{});

    Document tall = samples::longTable(3);
    std::get<Table>(tall.blocks[1]).rows[1][1] = u"Ord som blir många. "_s.repeated(400);
    CHECK(checked::standardFaults(tall) == QString{});

    CHECK(checked::standardFaults(withParagraph(
              u"Rad ett\nrad två /P << /MCID 0 >> BDC (EMC) och en lång mening till. "_s.repeated(90))) ==
          QString{});
    CHECK(
        checked::standardFaults(withParagraph(
            u"e\u0301 fi fl ffi \u00adtest\u200b \u202Eomvänt \U0001F44D ಕ \uF0B7 ∑ √ ✓ → \u00A0 slut"_s)) ==
        QString{});
}

TEST_CASE("The text of a PDF is read in the order of its blocks")
{
    const QString words = checked::words(samples::everything());
    if (words.isEmpty())
        return;
    CHECK(checked::firstOutOfOrder(words, {u"PROTOKOLLSUTDRAG"_s,
                                           u"Regionala utvecklingsnämnden"_s,
                                           u"§ 12 Val av deltagare"_s,
                                           u"Sammanträdesdatum"_s,
                                           u"23 januari 2024"_s,
                                           u"Sammanfattning"_s,
                                           u"Ŋavdna Sárá Ánte-Čállá föreslår ”samling”"_s,
                                           u"Đorđe Ŧuš"_s,
                                           u"regionens webbplats"_s,
                                           u"Beslut"_s,
                                           u"1."_s,
                                           u"Nämnden väljer"_s,
                                           u"–"_s,
                                           u"muntligt"_s,
                                           u"Valda deltagare"_s,
                                           u"Namn"_s,
                                           u"Test Testsson"_s,
                                           u"Beslutsunderlag"_s,
                                           u"Minnesanteckning <2024>"_s,
                                           u"Rätt utdraget intygar"_s,
                                           u"Namn Namnsson"_s,
                                           u"31 januari 2024"_s}) == QString{});
}

TEST_CASE("Every page says n (m)")
{
    const auto laidOut = layOut(samples::longTable(120));
    REQUIRE(laidOut);
    const int pages = laidOut->pageCount();
    REQUIRE(pages > 2);
    const QString words = checked::words(samples::longTable(120));
    for (int i = 1; i <= pages && !words.isEmpty(); ++i)
        CHECK(words.contains(u"%1 (%2)"_s.arg(i).arg(pages)));
}

TEST_CASE("A signature takes the facts before it along to its page")
{
    for (int paragraphs = 20; paragraphs <= 27; ++paragraphs) {
        Document document = withParagraph(u"Ett stycke."_s);
        document.blocks += QList<Block>(paragraphs, Paragraph{plain(u"Ett stycke."_s)});
        document.blocks += {Heading{2, u"Justering och anslag"_s}, KeyValues{{{u"Justerat"_s, u"i dag"_s}}},
                            Signature{u"Rätt utdraget intygar"_s, u"Namn Namnsson"_s, u"i dag"_s}};
        const QString lastPage = checked::words(document).section(u"1 (2)"_s, 1);
        INFO(paragraphs << " paragraphs: " << lastPage.toStdString());
        CHECK(lastPage.contains(u"Rätt utdraget intygar"_s) == lastPage.contains(u"Justering och anslag"_s));
    }
}

TEST_CASE("The same document gives the same bytes of PDF, and another date others")
{
    Document document = samples::everything();
    const auto first = writePdf(document);
    const auto second = writePdf(document);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->bytes == second->bytes);
    document.made = document.made.addDays(1);
    CHECK(writePdf(document)->bytes != first->bytes);
}

TEST_CASE("Characters that no font has are named in a warning and written as a sign")
{
    const auto pdf = writePdf(withParagraph(u"Hej \U0001F44D!"_s));
    REQUIRE(pdf);
    REQUIRE(pdf->warnings.size() == 1);
    CHECK(pdf->warnings.first().contains(u"U+1F44D"_s));
    CHECK(writePdf(withParagraph(u"Đorđe Ŧuš – ”§ 268” Čáŋž é"_s))->warnings.isEmpty());
}

TEST_CASE("Without any of the fonts a sentence says which are missing")
{
    const auto laidOut = layOut(samples::everything(), {u"Ingen Sådan Font"_s});
    REQUIRE_FALSE(laidOut);
    CHECK(laidOut.error().kind == domain::Error::Kind::Unavailable);
    CHECK(laidOut.error().message.contains(u"Ingen Sådan Font"_s));
}

TEST_CASE("Each installed fallback font gives a document that meets the standards")
{
    for (const QString &family : pdfFontFamilies()) {
        const auto laidOut = layOut(samples::everything(), {family});
        if (!laidOut)
            continue;
        const auto pdf = writePdf(*laidOut);
        REQUIRE(pdf);
        CHECK(pdf->bytes.startsWith("%PDF-1.7"));
    }
}

TEST_CASE("A page is painted as an image of the asked size with ink on it")
{
    const auto laidOut = layOut(samples::everything());
    REQUIRE(laidOut);
    const QImage image = renderPage(*laidOut, 0, 2);
    CHECK(image.size() == (laidOut->pageSize() * 2).toSize());
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        inked +=
            int(std::count_if(line, line + image.width(), [](QRgb pixel) { return qGray(pixel) < 128; }));
    }
    CHECK(inked > 5000);
    CHECK(renderPage(*laidOut, 99, 1).pixelColor(10, 10) == QColor{Qt::white});
}
