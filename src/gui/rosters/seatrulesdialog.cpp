#include "gui/rosters/seatrulesdialog.h"

#include "gui/look/card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

constexpr int mostSeats = 10'000;

QSpinBox *seatBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, mostSeats);
    box->setAccessibleName(name);
    return box;
}

QWidget *beside(QWidget *left, QWidget *right)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout{pair};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(left);
    row->addWidget(right);
    row->addStretch();
    return pair;
}

} // namespace

SeatRulesDialog::SeatRulesDialog(const SeatRulesContext &context, QWidget *parent)
    : FormDialog{tr("Rules for the seats of %1").arg(context.event.name), tr("Save"), parent}
    , m_context{context}
    , m_everyYear{new QRadioButton{tr("&Every year")}}
    , m_thisYear{new QRadioButton{
          tr("Onl&y %1, in place of the rules of every year").arg(context.edition.year)}}
    , m_number{new QCheckBox{tr("Fixed &number of participants:")}}
    , m_seats{seatBox(tr("Number of participants"))}
    , m_presidium{new QCheckBox{tr("The &presidium takes part")}}
    , m_onePerParty{new QCheckBox{tr("&One per party, beside the presidium")}}
    , m_quota{new QCheckBox{tr("&Quota between bodies:")}}
    , m_free{new QCheckBox{tr("The o&ther seats are free")}}
{
    m_presidium->setToolTip(tr("The chair and both vice chairs"));
    m_onePerParty->setToolTip(tr("Each party that has a member of the committee takes part"));
    m_free->setToolTip(tr("Without this, more than the rules ask for is too many"));
    form()->addRow(tr("Holds for"), m_everyYear);
    form()->addRow(QString{}, m_thisYear);
    form()->addRow(tr("Rules"), beside(m_number, m_seats));
    form()->addRow(QString{}, m_presidium);
    form()->addRow(QString{}, m_onePerParty);
    form()->addRow(QString{}, m_quota);
    for (auto body = context.bodies.cbegin(); body != context.bodies.cend(); ++body) {
        auto *box = seatBox(tr("Seats for %1").arg(body.value()));
        m_quotas.insert(body.key(), box);
        auto *name = new QLabel{body.value()};
        name->setIndent(spacing(this, 1.5));
        name->setBuddy(box);
        form()->addRow(QString{}, beside(name, box));
        connect(box, &QSpinBox::valueChanged, this, &SeatRulesDialog::refresh);
    }
    form()->addRow(QString{}, m_free);

    const bool own = context.rules.exceptions.contains(context.edition.id);
    (own ? m_thisYear : m_everyYear)->setChecked(true);
    fill(context.rules.of(context.edition.id));
    // What stands there is what holds: the one or the other.
    connect(m_everyYear, &QRadioButton::toggled, this, [this](bool every) {
        fill(every ? m_context.rules.everyYear : m_context.rules.of(m_context.edition.id));
    });
    for (QCheckBox *box : {m_number, m_presidium, m_onePerParty, m_quota, m_free})
        connect(box, &QCheckBox::toggled, this, &SeatRulesDialog::refresh);
    connect(m_seats, &QSpinBox::valueChanged, this, &SeatRulesDialog::refresh);
    const auto enable = [this] {
        m_seats->setEnabled(m_number->isChecked());
        for (QSpinBox *box : std::as_const(m_quotas))
            box->setEnabled(m_quota->isChecked());
    };
    connect(m_number, &QCheckBox::toggled, this, enable);
    connect(m_quota, &QCheckBox::toggled, this, enable);
    enable();
    (own ? m_thisYear : m_everyYear)->setFocus();
    refresh();
}

void SeatRulesDialog::fill(const QList<SeatRule> &rules)
{
    const auto find = [&](SeatRuleKind kind) {
        return std::find_if(rules.cbegin(), rules.cend(),
                            [&](const SeatRule &rule) { return rule.kind == kind; });
    };
    const auto number = find(SeatRuleKind::FixedNumber);
    m_number->setChecked(number != rules.cend());
    m_seats->setValue(number != rules.cend() ? number->seats : m_context.ordinarySeats);
    m_presidium->setChecked(find(SeatRuleKind::Presidium) != rules.cend());
    m_onePerParty->setChecked(find(SeatRuleKind::OnePerParty) != rules.cend());
    m_quota->setChecked(find(SeatRuleKind::Quota) != rules.cend());
    for (auto box = m_quotas.cbegin(); box != m_quotas.cend(); ++box)
        box.value()->setValue(0);
    for (const SeatRule &rule : rules)
        if (rule.kind == SeatRuleKind::Quota && m_quotas.contains(rule.body))
            m_quotas[rule.body]->setValue(rule.seats);
    m_free->setChecked(find(SeatRuleKind::Free) != rules.cend());
    refresh();
}

QList<SeatRule> SeatRulesDialog::ticked() const
{
    QList<SeatRule> rules;
    if (m_number->isChecked())
        rules.append({SeatRuleKind::FixedNumber, m_seats->value(), {}});
    if (m_presidium->isChecked())
        rules.append({SeatRuleKind::Presidium, 0, {}});
    if (m_onePerParty->isChecked())
        rules.append({SeatRuleKind::OnePerParty, 0, {}});
    if (m_quota->isChecked())
        for (auto box = m_quotas.cbegin(); box != m_quotas.cend(); ++box)
            if (box.value()->value() > 0)
                rules.append({SeatRuleKind::Quota, box.value()->value(), box.key()});
    if (m_free->isChecked())
        rules.append({SeatRuleKind::Free, 0, {}});
    return rules;
}

bool SeatRulesDialog::isException() const
{
    return m_thisYear->isChecked();
}

QList<SeatRule> SeatRulesDialog::rules() const
{
    QList<SeatRule> rules = ticked();
    // An edition without rules says so, else those of every year would hold.
    if (isException() && rules.isEmpty())
        rules.append({SeatRuleKind::Free, 0, {}});
    return rules;
}

bool SeatRulesDialog::endsException() const
{
    return !isException() && m_context.rules.exceptions.contains(m_context.edition.id);
}

bool SeatRulesDialog::isChanged() const
{
    if (endsException())
        return true;
    if (isException() && !m_context.rules.exceptions.contains(m_context.edition.id))
        return true;
    return rules() != (isException() ? m_context.rules.of(m_context.edition.id) : m_context.rules.everyYear);
}

QStringList SeatRulesDialog::problems() const
{
    QStringList sentences = domain::problems(rules());
    if (m_quota->isChecked() && std::all_of(m_quotas.cbegin(), m_quotas.cend(),
                                            [](const QSpinBox *box) { return box->value() == 0; }))
        sentences << tr("No body has a seat of the quota. Write how many each has, or leave the quota out.");
    if (sentences.isEmpty() && !isChanged())
        sentences << tr("Nothing has been changed.");
    return sentences;
}

} // namespace gui
