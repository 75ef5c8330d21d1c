#include "store/itemjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <type_traits>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// The fields of an item are told once, to somebody who writes them or reads them.
class Writer
{
public:
    void operator()(const QString &name, const QString &text) { add(name, text.isEmpty(), text); }
    void operator()(const QString &name, const QDate &day)
    {
        add(name, day.isNull(), day.toString(Qt::ISODate));
    }
    void operator()(const QString &name, bool yes) { add(name, !yes, yes); }
    void operator()(const QString &name, int number) { add(name, number == 0, number); }
    void operator()(const QString &name, const std::optional<int> &number)
    {
        add(name, !number, number.value_or(0));
    }
    template <class T> void operator()(const QString &name, const Id<T> &id) { (*this)(name, id.toString()); }
    void operator()(const QString &name, const ItemNumber &number) { (*this)(name, number.text()); }
    void operator()(const QString &name, const QStringList &texts)
    {
        add(name, texts.isEmpty(), QJsonArray::fromStringList(texts));
    }
    void operator()(const QString &name, Outcome outcome) { (*this)(name, key(outcome)); }
    void operator()(const QString &name, DissentKind kind) { (*this)(name, key(kind)); }
    template <class T> void operator()(const QString &name, const QList<Id<T>> &ids)
    {
        QJsonArray array;
        for (const auto &id : ids)
            array << id.toString();
        add(name, array.isEmpty(), array);
    }
    template <class T> void operator()(const QString &name, const QList<T> &parts)
    {
        QJsonArray array;
        for (const T &part : parts) {
            Writer writer;
            tell(writer, part);
            array << writer.m_object;
        }
        add(name, array.isEmpty(), array);
    }

