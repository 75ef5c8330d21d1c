#include "gui/rosters/rosterside.h"

#include "gui/look/appearance.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/rosters/rostertodo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gui {

namespace {

QString bullets(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines << QStringLiteral("• ") + sentence;
    return lines.join(u'\n');
}

} // namespace

RosterSide::RosterSide(QWidget *parent)
    : QScrollArea{parent}
    , m_bars{new Bars}
    , m_nobody{muteLabel(tr("Nobody is nominated yet."))}
    , m_rules{new Card{tr("Rules of the seats")}}
    , m_findings{new QLabel}
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
    m_rules->body()->addWidget(m_findings);
    m_rules->hide();
    for (QLabel *label : {m_todo, m_findings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto *layout = new QVBoxLayout{panel};
    layout->addWidget(parties);
    layout->addWidget(m_rules);
    layout->addWidget(todo);
    layout->addStretch(1);
    setWidget(panel);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measured(this, [this, layout] {
        layout->setSpacing(spacing(this));
        setMinimumWidth(fontMetrics().averageCharWidth() * 35);
    });
    setFocusPolicy(Qt::NoFocus);
}

void RosterSide::setRoster(const domain::Roster &roster, const QDate &today)
{
    const domain::RosterCounts counts = count(roster);
    m_bars->setBars(partyBars(counts.perParty, [](int seats) { return QString::number(seats); }));
    m_bars->setVisible(!counts.perParty.isEmpty());
    m_nobody->setVisible(counts.perParty.isEmpty());
    m_sentences = thingsToDo(roster, today);
    m_todo->setText(m_sentences.isEmpty() ? tr("Nothing is left to do.") : bullets(m_sentences));
}

void RosterSide::setFindings(const QList<domain::SeatRule> &rules, const QList<domain::SeatFinding> &findings)
{
    QStringList sentences;
    for (const domain::SeatFinding &finding : findings)
        sentences << finding.sentence;
    m_findings->setText(sentences.isEmpty() ? tr("The rules are kept.") : bullets(sentences));
    m_rules->setVisible(!rules.isEmpty());
}

} // namespace gui
