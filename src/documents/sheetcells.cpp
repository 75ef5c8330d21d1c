#include "documents/sheetcells.h"

#include "documents/cleaning.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QDate writtenDay(const QString &cell)
{
    if (cell.size() != 10 || cell[4] != u'-' || cell[7] != u'-')
        return {};
    const auto number = [&cell](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = isDigit(cell[i]) ? value * 10 + cell[i].digitValue() : -99'999;
        return value;
    };
    const int year = number(0, 4);
    return year >= 1900 && QDate::isValid(year, number(5, 2), number(8, 2))
               ? QDate{year, number(5, 2), number(8, 2)}
               : QDate{};
}

std::optional<double> writtenNumber(const QString &cell)
{
    constexpr qsizetype exactDigits = 15;
    const qsizetype first = cell.startsWith(u'-') ? 1 : 0;
    bool hasPoint = false;
    for (qsizetype i = first; i < cell.size(); ++i) {
        if (cell[i] == u'.' && !hasPoint && i > first && i + 1 < cell.size())
            hasPoint = true;
        else if (!isDigit(cell[i]))
            return {};
    }
    if (cell.size() == first || cell.size() > exactDigits)
        return {};
    return cell.toDouble();
}

QString sheetName(const QString &name)
{
    QString text = cleanedText(name);
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        text.replace(forbidden, u'-');
    text = text.simplified();
    while (text.toUcs4().size() > 31)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    text = text.trimmed();
    return text.isEmpty() ? u"Lista"_s : text;
}

} // namespace documents
