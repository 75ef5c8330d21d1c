#include "cli/verb.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Values
{
    Q_DECLARE_TR_FUNCTIONS(Values)
};

} // namespace

QDate Call::date(const QString &option) const
{
    if (!has(option))
        return {};
    const auto date = QDate::fromString(text(option), Qt::ISODate);
    if (!date.isValid()) {
        throw WrongCall{Values::tr("--%1: “%2” is no day of the calendar. Write it as YYYY-MM-DD.")
                            .arg(option, text(option))};
    }
    return date;
}

std::optional<int> Call::number(const QString &option) const
{
    if (!has(option))
        return std::nullopt;
    bool good = false;
    const int value = text(option).toInt(&good);
    if (!good)
        throw WrongCall{Values::tr("--%1: “%2” is no number.").arg(option, text(option))};
    return value;
}

std::optional<bool> Call::yesNo(const QString &option) const
{
    if (!has(option))
        return std::nullopt;
    const QString word = text(option).toLower();
    if (word == u"yes" || word == u"ja" || word == u"1")
        return true;
    if (word == u"no" || word == u"nej" || word == u"0")
        return false;
    throw WrongCall{Values::tr("--%1: say yes or no, not “%2”.").arg(option, text(option))};
}

QCommandLineOption option(const QString &name, const QString &description, const QString &value)
{
    return QCommandLineOption{name, description, value};
}

} // namespace cli
