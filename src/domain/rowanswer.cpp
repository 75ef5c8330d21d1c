#include "domain/rowanswer.h"

#include "domain/namesound.h"
#include "domain/term.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(RowAnswer)
};

constexpr Term<OnMatch> terms[] = {
    {OnMatch::Keep, "keep", QT_TRANSLATE_NOOP("OnMatch", "Keep what is here")},
    {OnMatch::Replace, "replace", QT_TRANSLATE_NOOP("OnMatch", "Replace by the sheet's")},
    {OnMatch::Both, "both", QT_TRANSLATE_NOOP("OnMatch", "Somebody else: keep both")},
};

// Finds the rows that wait. Whom the unsettled rows may be about is held; who waits is held, too.
class Waiting
{
public:
    Waiting(const SheetRows &rows, const QList<RowFinding> &findings, const QHash<int, RowAnswer> &answers,
            OnMatch onMatch)
        : m_rows{rows}
        , m_findings{findings}
        , m_answers{answers}
        , m_onMatch{onMatch}
    {
    }

    QHash<int, int> find()
    {
        for (int row = 0; row < m_findings.size(); ++row)
            if (!m_answers.contains(row))
                holdUnsettled(row);
        if (m_names.isEmpty() && m_refused.isEmpty())
            return {};
        QList<int> altering;
        for (int row = 0; row < m_findings.size(); ++row)
            if (!m_answers.contains(row) && alters(m_findings[row]))
                altering.append(row);
        for (bool more = true; more;) {
            more = altering.removeIf([&](int row) { return waits(row); }) > 0;
        }
        return m_waiting;
    }

private:
    static QString somebody(const RowFinding &finding)
    {
        return finding.person.isNull() ? u"row %1"_s.arg(finding.first) : finding.person.toString();
    }
    QString name(int row) const { return nameKey(m_rows.at(row).name()); }

    // Whether taking the row in changes what is known of somebody, rather than making somebody new.
    bool alters(const RowFinding &finding) const
    {
        const bool isNew = finding.person.isNull();
        return finding.isOtherwise && (isNew || m_onMatch != OnMatch::Keep);
    }

    void hold(QHash<QString, int> &held, const QString &what, int row)
    {
        if (!held.contains(what))
            held.insert(what, row);
    }

    void holdUnsettled(int row)
    {
        const auto &finding = m_findings[row];
        if (finding.state == RowState::Ambiguous) {
            hold(m_names, name(row), row);
            for (const auto candidates = finding.candidates(); const auto &candidate : candidates)
                hold(m_people, candidate.toString(), row);
            if (finding.first >= 0)
                hold(m_people, u"row %1"_s.arg(finding.first), row);
        } else if (finding.state == RowState::Refused && (!finding.person.isNull() || finding.first >= 0)) {
            // What is told of others of the name may make it speak of them.
            m_refused.insert(name(row), row);
            if (m_onMatch == OnMatch::Both && !finding.person.isNull())
                hold(m_people, finding.person.toString(), row);
        }
    }

    bool waits(int row)
    {
        const auto who = somebody(m_findings[row]);
        const auto called = name(row);
        int other = m_people.value(who, m_names.value(called, -1));
        if (other < 0)
            for (const int refused : m_refused.values(called))
                if (somebody(m_findings[refused]) != who)
                    other = refused;
        if (other < 0)
            return false;
        m_waiting.insert(row, other);
        hold(m_people, who, other);
        hold(m_names, called, other);
        return true;
    }

    const SheetRows &m_rows;
    const QList<RowFinding> &m_findings;
    const QHash<int, RowAnswer> &m_answers;
    OnMatch m_onMatch;
    QHash<QString, int> m_people; // somebody who is held, and for which row
    QHash<QString, int> m_names;
    QMultiHash<QString, int> m_refused; // by name
    QHash<int, int> m_waiting;
};

} // namespace

QHash<int, int> waiting(const SheetRows &rows, const QList<RowFinding> &findings,
                        const QHash<int, RowAnswer> &answers, OnMatch onMatch)
{
    return Waiting{rows, findings, answers, onMatch}.find();
}

QString whyWaiting(int line)
{
    return AnswerText::tr("Row %1 may be about the same person, and is not settled. That comes first.")
        .arg(line);
}

QString key(OnMatch onMatch)
{
    return keyOf(terms, onMatch);
}

std::optional<OnMatch> onMatchFromKey(const QString &key)
{
    return valueOf(terms, key);
}

QString label(OnMatch onMatch)
{
    return wordOf(terms, onMatch, "OnMatch");
}

int &RowCounts::of(RowState state)
{
    switch (state) {
    case RowState::New:
        return added;
    case RowState::Changed:
        return changed;
    case RowState::Same:
        return same;
    case RowState::Ambiguous:
        return ambiguous;
    case RowState::Refused:
        break;
    }
    return refused;
}

RowCounts count(const QList<RowFinding> &findings)
{
    RowCounts counts;
    for (const auto &finding : findings)
        ++counts.of(finding.state);
    return counts;
}

} // namespace domain
