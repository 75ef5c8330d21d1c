#include "gui/round/roundside.h"

#include "gui/look/appearance.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/rosters/rostertodo.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// What the secretary should look at before the edition is done.
QStringList watched(const Roster &roster)
{
    QStringList sentences{vacantSeats(roster)};
    const auto seatless = std::count_if(roster.rows.cbegin(), roster.rows.cend(),
                                        [](const RosterRow &row) { return row.person && !row.seat; });
    if (seatless > 0)
        sentences << RoundSide::tr("%n nominated without a seat", nullptr, int(seatless));
    sentences.removeAll(QString{});
    return sentences;
}

} // namespace

RoundSide::RoundSide(QWidget *parent)
    : QScrollArea{parent}
    , m_balance{new Bars}
    , m_watched{new QLabel}
    , m_watch{new Card{tr("To look at")}}
    , m_draft{new QLabel}
{
    auto *key = muteLabel(tr("in parentheses: the party's seats in the committee"));
    for (QLabel *label : {key, m_watched, m_draft}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *balance = new Card{tr("Balance")};
    m_balance->setAccessibleName(tr("Balance"));
    balance->body()->addWidget(m_balance);
    balance->body()->addWidget(key);
    m_watch->body()->addWidget(m_watched);
    auto *proposal = new Card{tr("Proposed decision")};
    m_draft->setObjectName(u"draft"_s);
    m_draft->setTextInteractionFlags(Qt::TextSelectableByMouse);
    proposal->body()->addWidget(m_draft);

    auto *panel = new QWidget;
    setLook(panel, "panel");
    auto *column = new QVBoxLayout{panel};
    column->addWidget(balance);
    column->addWidget(m_watch);
    column->addWidget(proposal);
    column->addStretch(1);
    setWidget(panel);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    measured(this, [this, column] {
        column->setSpacing(spacing(this));
        setNarrow(m_narrow);
    });
}

void RoundSide::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(fontMetrics().averageCharWidth() * (narrow ? 28 : 36));
}

void RoundSide::show(const QList<Roster> &rosters, const QMap<QString, int> &composition,
                     const QHash<Id<Edition>, QStringList> &broken)
{
    QMap<QString, int> taken;
    for (auto it = composition.cbegin(); it != composition.cend(); ++it)
        taken.insert(it.key(), 0); // those without anybody are what the balance is about
    QStringList lines;
    for (const Roster &roster : rosters) {
        const QMap<QString, int> its = count(roster).perParty;
        for (auto it = its.begin(); it != its.end(); ++it)
            taken[it.key()] += it.value();
        if (const QStringList sentences = watched(roster) + broken.value(roster.edition.id);
            !sentences.isEmpty())
            lines << u"%1: %2"_s.arg(roster.event.shortName, sentences.join(u"; "_s));
    }
    QList<Bar> bars = partyBars(taken, [](int seats) { return QString::number(seats); });
    for (Bar &bar : bars)
        bar.text += u" (%1)"_s.arg(composition.value(bar.label == u"–" ? QString{} : bar.label));
    m_balance->setBars(bars);
    m_watched->setText(lines.join(u'\n'));
    m_watch->setVisible(!lines.isEmpty());
}

void RoundSide::showDraft(const QString &text)
{
    m_draft->setText(text.isEmpty() ? tr("Grows with every name.") : text);
}

} // namespace gui
