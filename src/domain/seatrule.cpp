#include "domain/seatrule.h"

#include "domain/term.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace domain {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(SeatRule)
};

constexpr Term<SeatRuleKind> kindTerms[] = {
    {SeatRuleKind::FixedNumber, "fixed_number", QT_TRANSLATE_NOOP("SeatRuleKind", "Fixed number")},
    {SeatRuleKind::Presidium, "presidium", QT_TRANSLATE_NOOP("SeatRuleKind", "Presidium")},
    {SeatRuleKind::OnePerParty, "one_per_party", QT_TRANSLATE_NOOP("SeatRuleKind", "One per party")},
    {SeatRuleKind::Quota, "quota", QT_TRANSLATE_NOOP("SeatRuleKind", "Quota")},
    {SeatRuleKind::Free, "free", QT_TRANSLATE_NOOP("SeatRuleKind", "The other seats are free")},
};

constexpr Role presidium[] = {Role::Chair, Role::FirstViceChair, Role::SecondViceChair};

bool isOfPresidium(const RosterRow &row)
{
    return row.role && isOfPresidium(*row.role);
}

// "S, C and M"
QString enumerated(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString{});
    return RuleText::tr("%1 and %2", "the last two of a list")
        .arg(words.first(words.size() - 1).join(QStringLiteral(", ")), words.last());
}

// A roster under its rules; says what does not fit.
class Examination
{
public:
    Examination(const Roster &roster, const QList<SeatRule> &rules, const SeatRuleGround &ground)
        : m_rules{rules}
        , m_ground{ground}
    {
        QSet<Id<Seat>> ordinary;
        for (const auto &row : roster.rows)
            if (row.seat && row.seat->kind == SeatKind::Ordinary)
                ordinary << row.seat->id;
        m_seats = int(ordinary.size());
        QSet<Id<Seat>> filled;
        for (const auto &row : roster.rows) {
            const bool elected = ordinary.contains(row.fills) && !filled.contains(row.fills);
            const bool nominated = !row.nomination.isNull() && row.kind == SeatKind::Ordinary;
            if (elected)
                filled << row.fills;
            if (elected || (nominated && row.seat))
                m_goers << &row;
            else if (nominated)
                ++m_without;
        }
    }

    QList<SeatFinding> make()
    {
        findDoubledPersons();
        bool quotas = false;
        for (const auto &rule : m_rules)
            switch (rule.kind) {
            case SeatRuleKind::FixedNumber:
                examineNumber(rule.seats);
                break;
            case SeatRuleKind::Presidium:
                examinePresidium();
                break;
            case SeatRuleKind::OnePerParty:
                examineParties();
                break;
            case SeatRuleKind::Quota:
                if (!quotas) // they are looked at together
                    examineQuotas();
                quotas = true;
                break;
            case SeatRuleKind::Free:
                break;
            }
        return m_findings;
    }

private:
    bool has(SeatRuleKind kind) const
    {
        return std::any_of(m_rules.begin(), m_rules.end(), [&](const SeatRule &r) { return r.kind == kind; });
    }

    void find(SeatFinding::Kind kind, std::optional<SeatRuleKind> rule, const QStringList &subjects,
              int count, const QString &sentence)
    {
        m_findings.append({kind, rule, subjects, count, sentence});
    }

    void findDoubledPersons()
    {
        QSet<Id<Person>> seen;
        QStringList names;
        for (const auto *row : m_goers) {
            if (!row->person)
                continue;
            if (seen.contains(row->person->id))
                names << row->person->name();
            seen << row->person->id;
        }
        const int count = int(names.size());
        names.removeDuplicates();
        if (count > 0)
            find(SeatFinding::Kind::Doubled, {}, names, count,
                 RuleText::tr("%1 has more than one seat").arg(enumerated(names)));
    }

    void examineNumber(int wanted)
    {
        constexpr auto rule = SeatRuleKind::FixedNumber;
        if (m_seats != wanted)
            find(m_seats < wanted ? SeatFinding::Kind::Missing : SeatFinding::Kind::Over, rule,
                 {QStringLiteral("seats")}, std::abs(m_seats - wanted),
                 RuleText::tr("The rule is %1 seats, and the edition has %2").arg(wanted).arg(m_seats));
        const int there = int(m_goers.size()) + m_without;
        if (there < wanted)
            find(SeatFinding::Kind::Missing, rule, {}, wanted - there,
                 RuleText::tr("%n participant(s) missing", nullptr, wanted - there));
        else if (there > wanted)
            find(
                SeatFinding::Kind::Over, rule, {}, there - wanted,
                RuleText::tr("%n too many: %1 for %2 seats", nullptr, there - wanted).arg(there).arg(wanted));
    }

