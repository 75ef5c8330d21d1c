#include "domain/retention.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct Retention
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

} // namespace

QList<RetentionClass> retentionClasses()
{
    return {RetentionClass::Contacts, RetentionClass::Notes,       RetentionClass::Comments,
            RetentionClass::Drafts,   RetentionClass::Nominations, RetentionClass::Persons};
}

QString key(RetentionClass retention)
{
    switch (retention) {
    case RetentionClass::Contacts:
        return QStringLiteral("contacts");
    case RetentionClass::Notes:
        return QStringLiteral("notes");
    case RetentionClass::Comments:
        return QStringLiteral("comments");
    case RetentionClass::Drafts:
        return QStringLiteral("drafts");
    case RetentionClass::Nominations:
        return QStringLiteral("nominations");
    case RetentionClass::Persons:
        return QStringLiteral("persons");
    }
    return {};
}

std::optional<RetentionClass> retentionClassFromKey(const QString &given)
{
    for (const RetentionClass retention : retentionClasses())
        if (key(retention) == given)
            return retention;
    return {};
}

QString label(RetentionClass retention)
{
    switch (retention) {
    case RetentionClass::Contacts:
        return Retention::tr("Ways of contact");
    case RetentionClass::Notes:
        return Retention::tr("Notes and reasons");
    case RetentionClass::Comments:
        return Retention::tr("Comments of the review");
    case RetentionClass::Drafts:
        return Retention::tr("Drafts of items");
    case RetentionClass::Nominations:
        return Retention::tr("Nominations");
    case RetentionClass::Persons:
        return Retention::tr("Persons without assignment");
    }
    return {};
}

int usualYears(RetentionClass retention)
{
    switch (retention) {
    case RetentionClass::Contacts:
    case RetentionClass::Notes:
    case RetentionClass::Comments:
    case RetentionClass::Drafts:
        return 2;
    case RetentionClass::Nominations:
    case RetentionClass::Persons:
        return 4;
    }
    return 4;
}

} // namespace domain
