#include "intake/votes.h"

#include "intake/votenames.h"
#include "intake/words.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

int number(const QString &text)
{
    static const QStringList words{u"noll"_s, u"en"_s,   u"två"_s, u"tre"_s, u"fyra"_s, u"fem"_s, u"sex"_s,
                                   u"sju"_s,  u"åtta"_s, u"nio"_s, u"tio"_s, u"elva"_s, u"tolv"_s};
    const int word = int(words.indexOf(text.toLower()));
    if (word >= 0)
        return word;
    return text.toLower() == u"ett" ? 1 : text.toInt();
}

const QString count = uR"((\d{1,3}|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv))"_s;

struct Counts
{
    qsizetype start = 0;
    qsizetype end = 0;
    int yes = 0;
    int no = 0;
};

// "6 ja-röster, 7 nej-röster", "24 ja för att …, 15 nej", "Ja: 8 Nej: 5", "8 ja- och 5 nejröster"
QList<Counts> countsIn(const QString &text)
{
    static const QRegularExpression before{
        uR"((?<![\p{L}\p{N}])(?:)"_s + count + uR"(\s+(ja|nej)(?![\p{L}])|)"_s + count +
            uR"(\s+(ja|nej)\s?-?\s?röst(?:er|en)?(?![\p{L}])|(ja|nej)(?:\s?-?\s?röst(?:er)?)?\s*[:=]\s*(\d{1,3})(?!\d)|(?<=\s)(ja|nej)\s+(\d{1,3})(?=[\s,.;]|$)))"_s,
        anyCase};
    struct One
    {
        qsizetype start = 0;
        qsizetype end = 0;
        bool yes = false;
        int count = 0;
    };
    QList<One> ones;
    for (auto it = before.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        One one{match.capturedStart(), match.capturedEnd(), false, 0};
        for (const auto &[countGroup, wordGroup] : {std::pair{1, 2}, {3, 4}, {6, 5}, {8, 7}})
            if (match.hasCaptured(wordGroup)) {
                one.yes = match.captured(wordGroup).toLower() == u"ja";
                one.count = number(match.captured(countGroup));
            }
        ones.append(one);
    }
    QList<Counts> result;
    constexpr qsizetype farthest = 250;
    for (qsizetype i = 0; i + 1 < ones.size(); ++i) {
        const One &a = ones.at(i);
        const One &b = ones.at(i + 1);
        if (a.yes == b.yes || b.start - a.end > farthest)
            continue;
        result.append({a.start, b.end, a.yes ? a.count : b.count, a.yes ? b.count : a.count});
        ++i;
    }
    return result;
}

QRegularExpression counted(const QString &word)
{
    return QRegularExpression{u"(?:"_s + count + uR"(\s+(?:ledam\p{L}+\s+|personer\s+|som\s+)?)"_s + word +
                                  u'|' + word + uR"(\s*[:=]\s*(\d{1,3})))"_s,
                              anyCase};
}

// The number before the word, shortly after the counts.
int following(const QString &text, qsizetype from, const QRegularExpression &pattern)
{
    const auto match = pattern.match(QStringView{text}.mid(from, 120));
    return match.hasMatch() ? number(match.captured(1) + match.captured(2)) : 0;
}

// "Ja-röst för att ärendet avgörs i dag", "Nej innebär återremiss", "den som vill bifalla röstar ja"
QString meaning(const QString &text, const QRegularExpression &direct, const QRegularExpression &asked)
{
    constexpr qsizetype enough = 50'000;
    for (const QRegularExpression &pattern : {direct, asked})
        if (const auto match = pattern.match(QStringView{text}.left(enough)); match.hasMatch())
            return match.captured(1).simplified();
    return {};
}

QRegularExpression directMeaning(const QString &word)
{
    return QRegularExpression{
        uR"((?<![\p{L}])(?:)"_s + word +
            uR"()(?:\s?-?\s?röst(?:er)?)?\s*(?:för|innebär|betyder|=|till|är)\s+(?!\d)([^,;.\n]{3,200}))"_s,
        anyCase};
}

QRegularExpression askedMeaning(const QString &word)
{
    return QRegularExpression{
        uR"((?:den\s+som|de\s+som|som)\s+(?:vill\s+)?([^,;.\n]{3,200}?)\s*,?\s+(?:röstar|säger|svarar)\s+)"_s +
            word + uR"((?![\p{L}]))"_s,
        anyCase};
}

