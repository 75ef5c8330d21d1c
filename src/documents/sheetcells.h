#pragma once

#include <QDate>
#include <QString>

#include <optional>

// How words become cells of a spreadsheet, whatever its format.
namespace documents {

// "2024-05-23" alone, from 1900 on; reading any other text as a day would be guessing. Else the null date.
QDate writtenDay(const QString &cell);

// Digits, with a decimal point or without; nothing else ("1e5", "inf", "+46") is a number.
std::optional<double> writtenNumber(const QString &cell);

// A sheet's name: the formats allow neither certain signs nor more than 31 characters. Never empty.
QString sheetName(const QString &name);

} // namespace documents
