#include "intake/protocoltext.h"

#include "domain/datesintext.h"
#include "intake/backreferences.h"
#include "intake/bodies.h"
#include "intake/decisions.h"
#include "intake/dissents.h"
#include "intake/eventnames.h"
#include "intake/itemhead.h"
#include "intake/meetinghead.h"
#include "intake/otherpapers.h"
#include "intake/outline.h"
#include "intake/papers.h"
#include "intake/proposals.h"
#include "intake/votes.h"
#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr qsizetype longestText = 3'000'000; // a thousand pages
constexpr qsizetype mostItems = 2000;        // a year of a busy committee has some hundreds

class ProtocolReader
{
public:
    ProtocolReader(const QString &source, const QList<domain::Event> &events,
                   const QList<domain::MandatePeriod> &periods)
        : m_source{source}
        , m_events{events}
        , m_periods{periods}
    {
    }

    void read(Reading &reading)
    {
        const QList<Line> lines = linesOf(m_source);
        Outline outline = outlineOf(m_source, lines);
        reading.attendance = readAttendance(m_source, outline.head);
        if (outline.items.isEmpty())
            outline.items = unnumbered(lines);
        const bool anyText =
            std::any_of(outline.items.cbegin(), outline.items.cend(), [this](const ItemLines &item) {
                return item.lines.size() > 1 ||
                       (!item.lines.isEmpty() && item.lines.first().in(m_source).endsWith(u'.'));
            });
        if (!anyText && outline.items.size() > 1) {
            reading.whyNone =
                Words::tr("The text seems to be an agenda: it has the titles of %n items and nothing about "
                          "them. Paste the text of the item from the protocol.",
                          nullptr, int(outline.items.size()));
            return;
        }
        if (outline.items.isEmpty()) {
            reading.whyNone = whyNoItem(m_source, outline.contentsEntries);
            return;
        }
        if (outline.items.size() > mostItems) {
            reading.whyNone =
                Words::tr("The text seems to have %L1 items, more than any protocol (at most %L2 are "
                          "read). Open or paste the part with the items you need.")
                    .arg(outline.items.size())
                    .arg(mostItems);
            return;
        }
        const auto notes = meetingNotes(m_source, startOf(outline.items.first()));
        for (qsizetype i = 0; i < outline.items.size(); ++i) {
            const int end =
                i + 1 < outline.items.size() ? startOf(outline.items.at(i + 1)) : int(m_source.size());
            reading.drafts.append(draftOf(outline.items.at(i), notes, outline.items.size() == 1, end));
        }
    }

private:
    static int startOf(const ItemLines &item)
    {
        if (item.numberMark.length > 0)
            return item.numberMark.start;
        return item.lines.isEmpty() ? 0 : item.lines.first().start;
    }

    // The whole text as one item, when it decides something.
    QList<ItemLines> unnumbered(const QList<Line> &lines) const
    {
        const QList<Section> sections = sectionsOf(m_source, lines);
        bool decides = false;
        bool describes = false;
        for (const Section &section : sections) {
            decides = decides || (section.block == Block::Decision && !section.lines.isEmpty());
            describes = describes || section.block == Block::Background || section.block == Block::Proposal ||
                        section.block == Block::Motions;
        }
        if (!decides && !(describes && sections.size() > 2))
            return {};
        ItemLines item;
        item.lines = lines;
        return {item};
    }

    Draft draftOf(const ItemLines &item, const QList<MeetingNote> &notes, bool isOnly, int end) const
    {
        Draft draft;
        DraftWriter writer{m_source, draft};
        draft.item.number = item.number;
        const int begin = isOnly ? endOfComments(m_source) : startOf(item);
        draft.item.sourceText = m_source.mid(begin, end - begin).trimmed();
        readNumber(item, writer);

        QList<Section> sections = sectionsOf(m_source, item.lines);
        for (const Section &section : std::as_const(sections))
            if (section.heading.length > 0)
                writer.mark({section.heading.start, section.heading.length, Part::Heading});
        const bool lineEndsLost = std::any_of(sections.cbegin(), sections.cend(), [](const Section &section) {
            return section.withinLine && section.block != Block::Closing;
        });
        if (lineEndsLost)
            writer.doubt(Doubt::About::Text,
                         Words::tr("The text has lost line ends: headings stand inside its lines. Check "
                                   "where each part begins and ends."));
        readBackground(sections, writer);
        readMeeting(notes, startOf(item), writer);
        if (draft.committee.isEmpty())
            draft.committee = committeeOf(sections, item.body);
        if (draft.reference.isEmpty())
            readReferenceFromText(sections, writer);
        readProcedure(sections, writer);
        readProposals(sections, writer);
        readDecision(sections, writer);
        if (draft.committee.isEmpty() && !draft.item.points.isEmpty())
            draft.committee = subjectOf(draft.item.points.first().text);
        readVotes(sections, writer);
        readDissents(sections, writer);
        readBasis(sections, writer);
        readDispatch(sections, writer);
        readScope(m_events, m_periods, sections, writer);
        readBackReferences(sections, writer);
        readWeekdays(writer);
        draft.item.immediatelyAdjusted = isImmediatelyAdjusted(draft.item.sourceText);
        draft.marks = writer.marks.list();
        return draft;
    }