// Names that are counted to another number than the text tells.
void readNamed(const QList<NamedVotes> &sides, DraftWriter &writer)
{
    for (const NamedVotes &side : sides)
        if (side.told >= 0 && side.named > 0 && side.told != side.named)
            writer.doubt(Doubt::About::Votes,
                         Words::tr("“%1”: %2 names stand there, but the number is %3. Check the vote.")
                             .arg(side.head, QString::number(side.named), QString::number(side.told)));
}

std::optional<domain::Vote> voteOf(const QList<NamedVotes> &sides)
{
    domain::Vote vote;
    bool yes = false;
    bool no = false;
    for (const NamedVotes &side : sides) {
        const int votes = side.told >= 0 ? side.told : side.named;
        if (side.answer == NamedVotes::Answer::Yes && !yes) {
            vote.yes = votes;
            yes = true;
        } else if (side.answer == NamedVotes::Answer::No && !no) {
            vote.no = votes;
            no = true;
        } else if (side.answer == NamedVotes::Answer::Abstained) {
            vote.abstained = votes;
        }
    }
    return yes && no ? std::optional{vote} : std::nullopt;
}

} // namespace

void readVotes(const QList<Section> &sections, DraftWriter &writer)
{
    static const QRegularExpression abstained = counted(uR"((?:avstår|avstod|nedlagda|avstående))"_s);
    static const QRegularExpression absent = counted(u"frånvarande"_s);
    QString everything;
    QSet<std::pair<int, int>> known;
    for (const Section &section : sections) {
        if (section.block == Block::MeetingHead || section.block == Block::Closing ||
            section.block == Block::Basis)
            continue;
        const Passage text = textOf(writer.source, section.lines);
        everything += text.text() + u'\n';
        if (!text.text().contains(u"röst"_s, Qt::CaseInsensitive) && section.block != Block::Vote)
            continue;
        const QList<NamedVotes> named = namedVotesIn(text.text());
        readNamed(named, writer);
        if (!text.text().contains(u"nej"_s, Qt::CaseInsensitive))
            continue;
        for (const Counts &counts : countsIn(text.text())) {
            domain::Vote vote;
            vote.yes = counts.yes;
            vote.no = counts.no;
            vote.abstained = following(text.text(), counts.end, abstained);
            vote.absent = following(text.text(), counts.end, absent);
            // The result is repeated where the decision is told.
            const bool isKnown = known.contains({vote.yes, vote.no});
            known.insert({vote.yes, vote.no});
            writer.mark(text.mark(Part::Vote, counts.start, counts.end - counts.start));
            if (!isKnown)
                writer.draft.item.votes.append(vote);
        }
        // "Ja (7): Anna Ek (S), …", without the result in words.
        if (writer.draft.item.votes.isEmpty())
            if (const auto vote = voteOf(named)) {
                known.insert({vote->yes, vote->no});
                writer.draft.item.votes.append(*vote);
            }
    }
    if (writer.draft.item.votes.isEmpty()) {
        const bool voted = std::any_of(sections.cbegin(), sections.cend(),
                                       [](const Section &section) { return section.block == Block::Vote; });
        if (voted)
            writer.doubt(
                Doubt::About::Votes,
                Words::tr("The text has a vote, but the numbers of votes could not be read: enter them."));
        return;
    }
    static const QRegularExpression directYes = directMeaning(u"ja"_s);
    static const QRegularExpression askedYes = askedMeaning(u"ja"_s);
    static const QRegularExpression directNo = directMeaning(u"nej"_s);
    static const QRegularExpression askedNo = askedMeaning(u"nej"_s);
    const QString yes = meaning(everything, directYes, askedYes);
    const QString no = meaning(everything, directNo, askedNo);
    for (domain::Vote &vote : writer.draft.item.votes) {
        vote.yesMeans = yes;
        vote.noMeans = no;
    }
    if (yes.isEmpty() || no.isEmpty())
        writer.doubt(Doubt::About::Votes,
                     Words::tr("What yes and no stood for in the vote is not told: enter it."));
    else if (writer.draft.item.votes.size() > 1)
        writer.doubt(Doubt::About::Votes,
                     Words::tr("The text has several votes: check what yes and no stood for in each."));
}

} // namespace intake
