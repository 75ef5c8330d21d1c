#include "cli/excerptwork.h"

#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "documents/issuedexcerpt.h"
#include "intake/filecontents.h"

#include <QCoreApplication>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ExcerptVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptVerbs)
};

constexpr qint64 largestFile = 64'000'000; // bytes; an excerpt is a thousandth of it

} // namespace

QByteArray contents(const QString &path)
{
    const QByteArray bytes = need(intake::contentsOf(path, largestFile + 1));
    if (bytes.size() > largestFile)
        throw Failed{
            Error{Error::Kind::Invalid, ExcerptVerbs::tr("“%1” is too large to be an excerpt.").arg(path)}};
    return bytes;
}

documents::Format formatOf(const Call &call, const QString &path)
{
    const auto format = call.has(u"format"_s) ? documents::formatFromKey(call.text(u"format"_s))
                                              : documents::formatOfFile(path);
    if (format)
        return *format;
    if (!call.has(u"format"_s))
        throw WrongCall{ExcerptVerbs::tr("Say in which format: --format pdf, odt, html or text.")};
    throw WrongCall{ExcerptVerbs::tr("--format: there is no format “%1”. “--help” lists them.")
                        .arg(call.text(u"format"_s))};
}

QString nameOf(const Treatment &treatment)
{
    return u"%1 %2"_s.arg(treatment.matter.reference.text(), treatment.item.number.label()).trimmed();
}

documents::Excerpt excerptOf(const Call &call, const Treatment &treatment, const QDate &certifiedOn)
{
    const Letterhead letterhead = need(store::Excerpts{call.store->database()}.letterhead());
    documents::Excerpt excerpt;
    excerpt.committee = theCommittee(*call.store);
    excerpt.treatment = treatment;
    excerpt.events = need(call.store->events.events());
    excerpt.certifiedBy = call.text(u"certifier"_s);
    excerpt.certifiedWhere = call.text(u"place"_s);
    excerpt.certifiedOn = certifiedOn;
    excerpt.address = letterhead.address;
    excerpt.logo = letterhead.logo;
    if (!treatment.item.continues.isNull())
        excerpt.earlier = need(call.store->decisions.treatment(treatment.item.continues));
    return excerpt;
}

store::Excerpts::Entry entryOf(const Call &call, const QString &word)
{
    const auto number = ExcerptNumber::parse(word);
    if (!number)
        throw WrongCall{
            ExcerptVerbs::tr("“%1” is no number of an excerpt. Write it as in 2024:17.").arg(word)};
    const auto versions = need(store::Excerpts{call.store->database()}.ofNumber(*number));
    if (!word.contains(u'-'))
        return versions.first();
    for (const auto &entry : versions) {
        if (entry.excerpt.number.version == number->version)
            return entry;
    }
    throw Failed{
        Error{Error::Kind::NotFound, ExcerptVerbs::tr("There is no version %1 of it; the latest is %2.")
                                         .arg(number->version)
                                         .arg(versions.first().excerpt.number.version)}};
}

Export exportOf(const IssuedExcerpt &excerpt, const Treatment &treatment, documents::Format format,
                Profile profile)
{
    Export out;
    out.what = u"excerpt"_s;
    out.subject = nameOf(treatment);
    out.profile = profile;
    out.format = documents::key(format);
    out.excerpt = excerpt.number.label();
    return out;
}

Answer fileOf(const Call &call, const IssuedExcerpt &excerpt, const Treatment &treatment)
{
    const QString path = outputOf(call);
    const auto format = formatOf(call, path);
    return sentOut(call, need(documents::write(need(documents::issuedDocument(excerpt)), format)), path,
                   exportOf(excerpt, treatment, format, Profile::Internal));
}

QCommandLineOption formatOption()
{
    return option(u"format"_s, ExcerptVerbs::tr("pdf, odt, html or text; by the file's name unless told"),
                  u"FORMAT"_s);
}

QCommandLineOption certifierOption()
{
    return option(u"certifier"_s, ExcerptVerbs::tr("who certifies the excerpt; left blank unless told"),
                  u"NAME"_s);
}

QCommandLineOption placeOption()
{
    return option(u"place"_s, ExcerptVerbs::tr("where it is certified"), u"PLACE"_s);
}

} // namespace cli
