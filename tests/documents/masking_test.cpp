#include "checkedpdf.h"
#include "documents/excerptbatch.h"
#include "documents/htmlwriter.h"
#include "documents/masking.h"
#include "documents/textwriter.h"
#include "samples.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;
using domain::Profile;

namespace {

Document withText(const QString &text)
{
    Document document;
    document.title = u"Utdrag"_s;
    document.blocks = {
        Heading{1, u"Ärende"_s},         KeyValues{{{u"Diarienummer"_s, u"RUN 550-2022"_s}}},
        Paragraph{plain(text)},          List{false, {{plain(text), {plain(text)}}}},
        Table{{}, {{u"A"_s}}, {{text}}}, Signature{u"Rätt utdraget intygar"_s, u"Sam Skrivare"_s, {}}};
    return document;
}

QString found(const QString &text, Profile profile = Profile::Public)
{
    Document document;
    document.blocks = {Paragraph{plain(text)}};
    QStringList all;
    for (const auto &finding : findPersonalData(document, {profile, {}, {}, {}}))
        all += key(finding.kind) + u':' + finding.text;
    return all.join(u'|');
}

} // namespace

TEST_CASE("Identity numbers, e-mail, telephone and street addresses are found in running text")
{
    CHECK(found(u"Hon (19800101-1234) bor där."_s) == u"identity_number:19800101-1234"_s);
    CHECK(found(u"Nr 800161-1234 gäller."_s) == u"identity_number:800161-1234"_s);
    CHECK(found(u"Skriv till test.test@exempel.se."_s) == u"email:test.test@exempel.se"_s);
    CHECK(found(u"Ring 070-123 45 67 eller +46 90 785 00 00."_s) ==
          u"telephone:070-123 45 67|telephone:+46 90 785 00 00"_s);
    CHECK(found(u"Huset på Storgatan 12 B brann."_s) == u"address:Storgatan 12 B"_s);
    for (const auto &harmless : {u"RUN 550-2022, § 268, 2022-12-15"_s, u"2023–2026"_s, u"(2017:725)"_s,
                                 u"LD13/03336"_s, u"SLK-2026-00676"_s, u"den 22–23 maj 2024"_s,
                                 u"10 250 000 kronor"_s, u"2018/KS 0336 001"_s, u"Diarienr 00322/2026"_s})
        CHECK(found(harmless) == QString{});
}

TEST_CASE("The profile decides what is masked, and somebody may add to it or take from it")
{
    const Document document = withText(u"Sven Svensson, 070-123 45 67, och Märta Ågren"_s);
    Masking masking{Profile::Public, {u"Sven Svensson"_s}, {u"märta ågren"_s}, {u"070-123 45 67"_s}};
    const auto findings = findPersonalData(document, masking);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0] == Finding{PersonalData::Telephone, u"070-123 45 67"_s, 4, false});
    CHECK(findings[1] == Finding{PersonalData::Name, u"Sven Svensson"_s, 4, true});
    CHECK(findings[2] == Finding{PersonalData::Name, u"Märta Ågren"_s, 4, true});

    const QString text = QString::fromUtf8(writeText(masked(document, findings, Profile::Public)).bytes);
    CHECK_FALSE(text.contains(u"Svensson"_s));
    CHECK_FALSE(text.contains(u"Ågren"_s));
    CHECK(text.contains(u"070-123 45 67"_s));
    CHECK(text.contains(u"[maskerat]"_s));
    CHECK(text.contains(u"Sam Skrivare"_s));
    CHECK(text.contains(u"maskerade på 8 ställen"_s));

    for (const auto &finding : findPersonalData(document, {Profile::Internal, {u"Sven Svensson"_s}, {}, {}}))
        CHECK_FALSE(finding.isMasked);
    for (const auto &finding : findPersonalData(document, {Profile::Media, {u"Sven Svensson"_s}, {}, {}}))
        CHECK(finding.isMasked == (finding.kind != PersonalData::Name));
}

TEST_CASE("Those who never held an elected role are told apart")
{
    domain::PersonEntry member;
    member.person.givenName = u"Märta"_s;
    member.person.familyName = u"Ågren"_s;
    member.assignments.append(domain::Assignment{});
    domain::PersonEntry official = member;
    official.person.givenName = u"Sam"_s;
    official.assignments.first().role = domain::Role::Official;
    CHECK(neverElected({member, official}) == QStringList{u"Sam Ågren"_s});
}

TEST_CASE("A batch gives each file a name of its own, and stopped it has written nothing")
{
    const QList<NamedDocument> documents(3, {u"Utdrag a/b"_s, samples::everything()});
    const auto files = renderAll(documents, Format::PlainText).value();
    REQUIRE(files.size() == 3);
    CHECK(files[0].name == u"Utdrag a-b.txt"_s);
    CHECK(files[1].name == u"Utdrag a-b (2).txt"_s);
    CHECK(files[2].name == u"Utdrag a-b (3).txt"_s);
    const QTemporaryDir folder;
    REQUIRE(writeAll(files, folder.filePath(u"new/utdrag"_s)));
    CHECK(QDir{folder.filePath(u"new/utdrag"_s)}.entryList(QDir::Files).size() == 3);

    int told = 0;
    const auto stopped = renderAll(documents, Format::PlainText, [&told](int done, int all) {
        CHECK(all == 3);
        told = done;
        return done < 1;
    });
    CHECK_FALSE(stopped);
    CHECK(told == 1);
}

TEST_CASE(
    "Collected documents are one document with a table of contents, numbered through, that keeps the rules")
{
    const auto all = collected({{u"a"_s, samples::everything()}, {u"b"_s, samples::everything()}},
                               u"Protokollsutdrag från sammanträdet"_s);
    CHECK(checked::standardFaults(all).toStdString() == "");
    const QString words = checked::words(all);
    if (!words.isEmpty())
        CHECK(checked::firstOutOfOrder(words, {u"Protokollsutdrag från sammanträdet"_s, u"2024–2026 2"_s,
                                               u"2024–2026 3"_s, u"Rätt utdraget intygar"_s,
                                               u"Rätt utdraget intygar"_s})
                  .toStdString() == "");
}
