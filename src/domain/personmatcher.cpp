#include "domain/personmatcher.h"

#include "domain/namesound.h"
#include "domain/term.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct MatchText
{
    Q_DECLARE_TR_FUNCTIONS(PersonMatcher)
};

// Of more persons of one name nobody is told apart.
constexpr int mostNamesakes = 200;

constexpr Term<RowState> stateTerms[] = {
    {RowState::New, "new", QT_TRANSLATE_NOOP("RowState", "New")},
    {RowState::Changed, "changed", QT_TRANSLATE_NOOP("RowState", "Changed")},
    {RowState::Same, "same", QT_TRANSLATE_NOOP("RowState", "Same")},
    {RowState::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("RowState", "Ambiguous")},
    {RowState::Refused, "refused", QT_TRANSLATE_NOOP("RowState", "Refused")},
};

// FNV-1a, 64 bits: two different names in a hundred thousand do not meet. 0 for the empty text alone.
quint64 steadyHash(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 14695981039346656037ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

QString contactAndName(const QString &contact, const QString &givenName)
{
    const QString key = contactKey(contact);
    return key.isEmpty() || givenName.isEmpty() ? QString{} : QString{key + u'\n' + nameKey(givenName)};
}

} // namespace

QString key(RowState state)
{
    return keyOf(stateTerms, state);
}

QString label(RowState state)
{
    return wordOf(stateTerms, state, "RowState");
}

RowFinding::Remarks &RowFinding::remarks()
{
    if (!m_remarks)
        m_remarks = new Remarks;
    return *m_remarks;
}

void RowFinding::setWhy(const QString &why)
{
    if (why != this->why())
        remarks().why = why;
}

void RowFinding::setDoubt(const QString &doubt)
{
    if (doubt != this->doubt())
        remarks().doubt = doubt;
}

void RowFinding::addCandidate(const Id<Person> &candidate)
{
    remarks().candidates.append(candidate);
}

QString RowFinding::words() const
{
    const QString reason = why();
    const QString leftOut = doubt();
    if (reason.isEmpty() || leftOut.isEmpty())
        return reason + leftOut;
    return reason + (reason.back().isPunct() ? u" "_s : u". "_s) + leftOut;
}

bool RowFinding::operator==(const RowFinding &other) const
{
    return state == other.state && first == other.first && person == other.person &&
           isOtherwise == other.isOtherwise && why() == other.why() && doubt() == other.doubt() &&
           candidates() == other.candidates();
}

void PersonMatcher::Index::add(quint64 key, int somebody)
{
    if (key == 0)
        return;
    m_links.append({somebody, m_last.value(key, -1)});
    m_last.insert(key, int(m_links.size()) - 1);
}

template <class Take> void PersonMatcher::Index::each(quint64 key, Take take) const
{
    for (int link = key == 0 ? -1 : m_last.value(key, -1); link >= 0; link = m_links[link].second)
        take(m_links[link].first);
}

PersonMatcher::Keys PersonMatcher::keysOf(const QString &name, const QString &givenName,
                                          const QString &contact)
{
    return {steadyHash(nameKey(name)), steadyHash(soundOf(name)),
            steadyHash(contactAndName(contact, givenName))};
}

PersonMatcher::PersonMatcher(SheetRows rows, SheetContext context, Store store)
    : m_rows{std::move(rows)}
    , m_context{std::move(context)}
    , m_store{std::move(store)}
    , m_reading{
          m_rows.count, [this](int place) {
              const auto row = m_rows.at(place);
              return Read{row, problems(row, m_context), keysOf(row.name(), row.givenName, row.contact)};
          }}
{
    m_everybody.reserve(m_rows.count);
    for (auto *index : {&m_names, &m_sounds, &m_contacts})
        index->reserve(m_rows.count);
}

void PersonMatcher::remember(const Somebody &somebody, const Keys &keys)
{
    const int place = int(m_everybody.size());
    m_everybody.append(somebody);
    m_names.add(keys.name, place);
    m_sounds.add(keys.sound, place);
    m_contacts.add(keys.contact, place);
}

