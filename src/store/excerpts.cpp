#include "store/excerpts.h"

#include "store/itemrows.h"
#include "store/sentences.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

using Entry = Excerpts::Entry;

// Joined with those that `which` chooses.
const QString excerptColumns = QStringLiteral(
    "SELECT e.id, e.item_id, e.number_year, e.number, e.version, e.issued_on, e.issued_by, e.content, "
    "coalesce(l.svg, ''), e.fingerprint FROM excerpts e LEFT JOIN letterhead_logos l ON l.id = e.logo_id ");
const QString excerptOrder = QStringLiteral(" ORDER BY e.number_year DESC, e.number DESC, e.version DESC");

QList<IssuedExcerpt> readExcerpts(Session &session, const QString &which, const QVariantList &values)
{
    QList<IssuedExcerpt> excerpts;
    auto &row = session.runWith(excerptColumns + which + excerptOrder, values);
    while (row.next())
        excerpts.append({.id = idAt<IssuedExcerpt>(row, 0),
                         .item = idAt<ProtocolItem>(row, 1),
                         .number = {row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt()},
                         .issuedOn = dateAt(row, 5),
                         .issuedBy = row.value(6).toString(),
                         .content = row.value(7).toString().toUtf8(),
                         .logo = row.value(8).toString(),
                         .fingerprint = row.value(9).toString(),
                         .dispatches = {}});
    QHash<Id<IssuedExcerpt>, qsizetype> places;
    for (qsizetype i = 0; i < excerpts.size(); ++i)
        places.insert(excerpts[i].id, i);
    auto &sent = session.runWith(
        QStringLiteral(
            "SELECT d.id, d.excerpt_id, d.recipient, d.sent_on, d.sent_by FROM excerpt_dispatches d "
            "JOIN excerpts e ON e.id = d.excerpt_id ") +
            which + QStringLiteral(" ORDER BY d.sent_on, d.id"),
        values);
    while (sent.next()) {
        const auto place = places.constFind(idAt<IssuedExcerpt>(sent, 1));
        if (place != places.cend())
            excerpts[*place].dispatches.append({.id = idAt<Dispatch>(sent, 0),
                                                .recipient = sent.value(2).toString(),
                                                .sentOn = dateAt(sent, 3),
                                                .sentBy = sent.value(4).toString()});
    }
    return excerpts;
}

// The excerpts with their items; `which` is a condition on `e`.
QList<Entry> readEntries(Session &session, const QString &which, const QVariantList &values)
{
    const auto excerpts = readExcerpts(session, which, values);
    QHash<Id<ProtocolItem>, Treatment> treatments;
    const auto read =
        readTreatments(session, QStringLiteral("SELECT e.item_id FROM excerpts e ") + which, values);
    for (const Treatment &treatment : read)
        treatments.insert(treatment.item.id, treatment);
    QHash<Id<ProtocolItem>, int> newest;
    auto &row = session.run(u"SELECT item_id, max(version) FROM excerpts GROUP BY item_id"_s);
    while (row.next())
        newest.insert(idAt<ProtocolItem>(row, 0), row.value(1).toInt());

    QList<Entry> entries;
    for (const IssuedExcerpt &excerpt : excerpts) {
        const Treatment treatment = treatments.value(excerpt.item);
        const ExcerptState state = excerpt.number.version < newest.value(excerpt.item)
                                       ? ExcerptState::Superseded
                                   : fingerprint(treatment) != excerpt.fingerprint ? ExcerptState::Outdated
                                                                                   : ExcerptState::Current;
        entries.append({excerpt, treatment, state});
    }
    return entries;
}

// The numbers that were given, also those that were taken back: the history keeps them.
class GivenNumbers
{
public:
    explicit GivenNumbers(Session &session)
    {
        auto &row = session.run(
            u"SELECT item_id, number_year, number, version FROM excerpts UNION "
            "SELECT json_extract(after_row, '$.item_id'), json_extract(after_row, '$.number_year'), "
            "json_extract(after_row, '$.number'), json_extract(after_row, '$.version') FROM history "
            "WHERE table_name = 'excerpts' AND operation = 'insert'"_s);
        while (row.next())
            note(idAt<ProtocolItem>(row, 0),
                 {row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt()});
    }

    // The next version of the item's number, or the year's next number.
    ExcerptNumber next(const Id<ProtocolItem> &item, int year)
    {
        const auto before = m_latest.constFind(item);
        const ExcerptNumber number = before == m_latest.cend()
                                         ? ExcerptNumber{year, m_last.value(year) + 1, 1}
                                         : ExcerptNumber{before->year, before->number, before->version + 1};
        note(item, number);
        return number;
    }

private:
    void note(const Id<ProtocolItem> &item, const ExcerptNumber &number)
    {
        m_last[number.year] = std::max(m_last.value(number.year), number.number);
        const auto known = m_latest.constFind(item);
        if (known == m_latest.cend() || known->version < number.version)
            m_latest.insert(item, number);
    }

