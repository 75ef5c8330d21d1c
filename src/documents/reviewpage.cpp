#include "documents/reviewpage.h"

#include "documents/filename.h"
#include "documents/reviewwords.h"
#include "documents/rosterdocument.h"
#include "documents/swedishwords.h"
#include "domain/colour.h"
#include "domain/party.h"
#include "domain/swedishorder.h"
#include "domain/writtendate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static void makeResourceReachable()
{
    Q_INIT_RESOURCE(reviewpage);
}

namespace documents {
namespace {

using domain::RosterReview;
using domain::RosterRow;
using Verdict = domain::ReviewCheck::Verdict;

QString resource(const QString &name)
{
    makeResourceReachable();
    QFile file{u":/reviewpage/"_s + name};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

// What people wrote, as text of the page or as a value of an attribute; without characters that no page
// holds.
QString safe(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\n' || c == u'\t')
            kept += c;
    }
    return kept.toHtmlEscaped();
}

QString hashOf(const QString &content)
{
    return u"'sha256-%1'"_s.arg(QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toBase64()));
}

QString word(const QString &text, const QString &tone = {})
{
    return u"<span class=\"word %1\">%2</span>"_s.arg(tone, safe(text));
}

QString toneOf(domain::ReviewStanding standing)
{
    using domain::ReviewStanding;
    switch (standing) {
    case ReviewStanding::Approved:
        return u"met"_s;
    case ReviewStanding::ChangeRequested:
        return u"lacking"_s;
    case ReviewStanding::Outdated:
    case ReviewStanding::Partly:
        return u"notice"_s;
    case ReviewStanding::Unreviewed:
        break;
    }
    return {};
}

QString itemsOf(const QList<domain::RosterDifference> &differences)
{
    QString items;
    for (const auto &difference : differences)
        items += u"<li>"_s + safe(difference.sentence) + u"</li>\n"_s;
    return u"<ul>\n"_s + items + u"</ul>\n"_s;
}

// The latest look of whom the page is for, or of anybody, when the roster has changed since.
QString changes(const RosterReview &review, const domain::Id<domain::Person> &person)
{
    const auto *last = review.lastLook(person);
    if (!last || !last->isOutdated)
        return {};
    return u"<div class=\"changes\">\n<p><strong>Ändrat sedan granskningen den %1</strong> (%2)</p>\n"_s.arg(
               domain::writtenDate(last->review.at.toLocalTime().date()), safe(last->name)) +
           itemsOf(last->since) + u"</div>\n"_s;
}

QString checks(const RosterReview &review)
{
    QString items;
    for (const auto &check : review.checks)
        items += u"<li>%1 %2</li>\n"_s.arg(word(swedish(check.verdict), domain::key(check.verdict)),
                                           safe(withNames(check)));
    return u"<h3>Kontroller</h3>\n<ul class=\"checks\">\n"_s + items + u"</ul>\n"_s;
}

QString answers(const RosterReview &review)
{
    if (review.answers.isEmpty())
        return {};
    QString items;
    for (const auto &entry : review.answers) {
        QString item = safe(answerLine(entry));
        if (entry.isOutdated)
            item += u' ' + word(u"Listan har ändrats sedan dess"_s, u"notice"_s);
        if (!entry.review.comment.isEmpty())
            item += u"<br>Kommentar: "_s + safe(entry.review.comment);
        if (!entry.review.reply.isEmpty())
            item += u"<br>Sekreterarens svar: "_s + safe(entry.review.reply);
        items += u"<li>"_s + item + u"</li>\n"_s;
    }
    return u"<h3>Presidiets svar hittills</h3>\n<ul>\n"_s + items + u"</ul>\n"_s;
}

QString party(const QString &code)
{
    if (code.isEmpty())
        return {};
    return u"<svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect width=\"11\" height=\"11\" x=\".5\" "
           u"y=\".5\" "
           "rx=\"2\" fill=\"%1\" stroke=\"currentColor\" stroke-opacity=\".4\"/></svg>%2"_s.arg(
               domain::colourText(domain::partyColor(code)), safe(code));
}

QString placeOf(const RosterRow &row)
{
    QString place = swedish(row.kind);
    if (row.seat)
        place += u' ' + QString::number(row.seat->number);
    if (!row.replaces.isEmpty())
        place += u", ersätter "_s + row.replaces;
    return place;
}

QString statusOf(const RosterRow &row)
{
    QString status = swedish(row.status);
    if (!row.replacedBy.isEmpty())
        status += u", ersätts av "_s + row.replacedBy;
    return status;
}

QString rosterRow(const RosterReview &review, const RosterRow &row)
{
    const QString name = row.person ? row.person->sortedName() : u"Obesatt plats"_s;
    QStringList years;
    QStringList events;
    if (row.person) {
        for (const int year : review.earlierYears.value(row.person->id))
            years << QString::number(year);
        events = review.otherEvents.value(row.person->id);
    }
    const QString role = row.role ? swedish(*row.role) : QString{};
    const QStringList words =
        domain::searchWords(QStringList{name, row.party, role, placeOf(row), statusOf(row)}.join(u' '));
    QString cells =
        u"<th scope=\"row\">"_s + safe(name) + u"</th><td class=\"party\">"_s + party(row.party) + u"</td>"_s;
    for (const QString &cell : {role, placeOf(row), statusOf(row), years.join(u", "_s), events.join(u", "_s)})
        cells += u"<td>"_s + safe(cell) + u"</td>"_s;
    return u"<tr data-find=\""_s + safe(words.join(u' ')) + u"\">"_s + cells + u"</tr>\n"_s;
}

QString rosterTableOf(const RosterReview &review)
{
    const QString name = safe(domain::nameOf(review.roster));
    QString rows;
    for (const RosterRow &row : review.roster.rows)
        rows += rosterRow(review, row);
    QString heads;
    for (const QString &head : {u"Namn"_s, u"Parti"_s, u"Uppdrag"_s, u"Plats"_s, u"Status"_s,
                                u"Åkte tidigare år"_s, u"Åker också på"_s})
        heads += u"<th scope=\"col\">"_s + head + u"</th>"_s;
    return u"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Deltagarlista %1\">\n"
           "<table><caption>Deltagarlista</caption>\n<thead><tr>"_s.arg(name) +
           heads + u"</tr></thead>\n<tbody>\n"_s + rows + u"</tbody></table>\n</div>\n"_s;
}

QString form(const RosterReview &review)
{
    const QString id = review.roster.edition.id.toString();
    const QString name = safe(domain::nameOf(review.roster));
    const auto choice = [&](const QString &key, const QString &prefix, const QString &label, bool isChosen) {
        return u"<label><input type=\"radio\" name=\"answer-%1\" id=\"%2-%1\" value=\"%3\"%4> %5</label>\n"_s
            .arg(id, prefix, key, isChosen ? u" checked"_s : QString{}, label);
    };
    return u"<form class=\"answer asking\" data-edition=\"%1\" data-fingerprint=\"%2\" data-name=\"%3\">\n"
           "<h3>Ditt svar</h3>\n<fieldset><legend>%3</legend>\n<div class=\"choices\">\n"_s.arg(
               id, review.fingerprint, name) +
           choice(domain::key(domain::ReviewAnswer::Approved), u"yes"_s, u"Godkänn listan"_s, false) +
           choice(domain::key(domain::ReviewAnswer::ChangeRequested), u"no"_s, u"Begär ändring"_s, false) +
           choice({}, u"later"_s, u"Svara inte nu"_s, true) +
           u"</div></fieldset>\n<label for=\"comment-%1\">Kommentar till sekreteraren</label>\n"
           "<textarea id=\"comment-%1\" maxlength=\"4000\" rows=\"3\"></textarea>\n</form>\n"_s.arg(id);
}

QString section(const RosterReview &review, const domain::Id<domain::Person> &person)
{
    const QString id = review.roster.edition.id.toString();
    QString facts;
    for (const auto &[key, value] : rosterFacts(review.roster)) {
        if (!value.isEmpty())
            facts += u"<dt>"_s + key + u"</dt><dd>"_s + safe(value) + u"</dd>\n"_s;
    }
    return u"<section class=\"roster\" id=\"roster-%1\" aria-labelledby=\"name-%1\">\n<h2 id=\"name-%1\">%2</h2>\n<p>%3</p>\n"_s
               .arg(id, safe(domain::nameOf(review.roster)),
                    word(swedish(review.standing), toneOf(review.standing))) +
           changes(review, person) + u"<dl>\n"_s + facts + u"</dl>\n"_s + checks(review) +
           rosterTableOf(review) + answers(review) + form(review) + u"</section>\n"_s;
}

QString cards(const QList<RosterReview> &reviews)
{
    QString items;
    for (const RosterReview &review : reviews) {
        const QString id = review.roster.edition.id.toString();
        items += u"<li><a href=\"#roster-%1\"><strong>%2</strong> <span class=\"seats quiet\">%3</span> %4 "
                 "<span class=\"word asking\" id=\"mark-%1\"></span></a></li>\n"_s.arg(
                     id, safe(domain::nameOf(review.roster)), seatsOf(review.roster),
                     word(swedish(review.standing), toneOf(review.standing)));
    }
    return u"<nav aria-label=\"Listor\">\n<ul class=\"cards\">\n"_s + items + u"</ul>\n</nav>\n"_s;
}

QString figure(const Chart &chart)
{
    const Drawing drawing = drawingOf(chart);
    const Table table = tableOf(chart);
    QString head;
    for (const Column &column : table.columns)
        head += u"<th scope=\"col\">"_s + safe(column.title) + u"</th>"_s;
    QString body;
    for (const QStringList &row : table.rows) {
        body += u"<tr><th scope=\"row\">"_s + safe(row.value(0)) + u"</th>"_s;
        for (const QString &cell : row.mid(1))
            body += u"<td>"_s + safe(cell) + u"</td>"_s;
        body += u"</tr>\n"_s;
    }
    const QString title = safe(drawing.title);
    return u"<h3>"_s + title + u"</h3>\n<p class=\"quiet\">"_s + safe(drawing.description) +
           u"</p>\n<div class=\"chart\" role=\"region\" tabindex=\"0\" aria-label=\"Bild: "_s + title +
           u"\">\n"_s + svg(drawing) + u"</div>\n<details><summary>Siffrorna: "_s + title +
           u"</summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Siffror: "_s +
           title + u"\">\n<table><caption>"_s + title + u"</caption><thead><tr>"_s + head +
           u"</tr></thead>\n<tbody>\n"_s + body + u"</tbody></table>\n</div></details>\n"_s;
}

QString pictures(const ReviewContent &content)
{
    QString figures;
    for (const Chart &chart : content.charts) {
        if (!isEmpty(chart))
            figures += figure(chart);
    }
    if (figures.isEmpty())
        return {};
    return u"<section aria-labelledby=\"pictures\">\n<h2 id=\"pictures\">Mandatperioden i bilder</h2>\n"_s +
           figures + u"</section>\n"_s;
}

QString who(const ReviewContent &content, const domain::ReviewPage &page)
{
    QString options;
    QSet<domain::Id<domain::Person>> seen;
    for (const RosterReview &review : content.reviews) {
        for (const auto &member : review.presidium) {
            if (seen.contains(member.person) || (!page.person.isNull() && page.person != member.person))
                continue;
            seen << member.person;
            options += u"<option value=\"%1\"%2>%3 (%4)</option>\n"_s.arg(
                member.person.toString(), page.person.isNull() ? QString{} : u" selected"_s,
                safe(member.name), swedish(member.role).toLower());
        }
    }
    return u"<p><label for=\"person\">Vem svarar?</label>\n<select id=\"person\">\n"
           "<option value=\"\">Välj ditt namn</option>\n"_s +
           options + u"</select></p>\n"_s;
}

QString sending(const ReviewContent &content, const domain::ReviewPage &page)
{
    return u"<section class=\"asking\" aria-labelledby=\"send\">\n<h2 id=\"send\">Lämna ditt svar</h2>\n"
           "<p id=\"count\" role=\"status\"></p>\n"_s +
           who(content, page) +
           u"<div class=\"errors\" id=\"errors\" role=\"alert\" tabindex=\"-1\" hidden></div>\n"
           "<div class=\"buttons\"><button type=\"button\" class=\"main\" id=\"save\">Spara "
           "svarsfilen</button>\n"
           "<button type=\"button\" id=\"mail\">Skriv ett brev</button>\n"
           "<button type=\"button\" id=\"copy\">Visa som text</button></div>\n"
           "<p id=\"done\" role=\"status\"></p>\n<p><a id=\"letter\" href=\"#send\" hidden>Öppna brevet till "
           "sekreteraren</a></p>\n<label for=\"text\" id=\"text-label\" hidden>Svaret som text</label>\n"
           "<textarea id=\"text\" rows=\"8\" readonly hidden></textarea>\n"
           "<p class=\"quiet\">Sidan skickar ingenting själv. Sekreteraren läser in svaret och ser om listan "
           "har "
           "ändrats sedan sidan gjordes. Skicka inte sidan vidare: den som har den kan svara från den.</p>\n"
           "</section>\n"_s;
}

// JSON that stands in a script element: nothing in it can end the element.
QString dataOf(const ReviewContent &content, const domain::ReviewPage &page, const QString &mail)
{
    QString json = QString::fromUtf8(QJsonDocument{
        QJsonObject{{u"page"_s, page.id.toString()},
                    {u"secret"_s, page.secret},
                    {u"year"_s, content.year},
                    {u"mail"_s, mail}}}.toJson(QJsonDocument::Compact));
    return json.replace(u'<', u"\\u003c"_s).replace(u'>', u"\\u003e"_s).replace(u'&', u"\\u0026"_s);
}

} // namespace

