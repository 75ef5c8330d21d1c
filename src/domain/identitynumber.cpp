#include "domain/identitynumber.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace domain {

namespace {

// The control digit: every other digit counts double, and the sum ends in zero.
bool hasControlDigit(QStringView tenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int digit = tenDigits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

bool holdsIdentityNumber(QStringView text)
{
    if (std::count_if(text.begin(), text.end(), isDigit) < 10)
        return false;
    static const QRegularExpression form{
        QStringLiteral(R"((?<!\d)(?:(?:19|20)(\d{6})[-+]?(\d{4})|(\d{6})[-+](\d{4}))(?!\d))")};
    auto matches = form.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
        if (hasControlDigit(digits))
            return true;
    }
    return false;
}

bool isIdentityNumber(QStringView text)
{
    if (text.size() < 10 || text.size() > 15)
        return false;
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != u'-' && c != u'+' && c != u' ')
            return false;
    }
    if (digits.size() == 12 && (digits.startsWith(u"19") || digits.startsWith(u"20")))
        digits.remove(0, 2);
    if (digits.size() != 10)
        return false;
    const int month = digits.mid(2, 2).toInt();
    const int day = digits.mid(4, 2).toInt() % 60; // coordination numbers add sixty
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hasControlDigit(digits);
}

} // namespace domain
