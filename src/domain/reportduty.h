#pragma once

#include "domain/event.h"
#include "domain/person.h"

#include <QDate>

namespace domain {

// Somebody who was at an edition and reports back to the committee (återrapportering).
struct ReportDuty
{
    Event event;
    Edition edition;
    Person person;
    QString party;
    QDate reportedBack; // null: the report is still owed

    bool isDone() const { return reportedBack.isValid(); }

    bool operator==(const ReportDuty &) const = default;
};

} // namespace domain