Written writeReviewPage(const ReviewContent &content, const domain::ReviewPage &page, const QString &mail)
{
    const QString style = resource(u"page.css"_s);
    const QString script = resource(u"page.js"_s);
    const QString title = u"Granskning av deltagarlistor %1"_s.arg(content.year);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "_s +
        hashOf(style) + u"; script-src "_s + hashOf(script) +
        u"; base-uri 'none'; form-action 'none'\">\n<title>"_s + title + u"</title>\n<style>"_s + style +
        u"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Till listorna</a>\n<header>\n"
        "<p class=\"kind\">Granskning · Presidium</p>\n<h1>"_s +
        title + u"</h1>\n<p class=\"quiet\">"_s + safe(content.committee.name) + u", "_s +
        safe(content.committee.authority) + u". Listorna som de var den "_s +
        domain::writtenDate(content.today) + u".</p>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n"_s;
    html +=
        u"<noscript><p class=\"errors\">Här kan du läsa listorna. För att svara från sidan måste den få köra "
        "skript; skriv annars till sekreteraren.</p></noscript>\n"_s;
    html += u"<section aria-labelledby=\"rosters\">\n<h2 id=\"rosters\">Listor</h2>\n"_s +
            cards(content.reviews) +
            u"<p class=\"finding\"><label for=\"find\">Sök i alla listor</label>\n<input type=\"search\" "
            "id=\"find\" autocomplete=\"off\"></p>\n<p id=\"found\" role=\"status\"></p>\n</section>\n"_s;
    for (const RosterReview &review : content.reviews)
        html += section(review, page.person);
    html +=
        sending(content, page) + pictures(content) +
        u"</main>\n<footer>\n<p>Spridning: presidium. Sidan gjordes %1 och innehåller personuppgifter.</p>\n"
        "</footer>\n"_s.arg(domain::writtenDate(page.madeAt.toLocalTime().date())) +
        u"<script type=\"application/json\" id=\"data\">"_s + dataOf(content, page, mail) +
        u"</script>\n<script>"_s + script + u"</script>\n</body>\n</html>\n"_s;
    return {html.toUtf8()};
}

QString reviewFileName(const ReviewContent &content, const QString &kind, const QString &suffix)
{
    return safeFileName(
        u"%1 %2 %3.%4"_s.arg(kind, QString::number(content.year), content.committee.shortName, suffix));
}

domain::Export reviewExport(const ReviewContent &content, const QString &what, const QString &format)
{
    domain::Export out;
    out.what = what;
    out.subject = QString::number(content.year);
    out.profile = domain::Profile::Presidium;
    out.format = format;
    for (const auto &review : content.reviews)
        out.rows += int(review.roster.rows.size());
    return out;
}

} // namespace documents
