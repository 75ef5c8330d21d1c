#include "intake/itemhead.h"

#include "domain/datesintext.h"
#include "intake/bodies.h"
#include "intake/referencesintext.h"
#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

bool isBodyOrDay(const QString &text)
{
    static const QRegularExpression body{u"^"_s + bodyPattern() + uR"((?:s\s+\p{Ll}+utskott)?$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption};
    if (body.match(text).hasMatch())
        return true;
    static const QRegularExpression before{
        u"^(?:"_s + bodyPattern() + uR"(|sammanträde\p{L}*|mötesdatum|datum)?[\s:,]*(?:den\s*)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption};
    const auto days = domain::writtenDays(text);
    return days.size() == 1 && before.match(text.left(days.first().start)).hasMatch() &&
           text.size() - days.first().start - days.first().length < 20;
}

// Where the title ends in a line that goes on with a sentence: before the subject of its first verb.
// -1 when the line is all title.
qsizetype endOfTitle(const QString &line)
{
    static const QRegularExpression verb{
        uR"((?<=\s)(?:har|hade|är|var|ställs|ställdes|föreslår|föreslås|fastställs|fastställer|godkänns|godkännes|godkänner|informerar|informerade|redovisar|redovisas|redogör|utser|utses|väljer|väljs|beslutar|beslutade|antecknas|noterar|noteras|lämnar|lämnas|anmäler|anmäls|meddelar|presenterar|inkom|hälsar|öppnar|förklarar|bordläggs|utgår|finns|ska|skall)(?=[\s.]))"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    const bool isSentence = line.endsWith(u'.') || line.size() > runOnLength;
    const auto match = verb.match(line);
    if (!isSentence || !match.hasMatch())
        return -1;
    // The subject: the last run of capitalised words before the verb, with the small words that follow them.
    static const QRegularExpression subject{
        uR"((?:^|\s)((?:\p{Lu}|\(\p{Lu})[^\s]*(?:\s+(?:\p{Lu}|\(\p{Lu})[^\s]*)*)(?:\s+[^\s\p{Lu}(][^\s]*)*\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    // A title of one word, before a subject of one.
    static const QRegularExpression shortTitle{
        uR"(^(?:Information|Upprop|Meddelanden|Rapporter|Ajournering)\s+(?=\p{Lu}))"_s};
    const auto found = subject.match(line.left(std::min<qsizetype>(match.capturedStart(), 300)));
    if (found.hasMatch() && found.capturedStart(1) > 4)
        return found.capturedStart(1);
    const auto one = shortTitle.match(line);
    return one.hasMatch() ? one.capturedEnd() : -1;
}

bool continuesTitle(const QString &title, const QString &next)
{
    static const QRegularExpression open{uR"((?:[,–-]|\b(?:och|samt|för|av|om|i|till|med|på|vid|från))$)"_s};
    return !next.isEmpty() && (next.at(0).isLower() || open.match(title).hasMatch()) &&
           title.size() + next.size() < 400;
}

} // namespace

QList<Line> readItemHead(const QList<Line> &lines, DraftWriter &writer)
{
    constexpr qsizetype headLines = 12;
    QList<FoundReference> references;
    QList<Mark> referenceMarks;
    QList<Line> rest;
    Passage title;
    bool unreadableLabel = false;
    bool titleEnded = false;

    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        Passage text;
        text.append(writer.source, line.start, line.length);
        if (i >= headLines) {
            rest.append(line);
            continue;
        }
        Passage remainder = text;
        const QString head = text.text().left(400);
        for (const FoundReference &found : referencesIn(head)) {
            const QString before = head.left(found.start).trimmed();
            const bool endsLine = found.end() == text.size() && !before.endsWith(u'(');
            if (!found.labelled && !before.isEmpty() && !endsLine)
                continue;
            if (found.number.isEmpty()) {
                unreadableLabel = true;
            } else {
                references.append(found);
                referenceMarks.append(text.mark(Part::Reference, found.numberStart, found.numberLength));
            }
            const Passage after = text.mid(found.end()).trimmed();
            const bool titleBefore = !before.isEmpty() && !isBodyOrDay(before);
            remainder = titleBefore ? text.mid(0, found.start).trimmed() : after;
            if (!found.labelled || titleBefore)
                break;
        }
        const QString kept = remainder.text();
        if (kept.isEmpty() || (title.isEmpty() && isBodyOrDay(kept)))
            continue;
        if (title.isEmpty()) {
            const qsizetype end = endOfTitle(kept);
            if (end > 0) {
                title = remainder.mid(0, end).trimmed();
                const Mark body = remainder.mark(Part::Background, end);
                rest.append({body.start, body.length, true, line.runOn});
                titleEnded = true;
                writer.doubt(Doubt::About::Title,
                             Words::tr("Where the title ends can't be seen in the text: check it."));
            } else {
                title = remainder;
            }
        } else if (!titleEnded && rest.isEmpty() && !line.opensParagraph &&
                   continuesTitle(title.text(), kept)) {
            title.appendWrapped(writer.source, line.start, line.length);
        } else {
            rest.append(line);
        }
    }

    writer.draft.item.title = title.text().simplified();
    // Full stops, and the signs with which a text marks headings.
    static const QRegularExpression signs{uR"(^[*#\s]+|[.:*\s]+$)"_s};
    writer.draft.item.title.remove(signs);
    writer.mark(title.mark(Part::Title));
    if (writer.draft.item.title.isEmpty())
        writer.doubt(Doubt::About::Title, Words::tr("The text has no title: enter one."));

    if (!references.isEmpty()) {
        writer.draft.reference = references.first().number;
        writer.mark(referenceMarks.first());
        QStringList others;
        for (const FoundReference &found : references)
            if (found.number.key() != references.first().number.key())
                others.append(found.number.text());
        if (!others.isEmpty())
            writer.doubt(Doubt::About::Reference,
                         Words::tr("The text has several reference numbers. %1 was taken; there are also %2.")
                             .arg(references.first().number.text(), others.join(u", "_s)));
        if (references.first().glued)
            writer.doubt(Doubt::About::Reference,
                         Words::tr("Something is written on to the reference number %1: check where it ends.")
                             .arg(references.first().number.text()));
    } else if (const auto inTitle = referencesIn(writer.draft.item.title); !inTitle.isEmpty()) {
        writer.draft.reference = inTitle.first().number;
        writer.doubt(Doubt::About::Reference,
                     Words::tr("The reference number %1 stands in the title: check that it is this item's.")
                         .arg(writer.draft.reference.text()));
    } else if (unreadableLabel) {
        writer.doubt(
            Doubt::About::Reference,
            Words::tr(
                "The text has a label for the reference number, but no number that can be read: enter it."));
    }
    return rest;
}

void readReferenceFromText(const QList<Section> &sections, DraftWriter &writer)
{
    for (const bool labelled : {true, false})
        for (const Section &section : sections) {
            if (section.block == Block::Basis || section.block == Block::MeetingHead)
                continue;
            const Passage text = textOf(writer.source, section.lines);
            for (const FoundReference &found : referencesIn(text.text())) {
                if (found.labelled != labelled || found.number.isEmpty())
                    continue;
                writer.draft.reference = found.number;
                writer.mark(text.mark(Part::Reference, found.numberStart, found.numberLength));
                writer.doubt(
                    Doubt::About::Reference,
                    Words::tr(
                        "The reference number %1 stands in the running text: check that it is this item's.")
                        .arg(found.number.text()));
                return;
            }
        }
    const bool told = std::any_of(writer.draft.doubts.cbegin(), writer.draft.doubts.cend(),
                                  [](const Doubt &doubt) { return doubt.about == Doubt::About::Reference; });
    if (!told)
        writer.doubt(Doubt::About::Reference, Words::tr("The text has no reference number: enter it."));
}

} // namespace intake