void PersonMatcher::addStored(const Id<Person> &id, const QString &name, const QString &givenName,
                              const QString &contact)
{
    if (m_stored.isEmpty() || m_stored.constLast() != id)
        m_stored.append(id);
    remember({int(m_stored.size()) - 1, -1}, keysOf(name, givenName, contact));
}

PersonMatcher::RowsAbout &PersonMatcher::rowsAbout(const Somebody &somebody)
{
    return somebody.stored >= 0 ? m_rowsOfStored[somebody.stored] : m_rowsOfRow[somebody.row];
}

// The person as the store has it, or as the row tells that makes it.
PersonEntry PersonMatcher::entryAlone(const Somebody &somebody) const
{
    return somebody.stored >= 0 ? m_store.person(m_stored[somebody.stored])
                                : told(m_rows.at(somebody.row), nullptr, m_context);
}

// The person as the rows that were found to be about it leave it.
PersonEntry PersonMatcher::entryOf(const Somebody &somebody) const
{
    auto entry = entryAlone(somebody);
    const auto rows =
        somebody.stored >= 0 ? m_rowsOfStored.value(somebody.stored) : m_rowsOfRow.value(somebody.row);
    for (const int row : rows.telling)
        entry = told(m_rows.at(row), &entry, m_context);
    return entry;
}

// Everybody of the name, and the unsettled rows of it; one more than `mostNamesakes` when there are too many.
QList<PersonMatcher::Somebody> PersonMatcher::namesakesOf(const Keys &keys) const
{
    QList<Somebody> found;
    m_names.each(keys.name, [&](int place) {
        if (found.size() <= mostNamesakes && !found.contains(m_everybody[place]))
            found.append(m_everybody[place]);
    });
    return found;
}

bool PersonMatcher::isUnsettled(const Somebody &somebody) const
{
    return somebody.stored < 0 && m_unsettled.contains(somebody.row);
}

bool PersonMatcher::isAbout(const Somebody &unsettled, const Somebody &other) const
{
    const auto finding = m_unsettled.value(unsettled.row);
    return other.stored >= 0 ? finding.person == m_stored[other.stored]
                             : finding.person.isNull() && finding.first == other.row;
}

QString PersonMatcher::lineOf(int place) const
{
    return QString::number(m_rows.line(place));
}

// Those whose name only sounds the same, or whose given name and contact are the same; one more than
// `mostNamesakes` when there are too many. Other rows only where nothing speaks against: a sheet that has
// both means two persons by them.
QList<PersonMatcher::Somebody> PersonMatcher::soundingAlike(const SheetPerson &row, const Keys &keys) const
{
    QList<Somebody> found;
    int looked = 0;
    const auto take = [&](int place) {
        const auto &somebody = m_everybody[place];
        if (++looked <= mostNamesakes && !found.contains(somebody) &&
            (somebody.stored >= 0 || fit(row, entryOf(somebody).person) != Fit::Contradicts))
            found.append(somebody);
    };
    m_sounds.each(keys.sound, take);
    m_contacts.each(keys.contact, take);
    return looked > mostNamesakes ? QList<Somebody>(mostNamesakes + 1) : found;
}

RowFinding PersonMatcher::doubtful(const QList<Somebody> &who, const QString &why) const
{
    RowFinding finding;
    finding.state = RowState::Ambiguous;
    finding.setWhy(why);
    const auto add = [&](const Id<Person> &person) {
        if (!person.isNull() && !finding.candidates().contains(person))
            finding.addCandidate(person);
    };
    for (const auto &somebody : who) {
        if (somebody.stored >= 0) {
            add(m_stored[somebody.stored]);
        } else if (isUnsettled(somebody)) {
            const auto other = m_unsettled.value(somebody.row);
            add(other.person);
            for (const auto candidates = other.candidates(); const auto &candidate : candidates)
                add(candidate);
            finding.first = std::max(finding.first, other.first);
        } else {
            finding.first = somebody.row;
        }
    }
    return finding;
}

