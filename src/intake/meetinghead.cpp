#include "intake/meetinghead.h"

#include "domain/datesintext.h"
#include "intake/bodies.h"
#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Days of other things: the notice, the adjustment, earlier decisions, papers.
bool isOtherDay(const QString &before)
{
    static const QRegularExpression pattern{
        uR"((?:anslag|uppsätt|nedtag|tas ner|upprätt|justerin|justerat|bordla|skrivelse|utlåtande|daterad|laga kraft|avsäger|avgår|inlämnad|inkom|uppföljning|till och med|från och med|t\.o\.m|fr\.o\.m|född|utfärdad|beslut)\P{L}?[^.]{0,40}$)"_s,
        anyCase};
    return pattern.match(before.right(80)).hasMatch();
}

bool namesMeeting(const QString &before)
{
    static const QRegularExpression pattern{
        uR"((?:sammanträde(?:t|sdatum|sdag|stid)?|möte(?:t|sdatum)?|plats och tid\b.{0,120}|tid och plats\b.{0,120}|^tid|^datum|)"_s +
            fullBodyPattern() + uR"()[\s:,>-]*(?:den\s+)?$)"_s,
        anyCase};
    return pattern.match(before).hasMatch();
}

// Nothing, a page or a time.
bool isEndOfHead(const QString &after)
{
    static const QRegularExpression pattern{
        uR"(^(?:,?\s*kl\b.*|\d{1,4}\s?\(\d{1,4}\)|sida\b.*|§.{0,12})?$)"_s, anyCase};
    return pattern.match(after).hasMatch();
}

QString lastBody(const QString &text)
{
    static const QRegularExpression pattern{
        uR"((?<![\p{L}])(Nämnd(?:en)?\s+för\s+\p{L}+(?:(?:,\s*\p{L}+)*\s+och\s+\p{L}+)?|(?:\p{Lu}\p{Ll}+(?:-\s+och)?\s+)?\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|direktionen)(?![\p{L}])(?:s\s+\p{Ll}+utskott)?))"_s,
        anyCase};
    QString body;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        body = it.next().captured(1);
    return body.isEmpty() || body.at(0).isUpper() ? body : QString{};
}

} // namespace

QList<MeetingNote> meetingNotes(const QString &source, int firstItem)
{
    QList<MeetingNote> notes;
    QList<MeetingNote> guesses;
    QString firstBody;
    qsizetype at = endOfComments(source);
    QString previous;
    while (at < source.size()) {
        qsizetype end = source.indexOf(u'\n', at);
        if (end < 0)
            end = source.size();
        constexpr qsizetype headOfLine = 3000;
        const QString line = source.mid(at, std::min(end - at, headOfLine));
        const bool onFirstPage = at < firstItem;
        const bool isShort = line.trimmed().size() < 120;
        if (onFirstPage || isShort) {
            if (onFirstPage && firstBody.isEmpty() && isShort)
                firstBody = lastBody(line);
            for (const domain::WrittenDay &day : domain::writtenDays(line)) {
                if (at + day.start >= firstItem && !isShort)
                    break;
                QString before = line.left(day.start);
                const bool leads = before.trimmed().isEmpty() ||
                                   namesMeeting(before.trimmed().size() < 60 ? before : QString{});
                if (before.trimmed().isEmpty())
                    before = previous;
                if (isOtherDay(before))
                    continue;
                MeetingNote note;
                note.position = int(at);
                note.mark = {int(at + day.start), int(day.length), Part::Meeting};
                note.date = day.date;
                note.contradicts = day.contradicts();
                note.committee = lastBody(line.left(day.start));
                note.certain = namesMeeting(before.right(160));
                // After the first page only a page's head tells: the body's name and the day, and no more.
                const QString after = line.mid(day.start + day.length).trimmed();
                if (note.certain && (onFirstPage || (leads && isEndOfHead(after))))
                    notes.append(note);
                else if (onFirstPage)
                    guesses.append(note);
            }
        }
        if (!line.trimmed().isEmpty())
            previous = line.trimmed();
        at = end + 1;
    }
    if (notes.isEmpty() && !guesses.isEmpty()) {
        const bool allSame = std::all_of(guesses.cbegin(), guesses.cend(), [&](const MeetingNote &note) {
            return note.date == guesses.first().date;
        });
        if (allSame)
            notes.append(guesses.first());
    }
    for (MeetingNote &note : notes)
        if (note.committee.isEmpty())
            note.committee = firstBody;
    // The heads of all pages of one meeting say the same.
    const auto repeats = [](const MeetingNote &a, const MeetingNote &b) {
        return a.date == b.date && a.committee == b.committee;
    };
    notes.erase(std::unique(notes.begin(), notes.end(), repeats), notes.end());
    if (notes.isEmpty() && !firstBody.isEmpty()) {
        MeetingNote note;
        note.committee = firstBody;
        notes.append(note);
    }
    return notes;
}

void readMeeting(const QList<MeetingNote> &notes, int position, DraftWriter &writer)
{
    const MeetingNote *best = nullptr;
    for (const MeetingNote &note : notes)
        if (!best || note.position <= position)
            best = &note;
    if (best) {
        writer.draft.meeting = best->date;
        writer.draft.committee = best->committee;
    }
    if (!best || best->date.isNull()) {
        writer.doubt(Doubt::About::Meeting,
                     Words::tr("The text doesn't say on which day the meeting was: enter it."));
        return;
    }
    writer.mark(best->mark);
    const QString day = best->date.toString(Qt::ISODate);
    if (best->contradicts) {
        const QString written = writer.source.mid(best->mark.start, best->mark.length);
        writer.doubt(Doubt::About::Meeting, domain::contradiction(written, {0, 0, best->date, 0}));
    }
    if (!best->certain)
        writer.doubt(
            Doubt::About::Meeting,
            Words::tr("%1 was taken as the day of the meeting, as no other day stands at the top: check it.")
                .arg(day));
    for (const MeetingNote &note : notes)
        if (!note.date.isNull() && note.date != best->date && note.position > position) {
            writer.doubt(Doubt::About::Meeting,
                         Words::tr("The text names several meeting days. %1 was taken: check it.").arg(day));
            break;
        }
}

} // namespace intake
