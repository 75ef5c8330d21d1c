#include "domain/rowanswer.h"

#include "domain/term.h"

namespace domain {

namespace {

constexpr Term<OnMatch> terms[] = {
    {OnMatch::Keep, "keep", QT_TRANSLATE_NOOP("OnMatch", "Keep what is here")},
    {OnMatch::Replace, "replace", QT_TRANSLATE_NOOP("OnMatch", "Replace by the sheet's")},
    {OnMatch::Both, "both", QT_TRANSLATE_NOOP("OnMatch", "Somebody else: keep both")},
};

} // namespace

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