    QHash<Id<ProtocolItem>, ExcerptNumber> m_latest;
    QHash<int, int> m_last;
};

QString nameOf(const Treatment &treatment)
{
    const QString reference = treatment.matter.reference.text();
    return reference.isEmpty() ? treatment.item.number.label()
                               : QString{reference % u' ' % treatment.item.number.label()};
}

const QString letterheadKey = QStringLiteral("letterhead");

QString identityOf(const QString &logo)
{
    return QString::fromLatin1(QCryptographicHash::hash(logo.toUtf8(), QCryptographicHash::Sha256).toHex());
}

struct Kept
{
    Letterhead letterhead;
    QString logoId; // empty when there is no logo
    bool exists = false;
};

Kept readLetterhead(Session &session)
{
    auto &row = session.run(u"SELECT setting FROM settings WHERE id = ?"_s, letterheadKey);
    if (!row.next())
        return {};
    const QJsonObject setting = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
    Kept kept{{setting[u"address"].toString(), {}}, setting[u"logo"].toString(), true};
    auto &logo = session.run(u"SELECT svg FROM letterhead_logos WHERE id = ?"_s, kept.logoId);
    if (logo.next())
        kept.letterhead.logo = logo.value(0).toString();
    else
        kept.logoId.clear();
    return kept;
}

} // namespace

Result<QList<Entry>> Excerpts::entries() const
{
    return m_database.read(
        [](Session &session) -> Result<QList<Entry>> { return readEntries(session, u"WHERE true"_s, {}); });
}

Result<QList<Entry>> Excerpts::ofItem(const Id<ProtocolItem> &item) const
{
    return m_database.read([&](Session &session) -> Result<QList<Entry>> {
        return readEntries(session, u"WHERE e.item_id = ?"_s, {Session::toSql(item)});
    });
}

Result<QList<Entry>> Excerpts::ofNumber(const ExcerptNumber &number) const
{
    return m_database.read([&](Session &session) -> Result<QList<Entry>> {
        const auto found =
            readEntries(session, u"WHERE e.number_year = ? AND e.number = ?"_s, {number.year, number.number});
        if (found.isEmpty())
            return failure(
                Error::Kind::NotFound,
                tr("No excerpt has the number %1. Look at the list of excerpts.").arg(number.label()));
        return found;
    });
}

Result<QList<IssuedExcerpt>> Excerpts::issue(const QList<Draft> &drafts, const QDate &day)
{
    QStringList names;
    for (const Draft &draft : drafts)
        names += nameOf(draft.treatment);
    const auto work = [&](Session &session) -> Result<QList<IssuedExcerpt>> {
        const Kept head = readLetterhead(session);
        GivenNumbers given{session};
        QList<IssuedExcerpt> issued;
        for (const Draft &draft : drafts) {
            const auto now = readTreatment(session, draft.treatment.item.id);
            if (!now)
                return noSuchItem();
            const QString print = fingerprint(*now);
            if (print != fingerprint(draft.treatment))
                return changedMeanwhile(nameOf(*now));
            if (const auto wrong = problemsWithIssue(*now); !wrong.isEmpty())
                return invalid(wrong);
            const auto before =
                readExcerpts(session, u"WHERE e.item_id = ?"_s, {Session::toSql(now->item.id)});
            if (!before.isEmpty() && before.first().fingerprint == print) {
                issued += before.first();
                continue;
            }
            const IssuedExcerpt excerpt{.item = now->item.id,
                                        .number = given.next(now->item.id, day.year()),
                                        .issuedOn = day,
                                        .issuedBy = m_database.actor(),
                                        .content = draft.content,
                                        .logo = head.letterhead.logo,
                                        .fingerprint = print,
                                        .dispatches = {}};
            session.run(u"INSERT INTO excerpts (id, item_id, number_year, number, version, issued_on, "
                        "issued_by, content, logo_id, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        excerpt.id, excerpt.item, excerpt.number.year, excerpt.number.number,
                        excerpt.number.version, excerpt.issuedOn, excerpt.issuedBy,
                        QString::fromUtf8(excerpt.content),
                        head.logoId.isEmpty() ? QVariant{} : QVariant{head.logoId}, excerpt.fingerprint);
            issued += excerpt;
        }
        return issued;
    };
    return m_database.transact(u"excerpt.issue"_s, inFewWords(names), work);
}

