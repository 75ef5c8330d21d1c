#include "documents/excerptdocument.h"

#include "documents/filename.h"
#include "documents/swedishwords.h"
#include "documents/writtentext.h"
#include "domain/clocks.h"
#include "domain/excerpt.h"
#include "domain/writtendate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using domain::DecisionPoint;
using domain::Dissent;
using domain::DissentKind;
using domain::ProtocolItem;
using domain::withParty;
using domain::writtenDate;

class ExcerptDocument
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptDocument)
};

constexpr int sectionLevel = 2;

QString sentence(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isEnded = trimmed.isEmpty() || u".!?:”\""_s.contains(trimmed.back());
    return isEnded ? trimmed : QString{trimmed + u'.'};
}

// One paragraph for a single text, a list for several.
Block paragraphOrList(const QList<Text> &texts, bool numbered)
{
    if (texts.size() == 1)
        return Paragraph{texts.first()};
    List list{numbered, {}};
    for (const Text &text : texts)
        list.items += ListItem{text};
    return list;
}

// "Namn (S)" in bold, then what they said.
Text said(const QString &who, const QString &party, const QString &words)
{
    return {Run{withParty(who, party), true}, Run{words}};
}

void addSection(Document &document, const QString &heading, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    document.blocks += Heading{sectionLevel, heading};
    document.blocks += blocks;
}

QList<Block> facts(const Excerpt &excerpt)
{
    const auto &[matter, meeting, item] = excerpt.treatment;
    KeyValues pairs{
        {{u"Sammanträdesdatum"_s, writtenDate(meeting)}, {u"Diarienummer"_s, matter.reference.text()}}};
    if (excerpt.earlier) {
        const auto outcome = domain::leadingOutcome(excerpt.earlier->item);
        const QString act = outcome && domain::isTabling(*outcome)    ? u"Bordlagt"_s
                            : outcome && domain::isReferral(*outcome) ? u"Återremitterat"_s
                                                                      : u"Behandlat"_s;
        pairs.pairs.append(
            {u"Tidigare behandling"_s, u"%1 den %2, %3"_s.arg(act, writtenDate(excerpt.earlier->meeting),
                                                              excerpt.earlier->item.number.label())});
    }
    return {pairs};
}

QList<Block> proposals(const ProtocolItem &item)
{
    QList<Text> texts;
    for (const domain::Proposal &proposal : item.proposals) {
        if (proposal.withdrawn)
            continue;
        const QString words = sentence(proposal.text);
        if (proposal.mover.isEmpty())
            texts += plain(words);
        else
            texts += said(proposal.mover, proposal.party,
                          (words.startsWith(u"att "_s) ? u" yrkar "_s : u": "_s) + words);
    }
    return texts.isEmpty() ? QList<Block>{} : QList<Block>{paragraphOrList(texts, false)};
}

QList<Block> votes(const ProtocolItem &item)
{
    QList<Block> blocks;
    for (const domain::Vote &vote : item.votes) {
        Table table{{}, {{u"Röst"_s, 2}, {u"Innebörd"_s, 7}, {u"Antal"_s, 1, Alignment::Right}}, {}};
        table.rows = {{u"Ja"_s, vote.yesMeans, QString::number(vote.yes)},
                      {u"Nej"_s, vote.noMeans, QString::number(vote.no)}};
        if (vote.abstained > 0)
            table.rows += QStringList{u"Avstår"_s, {}, QString::number(vote.abstained)};
        if (vote.absent > 0)
            table.rows += QStringList{u"Frånvarande"_s, {}, QString::number(vote.absent)};
        blocks += table;
    }
    return blocks;
}

// The day to which a point is tabled, or to whom and why it is referred back, where the secretary entered it
// beside the point's text. Nothing is added to what was decided.
QString particulars(const DecisionPoint &point, const QString &subject)
{
    if (domain::isTabling(point.outcome) && !point.until.isNull())
        return u"%1 bordläggs till sammanträdet den %2."_s.arg(subject, writtenDate(point.until));
    QString text;
    if (domain::isReferral(point.outcome) && !point.addressee.isEmpty())
        text = u"%1 återremitteras till %2."_s.arg(subject, point.addressee);
    if (domain::isReferral(point.outcome) && !point.reason.isEmpty())
        text += (text.isEmpty() ? u"Skäl: "_s : u" Skäl: "_s) + sentence(point.reason);
    return text;
}

