#pragma once

#include "cli/verb.h"

namespace cli {

// The committee that the store is about: the first one.
domain::Committee theCommittee(const store::Store &store);
// The event that the word names: key, alias or name, in any case. Failed with the known keys when none does.
domain::Event eventOf(const store::Store &store, const QString &word);
// The edition of the event in the year. WrongCall when the second word is no year.
domain::Edition editionOf(const store::Store &store, const QString &event, const QString &year);
int yearOf(const QString &word);
// The events that the words name: each word may be several parted by commas, or "all".
QList<domain::Event> eventsOf(const store::Store &store, const QStringList &words);
// The editions of those events in the years that the word names: "2024", "2024,2025" or "2023-2026". Event by
// event.
QList<domain::Edition> editionsOf(const store::Store &store, const QStringList &events, const QString &years);
// The mandate period that "2023-2026", "2023–2026" or one of its years names.
domain::MandatePeriod periodOf(const store::Store &store, const QString &word);
// The period that --period names, else the latest that has begun.
domain::MandatePeriod presentPeriod(const Call &call);

// A person called "Märta Ågren", "Ågren, Märta", or by given and family name as two words.
domain::Person personNamed(const QStringList &words);

// The treatments of the matter with that reference number, in the order of their meetings.
QList<domain::Treatment> threadOf(const store::Store &store, const QString &reference);
// One of them: that of --item N/YEAR or --item N, else the latest.
domain::Treatment treatmentOf(const Call &call, const QList<domain::Treatment> &thread);
// The point of --point N, else the only one that authorises an election to the edition. Failed when there is
// none.
domain::DecisionPoint electingPoint(const Call &call, const domain::Treatment &treatment,
                                    const domain::Edition &edition);

// Rows in columns that are as wide as their widest cell; the heading is underlined.
QString table(const QStringList &heading, const QList<QStringList> &rows);
// A JSON string of an ISO day; null for the null date.
QJsonValue jsonDay(const QDate &date);
// The text, or null when it is empty.
QJsonValue jsonText(const QString &text);

} // namespace cli
