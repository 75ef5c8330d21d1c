#include "intake/papers.h"

#include "domain/datesintext.h"
#include "intake/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Each line of a list is an entry, and so is each paper that begins inside a run-on line.
QList<Passage> listEntries(const QString &source, const QList<Line> &lines)
{
    static const QRegularExpression paper{
        uR"((?:(?<=\d{4}-\d\d-\d\d\s)(?=\p{Lu}\p{Ll})|(?<=\s)(?:Protokollsutdrag|Tjänsteskrivelse|Tjänsteutlåtande|Handläggarens|Skrivelse|Remissvar|Yttrande från|Bilaga \d|Beslut (?:ksau|ks|kf|au)\b|Finns att läsa)(?=\s|,|$)))"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QList<Passage> result;
    for (const Entry &entry : entriesOf(source, lines)) {
        qsizetype at = 0;
        for (auto it = paper.globalMatch(entry.text.text()); it.hasNext();) {
            const qsizetype start = it.next().capturedStart();
            if (entry.text.size() > runOnLength / 2 ||
                !domain::writtenDays(entry.text.text().left(start)).isEmpty()) {
                result.append(entry.text.mid(at, start - at).trimmed());
                at = start;
            }
        }
        result.append(entry.text.mid(at).trimmed());
    }
    result.removeIf([](const Passage &passage) { return passage.isEmpty(); });
    return result;
}

} // namespace

void readBasis(const QList<Section> &sections, DraftWriter &writer)
{
    static const QRegularExpression link{uR"(^(?:finns att läsa|https?:|www\.|/))"_s, anyCase};
    static const QRegularExpression joint{
        uR"([\s,;:(]*(?:\b(?:daterad|daterat|dat\.|dat|av den|den|från|per|samt|och|av)\b\.?[\s,]*){0,3}[\s,;:(]*$)"_s,
        anyCase};
    static const QRegularExpression lostDate{uR"(\bdaterad\b(?!\s*(?:den\s+)?\d))"_s, anyCase};
    for (const Section &section : sections) {
        if (section.block != Block::Basis)
            continue;
        for (const Passage &entry : listEntries(writer.source, section.lines)) {
            const QString text = entry.text().simplified();
            if (link.match(text).hasMatch())
                continue;
            domain::Basis basis;
            basis.kind = text;
            const auto days = domain::writtenDays(text);
            if (!days.isEmpty()) {
                basis.date = days.first().date;
                const QString before = text.left(days.first().start).remove(joint);
                QString after = text.mid(days.first().start + days.first().length).trimmed();
                if (after.startsWith(u')') || after.startsWith(u'.') || after.startsWith(u','))
                    after = after.mid(1).trimmed();
                basis.kind = before.isEmpty() ? after : after.isEmpty() ? before : before + u' ' + after;
                if (days.first().contradicts())
                    writer.doubt(Doubt::About::Basis,
                                 domain::contradiction(text.mid(days.first().start, days.first().length),
                                                       days.first()));
            } else if (lostDate.match(text).hasMatch()) {
                writer.doubt(Doubt::About::Basis,
                             Words::tr("The date is missing in “%1”: enter it.").arg(text));
            }
            if (basis.kind.isEmpty())
                basis.kind = text;
            writer.draft.item.basis.append(basis);
            writer.mark(entry.mark(Part::Basis));
        }
    }
}

void readDispatch(const QList<Section> &sections, DraftWriter &writer)
{
    static const QRegularExpression separator{uR"(\s*[,;]\s*)"_s};
    QSet<QString> known;
    for (const Section &section : sections) {
        if (section.block != Block::Dispatch)
            continue;
        for (const Entry &entry : entriesOf(writer.source, section.lines)) {
            if (entry.text.size() > 2000)
                continue;
            for (QString recipient : entry.text.text().simplified().split(separator, Qt::SkipEmptyParts)) {
                while (recipient.endsWith(u'.'))
                    recipient.chop(1);
                recipient = recipient.trimmed();
                if (!recipient.isEmpty() && !known.contains(recipient))
                    writer.draft.item.dispatch.append(recipient);
                known.insert(recipient);
            }
            writer.mark(entry.text.mark(Part::Dispatch));
        }
        if (section.lines.isEmpty())
            writer.doubt(Doubt::About::Dispatch,
                         Words::tr("The dispatch list is empty: enter to whom the decision is sent."));
    }
}

} // namespace intake
