#include "cli/paperverbs.h"

#include "cli/excerptwork.h"
#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "documents/documentjson.h"
#include "documents/excerptbatch.h"
#include "documents/filewriter.h"
#include "documents/issuedexcerpt.h"
#include "documents/masking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class PaperVerbs
{
    Q_DECLARE_TR_FUNCTIONS(PaperVerbs)
};

// What the call wants masked: the names of those who are known and have never been elected, and what it says.
documents::Masking maskingOf(const Call &call)
{
    documents::Masking masking;
    masking.profile = profileOf(call);
    masking.also = call.texts(u"mask"_s);
    masking.keep = call.texts(u"keep"_s);
    masking.names = documents::neverElected(need(call.store->people.list()));
    return masking;
}

QJsonArray json(const QList<documents::Finding> &findings)
{
    QJsonArray list;
    for (const documents::Finding &finding : findings)
        list.append(QJsonObject{{u"kind"_s, documents::key(finding.kind)},
                                {u"text"_s, finding.text},
                                {u"places"_s, finding.places},
                                {u"masked"_s, finding.isMasked}});
    return list;
}

QString sentences(const QList<documents::Finding> &findings)
{
    QList<QStringList> rows;
    for (const documents::Finding &finding : findings)
        rows.append({documents::label(finding.kind), finding.text, QString::number(finding.places),
                     finding.isMasked ? PaperVerbs::tr("masked") : PaperVerbs::tr("stays")});
    return rows.isEmpty()
               ? PaperVerbs::tr("No personal data were found.")
               : table({PaperVerbs::tr("Found"), PaperVerbs::tr("Text"), PaperVerbs::tr("Places"), QString{}},
                       rows);
}

Answer writeIssued(const Call &call)
{
    const auto entry = entryOf(call, call.arguments.first());
    const auto document = need(documents::issuedDocument(entry.excerpt));
    const auto masking = maskingOf(call);
    const auto findings = documents::findPersonalData(document, masking);
    if (call.has(u"dry-run"_s))
        return {QJsonObject{{u"findings"_s, json(findings)}}, sentences(findings)};
    if (masking.profile == Profile::Internal && masking.also.isEmpty())
        return fileOf(call, entry.excerpt, entry.treatment);

    const QString path = outputOf(call);
    const auto format = formatOf(call, path);
    Answer answer =
        sentOut(call, need(documents::write(documents::masked(document, findings, masking.profile), format)),
                path, exportOf(entry.excerpt, entry.treatment, format, masking.profile));
    QJsonObject object = answer.json.toObject();
    object.insert(u"findings"_s, json(findings));
    return {object, answer.text + u'\n' + sentences(findings)};
}

// The items of the meeting, or of the meetings from one day to another, in order.
QList<Treatment> treatmentsOf(const Call &call)
{
    if (!call.has(u"meeting"_s) && !(call.has(u"from"_s) && call.has(u"to"_s)))
        throw WrongCall{PaperVerbs::tr("Say which items: --meeting DATE, or --from DATE and --to DATE.")};
    const QDate from = call.has(u"meeting"_s) ? call.date(u"meeting"_s) : call.date(u"from"_s);
    const QDate to = call.has(u"meeting"_s) ? from : call.date(u"to"_s);
    QList<Treatment> treatments;
    for (const RegisterEntry &entry : need(call.store->decisions.entries())) {
        if (from <= entry.meeting && entry.meeting <= to)
            treatments += need(call.store->decisions.treatment(entry.item));
    }
    if (treatments.isEmpty())
        throw Failed{
            Error{Error::Kind::NotFound, PaperVerbs::tr("The register has no item from %1 to %2.")
                                             .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))}};
    std::stable_sort(treatments.begin(), treatments.end(),
                     [](const Treatment &a, const Treatment &b) { return a.meeting < b.meeting; });
    return treatments;
}

