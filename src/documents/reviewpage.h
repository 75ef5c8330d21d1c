#pragma once

#include "documents/charts.h"
#include "documents/document.h"
#include "domain/export.h"
#include "domain/reviewanswer.h"
#include "domain/rosterreview.h"

namespace documents {

// What the presidium looks at away from the store, and in the report.
struct ReviewContent
{
    domain::Committee committee;
    int year = 0;
    QDate today;
    QList<domain::RosterReview> reviews;
    QList<Chart> charts;

    bool operator==(const ReviewContent &) const = default;
};

// The content of a year: its reviews, with the pictures of the mandate period they lie in.
ReviewContent reviewContent(const domain::Committee &committee, int year, const QDate &today,
                            const QList<domain::RosterReview> &reviews, const QList<domain::Roster> &period,
                            const QList<domain::PersonEntry> &persons,
                            const QList<domain::RegisterEntry> &entries);

// One self-contained web page for a tablet: the rosters with checks, differences, answers, pictures and
// search, and a form for each roster whose sealed answer is saved as a file or put into a letter to `mail`
// (may be empty). It loads nothing and sends nothing; what people wrote can't run in it.
Written writeReviewPage(const ReviewContent &content, const domain::ReviewPage &page, const QString &mail);

// The same on paper: the report for the presidium.
Document reviewDocument(const ReviewContent &content);

// What is noted of a file that goes out: "review_page" or "review_report" in that format.
domain::Export reviewExport(const ReviewContent &content, const QString &what, const QString &format);

// "Granskning 2024 RUN.html"
QString reviewFileName(const ReviewContent &content, const QString &kind, const QString &suffix);

} // namespace documents
