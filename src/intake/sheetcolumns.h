#pragma once

#include "intake/sheet.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace intake {

// What a column of a sheet of people tells.
enum class Field {
    Ignored,
    IdentityNumber, // of persons: left out, whatever anybody says
    Name,           // given and family name in one
    GivenName,
    FamilyName,
    Municipality,
    Contact,
    Party,
    Role,
    Committee,
    From,
    Until,
    Event,
    Year, // of the event: one year, or the mandate period
    SeatKind,
    NominatedBy,
    Attendance,
};

// Stable key for files and the command line: "given_name".
QString key(Field field);
std::optional<Field> fieldFromKey(const QString &key);
// Word for people.
QString label(Field field);
// Whether several columns may be that: ways of contact, and what tells of attendance before and after.
bool standsSeveralTimes(Field field);
// Those that may be chosen for a column; Ignored first.
QList<Field> choosableFields();

// The field that a heading names, in Swedish or English; Ignored when it names none.
Field fieldOfHeading(const QString &heading);
// A heading as mappings remember it: case, accents and signs set aside.
QString headingKey(const QString &heading);

// A column of a sheet as it is understood.
struct Column
{
    QString heading; // empty when the sheet has no headings
    Field field = Field::Ignored;

    bool operator==(const Column &) const = default;
};

// How the columns of a sheet are understood.
struct Columns
{
    int headingRow = -1; // the row with the headings; -1: there is none
    QList<Column> columns;

    // The first row with a person.
    int firstRow() const { return headingRow + 1; }
    // Whether there is a name in it.
    bool hasName() const;
    // The headings of the columns with personal identity numbers, or "column 3" where there is none.
    QStringList leftOut() const;

    bool operator==(const Columns &) const = default;
};

// Recognises the columns: by what was remembered for their headings (by headingKey), by their names, and by
// what stands in them. A column whose cells look like personal identity numbers is always one of those.
Columns recogniseColumns(const Sheet &sheet, const QHash<QString, Field> &remembered = {});

// The same columns, where somebody says whether the first row holds the headings.
Columns withHeadings(const Sheet &sheet, Columns columns, bool has);

// "column 3", for a column without heading.
QString columnName(const Columns &columns, int column);

} // namespace intake
