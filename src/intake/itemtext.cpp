#include "intake/itemtext.h"

#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

// The length of a list sign with the blanks after it; 0 when there is none. An "att" is part of its clause.
qsizetype signLength(QStringView line)
{
    // "l." is how a scanned "1." comes out
    static const QRegularExpression pattern{
        uR"(^(?:[-–—•*·▪◦]\s+|[-–•](?=\p{L})|(?:\d{1,2}|[a-hl])[.)]\s+(?=\S)|\d{1,2}\s+(?=att\b))"
        uR"())"_s};
    return pattern.match(line.left(12)).capturedLength();
}

bool isClause(QStringView line)
{
    return line.startsWith(u"att ", Qt::CaseInsensitive);
}

// "att" begins a clause of a list after the end of another one, and the middle of a wrapped sentence else.
bool beginsClause(QStringView line, QStringView previous)
{
    static const QRegularExpression open{
        uR"((?:[.,;:]|\b(?:beslutar|besluta|beslutat|beslutade|följande|samt|och|dels))$)"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    return isClause(line) &&
           (previous.isEmpty() || isClause(previous) || open.match(previous.right(20)).hasMatch());
}

bool isShort(const Line &line)
{
    return line.length < 60;
}

} // namespace

void DraftWriter::doubt(Doubt::About about, const QString &message)
{
    constexpr qsizetype most = 100;
    if (draft.doubts.size() > most)
        return;
    const Doubt doubt =
        draft.doubts.size() < most
            ? Doubt{about, message}
            : Doubt{Doubt::About::Text, Words::tr("More is unsure in the text than is listed here: it may be "
                                                  "something else than one protocol item.")};
    if (!draft.doubts.contains(doubt))
        draft.doubts.append(doubt);
}

Passage textOf(const QString &source, const QList<Line> &lines)
{
    Passage text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const QStringView view = line.in(source);
        if (text.isEmpty()) {
            text.append(source, line.start, line.length);
            continue;
        }
        const bool listed = signLength(view) > 0 || beginsClause(view, lines.at(i - 1).in(source));
        const bool endsEarly = isShort(lines.at(i - 1)) && view.at(0).isUpper();
        if (line.opensParagraph || listed || endsEarly) {
            text.appendSeparator(line.opensParagraph ? u"\n\n"_s : u"\n"_s);
            text.append(source, line.start, line.length);
        } else {
            text.appendWrapped(source, line.start, line.length);
        }
    }
    return text;
}

QList<Entry> entriesOf(const QString &source, const QList<Line> &lines)
{
    // Clauses and numbers inside a run-on line.
    static const QRegularExpression within{
        uR"((?<=\s)(?:Att\s|\d{1,2}[.)]\s+(?=\p{Lu})|[-–•]\s+(?=\p{Lu})))"_s};
    QList<Entry> entries;
    QStringView previous;
    const auto add = [&](int start, int length, bool opens) {
        const QStringView view = QStringView{source}.mid(start, length);
        const qsizetype sign = signLength(view);
        const bool listed = sign > 0 || beginsClause(view, previous);
        previous = view;
        if (listed || opens || entries.isEmpty())
            entries.append({Passage{}, listed});
        entries.last().text.appendWrapped(source, start + int(sign), length - int(sign));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const bool endsEarly = i > 0 && isShort(lines.at(i - 1)) && line.in(source).at(0).isUpper();
        if (line.length <= runOnLength) {
            add(line.start, line.length, line.opensParagraph || endsEarly);
            continue;
        }
        qsizetype at = 0;
        for (auto it = within.globalMatch(line.in(source)); it.hasNext();) {
            const qsizetype start = it.next().capturedStart();
            if (start > at)
                add(line.start + int(at), int(start - at), at == 0 ? line.opensParagraph : true);
            at = start;
        }
        add(line.start + int(at), line.length - int(at), at == 0 ? line.opensParagraph : true);
    }
    for (Entry &entry : entries)
        entry.text = entry.text.trimmed();
    entries.removeIf([](const Entry &entry) { return entry.text.isEmpty(); });
    return entries;
}

NamedPerson namedPerson(const QString &given)
{
    static const QRegularExpression office{
        uR"(^\s*(?:(?:\d:[ea]|förste|andre|tredje)\s+)?(?:vice\s+)?(?:ordföranden?|ledamoten?|ersättaren?|kommunrådet|regionrådet|oppositionsrådet|gruppledaren)\s+(?=\p{Lu}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const QString text = given.left(160).remove(office);
    static const QRegularExpression pattern{uR"(^\s*(.{2,80}?)\s*\(([^()\d]{1,20})\))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression partyAlone{uR"(^\s*\((\p{L}{1,10})\)\s*$)"_s};
    if (const auto alone = partyAlone.match(text); alone.hasMatch())
        return {{}, alone.captured(1)};
    const auto match = pattern.match(text.left(120));
    if (!match.hasMatch())
        return {text.left(120).trimmed(), {}};
    QString party = match.captured(2).trimmed();
    if (party == u"-")
        party.clear();
    return {match.captured(1).trimmed(), party};
}

QList<NamedPerson> namedPersons(const QString &text)
{
    static const QRegularExpression separator{uR"(\s*(?:,|;|\boch\b|\bsamt\b|\n)\s*)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression name{
        uR"(^\p{Lu}[\p{L}.'’-]*(?:\s+(?:de|von|af|van|\p{Lu}[\p{L}.'’-]*)){0,4}(?:\s*\([^()]{1,20}\))?$)"_s};
    QList<NamedPerson> persons;
    for (const QString &part : text.left(2000).split(separator, Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (name.match(trimmed).hasMatch())
            persons.append(namedPerson(trimmed));
    }
    return persons;
}

} // namespace intake
