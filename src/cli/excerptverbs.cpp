#include "cli/lookup.h"
#include "cli/verb.h"
#include "documents/csvwriter.h"
#include "documents/excerptdocument.h"
#include "documents/filewriter.h"
#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"
#include "documents/rosterdocument.h"
#include "documents/textwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ExcerptVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptVerbs)
};

// The document in the format that --format names. Throws WrongCall when there is no such format.
documents::Written written(const documents::Document &document, const QString &format)
{
    if (format == u"pdf")
        return need(documents::writePdf(document));
    if (format == u"odt")
        return need(documents::writeOdt(document));
    if (format == u"html")
        return documents::writeHtml(document);
    if (format == u"text")
        return documents::writeText(document);
    throw WrongCall{ExcerptVerbs::tr("--format: there is no format “%1”. “--help” lists them.").arg(format)};
}

QString outputOf(const Call &call)
{
    if (!call.has(u"format"_s) || !call.has(u"output"_s))
        throw WrongCall{ExcerptVerbs::tr("Say in which format and where: --format and --output FILE.")};
    return call.text(u"output"_s);
}

Answer saved(const documents::Written &made, const QString &path, const QString &format)
{
    need(documents::writeFile(path, made.bytes));
    return {QJsonObject{{u"output"_s, QFileInfo{path}.absoluteFilePath()},
                        {u"format"_s, format},
                        {u"bytes"_s, made.bytes.size()},
                        {u"warnings"_s, QJsonArray::fromStringList(made.warnings)}},
            (QStringList{ExcerptVerbs::tr("Wrote %1.").arg(path)} + made.warnings).join(u'\n')};
}

Answer excerpt(const Call &call)
{
    const QString path = outputOf(call);
    const QString format = call.text(u"format"_s);
    const auto thread = threadOf(*call.store, call.arguments.first());
    documents::Excerpt excerpt;
    excerpt.committee = theCommittee(*call.store);
    excerpt.treatment = treatmentOf(call, thread);
    excerpt.events = need(call.store->events.events());
    excerpt.certifiedBy = call.text(u"certifier"_s);
    excerpt.certifiedWhere = call.text(u"place"_s);
    excerpt.certifiedOn = call.date(u"date"_s);
    for (const Treatment &earlier : thread) {
        if (earlier.item.id == excerpt.treatment.item.continues)
            excerpt.earlier = earlier;
    }
    return saved(written(documents::excerptDocument(excerpt), format), path, format);
}

Answer exportRoster(const Call &call)
{
    const QString path = outputOf(call);
    const QString format = call.text(u"format"_s);
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const QDate asOf = call.has(u"as-of"_s) ? call.date(u"as-of"_s) : call.today;
    const Roster roster = need(call.store->rosters.roster(edition.id, asOf));
    if (format != u"csv")
        return saved(written(documents::rosterDocument(roster, theCommittee(*call.store)), format), path,
                     format);

    documents::CsvOptions options;
    options.byteOrderMark = !call.has(u"no-bom"_s);
    if (call.has(u"delimiter"_s)) {
        const QString delimiter = call.text(u"delimiter"_s);
        if (delimiter != u"," && delimiter != u";" && delimiter != u"tab")
            throw WrongCall{ExcerptVerbs::tr("--delimiter: say “;”, “,” or “tab”.")};
        options.delimiter = delimiter == u"tab" ? u'\t' : delimiter.front();
    }
    return saved(documents::writeCsv(documents::rosterTable(roster), options), path, format);
}

} // namespace

QList<Verb> excerptVerbs()
{
    const auto output = option(u"output"_s, ExcerptVerbs::tr("the file to write"), u"FILE"_s);
    return {
        {u"excerpt"_s,
         u"REF"_s,
         1,
         1,
         ExcerptVerbs::tr("Writes the protocol excerpt of an item."),
         {option(u"item"_s, ExcerptVerbs::tr("which item: 268/2022 or 268; the latest unless told"),
                 u"N/YEAR"_s),
          option(u"format"_s, ExcerptVerbs::tr("pdf, odt, html or text"), u"FORMAT"_s), output,
          option(u"certifier"_s, ExcerptVerbs::tr("who certifies the excerpt; left blank unless told"),
                 u"NAME"_s),
          option(u"place"_s, ExcerptVerbs::tr("where it is certified"), u"PLACE"_s),
          option(u"date"_s, ExcerptVerbs::tr("when it is certified"), u"DATE"_s)},
         Needs::Reading,
         excerpt},
        {u"roster export"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         ExcerptVerbs::tr("Writes an edition's roster."),
         {option(u"format"_s, ExcerptVerbs::tr("csv, pdf, odt, html or text"), u"FORMAT"_s), output,
          option(u"as-of"_s, ExcerptVerbs::tr("as it was on a day"), u"DATE"_s),
          option(u"no-bom"_s, ExcerptVerbs::tr("CSV without a byte order mark")),
          option(u"delimiter"_s, ExcerptVerbs::tr("of the CSV: “;” (unless told), “,” or “tab”"), u"CHAR"_s)},
         Needs::Reading,
         exportRoster},
    };
}

} // namespace cli
