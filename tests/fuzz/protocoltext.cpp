// Any text at all is read as a protocol, without harm and with the promises of the reader.

#include "intake/protocoltext.h"

#include "promise.h"

using namespace Qt::StringLiterals;

namespace {

struct Given
{
    domain::Committee committee;
    domain::MandatePeriod period{domain::Id<domain::MandatePeriod>::make(), committee.id, 2023, 2026, 0};
    QList<domain::Event> events;

    Given()
    {
        for (const QString &name : {u"Västerbotten på Grand Hôtel"_s, u"Mötesplats Lycksele"_s}) {
            domain::Event event;
            event.committee = committee.id;
            event.key = name;
            event.name = name;
            event.shortName = name.section(u' ', -1);
            event.place = u"Lycksele"_s;
            events.append(event);
        }
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Given given;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reading = intake::readProtocol(text, given.events, {given.period});
    PROMISE(reading.drafts.isEmpty() != reading.whyNone.isEmpty());
    PROMISE(reading.attendance.participants.size() <= 400);
    for (const auto &draft : reading.drafts) {
        int end = 0;
        for (const auto &mark : draft.marks) {
            PROMISE(mark.start >= end && mark.length > 0);
            end = mark.start + mark.length;
            PROMISE(end <= reading.text.size());
        }
        for (const auto &vote : draft.item.votes)
            PROMISE(vote.yes >= 0 && vote.no >= 0 && vote.abstained >= 0 && vote.absent >= 0);
    }
    return 0;
}