    // Any other day whose weekday is not the calendar's.
    static void readWeekdays(DraftWriter &writer)
    {
        const QString &text = writer.draft.item.sourceText;
        if (!text.contains(u"20"_s) && !text.contains(u"19"_s)) // no year
            return;
        for (const domain::WrittenDay &day : domain::writtenDays(text)) {
            if (!day.contradicts())
                continue;
            const QString sentence = domain::contradiction(text.mid(day.start, day.length), day);
            const auto &doubts = writer.draft.doubts;
            if (std::none_of(doubts.cbegin(), doubts.cend(),
                             [&](const Doubt &doubt) { return doubt.message == sentence; }))
                writer.doubt(Doubt::About::Text, sentence);
        }
    }

    static void readNumber(const ItemLines &item, DraftWriter &writer)
    {
        writer.mark(item.numberMark);
        if (item.number.isEmpty())
            writer.doubt(Doubt::About::Number, Words::tr("The text has no §: enter the item's number."));
        else if (item.signLost)
            writer.doubt(Doubt::About::Number,
                         Words::tr("The number %1 stands without a §: check that it is the item's.")
                             .arg(item.number.text()));
    }

    // Takes title and reference out of the first section; what is left there is background, too.
    void readBackground(QList<Section> &sections, DraftWriter &writer) const
    {
        sections.first().lines = readItemHead(sections.first().lines, writer);
        QStringList texts;
        for (const Section &section : std::as_const(sections)) {
            if (section.block != Block::Background && section.block != Block::Unheaded)
                continue;
            const Passage text = textOf(m_source, section.lines);
            if (text.isEmpty())
                continue;
            texts.append(text.text());
            for (const Line &line : section.lines)
                writer.mark({line.start, line.length, Part::Background});
        }
        writer.draft.item.background = texts.join(u"\n\n"_s);
    }

    void readProcedure(const QList<Section> &sections, DraftWriter &writer) const
    {
        QStringList texts;
        for (const Section &section : sections) {
            if (section.block != Block::Procedure && section.block != Block::Vote)
                continue;
            const Passage text = textOf(m_source, section.lines);
            if (text.isEmpty())
                continue;
            texts.append(text.text());
            writer.mark(text.mark(section.block == Block::Vote ? Part::Vote : Part::Procedure));
        }
        writer.draft.item.procedure = texts.join(u"\n\n"_s);
    }

    QString committeeOf(const QList<Section> &sections, const QString &body) const
    {
        static const QRegularExpression heading{uR"(^(.{4,60})s\s+beslut:?$)"_s,
                                                QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption};
        for (const Section &section : sections) {
            if (section.block != Block::Decision)
                continue;
            if (const auto match = heading.match(section.heading.in(m_source)); match.hasMatch())
                return match.captured(1);
            if (!section.lines.isEmpty())
                if (const QString subject = subjectOf(section.lines.first().in(m_source)); !subject.isEmpty())
                    return subject;
        }
        return body;
    }

    // Who decides in a sentence: "Kommunstyrelsen beslutar …".
    static QString subjectOf(QStringView sentence)
    {
        static const QRegularExpression subject{
            u"^("_s + fullBodyPattern() +
                uR"()\s+(?:beslutar|föreslår|beslutade|utser|väljer|antar|godkänner)\b)"_s,
            QRegularExpression::UseUnicodePropertiesOption};
        return subject.match(sentence.left(200)).captured(1);
    }

    static bool isImmediatelyAdjusted(const QString &text)
    {
        static const QRegularExpression pattern{
            uR"(\b(?:omedelbart\s+justera|omedelbar\s+justering|justeras\s+omedelbart|förklaras\s+omedelbart))"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
        return pattern.match(text).hasMatch();
    }

    const QString &m_source;
    const QList<domain::Event> &m_events;
    const QList<domain::MandatePeriod> &m_periods;
};

} // namespace

Reading readProtocol(const QString &text, const QList<domain::Event> &events,
                     const QList<domain::MandatePeriod> &periods)
{
    Reading reading;
    if (text.size() > longestText) {
        reading.whyNone =
            Words::tr("The text is too long for a protocol (%L1 characters; at most %L2 are read). Paste the "
                      "part with the item.")
                .arg(text.size())
                .arg(longestText);
        return reading;
    }
    reading.text = withUniformLineEnds(text);
    if (QStringView{reading.text}.mid(endOfComments(reading.text)).trimmed().isEmpty()) {
        reading.whyNone =
            Words::tr("The text is empty. Paste the text of a protocol item, or open a file with one.");
        return reading;
    }
    if (isRubbish(reading.text)) {
        reading.whyNone = Words::tr(
            "This is no text, but the contents of some other kind of file. Copy the text out of it, "
            "or open the protocol as a text file.");
        return reading;
    }
    ProtocolReader{reading.text, events, periods}.read(reading);
    return reading;
}

} // namespace intake
