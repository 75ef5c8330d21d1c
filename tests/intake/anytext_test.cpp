#include "intake/protocoltext.h"
#include "intake/readings.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace intake;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> allSamples()
{
    std::vector<QString> texts{readings::sample(u"run-550-2022.txt"_s)};
    const QDir folder{QStringLiteral(SOURCE_DIR "/tests/intake/samples")};
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        texts.push_back(readings::textOf(folder.filePath(name)));
    return texts;
}

Reading readingOf(const QString &text)
{
    static const readings::Committee2023 given;
    return readProtocol(text, given.events, {given.period});
}

// The marks lie within the text, in order, apart, and each covers something.
bool marksHold(const Reading &reading)
{
    return std::all_of(reading.drafts.begin(), reading.drafts.end(), [&](const Draft &draft) {
        int end = 0;
        return std::all_of(draft.marks.begin(), draft.marks.end(), [&](const Mark &mark) {
            const bool holds =
                mark.start >= end && mark.length > 0 && mark.start + mark.length <= reading.text.size();
            end = mark.start + mark.length;
            return holds;
        });
    });
}

} // namespace

TEST_CASE("Marks lie within the text, in order and apart")
{
    for (const QString &text : allSamples())
        CHECK(marksHold(readingOf(text)));
}

TEST_CASE("Any slices of protocols, in any order, are read without harm")
{
    const std::vector<QString> texts = allSamples();
    REQUIRE(rc::check([&] {
        QString mixed;
        const int slices = *rc::gen::inRange(1, 5);
        for (int i = 0; i < slices; ++i) {
            const QString text = *rc::gen::elementOf(texts);
            const int start = *rc::gen::inRange(0, int(text.size()));
            mixed += text.mid(start, *rc::gen::inRange(1, 2000));
            mixed += *rc::gen::elementOf(std::vector<QString>{u""_s, u"\n"_s, u"\n\n"_s, u" "_s});
        }
        const Reading reading = readingOf(mixed);
        RC_ASSERT(marksHold(reading));
        RC_ASSERT(reading.drafts.isEmpty() != reading.whyNone.isEmpty());
    }));
}

TEST_CASE("Protocols with changed characters are read without harm")
{
    const std::vector<QString> texts = allSamples();
    REQUIRE(rc::check([&] {
        QString text = *rc::gen::elementOf(texts);
        const int changes = *rc::gen::inRange(1, 60);
        const QString signs = u"\n §.,:;()-/0127aAÅ\t\u0000\u00ad•"_s + QChar{0xd800};
        for (int i = 0; i < changes; ++i)
            text[*rc::gen::inRange(0, int(text.size()))] = signs.at(*rc::gen::inRange(0, int(signs.size())));
        RC_ASSERT(marksHold(readingOf(text)));
    }));
}

TEST_CASE("The same text gives the same reading")
{
    for (const QString &text : allSamples()) {
        const Reading first = readingOf(text);
        const Reading second = readingOf(text);
        REQUIRE(first.drafts.size() == second.drafts.size());
        for (qsizetype i = 0; i < first.drafts.size(); ++i) {
            CHECK(first.drafts.at(i).marks == second.drafts.at(i).marks);
            CHECK(first.drafts.at(i).doubts == second.drafts.at(i).doubts);
            CHECK(first.drafts.at(i).item.background == second.drafts.at(i).item.background);
        }
    }
}

TEST_CASE("Long texts of one unit are read to their end, which a search that tries everything never comes to")
{
    constexpr int length = 400'000;
    for (const QString &unit :
         {u"a"_s, u"7"_s, u"Ordf sign "_s, u"§ 5 Titel. "_s, u"att "_s, u"Anna Ek (S), "_s,
          u"Kommunstyrelsens "_s, u"2024-01-05 "_s, u"föreslår "_s, u"6 ja-röster, 7 nej-röster. "_s,
          u"regio-\nnala "_s, u"Bordlagt den 3 juni 2026, § 451 "_s})
        for (const QString &before : {u""_s, u"§ 5 Titel\nBeslut\n"_s}) {
            CAPTURE(unit.toStdString(), before.toStdString());
            const Reading reading = readingOf(before + unit.repeated(length / unit.size()));
            CHECK(reading.drafts.isEmpty() != reading.whyNone.isEmpty());
        }
}

TEST_CASE("A text that is far too long is refused")
{
    const Reading reading = readingOf(QString{50'000'000, u'x'});
    CHECK(reading.drafts.isEmpty());
    CHECK_FALSE(reading.whyNone.isEmpty());
}