    void examinePresidium()
    {
        QStringList missing;
        QStringList missingWords;
        for (const auto role : presidium) {
            QStringList names;
            for (const auto *row : m_goers)
                if (row->role == role && row->person)
                    names << row->person->name();
            if (names.isEmpty()) {
                missing << key(role);
                missingWords << label(role).toLower();
            } else if (names.size() > 1) {
                find(SeatFinding::Kind::Doubled, SeatRuleKind::Presidium, {key(role)}, int(names.size()) - 1,
                     RuleText::tr("%1: both %2", "role: names").arg(label(role), enumerated(names)));
            }
        }
        if (!missing.isEmpty())
            find(SeatFinding::Kind::Missing, SeatRuleKind::Presidium, missing, int(missing.size()),
                 RuleText::tr("Of the presidium, %1 is missing").arg(enumerated(missingWords)));
    }

    void examineParties()
    {
        const bool presidiumBeside = has(SeatRuleKind::Presidium);
        QMap<QString, int> all;
        QMap<QString, int> counted;
        for (const auto *row : m_goers) {
            ++all[row->party];
            if (!presidiumBeside || !isOfPresidium(*row))
                ++counted[row->party];
        }
        QStringList missing;
        for (const auto &party : m_ground.parties)
            if (!all.contains(party))
                missing << party;
        if (!missing.isEmpty())
            find(SeatFinding::Kind::Missing, SeatRuleKind::OnePerParty, missing, int(missing.size()),
                 RuleText::tr("%1 has no participant", "parties").arg(enumerated(missing)));
        // Where the rest is free, a party may have more.
        if (has(SeatRuleKind::Free))
            return;
        QStringList over;
        QStringList words;
        int surplus = 0;
        for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
            if (it.value() < 2 || it.key().isEmpty())
                continue;
            over << it.key();
            words << QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value());
            surplus += it.value() - 1;
        }
        if (!over.isEmpty())
            find(SeatFinding::Kind::Over, SeatRuleKind::OnePerParty, over, surplus,
                 RuleText::tr("More than one from %1", "parties").arg(enumerated(words)));
    }

    // Who belongs to several bodies goes where somebody is needed, so that as few seats as possible are
    // missing: each seat of a quota is offered to its members in turn (a matching by augmenting paths).
    void examineQuotas()
    {
        struct Place
        {
            Id<Committee> body;
            int goer = -1;
        };
        QList<Place> places;
        QList<SeatRule> quotas;
        for (const auto &rule : m_rules) {
            if (rule.kind != SeatRuleKind::Quota)
                continue;
            quotas << rule;
            for (int i = 0; i < rule.seats; ++i)
                places.append({rule.body});
        }

        const auto bodiesOf = [&](int goer) {
            const auto &person = m_goers[goer]->person;
            return person ? m_ground.memberships.value(person->id) : QList<Id<Committee>>{};
        };
        QList<bool> tried;
        const std::function<bool(int)> seat = [&](int goer) {
            const auto bodies = bodiesOf(goer);
            for (qsizetype i = 0; i < places.size(); ++i) {
                if (tried[i] || !bodies.contains(places[i].body))
                    continue;
                tried[i] = true;
                if (places[i].goer < 0 || seat(places[i].goer)) {
                    places[i].goer = goer;
                    return true;
                }
            }
            return false;
        };
        QMap<Id<Committee>, int> surplus;
        QStringList outside;
        for (int goer = 0; goer < m_goers.size(); ++goer) {
            tried.fill(false, places.size());
            if (seat(goer))
                continue;
            const auto bodies = bodiesOf(goer);
            const auto own = std::find_if(quotas.cbegin(), quotas.cend(),
                                          [&](const SeatRule &rule) { return bodies.contains(rule.body); });
            if (own != quotas.cend())
                ++surplus[own->body];
            else if (m_goers[goer]->person)
                outside << m_goers[goer]->person->name();
        }

        const bool restIsFree = has(SeatRuleKind::Free);
        for (const auto &rule : std::as_const(quotas)) {
            const auto name = m_ground.bodies.value(rule.body);
            const int lacking = int(std::count_if(places.cbegin(), places.cend(), [&](const Place &place) {
                return place.body == rule.body && place.goer < 0;
            }));
            if (lacking > 0)
                find(SeatFinding::Kind::Missing, SeatRuleKind::Quota, {name}, lacking,
                     RuleText::tr("%n missing from %1, whose quota is %2", nullptr, lacking)
                         .arg(name)
                         .arg(rule.seats));
            if (const int over = surplus.value(rule.body); over > 0 && !restIsFree)
                find(SeatFinding::Kind::Over, SeatRuleKind::Quota, {name}, over,
                     RuleText::tr("%n too many from %1, whose quota is %2", nullptr, over)
                         .arg(name)
                         .arg(rule.seats));
        }
        if (!outside.isEmpty() && !restIsFree)
            find(SeatFinding::Kind::Over, SeatRuleKind::Quota, outside, int(outside.size()),
                 RuleText::tr("%1 belongs to no body that has a quota", "persons").arg(enumerated(outside)));
    }

    const QList<SeatRule> &m_rules;
    const SeatRuleGround &m_ground;
    QList<const RosterRow *> m_goers;
    int m_seats = 0;
    int m_without = 0; // nominated, without a seat
    QList<SeatFinding> m_findings;
};

} // namespace

