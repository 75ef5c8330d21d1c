#include "domain/resuming.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

struct ResumingText
{
    Q_DECLARE_TR_FUNCTIONS(Resuming)
};

std::pair<int, QString> placeOf(const ItemNumber &number)
{
    const auto &text = number.text();
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const auto digits = end - text.begin();
    return {text.left(digits).toInt(), text.mid(digits)};
}

} // namespace

QStringList problemsWithResuming(const Treatment &before, const QDate &meeting, const ItemNumber &number)
{
    if (meeting.isNull() || meeting > before.meeting)
        return {}; // that the day is missing is told by itself
    const QString name = before.item.number.label();
    const QString day = before.meeting.toString(Qt::ISODate);
    if (meeting < before.meeting)
        return {
            ResumingText::tr("%1 of %2 can't be taken up again at the meeting on %3, which was before it. "
                             "Choose a later meeting.")
                .arg(name, day, meeting.toString(Qt::ISODate))};
    if (number.isEmpty() || comesBefore(before.item.number, number))
        return {};
    return {
        ResumingText::tr("%1 can't take up %2 again, which comes after it at the same meeting. Look at the "
                         "number and the day of the meeting.")
            .arg(number.label(), name)};
}

bool comesBefore(const ItemNumber &a, const ItemNumber &b)
{
    return placeOf(a) < placeOf(b);
}

} // namespace domain
