#include "checkedpdf.h"
#include "committee_samples.h"
#include "documents/documentjson.h"
#include "documents/excerptdocument.h"
#include "documents/format.h"
#include "documents/issuedexcerpt.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

const QString logo = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 20'>"
                                    "<rect width='80' height='20' rx='4' fill='#1f5c4d'/>"
                                    "<circle cx='12' cy='10' r='6' fill='#fff' fill-opacity='.6'/></svg>");

domain::IssuedExcerpt issued()
{
    Document document = samples::everything();
    document.address = u"Region Exempel\nBox 1\n901 00 Umeå"_s;
    document.logo = logo;
    domain::IssuedExcerpt excerpt;
    excerpt.number = {2024, 17, 2};
    excerpt.issuedOn = {2024, 2, 1};
    excerpt.content = toJson(document);
    excerpt.logo = logo;
    return excerpt;
}

} // namespace

TEST_CASE("A document that is kept as JSON comes back as it was, but for the logo, which is kept apart")
{
    Document document = samples::everything();
    document.blocks += PageBreak{};
    document.landscape = true;
    document.contentsLevel = 2;
    document.identifier = u"a:b"_s;
    CHECK(documentFromJson(toJson(document)).value() == document);
    CHECK(toJson(document) == toJson(document));
    document.logo = logo;
    CHECK_FALSE(toJson(document).contains("svg"));
    const auto table = samples::longTable(3);
    CHECK(documentFromJson(toJson(table)).value() == table);
}

TEST_CASE("What is no kept document is refused with a sentence")
{
    for (const QByteArray &bytes :
         {QByteArray{}, QByteArray{"{"}, QByteArray{"[]"}, QByteArray{"{\"blocks\":[{\"kind\":\"odd\"}]}"}}) {
        const auto read = documentFromJson(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == domain::Error::Kind::Damaged);
    }
}

TEST_CASE("An issued excerpt bears its number and checksum, and is found again in every format")
{
    const auto excerpt = issued();
    const auto document = issuedDocument(excerpt).value();
    for (const Format format : formats()) {
        const auto written = write(document, format).value();
        CHECK(write(document, format).value().bytes == written.bytes);
        const auto mark = excerptMark(written.bytes);
        REQUIRE(mark);
        CHECK(mark->number == excerpt.number);
        CHECK(mark->checksum == excerpt.checksum());
        CHECK(isRenderingOf(written.bytes, excerpt));
        CHECK_FALSE(isRenderingOf(written.bytes + '\n', excerpt));
    }
    CHECK_FALSE(excerptMark("deltagande:utdrag:2024:17"));
    CHECK_FALSE(excerptMark(write(samples::everything(), Format::Pdf).value().bytes));
}

TEST_CASE("The PDF of an issued excerpt with a letterhead keeps the standards' rules")
{
    const auto document = issuedDocument(issued()).value();
    CHECK(checked::standardFaults(document).toStdString() == "");
    const QString words = checked::words(document);
    if (!words.isEmpty())
        CHECK(checked::firstOutOfOrder(words, {u"Region Exempel"_s, u"PROTOKOLLSUTDRAG"_s,
                                               u"nr 2024:17-2, utfärdat den 1 februari 2024"_s,
                                               u"Rätt utdraget intygar"_s, u"Kontrollsumma"_s})
                  .toStdString() == "");
}

TEST_CASE("A table of contents tells on which pages its headings stand, and keeps the rules")
{
    Document document;
    document.title = u"Samlade utdrag"_s;
    document.contentsLevel = 2;
    document.made = QDateTime{QDate{2024, 2, 1}, QTime{0, 0}, Qt::UTC};
    document.blocks += Heading{1, u"Utdrag från sammanträdet"_s};
    for (int i = 1; i <= 60; ++i)
        document.blocks += QList<Block>{
            PageBreak{},
            Heading{2, u"§ %1 %2"_s.arg(i).arg(i % 7 ? u"Val av deltagare"_s
                                                     : QString(160, u'n').replace(40, 1, u" "_s))},
            Heading{3, u"Beslut"_s}, Paragraph{plain(u"Bifall."_s)}};
    CHECK(checked::standardFaults(document).toStdString() == "");
    const QString words = checked::words(document);
    if (!words.isEmpty())
        CHECK(checked::firstOutOfOrder(words, {u"§ 1 Val av deltagare 3"_s, u"§ 2 Val av deltagare 4"_s,
                                               u"§ 60 Val av deltagare 62"_s, u"1 (62)"_s})
                  .toStdString() == "");
}
