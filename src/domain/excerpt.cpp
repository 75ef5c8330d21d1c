#include "domain/excerpt.h"

#include "domain/picture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct Excerpts
{
    Q_DECLARE_TR_FUNCTIONS(Excerpts)
};

constexpr qsizetype longestAddress = 1'000;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Writes values one after the other, each with its length, so that no two items give the same bytes.
class Fields
{
public:
    Fields &operator<<(const QString &text)
    {
        m_stream << text.toUtf8();
        return *this;
    }
    Fields &operator<<(const QDate &day) { return *this << day.toString(Qt::ISODate); }
    Fields &operator<<(int number)
    {
        m_stream << qint32(number);
        return *this;
    }
    template <class T, class Write> void list(const QList<T> &values, Write write)
    {
        *this << int(values.size());
        for (const T &value : values)
            write(value);
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream{&m_bytes, QIODevice::WriteOnly};
};

} // namespace

QString ExcerptNumber::label() const
{
    const QString text = u"%1:%2"_s.arg(year).arg(number);
    return version > 1 ? text + u"-%1"_s.arg(version) : text;
}

std::optional<ExcerptNumber> ExcerptNumber::parse(const QString &text)
{
    static const QRegularExpression pattern{u"^(\\d{4}):([1-9]\\d{0,7})(?:-([1-9]\\d{0,3}))?$"_s};
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return ExcerptNumber{match.captured(1).toInt(), match.captured(2).toInt(),
                         match.hasCaptured(3) ? match.captured(3).toInt() : 1};
}

QString IssuedExcerpt::checksum() const
{
    return sha256(content);
}

QString key(ExcerptState state)
{
    switch (state) {
    case ExcerptState::Current:
        return u"current"_s;
    case ExcerptState::Outdated:
        return u"outdated"_s;
    case ExcerptState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

QString label(ExcerptState state)
{
    switch (state) {
    case ExcerptState::Current:
        return Excerpts::tr("Current");
    case ExcerptState::Outdated:
        return Excerpts::tr("The item was changed");
    case ExcerptState::Superseded:
        return Excerpts::tr("Superseded");
    }
    return {};
}

QString fingerprint(const Treatment &treatment)
{
    const ProtocolItem &item = treatment.item;
    Fields all;
    all << treatment.matter.reference.text() << treatment.meeting << item.number.text() << item.title
        << item.background << item.proposedDecision << item.procedure;
    all.list(item.proposals, [&](const Proposal &each) {
        all << each.mover << each.party << each.text << int(each.withdrawn);
    });
    all.list(item.votes, [&](const Vote &each) {
        all << each.yesMeans << each.noMeans << each.yes << each.no << each.abstained << each.absent;
    });
    all.list(item.points, [&](const DecisionPoint &each) {
        all << each.text << key(each.outcome) << each.until << each.reason << each.addressee;
    });
    all.list(item.dissents,
             [&](const Dissent &each) { all << key(each.kind) << each.who << each.party << each.text; });
    all.list(item.disqualifications,
             [&](const Disqualification &each) { all << each.who << each.party << each.text; });
    all.list(item.basis, [&](const Basis &each) { all << each.kind << each.date << each.addedOn; });
    all.list(item.dispatch, [&](const QString &each) { all << each; });
    all << int(item.immediatelyAdjusted) << item.adjustedOn;
    return sha256(all.bytes());
}

QStringList problemsWithIssue(const Treatment &treatment)
{
    const ProtocolItem &item = treatment.item;
    if (!item.adjustedOn.isNull() || item.immediatelyAdjusted)
        return {};
    return {
        Excerpts::tr("%1 of %2 is not adjusted yet, and an excerpt is issued from the adjusted text only. "
                     "Enter the day of the adjustment first.")
            .arg(item.number.label(), treatment.meeting.toString(Qt::ISODate))};
}

QList<Treatment> takeUnadjusted(QList<Treatment> &treatments)
{
    const auto first =
        std::stable_partition(treatments.begin(), treatments.end(), [](const Treatment &treatment) {
            return problemsWithIssue(treatment).isEmpty();
        });
    const QList<Treatment> taken(first, treatments.end());
    treatments.erase(first, treatments.end());
    return taken;
}

QString namesByMeeting(const QList<Treatment> &treatments)
{
    QMap<QDate, QStringList> meetings;
    for (const Treatment &treatment : treatments)
        meetings[treatment.meeting] += treatment.item.number.label();
    QStringList names;
    for (auto it = meetings.cbegin(); it != meetings.cend(); ++it)
        names += u"%1 (%2)"_s.arg(it->join(u", "_s), it.key().toString(Qt::ISODate));
    return names.join(u"; "_s);
}

QStringList problems(const Letterhead &letterhead)
{
    QStringList wrong;
    if (letterhead.address.size() > longestAddress)
        wrong += Excerpts::tr("The address is too long. Keep it to a few lines.");
    if (!letterhead.logo.isEmpty())
        wrong += problemsOfPicture(letterhead.logo);
    return wrong;
}

} // namespace domain
