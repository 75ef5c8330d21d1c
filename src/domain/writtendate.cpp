#include "domain/writtendate.h"

#include <QRegularExpression>
#include <QStringList>

namespace domain {

namespace {

const QStringList &months()
{
    static const QStringList names{
        QStringLiteral("januari"), QStringLiteral("februari"), QStringLiteral("mars"),
        QStringLiteral("april"),   QStringLiteral("maj"),      QStringLiteral("juni"),
        QStringLiteral("juli"),    QStringLiteral("augusti"),  QStringLiteral("september"),
        QStringLiteral("oktober"), QStringLiteral("november"), QStringLiteral("december"),
    };
    return names;
}

QString dayAndMonth(const QDate &date)
{
    return QString::number(date.day()) + u' ' + months().at(date.month() - 1);
}

// 1..12 for a month's name or its first three letters or more; 0 for other words.
int monthNamed(const QString &word)
{
    if (word.size() < 3)
        return 0;
    for (qsizetype i = 0; i < months().size(); ++i)
        if (months().at(i).startsWith(word, Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

} // namespace

QString writtenDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return dayAndMonth(date) + u' ' + QString::number(date.year());
}

QString writtenDates(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || first == last)
        return writtenDate(first.isValid() ? first : last);
    QString beginning = QString::number(first.day());
    if (first.year() != last.year())
        beginning = writtenDate(first);
    else if (first.month() != last.month())
        beginning = dayAndMonth(first);
    return beginning + u'–' + writtenDate(last);
}

QDate readDate(const QString &text)
{
    static const QRegularExpression numbers{QStringLiteral(R"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$)")};
    if (const auto match = numbers.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());

    static const QRegularExpression words{
        QStringLiteral(R"(^\s*(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})\s*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const auto match = words.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2)) : 0;
    return month ? QDate(match.captured(3).toInt(), month, match.captured(1).toInt()) : QDate{};
}

} // namespace domain
