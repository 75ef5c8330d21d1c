#include "gui/settings/eventpages.h"

#include "gui/eventicon.h"
#include "gui/rosters/orderdialog.h"
#include "gui/settings/asking.h"
#include "gui/settings/icondialog.h"
#include "store/eventicons.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

EventsPage::EventsPage(Workspace &workspace)
    : ListPage{tr("Events"),
               tr("The events that the committee sends participants to, with their usual dates and seats. "
                  "Editions that are there already are changed on the event's own page."),
               workspace}
{
    addButton(tr("&Add …"), [this] { askForEvent(this->workspace(), this); });
    addLineButton(tr("&Change …"),
                  [this](int line) { askToChange(this->workspace(), m_events[line], this); });
    addLineButton(tr("&Icon …"), [this](int line) { changeIcon(line); });
    addLineButton(tr("Move &up"), [this](int line) { place(line, line - 1); });
    addLineButton(tr("Move &down"), [this](int line) { place(line, line + 1); });
}

void EventsPage::reload()
{
    m_events = workspace().events();
    m_icons = workspace().value(store::EventIcons{workspace().store().database()}.all());
    QList<Line> lines;
    for (const domain::Event &event : std::as_const(m_events)) {
        const QString day = tr("%1 %2", "day and month")
                                .arg(QString::number(event.usualDay), QLocale{}.monthName(event.usualMonth));
        lines.append({tr("%1 · %2, %n day(s)", nullptr, event.usualLength).arg(event.name, day),
                      eventIcon(m_icons.value(event.id))});
    }
    setLines(lines);
}

void EventsPage::place(int line, int to)
{
    if (to < 0 || to >= m_events.size())
        return;
    const domain::Event event = m_events[line];
    if (workspace().settle(workspace().store().events.placeEvent(event.id, to + 1),
                           tr("%1 stands as number %2 now").arg(event.name).arg(to + 1)))
        choose(to);
}

void EventsPage::changeIcon(int line)
{
    const domain::Event event = m_events[line];
    const QString before = m_icons.value(event.id);
    auto *dialog = new IconDialog{event, before, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, event, before] {
        if (const QString icon = dialog->icon(); icon != before)
            workspace().settle(store::EventIcons{workspace().store().database()}.set(event, icon),
                               tr("The icon of %1 was changed").arg(event.name));
    });
    dialog->open();
}

SeatRulesPage::SeatRulesPage(Workspace &workspace)
    : ListPage{tr("Rules of the seats"),
               tr("What each event asks of its seats. Without rules everything is allowed."), workspace}
{
    addLineButton(tr("&Change …"), [this](int line) { change(line); });
}

void SeatRulesPage::reload()
{
    m_events = workspace().events();
    QMap<domain::Id<domain::Committee>, QString> bodies;
    for (const domain::Committee &committee : workspace().value(workspace().store().events.committees()))
        bodies.insert(committee.id, committee.shortName);
    QList<Line> lines;
    for (const domain::Event &event : std::as_const(m_events)) {
        const domain::SeatRules rules = workspace().value(workspace().store().seatRules.rules(event.id));
        QStringList words;
        for (const domain::SeatRule &rule : rules.everyYear)
            words << describe(rule, bodies);
        if (words.isEmpty())
            words << tr("no rules");
        if (!rules.exceptions.isEmpty())
            words << tr("%n year(s) with rules of their own", nullptr, int(rules.exceptions.size()));
        lines.append({event.name + u": "_s + words.join(u"; "_s)});
    }
    setLines(lines);
}

void SeatRulesPage::change(int line)
{
    const domain::Event event = m_events[line];
    const store::Store &store = workspace().store();
    const auto edition = store.events.edition(event.id, workspace().year());
    if (!edition) {
        emit workspace().failed(edition.error().message);
        return;
    }
    int ordinary = 0;
    for (const domain::Seat &seat : workspace().value(store.events.seats(edition->id)))
        ordinary += seat.kind == domain::SeatKind::Ordinary ? 1 : 0;
    changeSeatRules(workspace(),
                    {event, *edition, workspace().value(store.seatRules.rules(event.id)), {}, ordinary},
                    this);
}

OrderPage::OrderPage(Workspace &workspace)
    : SettingsPage{tr("Order of calling in"),
                   tr("Who is called in first when somebody can't come. Whoever calls may choose otherwise, "
                      "and then says why."),
                   workspace}
    , m_order{new QLabel}
{
    m_order->setTextFormat(Qt::PlainText);
    m_order->setWordWrap(true);
    body()->addWidget(m_order);
    body()->addWidget(changing(tr("&Change …"), [this] { changeSubstitutionOrder(this->workspace(), this); }),
                      0, Qt::AlignLeft);
    body()->addStretch(1);
}

void OrderPage::reload()
{
    const auto order = workspace().value(workspace().store().substitutions.order(workspace().committee().id));
    QStringList lines;
    for (const domain::SubstitutionStep step : order.steps)
        lines << tr("%1. %2").arg(QString::number(lines.size() + 1), label(step));
    for (const domain::PartyGroup &group : order.groups)
        lines << tr("%1: %2").arg(group.name, group.parties.join(u", "_s));
    if (!order.personal.isEmpty())
        lines << tr("%n personal substitute(s)", nullptr, int(order.personal.size()));
    m_order->setText(lines.join(u'\n'));
}

} // namespace gui
