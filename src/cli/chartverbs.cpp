#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "documents/chartfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ChartVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ChartVerbs)
};

QJsonArray json(const documents::BarChart &chart)
{
    QJsonArray rows;
    for (const auto &row : chart.rows) {
        QJsonArray values;
        for (const auto &bar : row.bars)
            values << (bar ? QJsonObject{{u"value"_s, bar->value}, {u"words"_s, bar->words}} : QJsonValue{});
        rows << QJsonObject{{u"label"_s, row.label}, {u"values"_s, values}};
    }
    return rows;
}

QJsonArray json(const documents::HeatStrip &strip)
{
    QJsonArray rows;
    for (const auto &row : strip.rows) {
        QJsonArray values;
        for (const auto &cell : row.cells)
            values << (cell.level > 0 ? QJsonObject{{u"value"_s, cell.level}, {u"words"_s, cell.words}}
                                      : QJsonValue{});
        rows << QJsonObject{{u"label"_s, row.label}, {u"values"_s, values}};
    }
    return rows;
}

QJsonObject json(const documents::Chart &chart)
{
    const auto drawing = documents::drawingOf(chart);
    QJsonArray columns;
    for (const auto &column : documents::tableOf(chart).columns)
        columns << column.title;
    return {{u"name"_s, drawing.key},
            {u"title"_s, drawing.title},
            {u"description"_s, drawing.description},
            {u"columns"_s, columns},
            {u"rows"_s, std::visit([](const auto &it) { return json(it); }, chart)}};
}

QString text(const documents::Chart &chart)
{
    const auto drawing = documents::drawingOf(chart);
    const auto numbers = documents::tableOf(chart);
    QStringList heads;
    for (const auto &column : numbers.columns)
        heads << column.title;
    return u"%1\n%2\n\n%3"_s.arg(drawing.title, drawing.description, table(heads, numbers.rows));
}

// The year that --year names; else today's, or the one of the period that is nearest.
int yearIn(const Call &call, const MandatePeriod &period)
{
    if (call.has(u"year"_s))
        return yearOf(call.text(u"year"_s));
    return std::clamp(call.today.year(), period.firstYear, period.lastYear);
}

MandatePeriod periodFor(const Call &call)
{
    if (!call.has(u"year"_s))
        return presentPeriod(call);
    if (call.has(u"period"_s))
        throw WrongCall{ChartVerbs::tr("Say either --year or --period.")};
    return periodOf(*call.store, call.text(u"year"_s));
}

documents::PictureFormat formatOf(const Call &call, const QString &path)
{
    const auto format = call.has(u"format"_s) ? documents::pictureFormatFromKey(call.text(u"format"_s))
                                              : documents::pictureFormatOfFile(path);
    if (!format)
        throw WrongCall{ChartVerbs::tr("--format: say svg or png.")};
    return *format;
}

Answer chart(const Call &call)
{
    const MandatePeriod period = periodFor(call);
    const auto charts = documents::chartsOf(need(call.store->rosters.rosters(period.id, call.today)),
                                            yearIn(call, period), need(call.store->people.list()),
                                            need(call.store->decisions.entries()), call.today);
    QStringList names;
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto &each : charts) {
        const auto drawing = documents::drawingOf(each);
        names << drawing.key;
        rows << QStringList{drawing.key, drawing.title};
        list << QJsonObject{{u"name"_s, drawing.key}, {u"title"_s, drawing.title}};
    }
    if (call.arguments.isEmpty())
        return {list, table({ChartVerbs::tr("Name"), ChartVerbs::tr("Chart")}, rows)};
    const auto place = names.indexOf(call.arguments[0].toLower());
    if (place < 0)
        throw WrongCall{
            ChartVerbs::tr("There is no chart “%1”. Say %2.").arg(call.arguments[0], names.join(u", "_s))};
    if (!call.has(u"output"_s))
        return {json(charts[place]), text(charts[place])};
    const QString path = outputOf(call);
    const auto format = formatOf(call, path);
    return sentOut(call, need(documents::writePicture(charts[place], format)), path,
                   documents::pictureExport(charts[place], period.label(), format));
}

} // namespace

QList<Verb> chartVerbs()
{
    return {
        {u"chart"_s,
         u"[NAME]"_s,
         0,
         1,
         ChartVerbs::tr("Shows the numbers of a chart, or writes its picture; without a name, lists them."),
         {option(u"year"_s, ChartVerbs::tr("the mandate period of that year, and the parties' shares in it"),
                 u"YEAR"_s),
          option(u"period"_s, ChartVerbs::tr("the mandate period; the present one unless told"), u"PERIOD"_s),
          option(u"format"_s, ChartVerbs::tr("svg or png; by the file's name unless told"), u"FORMAT"_s),
          outputOption()},
         Needs::Sending,
         chart},
    };
}

} // namespace cli
