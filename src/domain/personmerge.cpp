#include "domain/personmerge.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(PersonMerge)
};

bool isLost(const QString &kept, const QString &gone)
{
    return !kept.isEmpty() && !gone.isEmpty() && kept.compare(gone, Qt::CaseInsensitive) != 0;
}

} // namespace

Person filledUp(const Person &kept, const Person &gone)
{
    Person person = kept;
    if (person.contact.isEmpty())
        person.contact = gone.contact;
    if (person.municipality.isEmpty())
        person.municipality = gone.municipality;
    return person;
}

QStringList lostValues(const Person &kept, const Person &gone)
{
    QStringList lost;
    if (isLost(kept.contact, gone.contact))
        lost << MergeText::tr("Contact: %1").arg(gone.contact);
    if (isLost(kept.municipality, gone.municipality))
        lost << MergeText::tr("Municipality: %1").arg(gone.municipality);
    return lost;
}

} // namespace domain