// Issues what is not issued yet, all as one act, and writes all excerpts into a folder or one PDF.
Answer batch(const Call &call)
{
    const QString path = outputOf(call);
    const bool isOne = path.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !QFileInfo{path}.isDir();
    const auto format = isOne || !call.has(u"format"_s) ? documents::Format::Pdf : formatOf(call, path);
    const QDate day = call.has(u"date"_s) ? call.date(u"date"_s) : call.today;
    auto treatments = treatmentsOf(call);
    const auto leftOut = call.has(u"adjusted-only"_s) ? takeUnadjusted(treatments) : QList<Treatment>{};
    if (treatments.isEmpty())
        throw Failed{Error{Error::Kind::Invalid,
                           PaperVerbs::tr("None of the items is adjusted yet: %1. Enter the day of the "
                                          "adjustment first.")
                               .arg(namesByMeeting(leftOut))}};
    QList<store::Excerpts::Draft> drafts;
    for (const Treatment &treatment : treatments)
        drafts.append(
            {treatment, documents::toJson(documents::excerptDocument(excerptOf(call, treatment, day)))});
    const auto issued = need(store::Excerpts{call.store->database()}.issue(drafts, day));

    const auto masking = maskingOf(call);
    QList<documents::NamedDocument> papers;
    QList<Export> exports;
    for (qsizetype i = 0; i < issued.size(); ++i) {
        auto document = need(documents::issuedDocument(issued[i]));
        if (masking.profile != Profile::Internal)
            document =
                documents::masked(document, documents::findPersonalData(document, masking), masking.profile);
        papers.append({documents::issuedFileName(issued[i], treatments[i], u"pdf"_s).chopped(4), document});
        exports.append(exportOf(issued[i], treatments[i], format, masking.profile));
    }
    QStringList warnings;
    QJsonArray files;
    if (isOne) {
        const QString title =
            documents::collectionTitle(treatments.first().meeting, treatments.last().meeting);
        const auto made = need(documents::write(documents::collected(papers, title), format));
        need(documents::writeFile(path, made.bytes));
        warnings += made.warnings;
        for (Export &out : exports) {
            out.fileName = QFileInfo{path}.fileName();
            out.checksum = checksumOf(made.bytes);
        }
        files.append(QFileInfo{path}.absoluteFilePath());
    } else {
        const auto made = need(documents::renderAll(papers, format));
        need(documents::writeAll(made, path));
        for (qsizetype i = 0; i < made.size(); ++i) {
            warnings += made[i].written.warnings;
            exports[i].fileName = made[i].name;
            exports[i].checksum = checksumOf(made[i].written.bytes);
            files.append(QDir{path}.absoluteFilePath(made[i].name));
        }
    }
    warnings += noted(call, exports);
    QJsonArray numbers;
    for (const IssuedExcerpt &excerpt : issued)
        numbers.append(excerpt.number.label());
    QStringList lines{PaperVerbs::tr("Wrote %n excerpt(s) to %1.", nullptr, int(issued.size())).arg(path)};
    QJsonArray without;
    for (const Treatment &treatment : leftOut)
        without.append(QJsonObject{{u"reference"_s, jsonText(treatment.matter.reference.text())},
                                   {u"item"_s, treatment.item.number.text()},
                                   {u"meeting"_s, jsonDay(treatment.meeting)},
                                   {u"title"_s, treatment.item.title}});
    if (!leftOut.isEmpty())
        lines += PaperVerbs::tr("Left out, not adjusted yet: %1.").arg(namesByMeeting(leftOut));
    return {QJsonObject{{u"excerpts"_s, numbers},
                        {u"files"_s, files},
                        {u"left_out"_s, without},
                        {u"warnings"_s, QJsonArray::fromStringList(warnings)}},
            (lines + warnings).join(u'\n')};
}

Answer letterhead(const Call &call)
{
    Letterhead head = need(store::Excerpts{call.store->database()}.letterhead());
    if (call.has(u"address"_s))
        head.address = call.text(u"address"_s).replace(u"\\n"_s, u"\n"_s);
    if (call.has(u"logo"_s))
        head.logo =
            call.text(u"logo"_s).isEmpty() ? QString{} : QString::fromUtf8(contents(call.text(u"logo"_s)));
    if (call.has(u"address"_s) || call.has(u"logo"_s))
        need(store::Excerpts{call.store->database()}.setLetterhead(head));
    const Committee committee = theCommittee(*call.store);
    return {
        QJsonObject{{u"committee"_s, committee.name},
                    {u"authority"_s, jsonText(committee.authority)},
                    {u"address"_s, jsonText(head.address)},
                    {u"logo"_s, !head.logo.isEmpty()}},
        u"%1\n%2\n%3"_s.arg(committee.name, head.address,
                            head.logo.isEmpty() ? PaperVerbs::tr("No logo") : PaperVerbs::tr("With a logo"))};
}

} // namespace

QList<Verb> paperVerbs()
{
    const auto mask = option(u"mask"_s, PaperVerbs::tr("words to mask too"), u"TEXT"_s);
    const auto keep = option(u"keep"_s, PaperVerbs::tr("words that stay"), u"TEXT"_s);
    return {
        {u"excerpt write"_s,
         u"NUMBER"_s,
         1,
         1,
         PaperVerbs::tr("Writes an issued excerpt as a file."),
         {formatOption(), outputOption(), profileOption(), mask, keep,
          option(u"dry-run"_s, PaperVerbs::tr("shows only which personal data were found"))},
         Needs::Writing,
         writeIssued},
        {u"excerpt batch"_s,
         QString{},
         0,
         0,
         PaperVerbs::tr("Issues and writes the excerpts of a meeting or period into a folder or one PDF."),
         {option(u"meeting"_s, PaperVerbs::tr("the items of that meeting"), u"DATE"_s),
          option(u"from"_s, PaperVerbs::tr("the items of the meetings from that day"), u"DATE"_s),
          option(u"to"_s, PaperVerbs::tr("to that day"), u"DATE"_s),
          option(u"adjusted-only"_s,
                 PaperVerbs::tr("leaves out the items that are not adjusted yet, and says which")),
          option(u"output"_s, PaperVerbs::tr("a folder, or a file that ends with .pdf"), u"FOLDER|FILE"_s),
          formatOption(), profileOption(), mask, keep, certifierOption(), placeOption(),
          option(u"date"_s, PaperVerbs::tr("on which day; today unless told"), u"DATE"_s)},
         Needs::Writing,
         batch},
        {u"letterhead"_s,
         QString{},
         0,
         0,
         PaperVerbs::tr("Shows or sets what stands at the head of the papers."),
         {option(u"address"_s, PaperVerbs::tr("its lines, with \\n between them"), u"TEXT"_s),
          option(u"logo"_s, PaperVerbs::tr("an SVG file; an empty name takes it away"), u"FILE"_s)},
         Needs::Writing,
         letterhead},
    };
}

} // namespace cli