QList<Block> decision(const Excerpt &excerpt)
{
    const ProtocolItem &item = excerpt.treatment.item;
    QList<Text> texts;
    QStringList details;
    bool isClauses = !item.points.isEmpty();
    for (const DecisionPoint &point : item.points) {
        isClauses = isClauses && point.text.trimmed().startsWith(u"att "_s);
        texts += plain(sentence(point.text.isEmpty() ? swedish(point.outcome) : point.text));
        const bool isElection = point.outcome == domain::Outcome::ElectionTabled;
        const QString subject = item.points.size() > 1 ? u"Ärendet i punkt %1"_s.arg(texts.size())
                                : isElection           ? u"Valet"_s
                                                       : u"Ärendet"_s;
        if (const QString text = particulars(point, subject); !text.isEmpty())
            details += text;
    }
    if (texts.isEmpty())
        return {};
    QList<Block> blocks;
    if (isClauses)
        blocks += Paragraph{plain(excerpt.committee.name + u" beslutar"_s), Manner::Leading};
    blocks += paragraphOrList(texts, true);
    for (const QString &text : details)
        blocks += Paragraph{plain(text)};
    if (item.immediatelyAdjusted)
        blocks += Paragraph{plain(u"Paragrafen justeras omedelbart."_s)};
    return blocks;
}

struct DissentWords
{
    DissentKind kind;
    QString one;
    QString many;
    QString act; // for a dissent without words of its own
};

void addDissents(Document &document, const ProtocolItem &item)
{
    static const QList<DissentWords> kinds{
        {DissentKind::Reservation, u"Reservation"_s, u"Reservationer"_s, u" reserverar sig mot beslutet."_s},
        {DissentKind::SpecialOpinion, u"Särskilt yttrande"_s, u"Särskilda yttranden"_s,
         u" lämnar ett särskilt yttrande."_s},
        {DissentKind::ProtocolNote, u"Protokollsanteckning"_s, u"Protokollsanteckningar"_s,
         u" lämnar en protokollsanteckning."_s},
        {DissentKind::NotParticipating, u"Deltar inte i beslutet"_s, u"Deltar inte i beslutet"_s,
         u" deltar inte i beslutet."_s},
    };
    for (const DissentWords &words : kinds) {
        QList<Block> blocks;
        for (const Dissent &dissent : item.dissents) {
            if (dissent.kind != words.kind)
                continue;
            const QString text = dissent.text.trimmed();
            blocks += Paragraph{
                said(dissent.who, dissent.party, text.isEmpty() ? words.act : u": "_s + sentence(text))};
        }
        addSection(document, blocks.size() > 1 ? words.many : words.one, blocks);
    }
}

QList<Block> disqualifications(const ProtocolItem &item)
{
    QList<Block> blocks;
    for (const domain::Disqualification &jav : item.disqualifications) {
        const QString text = jav.text.trimmed();
        blocks += Paragraph{said(jav.who, jav.party,
                                 u" anmäler jäv och deltar varken i överläggningen eller i beslutet."_s +
                                     (text.isEmpty() ? text : u' ' + sentence(text)))};
    }
    return blocks;
}

QList<Block> basis(const ProtocolItem &item)
{
    List list;
    for (const domain::Basis &paper : item.basis) {
        QString text = paper.kind;
        if (!paper.date.isNull())
            text += u' ' + paper.date.toString(Qt::ISODate);
        if (!paper.addedOn.isNull())
            text += u" (tillkom den %1)"_s.arg(writtenDate(paper.addedOn));
        list.items += ListItem{plain(text)};
    }
    return list.items.isEmpty() ? QList<Block>{} : QList<Block>{list};
}

QList<Block> dispatch(const ProtocolItem &item)
{
    List list;
    for (const QString &receiver : item.dispatch)
        list.items += ListItem{plain(receiver)};
    return list.items.isEmpty() ? QList<Block>{} : QList<Block>{list};
}