// What the attendance of a row that tells it changes, as words; empty when nothing. What can't be marked is a
// doubt.
QString PersonMatcher::markTold(const SheetPerson &row, const Person &person, RowFinding &finding) const
{
    const auto [now, wrong] = m_store.mark(person, row);
    const QString told = label(*row.attendance).toLower();
    if (now == row.attendance)
        return {};
    if (!wrong.isEmpty()) {
        const QString before = finding.doubt();
        finding.setDoubt(before + (before.isEmpty() ? u""_s : u" "_s) +
                         MatchText::tr("The attendance “%1” is left out. %2").arg(told, wrong.join(u' ')));
        return {};
    }
    return now ? MatchText::tr("Attendance: %1 → %2").arg(label(*now).toLower(), told)
               : MatchText::tr("Attendance: %1").arg(told);
}

// Whether the store lacks a nomination of the person that the row tells, or an attendance that can be marked.
bool PersonMatcher::tellsEditions(const SheetPerson &row, const Person &person) const
{
    if (row.event.isNull())
        return false;
    if (!m_store.isNominated(person.id, row))
        return true;
    if (!row.attendance)
        return false;
    const auto [now, wrong] = m_store.mark(person, row);
    return now != row.attendance && wrong.isEmpty();
}

RowFinding PersonMatcher::matched(int place, const SheetPerson &row, const Somebody &somebody)
{
    const bool isStored = somebody.stored >= 0;
    RowFinding finding;
    if (isStored)
        finding.person = m_stored[somebody.stored];
    else
        finding.first = somebody.row;
    auto &about = rowsAbout(somebody);
    const auto refused = [&](const QString &why) {
        about.refused.append(place);
        finding.state = RowState::Refused;
        finding.setWhy(why);
        finding.setDoubt({});
        return finding;
    };
    const auto otherwise = [&](const QList<int> &others, const auto &isOtherwise) {
        for (const int other : others)
            if (isOtherwise(m_rows.at(other)))
                return MatchText::tr("Row %1 tells something else about the same person. Correct one of "
                                     "them.")
                    .arg(lineOf(other));
        return QString{};
    };
    const auto earlier = isStored ? about.telling : QList<int>{somebody.row} + about.telling;
    const auto before = entryOf(somebody);
    const auto after = told(row, &before, m_context);
    // What the earlier rows tell is to hold still.
    if (const auto why = otherwise(earlier,
                                   [&](const SheetPerson &other) {
                                       return contradict(other, row) ||
                                              told(other, &after, m_context) != after;
                                   });
        !why.isEmpty())
        return refused(why);
    QStringList wrong = problems(after.person);
    for (const auto &assignment : after.assignments)
        wrong << problems(assignment);
    if (!wrong.isEmpty())
        return refused(wrong.join(u' '));

    auto changes = differences(before, after);
    const bool nominatedEarlier = std::any_of(earlier.begin(), earlier.end(),
                                              [&](int other) { return isSameScope(m_rows.at(other), row); });
    if (!row.event.isNull() && !nominatedEarlier && !(isStored && m_store.isNominated(finding.person, row)))
        changes << MatchText::tr("New nomination");
    finding.setDoubt(row.doubts.join(u' '));
    const bool isFirstMark = row.attendance && std::none_of(earlier.begin(), earlier.end(), [&](int other) {
                                 const auto earlierRow = m_rows.at(other);
                                 return earlierRow.attendance && isSameScope(earlierRow, row);
                             });
    if (isFirstMark)
        if (const auto mark = markTold(row, before.person, finding); !mark.isEmpty())
            changes << mark;
    if (!changes.isEmpty())
        if (const auto why =
                otherwise(about.refused, [&](const SheetPerson &other) { return contradict(other, row); });
            !why.isEmpty())
            return refused(why);
    finding.state = changes.isEmpty() ? RowState::Same : RowState::Changed;
    finding.setWhy(changes.join(u"; "_s));
    const auto alone = about.telling.isEmpty() ? before : entryAlone(somebody);
    finding.isOtherwise = told(row, &alone, m_context) != alone;
    if (changes.isEmpty() && !earlier.isEmpty()) {
        // The earlier rows may go to somebody else: what the store lacks, each row tells for itself.
        const bool isNews = isStored && (finding.isOtherwise || tellsEditions(row, before.person));
        if (isNews)
            finding.state = RowState::Changed;
        if (isNews || !isStored)
            finding.setWhy(MatchText::tr("As row %1").arg(lineOf(earlier.first())));
    }
    about.telling.append(place);
    return finding;
}

