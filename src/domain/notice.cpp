#include "domain/notice.h"

#include "domain/clocks.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

QStringList problemsWithNotice(const ProtocolItem &item, const QDate &meeting)
{
    QStringList found;
    if (item.adjustedOn.isValid() && item.adjustedOn < meeting)
        found << NoticeText::tr("The item can't be adjusted on %1, before the meeting on %2.")
                     .arg(item.adjustedOn.toString(Qt::ISODate), meeting.toString(Qt::ISODate));
    else if (item.postedOn.isValid() && item.postedOn < meeting)
        found << NoticeText::tr("The item can't be posted on %1, before the meeting on %2.")
                     .arg(item.postedOn.toString(Qt::ISODate), meeting.toString(Qt::ISODate));
    const QDate earliest = legalClocks(item, meeting).takeDownFrom;
    const bool inOrder = item.postedOn.isValid() && item.takenDownOn >= item.postedOn;
    if (inOrder && earliest.isValid() && item.takenDownOn < earliest)
        found << NoticeText::tr(
                     "The notice can't be taken down on %1: posted on %2 it stays up until the time for "
                     "judicial review is over, and is taken down on %3 at the earliest.")
                     .arg(item.takenDownOn.toString(Qt::ISODate), item.postedOn.toString(Qt::ISODate),
                          earliest.toString(Qt::ISODate));
    return found;
}

} // namespace domain
