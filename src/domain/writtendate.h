#pragma once

#include <QDate>
#include <QString>

namespace domain {

// "23 januari 2024": for documents and running text. Empty for a null date.
QString writtenDate(const QDate &date);
// "23–24 januari 2024", "30 januari–2 februari 2024", "30 december 2024–2 januari 2025"; one day when both
// are the same.
QString writtenDates(const QDate &first, const QDate &last);
// The date in "2024-01-23", "23 januari 2024", "den 23 januari 2024" or "2024-01-23"; null when there is none
// or it is no day of the calendar.
QDate readDate(const QString &text);

} // namespace domain
