#include "gui/register/thread.h"

#include "domain/clocks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

QString movers(const domain::ProtocolItem &item)
{
    QStringList names;
    for (const auto &proposal : item.proposals)
        if (!proposal.withdrawn && !proposal.mover.isEmpty())
            names.append(domain::withParty(proposal.mover, proposal.party));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString sentence(const domain::Treatment &treatment)
{
    const auto &item = treatment.item;
    QStringList parts;
    if (!item.continues.isNull())
        parts.append(Words::tr("Taken up again."));
    if (item.points.isEmpty())
        parts.append(Words::tr("No decision is entered."));
    for (const auto &point : item.points) {
        auto words = label(point.outcome);
        if (!point.text.isEmpty())
            words += u": "_s + point.text;
        if (isTabling(point.outcome) && point.until.isValid())
            words += u' ' + Words::tr("Until %1.").arg(point.until.toString(Qt::ISODate));
        if (!point.addressee.isEmpty())
            words += u' ' + Words::tr("To %1.").arg(point.addressee);
        parts.append(words);
    }
    if (const auto names = movers(item); !names.isEmpty())
        parts.append(Words::tr("Motion: %1").arg(names));
    return parts.join(u' ');
}

QList<ThreadStep> paperSteps(const domain::Treatment &treatment)
{
    QList<ThreadStep> steps;
    for (const auto &paper : treatment.item.basis)
        if (paper.addedOn.isValid())
            steps.append({Tone::Neutral, paper.addedOn.toString(Qt::ISODate),
                          Words::tr("New paper: %1").arg(paper.kind), treatment.item.id});
    std::sort(steps.begin(), steps.end(),
              [](const ThreadStep &a, const ThreadStep &b) { return a.when < b.when; });
    return steps;
}

QList<ThreadStep> legalSteps(const domain::Treatment &treatment, const QDate &today)
{
    QList<ThreadStep> steps;
    const auto clocks = legalClocks(treatment.item, treatment.meeting);
    if (clocks.legalForceOn.isValid()) {
        const auto day = clocks.legalForceOn.toString(Qt::ISODate);
        steps.append(
            {Tone::Neutral,
             {},
             (clocks.legalForceOn <= today ? Words::tr("Legal force %1, three weeks after the posting")
                                           : Words::tr("Gains legal force %1, three weeks after the posting"))
                 .arg(day),
             treatment.item.id});
    }
    for (const auto &late : lateSteps(treatment.item, treatment.meeting, today))
        steps.append({Tone::Bad, {}, Words::tr("Late: %1").arg(late), treatment.item.id});
    return steps;
}

QString waitingSentence(const domain::Edition &edition, const QList<domain::Event> &events,
                        const QDate &today)
{
    const auto event = std::find_if(events.begin(), events.end(), [&](const domain::Event &candidate) {
        return candidate.id == edition.event;
    });
    const QString name = (event == events.end() ? Words::tr("Event") : event->shortName) + u' ' +
                         QString::number(edition.year);
    const int days = daysUntil(edition, today);
    if (days < 0)
        return Words::tr("%1 is going on and waits for it").arg(name);
    if (days == 0)
        return Words::tr("%1 opens today").arg(name);
    return Words::tr("%1 opens in %n day(s)", nullptr, days).arg(name);
}

constexpr int shownEditions = 3;

QList<ThreadStep> tabledSteps(const domain::TabledMatter &tabled, const QList<domain::Event> &events,
                              const QDate &today)
{
    QList<ThreadStep> steps{
        {Tone::Waiting,
         {},
         Words::tr("Lies tabled since %1, for %n day(s)", nullptr, std::max(0, tabled.days(today)))
             .arg(tabled.since.toString(Qt::ISODate)),
         tabled.entry.item}};
    for (const auto &edition :
         tabled.waiting.first(std::min<qsizetype>(shownEditions, tabled.waiting.size())))
        steps.append({Tone::Neutral, {}, waitingSentence(edition, events, today), tabled.entry.item});
    if (const int more = int(tabled.waiting.size()) - shownEditions; more > 0)
        steps.append(
            {Tone::Neutral, {}, Words::tr("%n more edition(s) wait", nullptr, more), tabled.entry.item});
    return steps;
}

} // namespace

QList<ThreadStep> threadSteps(const QList<domain::Treatment> &thread,
                              const std::optional<domain::TabledMatter> &tabled,
                              const QList<domain::Event> &events, const QDate &today)
{
    QList<ThreadStep> steps;
    for (const auto &treatment : thread) {
        const auto outcome = leadingOutcome(treatment.item);
        steps.append({outcome ? toneOf(*outcome) : Tone::Neutral,
                      treatment.meeting.toString(Qt::ISODate) + u' ' + treatment.item.number.label(),
                      sentence(treatment), treatment.item.id});
        steps += paperSteps(treatment);
        steps += legalSteps(treatment, today);
    }
    if (tabled)
        steps += tabledSteps(*tabled, events, today);
    return steps;
}

} // namespace gui
