#include "intake/dissents.h"

#include "intake/decisions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::DissentKind;

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

enum class Kind { Reservation, SpecialOpinion, ProtocolNote, NotParticipating, Disqualification };

std::optional<Kind> kindOf(Block block)
{
    switch (block) {
    case Block::Reservation:
        return Kind::Reservation;
    case Block::SpecialOpinion:
        return Kind::SpecialOpinion;
    case Block::ProtocolNote:
        return Kind::ProtocolNote;
    case Block::NotParticipating:
        return Kind::NotParticipating;
    case Block::Disqualification:
        return Kind::Disqualification;
    default:
        return {};
    }
}

// What a sentence says of those whom it names before its verb.
struct Stand
{
    Kind kind = Kind::Reservation;
    qsizetype verb = 0;
};

std::optional<Stand> standIn(const QString &sentence)
{
    static const QRegularExpression pattern{
        uR"((\breserver(?:ar|ade|at)\s+sig\b)|(\b(?:lämnar|lämnade|avger|avgav|anmäler|anmälde|har)\b[^.]{0,40}\bsärskilt\s+yttrande)|(\b(?:lämnar|lämnade|antecknar|får|begär|har)\b[^.]{0,60}\bprotokollsanteckning)|(\b(?:anmäler|anmälde|har\s+anmält)\s+jäv\b|\bdeltar\s+(?:ej|inte)\b[^.]{0,80}\bjäv\b|\bär\s+jävig)|(\bdeltar\s+(?:ej|inte)\s+i\s+(?:beslut|ärende|handlägg|omröstning)))"_s,
        unicode};
    static constexpr Kind kinds[] = {Kind::Reservation, Kind::SpecialOpinion, Kind::ProtocolNote,
                                     Kind::Disqualification, Kind::NotParticipating};
    const auto match = pattern.match(sentence);
    if (!match.hasMatch())
        return {};
    return Stand{kinds[match.lastCapturedIndex() - 1], match.capturedStart()};
}

class DissentReader
{
public:
    explicit DissentReader(DraftWriter &writer)
        : m_writer{writer}
    {
    }

    void readBlock(const Section &section, Kind kind)
    {
        for (const Entry &entry : entriesOf(m_writer.source, section.lines)) {
            bool first = true;
            for (const auto &[start, sentence] : sentences(entry.text)) {
                const QString text = sentence.text();
                if (beginsDecision(text))
                    continue;
                if (const auto stand = standIn(text))
                    add(sentence, stand->kind, text.left(stand->verb));
                else if (first && (namesSomebody(text) || isShort(text)))
                    add(sentence, kind, text);
                else if (first || !m_added)
                    add(sentence, kind, {});
                else
                    appendToLast(sentence);
                first = false;
            }
        }
        m_added = false;
    }

    void readProse(const Section &section)
    {
        const Passage text = textOf(m_writer.source, section.lines);
        if (!text.text().contains(u"reserver"_s) && !text.text().contains(u"jäv"_s) &&
            !text.text().contains(u"deltar"_s) && !text.text().contains(u"yttrande"_s) &&
            !text.text().contains(u"anteckning"_s))
            return;
        for (const auto &[start, sentence] : sentences(text))
            if (const auto stand = standIn(sentence.text()))
                add(sentence, stand->kind, sentence.text().left(stand->verb));
        m_added = false;
    }

private:
    static bool namesSomebody(const QString &text)
    {
        static const QRegularExpression pattern{
            uR"(^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}\s*\((?!\d)[^()]{1,20}\))"_s, unicode};
        return pattern.match(text.left(120)).hasMatch();
    }

    // "SD-gruppen" alone says who, a sentence says more.
    static bool isShort(const QString &text) { return text.size() < 40 && text.count(u' ') < 4; }

    void add(const Passage &sentence, Kind kind, const QString &who)
    {
        QList<NamedPerson> persons = namedPersons(who);
        if (persons.isEmpty() && !who.trimmed().isEmpty())
            persons.append(namedPerson(who));
        if (persons.isEmpty())
            persons.append(NamedPerson{});
        m_added = true;
        m_count = persons.size();
        m_ofDisqualification = kind == Kind::Disqualification;
        for (const NamedPerson &person : std::as_const(persons)) {
            if (m_ofDisqualification)
                m_writer.draft.item.disqualifications.append({person.name, person.party, sentence.text()});
            else
                m_writer.draft.item.dissents.append(
                    {DissentKind(int(kind)), person.name, person.party, sentence.text()});
        }
        m_writer.mark(sentence.mark(m_ofDisqualification ? Part::Disqualification : Part::Dissent));
    }

    void appendToLast(const Passage &sentence)
    {
        const auto append = [&](auto &list) {
            for (qsizetype i = std::max<qsizetype>(0, list.size() - m_count); i < list.size(); ++i)
                list[i].text += u' ' + sentence.text();
        };
        if (m_ofDisqualification)
            append(m_writer.draft.item.disqualifications);
        else
            append(m_writer.draft.item.dissents);
        m_writer.mark(sentence.mark(m_ofDisqualification ? Part::Disqualification : Part::Dissent));
    }

    DraftWriter &m_writer;
    bool m_added = false;
    bool m_ofDisqualification = false;
    qsizetype m_count = 1;
};

} // namespace

void readDissents(const QList<Section> &sections, DraftWriter &writer)
{
    DissentReader reader{writer};
    for (const Section &section : sections) {
        if (const auto kind = kindOf(section.block))
            reader.readBlock(section, *kind);
        else if (section.block != Block::MeetingHead && section.block != Block::Closing)
            reader.readProse(section);
    }
}

} // namespace intake
