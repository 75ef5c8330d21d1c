#include "documents/reviewpage.h"
#include "documents/reviewwords.h"
#include "documents/rosterdocument.h"
#include "documents/swedishwords.h"
#include "domain/writtendate.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using domain::RosterReview;

List listOf(const QList<domain::RosterDifference> &differences)
{
    List list;
    for (const auto &difference : differences)
        list.items << ListItem{plain(difference.sentence)};
    return list;
}

Table checksOf(const RosterReview &review)
{
    Table table;
    table.caption = u"Kontroller"_s;
    table.columns = {{u"Utfall"_s, 1}, {u"Kontroll"_s, 6}};
    for (const auto &check : review.checks)
        table.rows << QStringList{swedish(check.verdict), withNames(check)};
    return table;
}

Table rosterOf(const RosterReview &review)
{
    Table table;
    table.caption = u"Deltagarlista"_s;
    table.columns = {{u"Namn"_s, 3},     {u"Parti"_s, 1},         {u"Uppdrag"_s, 2}, {u"Plats"_s, 2.4},
                     {u"Status"_s, 2.4}, {u"Tidigare år"_s, 1.6}, {u"Också på"_s, 2}};
    for (const auto &row : review.roster.rows) {
        QStringList years;
        QStringList events;
        if (row.person) {
            for (const int year : review.earlierYears.value(row.person->id))
                years << QString::number(year);
            events = review.otherEvents.value(row.person->id);
        }
        QString place = swedish(row.kind);
        if (!row.replaces.isEmpty())
            place += u", ersätter "_s + row.replaces;
        QString status = swedish(row.status);
        if (!row.replacedBy.isEmpty())
            status += u", ersätts av "_s + row.replacedBy;
        table.rows << QStringList{row.person ? row.person->sortedName() : u"Obesatt plats"_s,
                                  row.party,
                                  row.role ? swedish(*row.role) : QString{},
                                  place,
                                  status,
                                  years.join(u", "_s),
                                  events.join(u", "_s)};
    }
    return table;
}

Table answersOf(const RosterReview &review)
{
    Table table;
    table.caption = u"Presidiets svar"_s;
    table.columns = {{u"Svar"_s, 3}, {u"Kommentar"_s, 3}, {u"Sekreterarens svar"_s, 3}, {u"Gäller"_s, 1.6}};
    for (const auto &entry : review.answers)
        table.rows << QStringList{answerLine(entry), entry.review.comment, entry.review.reply,
                                  entry.isOutdated ? u"En tidigare lista"_s : u"Listan som den är"_s};
    return table;
}

// A strip has more columns than a page has room for: what each did stands in one cell.
Table partsOf(const HeatStrip &strip)
{
    Table table;
    table.caption = strip.title;
    table.columns = {{strip.heading, 2}, {u"Tillfällen"_s, 8}};
    for (const HeatStrip::Row &row : strip.rows) {
        QStringList parts;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].level > 0)
                parts << u"%1: %2"_s.arg(strip.columns.value(i), row.cells[i].words.toLower());
        }
        table.rows << QStringList{row.label, parts.join(u" · "_s)};
    }
    return table;
}

// The picture with as many rows as a page has room for at a size that can be read.
Drawing onPage(const Chart &chart)
{
    constexpr double highest = 560;
    qsizetype rows = 60;
    while (rows > 1 && drawingOf(chart, rows).size.height() > highest)
        --rows;
    return drawingOf(chart, rows);
}

// The picture under its title, and its numbers after it.
void add(QList<Block> &blocks, const Chart &chart)
{
    const Drawing drawing = onPage(chart);
    const auto *strip = std::get_if<HeatStrip>(&chart);
    Table numbers = strip ? partsOf(*strip) : tableOf(chart);
    numbers.caption = u"Siffrorna: "_s + drawing.title;
    blocks += Heading{3, drawing.title};
    blocks += Paragraph{plain(drawing.description), Manner::Quiet};
    blocks += Figure{drawing};
    blocks += numbers;
}

void add(QList<Block> &blocks, const RosterReview &review)
{
    blocks += Heading{2, domain::nameOf(review.roster)};
    KeyValues facts{rosterFacts(review.roster)};
    facts.pairs.prepend({u"Granskning"_s, swedish(review.standing)});
    facts.pairs.removeIf([](const auto &pair) { return pair.second.isEmpty(); });
    blocks += facts;
    if (const auto *last = review.lastLook(); last && last->isOutdated) {
        blocks += Paragraph{bold(u"Ändrat sedan granskningen den %1 (%2)"_s.arg(
                                domain::writtenDate(last->review.at.toLocalTime().date()), last->name)),
                            Manner::Leading};
        blocks += listOf(last->since);
    }
    blocks += checksOf(review);
    blocks += rosterOf(review);
    if (!review.answers.isEmpty())
        blocks += answersOf(review);
}

} // namespace

ReviewContent reviewContent(const domain::Committee &committee, int year, const QDate &today,
                            const QList<RosterReview> &reviews, const QList<domain::Roster> &period,
                            const QList<domain::PersonEntry> &persons,
                            const QList<domain::RegisterEntry> &entries)
{
    return {committee, year, today, reviews, chartsOf(period, year, persons, entries, today)};
}

Document reviewDocument(const ReviewContent &content)
{
    Document document;
    document.kind = u"Rapport till presidiet"_s;
    document.title = u"Deltagarlistor %1"_s.arg(content.year);
    document.issuer = content.committee.name;
    document.author = content.committee.authority;
    document.footer = u"%1 · Spridning: presidium"_s.arg(document.title);
    document.made = QDateTime{content.today, QTime{12, 0}, Qt::UTC};
    document.landscape = true;
    document.blocks += Heading{1, document.title};
    document.blocks +=
        Paragraph{plain(u"Listorna som de var den %1, med kontroller, presidiets svar och vad som "
                        "har ändrats sedan de granskades."_s.arg(domain::writtenDate(content.today))),
                  Manner::Quiet};
    for (const RosterReview &review : content.reviews)
        add(document.blocks, review);
    document.blocks += Heading{2, u"Mandatperioden i bilder och siffror"_s};
    for (const Chart &chart : content.charts) {
        if (!isEmpty(chart))
            add(document.blocks, chart);
    }
    return document;
}

} // namespace documents
