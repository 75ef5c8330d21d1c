#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>

namespace domain {

// A value of an enumeration with its key for files and its English word for people. The layer's source files
// keep one array of them for each enumeration, in its order.
template <class Enum> struct Term
{
    Enum value;
    const char *key;
    const char *word; // marked by QT_TRANSLATE_NOOP
};

template <class Enum, std::size_t N> const Term<Enum> &termOf(const Term<Enum> (&terms)[N], Enum value)
{
    return *std::find_if(std::begin(terms), std::end(terms), [&](const auto &t) { return t.value == value; });
}

template <class Enum, std::size_t N> QString keyOf(const Term<Enum> (&terms)[N], Enum value)
{
    return QString::fromLatin1(termOf(terms, value).key);
}

// The word in the user's language; `context` is the one that the array was marked with.
template <class Enum, std::size_t N>
QString wordOf(const Term<Enum> (&terms)[N], Enum value, const char *context)
{
    return QCoreApplication::translate(context, termOf(terms, value).word);
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const Term<Enum> (&terms)[N], const QString &key)
{
    const auto sought = key.trimmed();
    for (const auto &term : terms)
        if (sought.compare(QLatin1String{term.key}, Qt::CaseInsensitive) == 0)
            return term.value;
    return {};
}

template <class Enum, std::size_t N> QList<Enum> valuesOf(const Term<Enum> (&terms)[N])
{
    QList<Enum> values;
    for (const auto &term : terms)
        values << term.value;
    return values;
}

} // namespace domain