QList<SeatFinding> findings(const Roster &roster, const QList<SeatRule> &rules, const SeatRuleGround &ground)
{
    if (roster.edition.cancelled)
        return {};
    return Examination{roster, rules, ground}.make();
}

Roster withElected(const Roster &roster, const QList<PersonEntry> &persons, const QDate &on)
{
    Roster elected = roster;
    elected.rows.removeIf([](const RosterRow &row) { return !row.seat; });
    for (auto &row : elected.rows)
        if (!row.nomination.isNull()) {
            RosterRow vacant;
            vacant.seat = row.seat;
            vacant.kind = row.kind;
            vacant.party = row.seat->party;
            row = vacant;
        }
    for (const auto &entry : persons) {
        const auto *assignment = entry.assignmentOn(on);
        const auto party = assignment ? assignment->party : QString{};
        const auto free = [&](const QString &keptFor) {
            return std::find_if(elected.rows.begin(), elected.rows.end(), [&](const RosterRow &row) {
                return !row.person && row.kind == SeatKind::Ordinary && row.seat->party == keptFor;
            });
        };
        auto row = free(party);
        if (row == elected.rows.end())
            row = free({});
        if (row == elected.rows.end())
            continue;
        row->person = entry.person;
        row->party = party;
        row->role = assignment ? std::optional{assignment->role} : std::nullopt;
        row->placement = Id<Placement>::make();
        row->fills = row->seat->id;
        row->status = SeatStatus::Elected;
    }
    return elected;
}

QString key(SeatRuleKind kind)
{
    return keyOf(kindTerms, kind);
}

std::optional<SeatRuleKind> seatRuleKindFromKey(const QString &key)
{
    return valueOf(kindTerms, key);
}

QString key(SeatFinding::Kind kind)
{
    switch (kind) {
    case SeatFinding::Kind::Missing:
        return QStringLiteral("missing");
    case SeatFinding::Kind::Over:
        return QStringLiteral("over");
    case SeatFinding::Kind::Doubled:
        break;
    }
    return QStringLiteral("doubled");
}

QString describe(const SeatRule &rule, const QMap<Id<Committee>, QString> &bodies)
{
    const auto word = wordOf(kindTerms, rule.kind, "SeatRuleKind");
    if (rule.kind == SeatRuleKind::FixedNumber)
        return QStringLiteral("%1: %2").arg(word).arg(rule.seats);
    if (rule.kind == SeatRuleKind::Quota)
        return RuleText::tr("%1: %2 from %3", "Quota: 4 from RS")
            .arg(word, QString::number(rule.seats), bodies.value(rule.body));
    return word;
}

QStringList problems(const QList<SeatRule> &rules)
{
    QStringList found;
    QSet<std::pair<int, QString>> seen;
    int quota = 0;
    int number = 0;
    for (const auto &rule : rules) {
        const bool counts = rule.kind == SeatRuleKind::FixedNumber || rule.kind == SeatRuleKind::Quota;
        if (counts && rule.seats < 1)
            found << RuleText::tr(
                "A rule with a number needs at least 1 seat. Write the number, or leave the "
                "rule out.");
        if (rule.kind == SeatRuleKind::Quota && rule.body.isNull())
            found << RuleText::tr("A quota belongs to no body. Choose a committee.");
        const auto name = std::pair{int(rule.kind), rule.body.toString()};
        if (seen.contains(name))
            found << RuleText::tr("The rule “%1” is given twice. Keep one.")
                         .arg(wordOf(kindTerms, rule.kind, "SeatRuleKind"));
        seen << name;
        if (rule.kind == SeatRuleKind::Quota)
            quota += rule.seats;
        if (rule.kind == SeatRuleKind::FixedNumber)
            number = rule.seats;
    }
    if (number > 0 && quota > number)
        found << RuleText::tr(
                     "The quotas have %1 seats together, and the fixed number is %2. Lower a quota or "
                     "raise the number.")
                     .arg(quota)
                     .arg(number);
    found.removeDuplicates();
    return found;
}

} // namespace domain
