#include "gui/rosters/rosterside.h"

#include "gui/look/appearance.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"
#include "gui/rosters/rostertodo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

RosterSide::RosterSide(QWidget *parent)
    : QScrollArea{parent}
    , m_bars{new Bars}
    , m_nobody{muteLabel(tr("Nobody is nominated yet."))}
    , m_todo{new QLabel}
{
    auto *panel = new QWidget{viewport()};
    setLook(panel, "panel");
    auto *parties = new Card{tr("By party"), panel};
    parties->body()->addWidget(m_bars);
    parties->body()->addWidget(m_nobody);
    m_nobody->setWordWrap(true);
    auto *todo = new Card{tr("To do"), panel};
    todo->body()->addWidget(m_todo);
    m_todo->setTextFormat(Qt::PlainText);
    m_todo->setWordWrap(true);

    auto *layout = new QVBoxLayout{panel};
    layout->setSpacing(spacing(this));
    layout->addWidget(parties);
    layout->addWidget(todo);
    layout->addStretch();
    setWidget(panel);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 35);
    setFocusPolicy(Qt::NoFocus);
}

void RosterSide::setRoster(const domain::Roster &roster, const QDate &today)
{
    const domain::RosterCounts counts = count(roster);
    m_bars->setBars(partyBars(counts.perParty, [](int seats) { return QString::number(seats); }));
    m_bars->setVisible(!counts.perParty.isEmpty());
    m_nobody->setVisible(counts.perParty.isEmpty());
    m_sentences = thingsToDo(roster, today);
    QStringList lines;
    for (const QString &sentence : std::as_const(m_sentences))
        lines << QStringLiteral("• ") + sentence;
    m_todo->setText(lines.isEmpty() ? tr("Nothing is left to do.") : lines.join(u'\n'));
}

} // namespace gui