RowFinding PersonMatcher::find(int place)
{
    const auto [row, wrong, keys] = m_reading.next();
    if (!wrong.isEmpty()) {
        RowFinding refused;
        refused.state = RowState::Refused;
        refused.setWhy(wrong.join(u' '));
        return refused;
    }
    auto finding = decide(place, row, keys);
    if (finding.state == RowState::New || finding.state == RowState::Ambiguous)
        finding.setDoubt(row.doubts.join(u' '));
    if (finding.state == RowState::New && row.attendance)
        markTold(row, told(row, nullptr, m_context).person, finding); // nobody has marks yet
    if (finding.state == RowState::Ambiguous || finding.state == RowState::Refused) {
        m_unsettled.insert(place, finding);
        remember({-1, place}, {keys.name, 0, 0});
    }
    return finding;
}

RowFinding PersonMatcher::decide(int place, const SheetPerson &row, const Keys &keys)
{
    const auto namesakes = namesakesOf(keys);
    if (namesakes.size() > mostNamesakes)
        return doubtful({}, MatchText::tr("There are too many of this name to tell them apart."));
    QList<Somebody> who; // those who fit best
    auto best = Fit::Contradicts;
    for (const auto &somebody : namesakes) {
        const auto how = fit(row, entryOf(somebody).person);
        if (how > best)
            who.clear();
        best = std::max(best, how);
        if (how == best)
            who.append(somebody);
    }
    if (best == Fit::Contradicts) {
        // A sheet that has a name twice, with another municipality or contact, means two persons by it.
        who.removeIf([](const Somebody &somebody) { return somebody.stored < 0; });
        if (!who.isEmpty())
            return doubtful(who + soundingAlike(row, keys),
                            MatchText::tr("There is somebody of this name with another municipality or "
                                          "contact. Is it the same person?"));
    }
    const auto all = who;
    who.removeIf([&](const Somebody &somebody) {
        return isUnsettled(somebody) && std::any_of(all.begin(), all.end(), [&](const Somebody &other) {
                   return isAbout(somebody, other);
               });
    });
    if (who.size() > 1) {
        // Nothing is to be decided when one of them is wholly as the row tells.
        QList<Somebody> same;
        for (const auto &somebody : std::as_const(who)) {
            const auto entry = entryOf(somebody);
            if (told(row, &entry, m_context) == entry)
                same.append(somebody);
        }
        if (same.size() != 1)
            return doubtful(who, MatchText::tr("There are several of this name. Which one is it?"));
        who = same;
    }
    if (who.size() == 1 && isUnsettled(who.constFirst()))
        return doubtful(who, MatchText::tr("Row %1 has the same name, and it is not decided who that is.")
                                 .arg(lineOf(who.constFirst().row)));
    if (who.size() == 1)
        return matched(place, row, who.constFirst());
    const bool isNewName = std::all_of(namesakes.begin(), namesakes.end(),
                                       [&](const Somebody &somebody) { return isUnsettled(somebody); });
    if (isNewName) {
        const auto alike = soundingAlike(row, keys);
        if (alike.size() > mostNamesakes)
            return doubtful({}, MatchText::tr("There are too many of this name to tell them apart."));
        if (!alike.isEmpty())
            return doubtful(alike, MatchText::tr("Somebody of nearly this name, or with the same contact, is "
                                                 "here. Is it the same person?"));
    }
    remember({-1, place}, keys);
    return {};
}

} // namespace domain