Result<Excerpts::Verification> Excerpts::verify(const QString &fileChecksum,
                                                const std::optional<ExcerptMark> &mark) const
{
    return m_database.read([&](Session &session) -> Result<Verification> {
        Verification verification;
        QStringList labels;
        auto &row = session.run(
            u"SELECT DISTINCT excerpt FROM exports WHERE checksum = ? AND excerpt <> ''"_s, fileChecksum);
        while (row.next())
            labels += row.value(0).toString();
        verification.isOurs = verification.isUnchanged = !labels.isEmpty();
        if (labels.isEmpty() && mark)
            labels += mark->number.label();
        for (const QString &name : std::as_const(labels)) {
            const ExcerptNumber number = ExcerptNumber::parse(name).value_or(ExcerptNumber{});
            const auto found =
                readEntries(session, u"WHERE e.number_year = ? AND e.number = ? AND e.version = ?"_s,
                            {number.year, number.number, number.version});
            if (!found.isEmpty()) {
                verification.excerpts += found;
                verification.isOurs =
                    verification.isOurs || (mark && mark->checksum == found.first().excerpt.checksum());
            } else if (verification.isUnchanged) {
                verification.takenBack += name;
            }
        }
        return verification;
    });
}

Result<> Excerpts::send(const Id<IssuedExcerpt> &excerpt, const QStringList &recipients, const QDate &day)
{
    QStringList names;
    for (const QString &recipient : recipients) {
        if (const QString name = recipient.simplified(); !name.isEmpty() && !names.contains(name))
            names += name;
    }
    if (names.isEmpty())
        return invalid({tr("Nobody is named. Write to whom the excerpt was sent.")});
    const auto found = m_database.read([&](Session &session) -> Result<QList<IssuedExcerpt>> {
        return readExcerpts(session, u"WHERE e.id = ?"_s, {Session::toSql(excerpt)});
    });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotFound,
                       tr("The excerpt is not in the store any more. Open the list anew."));
    if (day < found->first().issuedOn)
        return invalid(
            {tr("The excerpt was issued on %1 and can't have been sent before that. Correct the day.")
                 .arg(found->first().issuedOn.toString(Qt::ISODate))});
    const QString subject = found->first().number.label() + u" → " + inFewWords(names);
    return m_database.transact(u"excerpt.send"_s, subject, [&](Session &session) -> Result<> {
        for (const QString &name : std::as_const(names))
            session.run(u"INSERT INTO excerpt_dispatches (id, excerpt_id, recipient, sent_on, sent_by) "
                        "VALUES (?, ?, ?, ?, ?)"_s,
                        Id<Dispatch>::make(), excerpt, name, day, m_database.actor());
        return {};
    });
}

Result<Letterhead> Excerpts::letterhead() const
{
    return m_database.read(
        [](Session &session) -> Result<Letterhead> { return readLetterhead(session).letterhead; });
}

Result<> Excerpts::setLetterhead(const Letterhead &letterhead)
{
    if (const auto wrong = problems(letterhead); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"letterhead.change"_s, {}, [&](Session &session) -> Result<> {
        QString logoId;
        if (!letterhead.logo.isEmpty()) {
            logoId = identityOf(letterhead.logo);
            if (!session.run(u"SELECT 1 FROM letterhead_logos WHERE id = ?"_s, logoId).next())
                session.run(u"INSERT INTO letterhead_logos (id, svg) VALUES (?, ?)"_s, logoId,
                            letterhead.logo);
        }
        const QString setting = QString::fromUtf8(
            QJsonDocument{QJsonObject{{u"address"_s, letterhead.address}, {u"logo"_s, logoId}}}.toJson(
                QJsonDocument::Compact));
        if (readLetterhead(session).exists)
            session.run(u"UPDATE settings SET setting = ?, revision = revision + 1 WHERE id = ?"_s, setting,
                        letterheadKey);
        else
            session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?)"_s, letterheadKey, setting);
        return {};
    });
}

QString sentence(const Excerpts::Verification &found)
{
    if (!found.takenBack.isEmpty())
        return Excerpts::tr("The file is ours, but the issue of excerpt %1 was taken back.")
            .arg(found.takenBack.join(u", "_s));
    if (!found.isOurs)
        return found.excerpts.isEmpty()
                   ? Excerpts::tr("The file is no excerpt that was issued from this store.")
                   : Excerpts::tr(
                         "The file calls itself excerpt %1, but its checksum is not that of the excerpt "
                         "with this number. It is not ours.")
                         .arg(found.excerpts.first().excerpt.number.label());
    QStringList parts;
    for (const Entry &entry : found.excerpts)
        parts += Excerpts::tr("%1 of %2, issued on %3: %4")
                     .arg(entry.excerpt.number.label(), nameOf(entry.treatment),
                          entry.excerpt.issuedOn.toString(Qt::ISODate), label(entry.state).toLower());
    return found.isUnchanged
               ? Excerpts::tr("The file is ours and unchanged. %1.").arg(parts.join(u"; "_s))
               : Excerpts::tr("The file calls itself one of ours, but was changed after it went out. %1.")
                     .arg(parts.join(u"; "_s));
}

} // namespace store
