#pragma once

#include <QStringList>

// Each prints its rows of the table.
void benchOpening();
void benchRosters();
void benchFilter();
void benchActs();
void benchSearch();
void benchProtocol();
void benchExcerpt();
void benchSheet();
void benchBatch();
void benchSheets();

// The other end of benchRosters: shows a roster in a window of its own process, the plain one or ours, tells
// the milliseconds from the start of the process until it is painted and settled and the peak memory in KiB,
// and ends. Words: "plain" or "ours", the store's path, the event's key, the year.
int showRosterAndLeave(const QStringList &words);

// The other end of benchSheets, without a window: takes the sheet into the store, and tells the milliseconds
// and the peak memory in KiB; or stops on the way, and tells the milliseconds until nothing was changed.
int takeSheetAndLeave(const QStringList &words);
