#include "store/importplan.h"

#include <algorithm>

namespace store {

using namespace domain;

namespace {

class Planner
{
public:
    explicit Planner(const Imports::Import &import)
        : m_import{import}
        , m_waiting{waiting(import.rows, import.comparison.findings, import.answers, import.onMatch)}
    {
    }

    ImportPlan plan()
    {
        for (int row = 0; row < m_import.rows.count; ++row)
            place(row);
        return std::move(m_plan);
    }

private:
    void place(int row)
    {
        const auto &finding = m_import.comparison.findings[row];
        const auto answer = m_import.answers.constFind(row);
        const bool isAnswered = answer != m_import.answers.cend();
        if (m_waiting.contains(row) && m_import.onMatch == OnMatch::Keep)
            nominate(finding.first, row);
        if (finding.state == RowState::Refused || m_waiting.contains(row) || (isAnswered && answer->leave) ||
            (finding.state == RowState::Ambiguous && !isAnswered)) {
            ++m_plan.left;
            return;
        }
        const auto onMatch = isAnswered ? answer->onMatch : m_import.onMatch;
        if (finding.state == RowState::New) {
            add(row);
        } else if (finding.state == RowState::Ambiguous) {
            settle(row, *answer, finding);
        } else if (finding.person.isNull()) {
            join(row, finding.first, {});
        } else if (finding.state == RowState::Changed) {
            if (onMatch == OnMatch::Both && (finding.isOtherwise || isAnswered))
                addBeside(row, finding.person);
            else
                about(row, finding.person, onMatch);
        }
    }

    void settle(int row, const RowAnswer &answer, const RowFinding &finding)
    {
        if (answer.onMatch == OnMatch::Both) {
            add(row);
            return;
        }
        const auto person = m_import.rows.at(row);
        if (answer.person.isNull()) {
            join(row, finding.first, person.name());
            return;
        }
        auto &change = about(row, answer.person, answer.onMatch);
        if (answer.onMatch == OnMatch::Replace) {
            change.givenName = person.givenName;
            change.familyName = person.familyName;
        } else {
            change.aliases.append(person.name());
        }
    }

    void add(int row) { m_plan.additions.append(row); }

    // Somebody else than the person of the same name; all rows about them are about one.
    void addBeside(int row, const Id<Person> &person)
    {
        const auto there = m_beside.constFind(person);
        if (there == m_beside.cend()) {
            m_beside.insert(person, int(m_plan.additions.size()));
            add(row);
        } else {
            m_plan.furthers[*there].rows.append(row);
        }
    }

    // The place among the additions of the person whom that row makes, or is the first about; -1: of nobody.
    int additionOf(int first) const
    {
        if (const auto instead = m_instead.constFind(first); instead != m_instead.cend())
            return *instead;
        const auto &rows = m_plan.additions;
        const auto found = std::lower_bound(rows.begin(), rows.end(), first);
        return found == rows.end() || *found != first ? -1 : int(found - rows.begin());
    }

    // The row is about the new person of an earlier one; where that was left out, it is the first.
    void join(int row, int first, const QString &alias)
    {
        const int addition = additionOf(first);
        if (addition < 0) {
            m_instead.insert(first, int(m_plan.additions.size()));
            add(row);
            return;
        }
        auto &further = m_plan.furthers[addition];
        further.rows.append(row);
        if (!alias.isEmpty())
            further.aliases.append(alias);
    }

    // What is here is kept, and the next time this person is: only the nomination comes, now as then.
    void nominate(int first, int row)
    {
        if (const int addition = additionOf(first); addition >= 0)
            m_plan.furthers[addition].nominating.append(row);
    }

    ImportPlan::Change &about(int row, const Id<Person> &person, OnMatch onMatch)
    {
        auto place = m_changeOf.constFind(person);
        if (place == m_changeOf.cend()) {
            place = m_changeOf.insert(person, m_plan.changes.size());
            m_plan.changes.append({person, {}, {}, {}, {}, {}});
        }
        auto &change = m_plan.changes[*place];
        change.nominating.append(row);
        if (onMatch == OnMatch::Replace)
            change.rows.append(row);
        return change;
    }

    const Imports::Import &m_import;
    const QHash<int, int> m_waiting;
    ImportPlan m_plan;
    QHash<int, int> m_instead; // by the row that was left out: the addition that a later one makes
    QHash<Id<Person>, int> m_beside;
    QHash<Id<Person>, qsizetype> m_changeOf;
};

} // namespace

ImportPlan planImport(const Imports::Import &import)
{
    return Planner{import}.plan();
}

} // namespace store
