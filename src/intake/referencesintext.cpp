#include "intake/referencesintext.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::ReferenceNumber;

// The longest beginning of the text that is a reference number.
std::optional<qsizetype> longestNumber(QStringView text)
{
    static const QRegularExpression word{uR"(\S+)"_s};
    std::optional<qsizetype> best;
    int words = 0;
    for (auto it = word.globalMatch(text); it.hasNext() && words < 5; ++words) {
        const auto match = it.next();
        qsizetype end = match.capturedEnd();
        while (end > 0 && u".,;:)"_s.contains(text.at(end - 1)))
            --end;
        if (ReferenceNumber::parse(text.left(end).toString()))
            best = end;
    }
    return best;
}

// "00123/20212.6.": a number whose year something else was written on to.
std::optional<qsizetype> gluedNumber(QStringView text)
{
    static const QRegularExpression pattern{uR"(^(?:\p{L}{2,8}[ /-]?)?\d{1,6}[/-](?:19|20)\d\d(?=\d))"_s};
    const auto match = pattern.match(text);
    if (match.hasMatch() && ReferenceNumber::parse(match.captured()))
        return match.capturedEnd();
    return {};
}

FoundReference labelledAt(const QString &text, qsizetype start, qsizetype labelEnd)
{
    constexpr qsizetype longest = 60;
    qsizetype at = labelEnd;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    QStringView rest = QStringView{text}.mid(at, longest);
    if (const qsizetype lineEnd = rest.indexOf(u'\n'); lineEnd >= 0)
        rest = rest.left(lineEnd);
    FoundReference found;
    found.start = start;
    found.labelled = true;
    found.numberStart = at;
    if (const auto length = longestNumber(rest)) {
        found.numberLength = *length;
    } else if (const auto cut = gluedNumber(rest)) {
        found.numberLength = *cut;
        found.glued = true;
    } else {
        // A remnant such as "09/Ks" belongs to the label, a word does not.
        static const QRegularExpression remnant{uR"(^\S*[\d/]\S*)"_s};
        found.length = at + remnant.match(rest).capturedLength() - start;
        return found;
    }
    found.number = ReferenceNumber::parse(text.mid(at, found.numberLength)).value_or(ReferenceNumber{});
    // What is glued to the number goes with it.
    qsizetype end = at + found.numberLength;
    while (found.glued && end < text.size() && !text.at(end).isSpace())
        ++end;
    found.length = end - start;
    return found;
}

} // namespace

QList<FoundReference> referencesIn(const QString &text)
{
    static const QRegularExpression pattern{
        uR"((?<![\p{L}\p{N}])(?:((?i:dnr|diarienr|diarienummer|ärendenummer|ärendenr)(?![\p{L}\p{N}])[.:]{0,2})|)"_s
        uR"((\p{Lu}{2,6} ?[-/.]?\d{2,4}/\d{3,6}|\p{Lu}{2,6}[ /-]\d{1,5}[-/](?:19|20)\d\d|\p{Lu}{2,6}[ /-](?:19|20)\d\d[-/]\d{1,6}|[KR]s \d{1,5}/(?:19|20)\d\d)(?![\d/-])))"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression period{uR"((?:19|20)\d\d-(?:19|20)\d\d$)"_s};
    QList<FoundReference> result;
    qsizetype taken = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() < taken)
            continue;
        FoundReference found;
        if (match.hasCaptured(1)) {
            found = labelledAt(text, match.capturedStart(), match.capturedEnd(1));
        } else {
            const auto number = ReferenceNumber::parse(match.captured(2));
            if (!number || period.match(match.captured(2)).hasMatch())
                continue;
            found = {match.capturedStart(),
                     match.capturedLength(),
                     match.capturedStart(),
                     match.capturedLength(),
                     *number,
                     false,
                     false};
        }
        taken = found.end();
        result.append(found);
    }
    return result;
}

} // namespace intake
