#include "gui/look/appearance.h"
#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/register/growingtext.h"
#include "gui/register/itemrows.h"
#include "gui/rosters/datefield.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

using domain::Outcome;

PointRow::PointRow(domain::CommitteeKind committee, const QList<domain::Event> &events, QWidget *parent)
    : QWidget{parent}
    , m_text{new GrowingText{1, 10}}
    , m_outcome{new QComboBox}
    , m_tabling{new QWidget}
    , m_until{new DateField}
    , m_referral{new QWidget}
    , m_reason{new QLineEdit}
    , m_addressee{new QLineEdit}
    , m_events{new QToolButton}
{
    m_text->setPlaceholderText(tr("What was decided"));
    m_text->setAccessibleName(tr("Text of the decision point"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outcome->setMinimumContentsLength(18);
    for (const auto outcome : domain::outcomes())
        // A minority can refer back in an assembly only (kommunallagen 5:50).
        if (outcome != Outcome::ReferredBackByMinority || committee == domain::CommitteeKind::Assembly)
            m_outcome->addItem(label(outcome), int(outcome));
    m_outcome->setCurrentIndex(m_outcome->findData(int(Outcome::AsProposed)));
    m_until->setAccessibleName(tr("Tabled until"));
    m_reason->setPlaceholderText(tr("Why"));
    m_reason->setAccessibleName(tr("Why it is referred back"));
    m_addressee->setPlaceholderText(tr("To whom"));
    m_addressee->setAccessibleName(tr("To whom it is referred back"));

    m_events->setPopupMode(QToolButton::InstantPopup);
    m_events->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setLook(m_events, "button");
    m_events->setVisible(events.size() > 1);
    auto *menu = new QMenu{m_events};
    for (const auto &event : events) {
        auto *action = menu->addAction(event.name);
        action->setCheckable(true);
        action->setData(event.id.uuid());
        connect(action, &QAction::toggled, this, [this] {
            nameEvents();
            emit changed();
        });
    }
    m_events->setMenu(menu);
    nameEvents();

    auto *until = new QHBoxLayout{m_tabling};
    until->setContentsMargins({});
    until->addWidget(new QLabel{tr("until")});
    until->addWidget(m_until);
    m_until->setPlaceholderText(tr("undated"));
    measured(m_until, [this] { m_until->setMaximumWidth(m_until->fontMetrics().averageCharWidth() * 20); });
    auto *referral = new QHBoxLayout{m_referral};
    referral->setContentsMargins({});
    referral->addWidget(m_reason, 3);
    referral->addWidget(m_addressee, 2);

    m_tabling->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *second = new FlowRow;
    second->setSpacing(4);
    second->addWidget(m_outcome);
    second->addWidget(m_tabling);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addLayout(second);
    layout->addWidget(m_referral);
    layout->addWidget(m_events, 0, Qt::AlignLeft);
    setFocusProxy(m_text);

    connect(m_text, &GrowingText::textChanged, this, &PointRow::changed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        showWhatApplies();
        emit changed();
    });
    connect(m_until, &QLineEdit::textChanged, this, &PointRow::changed);
    for (auto *line : {m_reason, m_addressee})
        connect(line, &QLineEdit::textChanged, this, &PointRow::changed);
    showWhatApplies();
}

void PointRow::setValue(const domain::DecisionPoint &point)
{
    m_point = point;
    m_text->setText(point.text);
    if (m_outcome->findData(int(point.outcome)) < 0) // kept although it can't be chosen anew here
        m_outcome->addItem(label(point.outcome), int(point.outcome));
    m_outcome->setCurrentIndex(m_outcome->findData(int(point.outcome)));
    m_until->setDate(point.until);
    m_reason->setText(point.reason);
    m_addressee->setText(point.addressee);
    for (auto *action : m_events->menu()->actions())
        action->setChecked(point.events.contains(domain::Id<domain::Event>{action->data().toUuid()}));
}

domain::DecisionPoint PointRow::value() const
{
    auto point = m_point;
    point.text = m_text->text().trimmed();
    point.outcome = Outcome(m_outcome->currentData().toInt());
    point.until = isTabling(point.outcome) ? m_until->date() : QDate{};
    point.reason = isReferral(point.outcome) ? m_reason->text().trimmed() : QString{};
    point.addressee = isReferral(point.outcome) ? m_addressee->text().trimmed() : QString{};
    point.events.clear();
    for (const auto *action : m_events->menu()->actions())
        if (action->isChecked())
            point.events.append(domain::Id<domain::Event>{action->data().toUuid()});
    return point;
}

void PointRow::setLocked(bool locked)
{
    m_text->setReadOnly(locked);
    for (auto *field : {m_reason, m_addressee})
        field->setReadOnly(locked);
    m_until->setReadOnly(locked);
    m_outcome->setDisabled(locked);
    m_events->setDisabled(locked);
}

void PointRow::showWhatApplies()
{
    const auto outcome = Outcome(m_outcome->currentData().toInt());
    m_tabling->setVisible(isTabling(outcome));
    m_referral->setVisible(isReferral(outcome));
}

void PointRow::nameEvents()
{
    QStringList chosen;
    for (const auto *action : m_events->menu()->actions())
        if (action->isChecked())
            chosen.append(action->text());
    m_events->setText(chosen.isEmpty() ? tr("All events") : chosen.join(u", "_s));
    m_events->setAccessibleName(tr("Decides about: %1").arg(m_events->text()));
}

} // namespace gui
