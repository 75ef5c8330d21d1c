#include "intake/backreferences.h"

#include "domain/datesintext.h"
#include "domain/swedishorder.h"
#include "intake/bodies.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

const QString day =
    uR"((?:\d{4}-\d\d-\d\d|(?:den\s+)?\d{1,2}\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s+\d{4}))"_s;

QDate firstDay(const QString &text)
{
    const auto days = domain::writtenDays(text);
    return days.isEmpty() ? QDate{} : days.first().date;
}

} // namespace

void readBackReferences(const QList<Section> &sections, DraftWriter &writer)
{
    // day, § number | body § number[/year][, day] | body day, § number | body number/year
    static const QRegularExpression pattern{
        uR"((?<![\p{L}\p{N}])(?:(?:(?:bordla[gd]\p{L}*|uppföljning|återremitterat|behandlat|beslut)\s+(?:från\s+|av\s+|i\s+)?)?(?:()"_s +
            bodyPattern() + uR"()\s+)?()"_s + day + uR"(),?\s+§\s?(\d{1,4}\p{L}?)(?![\p{L}\p{N}])|()"_s +
            bodyPattern() + uR"()\s*§\s?(\d{1,4}\p{L}?)(?:/(\d{4}|\d\d)(?!\d))?(?:,?\s+()"_s + day +
            uR"())?|([KkRrLl][SsFf](?:[Aa][Uu])?|[Aa][Uu])\s+(\d{1,4})/(\d{4})(?![\d/-])))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption};
    QSet<QString> known;
    for (const Section &section : sections) {
        if (section.block == Block::MeetingHead || section.block == Block::Closing)
            continue;
        const Passage text = textOf(writer.source, section.lines);
        for (auto it = pattern.globalMatch(text.text()); it.hasNext();) {
            const auto match = it.next();
            // "Ks 123/2024" is a matter; a board's own reference is no treatment.
            if (match.hasCaptured(8) && domain::ReferenceNumber::parse(match.captured()))
                continue;
            BackReference reference;
            reference.text = match.captured().simplified();
            reference.body = match.captured(1) + match.captured(4) + match.captured(8);
            reference.number = match.captured(3) + match.captured(5) + match.captured(9);
            reference.date = firstDay(match.captured(2) + match.captured(7));
            if (known.contains(reference.text))
                continue;
            known.insert(reference.text);
            writer.draft.backReferences.append(reference);
            writer.mark(text.mark(Part::BackReference, match.capturedStart(), match.capturedLength()));
        }
    }
}

const domain::RegisterEntry *entryPointedAt(const BackReference &reference,
                                            const QList<domain::RegisterEntry> &entries,
                                            const domain::Committee &committee, const QDate &from)
{
    const QString body = domain::foldedForSearch(reference.body);
    if (!body.isEmpty() && body != domain::foldedForSearch(committee.shortName) &&
        body != domain::foldedForSearch(committee.name))
        return nullptr;
    static const QRegularExpression yearAfter{uR"(/(\d{4}|\d\d)$)"_s};
    int year = yearAfter.match(reference.text).captured(1).toInt();
    if (year > 0 && year < 100)
        year += 2000;
    QList<const domain::RegisterEntry *> fitting;
    for (const domain::RegisterEntry &entry : entries) {
        const bool fits = reference.date.isValid() ? entry.meeting == reference.date
                          : year > 0               ? entry.meeting.year() == year
                                                   : !from.isValid() || entry.meeting <= from;
        if (fits && entry.number.text().compare(reference.number, Qt::CaseInsensitive) == 0)
            fitting.append(&entry);
    }
    // Without a year the text means this year's.
    if (fitting.size() > 1)
        fitting.removeIf([&](const auto *entry) { return entry->meeting.year() != from.year(); });
    return fitting.size() == 1 ? fitting.first() : nullptr;
}

} // namespace intake