    const QJsonObject &object() const { return m_object; }

private:
    void add(const QString &name, bool isEmpty, const QJsonValue &value)
    {
        if (!isEmpty)
            m_object.insert(name, value);
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object{object}
    {
    }

    void operator()(const QString &name, QString &text) { text = m_object[name].toString(); }
    void operator()(const QString &name, QDate &day)
    {
        day = QDate::fromString(m_object[name].toString(), Qt::ISODate);
    }
    void operator()(const QString &name, bool &yes) { yes = m_object[name].toBool(); }
    void operator()(const QString &name, int &number) { number = m_object[name].toInt(); }
    void operator()(const QString &name, std::optional<int> &number)
    {
        number = m_object.contains(name) ? std::optional{m_object[name].toInt()} : std::nullopt;
    }
    template <class T> void operator()(const QString &name, Id<T> &id)
    {
        id = Id<T>::fromString(m_object[name].toString());
    }
    void operator()(const QString &name, ItemNumber &number)
    {
        number = ItemNumber::parse(m_object[name].toString()).value_or(ItemNumber{});
    }
    void operator()(const QString &name, QStringList &texts)
    {
        for (const auto &text : m_object[name].toArray())
            texts << text.toString();
    }
    void operator()(const QString &name, Outcome &outcome)
    {
        outcome = outcomeFromKey(m_object[name].toString()).value_or(outcome);
    }
    void operator()(const QString &name, DissentKind &kind)
    {
        kind = dissentKindFromKey(m_object[name].toString()).value_or(kind);
    }
    template <class T> void operator()(const QString &name, QList<Id<T>> &ids)
    {
        for (const auto &id : m_object[name].toArray())
            ids << Id<T>::fromString(id.toString());
    }
    template <class T> void operator()(const QString &name, QList<T> &parts)
    {
        for (const auto &part : m_object[name].toArray()) {
            Reader reader{part.toObject()};
            T read;
            tell(reader, read);
            parts << read;
        }
    }

private:
    QJsonObject m_object;
};

template <class Part, class T>
concept Is = std::is_same_v<std::remove_const_t<Part>, T>;

template <class Teller, Is<Proposal> P> void tell(Teller &to, P &proposal)
{
    to(u"mover"_s, proposal.mover);
    to(u"party"_s, proposal.party);
    to(u"text"_s, proposal.text);
    to(u"withdrawn"_s, proposal.withdrawn);
}

template <class Teller, Is<DecisionPoint> P> void tell(Teller &to, P &point)
{
    to(u"id"_s, point.id);
    to(u"text"_s, point.text);
    to(u"outcome"_s, point.outcome);
    to(u"until"_s, point.until);
    to(u"reason"_s, point.reason);
    to(u"addressee"_s, point.addressee);
    to(u"events"_s, point.events);
}

template <class Teller, Is<Dissent> P> void tell(Teller &to, P &dissent)
{
    to(u"kind"_s, dissent.kind);
    to(u"who"_s, dissent.who);
    to(u"party"_s, dissent.party);
    to(u"text"_s, dissent.text);
}

template <class Teller, Is<Disqualification> P> void tell(Teller &to, P &disqualification)
{
    to(u"who"_s, disqualification.who);
    to(u"party"_s, disqualification.party);
    to(u"text"_s, disqualification.text);
}

template <class Teller, Is<Vote> P> void tell(Teller &to, P &vote)
{
    to(u"yes_means"_s, vote.yesMeans);
    to(u"no_means"_s, vote.noMeans);
    to(u"yes"_s, vote.yes);
    to(u"no"_s, vote.no);
    to(u"abstained"_s, vote.abstained);
    to(u"absent"_s, vote.absent);
}

template <class Teller, Is<Basis> P> void tell(Teller &to, P &basis)
{
    to(u"kind"_s, basis.kind);
    to(u"date"_s, basis.date);
    to(u"added_on"_s, basis.addedOn);
}

template <class Teller, Is<Scope> P> void tell(Teller &to, P &scope)
{
    to(u"event"_s, scope.event);
    to(u"period"_s, scope.period);
    to(u"year"_s, scope.year);
}

template <class Teller, Is<ProtocolItem> P> void tell(Teller &to, P &item)
{
    to(u"continues"_s, item.continues);
    to(u"number"_s, item.number);
    to(u"title"_s, item.title);
    to(u"background"_s, item.background);
    to(u"proposed_decision"_s, item.proposedDecision);
    to(u"proposals"_s, item.proposals);
    to(u"procedure"_s, item.procedure);
    to(u"votes"_s, item.votes);
    to(u"points"_s, item.points);
    to(u"dissents"_s, item.dissents);
    to(u"disqualifications"_s, item.disqualifications);
    to(u"basis"_s, item.basis);
    to(u"dispatch"_s, item.dispatch);
    to(u"scope"_s, item.scope);
    to(u"immediately_adjusted"_s, item.immediatelyAdjusted);
    to(u"adjusted_on"_s, item.adjustedOn);
    to(u"posted_on"_s, item.postedOn);
    to(u"taken_down_on"_s, item.takenDownOn);
    to(u"source_text"_s, item.sourceText);
}

} // namespace

QString jsonFrom(const DecisionRegister::Entry &entry)
{
    Writer writer;
    tell(writer, entry.item);
    writer(u"reference"_s, entry.reference.text());
    writer(u"reference_key"_s, entry.reference.key());
    writer(u"meeting"_s, entry.meeting);
    return QString::fromUtf8(QJsonDocument{writer.object()}.toJson(QJsonDocument::Compact));
}

DecisionRegister::Entry entryFrom(const QString &json)
{
    Reader reader{QJsonDocument::fromJson(json.toUtf8()).object()};
    DecisionRegister::Entry entry;
    tell(reader, entry.item);
    QString reference;
    QString key;
    reader(u"reference"_s, reference);
    reader(u"reference_key"_s, key);
    entry.reference = ReferenceNumber::fromStored(reference, key);
    reader(u"meeting"_s, entry.meeting);
    return entry;
}

} // namespace store
