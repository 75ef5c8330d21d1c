#include "store/nameswap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QJsonValue swapped(const QJsonValue &value, const NameSwap &swap)
{
    if (value.isString())
        return swap.in(value.toString());
    if (value.isArray()) {
        auto array = value.toArray();
        for (auto part : array)
            part = swapped(part, swap);
        return array;
    }
    if (value.isObject()) {
        auto object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = swapped(field.value(), swap);
        return object;
    }
    return value;
}

} // namespace

NameSwap::NameSwap(QStringList names, QString instead)
    : m_instead{std::move(instead)}
{
    names.removeAll(QString{});
    if (names.isEmpty())
        names.append(u"(?!)"_s); // nothing
    else
        for (QString &name : names)
            name = QRegularExpression::escape(name);
    // The longest first: a name may begin another one.
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    m_any = QRegularExpression{u"(?<!\\p{L})(?:%1)(?!\\p{L})"_s.arg(names.join(u'|')),
                               QRegularExpression::UseUnicodePropertiesOption};
}

QString NameSwap::in(QString text) const
{
    return text.replace(m_any, m_instead);
}

QString NameSwap::inJson(const QString &json) const
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto after = swapped(object, *this).toObject();
    return after == object ? json : QString::fromUtf8(QJsonDocument{after}.toJson(QJsonDocument::Compact));
}

} // namespace store
