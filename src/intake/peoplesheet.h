#pragma once

#include "domain/event.h"
#include "domain/sheetperson.h"
#include "intake/sheetcolumns.h"

#include <memory>

namespace intake {

// What the words of a sheet are understood by.
struct SheetSurroundings
{
    QList<domain::Committee> committees;
    QList<domain::Event> events;
    QList<domain::MandatePeriod> periods;

    // Every row is about this edition's roster, whatever it says; none while the event is null.
    domain::Id<domain::Event> event{};
    domain::Id<domain::MandatePeriod> period{};
    std::optional<int> year{};
};

// A sheet of people: its rows as what they tell about persons.
class PeopleSheet
{
public:
    PeopleSheet(std::shared_ptr<const Sheet> sheet, Columns columns, SheetSurroundings surroundings);

    const Sheet &sheet() const { return *m_sheet; }
    const Columns &columns() const { return m_columns; }

    // The rows of the sheet that tell something, in its order.
    const QList<int> &rows() const { return m_rows; }
    // What one of those rows tells.
    domain::SheetPerson person(int place) const;
    // All of them; usable as long as the sheet of this object lives, also in another thread.
    domain::SheetRows people() const;

private:
    QString text(int row, Field field) const;
    void readNames(int row, domain::SheetPerson &person) const;
    void readAssignment(int row, domain::SheetPerson &person) const;
    void readNomination(int row, domain::SheetPerson &person) const;
    void readAttendance(int row, domain::SheetPerson &person) const;

    std::shared_ptr<const Sheet> m_sheet;
    Columns m_columns;
    SheetSurroundings m_surroundings;
    QList<int> m_rows;
};

// "1:e vice ordförande", "ledamot", "substitute" …
std::optional<domain::Role> roleOf(const QString &word);
// "deltog", "Absent", "giltigt förfall" …; below a heading that asks whether somebody came also "ja", "nej",
// "x".
std::optional<domain::AttendanceStatus> attendanceOf(const QString &word, const QString &heading);
// "2023-01-01", "20230101", "1/1 2023", "2023" (its first day, or its last one).
QDate dayOf(const QString &text, bool lastOfYear);

} // namespace intake