QList<Block> notices(const ProtocolItem &item, const QDate &meeting)
{
    const QDate takenDown =
        item.takenDownOn.isNull() ? domain::legalClocks(item, meeting).takeDownFrom : item.takenDownOn;
    return {
        KeyValues{{{u"Justerat"_s, item.adjustedOn.isNull() ? u"ännu inte"_s : writtenDate(item.adjustedOn)},
                   {u"Anslaget"_s, item.postedOn.isNull() ? u"ännu inte"_s : writtenDate(item.postedOn)},
                   {u"Anslag tas ner"_s, item.postedOn.isNull() ? QString{} : writtenDate(takenDown)}}}};
}

// Where somebody signs; each line says what belongs there, and an empty one leaves room for a pen.
Signature certificate(const Excerpt &excerpt)
{
    QStringList whereAndWhen{excerpt.certifiedWhere, writtenDate(excerpt.certifiedOn)};
    whereAndWhen.removeAll(QString{});
    const QString place = whereAndWhen.isEmpty() ? QString{30, u'_'} : whereAndWhen.join(u", "_s);
    return {u"Rätt utdraget intygar"_s,
            excerpt.certifiedBy.isEmpty() ? u"Underskrift och namnförtydligande"_s
                                          : QString{u"Underskrift: "_s + excerpt.certifiedBy},
            u"Ort och datum: "_s + place};
}

bool isAdjusted(const Excerpt &excerpt)
{
    return domain::problemsWithIssue(excerpt.treatment).isEmpty();
}

} // namespace

QStringList warningsOf(const Excerpt &excerpt)
{
    if (isAdjusted(excerpt))
        return {};
    return {ExcerptDocument::tr("%1 is not adjusted yet: its text may still change. The excerpt is marked "
                                "“Ojusterat”.")
                .arg(excerpt.treatment.item.number.label())};
}

Document excerptDocument(const Excerpt &excerpt)
{
    const auto &[matter, meeting, item] = excerpt.treatment;
    const QString number = item.number.label();
    const QString reference = matter.reference.text();
    const QString title = number.isEmpty() ? item.title : QString{number + u' ' + item.title};

    Document document;
    document.kind = u"Protokollsutdrag"_s;
    document.issuer = excerpt.committee.name;
    document.address = excerpt.address;
    document.logo = excerpt.logo;
    document.author =
        excerpt.committee.authority.isEmpty() ? excerpt.committee.name : excerpt.committee.authority;
    document.title =
        u"Protokollsutdrag "_s + title + (reference.isEmpty() ? QString{} : u" (%1)"_s.arg(reference));
    QStringList footer{excerpt.committee.name, writtenDate(meeting), number, reference};
    footer.removeAll(QString{});
    document.footer = footer.join(u" · "_s);
    if (excerpt.certifiedOn.isValid())
        document.made = QDateTime{excerpt.certifiedOn, QTime{0, 0}, Qt::UTC};

    document.blocks += Heading{1, title};
    if (!isAdjusted(excerpt))
        document.blocks += Paragraph{{Run{u"Ojusterat."_s, true},
                                      Run{u" Paragrafen är ännu inte justerad och kan komma att ändras."_s}}};
    document.blocks += facts(excerpt);
    addSection(document, u"Sammanfattning"_s, writtenText(item.background, sectionLevel, excerpt.events));
    addSection(document, u"Förslag till beslut"_s, writtenText(item.proposedDecision, sectionLevel));
    addSection(document, u"Yrkanden"_s, proposals(item));
    addSection(document, u"Beslutsgång"_s, writtenText(item.procedure, sectionLevel));
    addSection(document, u"Omröstning"_s, votes(item));
    addSection(document, u"Beslut"_s, decision(excerpt));
    addDissents(document, item);
    addSection(document, u"Jäv"_s, disqualifications(item));
    addSection(document, u"Beslutsunderlag"_s, basis(item));
    addSection(document, u"Expedieras till"_s, dispatch(item));
    addSection(document, u"Justering och anslag"_s, notices(item, meeting));

    document.blocks += certificate(excerpt);
    return document;
}

QString excerptFileName(const domain::Treatment &treatment, const QString &suffix)
{
    QStringList parts{u"Protokollsutdrag"_s, treatment.matter.reference.text(),
                      treatment.item.number.label()};
    parts.removeAll(QString{});
    return safeFileName(parts.join(u' ') + u'.' + suffix);
}

} // namespace documents
