#include "domain/attendance.h"

#include "domain/swedishorder.h"
#include "domain/term.h"

#include <QHash>

namespace domain {

namespace {

constexpr Term<AttendanceStatus> statusTerms[] = {
    {AttendanceStatus::Registered, "registered", QT_TRANSLATE_NOOP("AttendanceStatus", "Registered")},
    {AttendanceStatus::Prevented, "prevented", QT_TRANSLATE_NOOP("AttendanceStatus", "Prevented")},
    {AttendanceStatus::Replaced, "replaced", QT_TRANSLATE_NOOP("AttendanceStatus", "Replaced")},
    {AttendanceStatus::Attended, "attended", QT_TRANSLATE_NOOP("AttendanceStatus", "Attended")},
    {AttendanceStatus::Absent, "absent", QT_TRANSLATE_NOOP("AttendanceStatus", "Absent")},
    {AttendanceStatus::Excused, "excused", QT_TRANSLATE_NOOP("AttendanceStatus", "Excused")},
    {AttendanceStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("AttendanceStatus", "Cancelled")},
};

// Swedish words in sheets and on the command line, folded for search; they hold whatever language runs.
const QHash<QString, AttendanceStatus> &swedishWords()
{
    static const QHash<QString, AttendanceStatus> words{
        {QStringLiteral("anmald"), AttendanceStatus::Registered},
        {QStringLiteral("forhinder"), AttendanceStatus::Prevented},
        {QStringLiteral("forhindrad"), AttendanceStatus::Prevented},
        {QStringLiteral("aterbud"), AttendanceStatus::Prevented},
        {QStringLiteral("ersatt"), AttendanceStatus::Replaced},
        {QStringLiteral("deltog"), AttendanceStatus::Attended},
        {QStringLiteral("narvarande"), AttendanceStatus::Attended},
        {QStringLiteral("narvarade"), AttendanceStatus::Attended},
        {QStringLiteral("uteblev"), AttendanceStatus::Absent},
        {QStringLiteral("franvarande"), AttendanceStatus::Absent},
        {QStringLiteral("giltigt franvarande"), AttendanceStatus::Excused},
        {QStringLiteral("giltig franvaro"), AttendanceStatus::Excused},
        {QStringLiteral("giltigt forfall"), AttendanceStatus::Excused},
        {QStringLiteral("installt"), AttendanceStatus::Cancelled},
        {QStringLiteral("installd"), AttendanceStatus::Cancelled},
    };
    return words;
}

} // namespace

bool wasThereAfter(bool wasThere, AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Attended:
        return true;
    case AttendanceStatus::Registered:
    case AttendanceStatus::Absent:
    case AttendanceStatus::Excused:
        return false;
    case AttendanceStatus::Prevented:
    case AttendanceStatus::Replaced:
    case AttendanceStatus::Cancelled:
        break;
    }
    return wasThere;
}

QString key(AttendanceStatus status)
{
    return keyOf(statusTerms, status);
}

std::optional<AttendanceStatus> attendanceStatusFromKey(const QString &key)
{
    if (const auto status = valueOf(statusTerms, key))
        return status;
    const auto found = swedishWords().constFind(searchWords(key).join(u' '));
    if (found == swedishWords().constEnd())
        return {};
    return *found;
}

QString label(AttendanceStatus status)
{
    return wordOf(statusTerms, status, "AttendanceStatus");
}

QList<AttendanceStatus> attendanceStatuses()
{
    return valuesOf(statusTerms);
}

} // namespace domain
