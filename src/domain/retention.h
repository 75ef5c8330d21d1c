#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

// What is weeded when its time is over; everything else is kept for the archive.
enum class RetentionClass {
    Contacts, // the way of contact of those whose last assignment has ended
    Notes,    // notes and reasons about who could not come, after the edition
    Comments, // the presidium's comments and the replies to them, after the edition
    Drafts, // drafts of items that nobody has gone on with, and what the history tells of those that are gone
    Nominations, // nominations, after the mandate period
    Persons,     // persons without assignment who have no part in any roster
};

QList<RetentionClass> retentionClasses();
QString key(RetentionClass retention); // "contacts", "notes" …
std::optional<RetentionClass> retentionClassFromKey(const QString &key);
QString label(RetentionClass retention); // "Kontaktuppgifter", "Anteckningar och skäl" …
// How many years it is kept unless the committee has decided otherwise.
int usualYears(RetentionClass retention);

// One thing whose time is over.
struct Weeded
{
    RetentionClass retention = RetentionClass::Contacts;
    QString table{};
    QString row{};
    QString what{}; // for the dry run: "Ågren, Märta"
    QDate ended{};  // from when its time was counted
};

// What a weeding took away, and on what decision.
struct WeedingList
{
    QString authority;
    QString decision; // "RUN 12-2024 § 7"
    QString actor;
    QDate day;
    qint64 act = 0; // its number in the history
    QString link;   // the act's link in the chain of the history
    QHash<RetentionClass, int> years;
    QList<Weeded> things;
};

} // namespace domain
