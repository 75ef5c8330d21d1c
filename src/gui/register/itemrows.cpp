#include "gui/register/itemrows.h"

#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/register/growingtext.h"
#include "gui/rosters/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

namespace {

QLineEdit *line(const QString &name)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

QLineEdit *partyLine()
{
    auto *field = line(ProposalRow::tr("Party"));
    measured(field, [field] { field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 12); });
    return field;
}

GrowingText *textField(const QString &name)
{
    auto *field = new GrowingText{1, 6};
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

QVBoxLayout *column(QWidget *row)
{
    auto *layout = new QVBoxLayout{row};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    return layout;
}

} // namespace

ProposalRow::ProposalRow(QWidget *parent)
    : QWidget{parent}
    , m_mover{line(tr("Who moves"))}
    , m_party{partyLine()}
    , m_text{textField(tr("What is moved"))}
    , m_withdrawn{new QCheckBox{tr("Withdrawn")}}
{
    auto *first = new QHBoxLayout;
    first->addWidget(m_mover, 1);
    first->addWidget(m_party);
    first->addWidget(m_withdrawn);
    auto *layout = column(this);
    layout->addLayout(first);
    layout->addWidget(m_text);
    setFocusProxy(m_mover);

    connect(m_mover, &QLineEdit::textChanged, this, &ProposalRow::changed);
    connect(m_party, &QLineEdit::textChanged, this, &ProposalRow::changed);
    connect(m_text, &GrowingText::textChanged, this, &ProposalRow::changed);
    connect(m_withdrawn, &QCheckBox::toggled, this, &ProposalRow::changed);
}

void ProposalRow::setValue(const domain::Proposal &proposal)
{
    m_mover->setText(proposal.mover);
    m_party->setText(proposal.party);
    m_text->setText(proposal.text);
    m_withdrawn->setChecked(proposal.withdrawn);
}

domain::Proposal ProposalRow::value() const
{
    return {m_mover->text().trimmed(), m_party->text().trimmed(), m_text->text().trimmed(),
            m_withdrawn->isChecked()};
}

void ProposalRow::setLocked(bool locked)
{
    m_mover->setReadOnly(locked);
    m_party->setReadOnly(locked);
    m_text->setReadOnly(locked);
    m_withdrawn->setDisabled(locked);
}

VoteRow::VoteRow(QWidget *parent)
    : QWidget{parent}
    , m_yesMeans{line(tr("What a yes means"))}
    , m_noMeans{line(tr("What a no means"))}
    , m_yes{new QSpinBox}
    , m_no{new QSpinBox}
    , m_abstained{new QSpinBox}
    , m_absent{new QSpinBox}
{
    auto *meanings = new QHBoxLayout;
    meanings->addWidget(m_yesMeans);
    meanings->addWidget(m_noMeans);
    auto *counts = new FlowRow;
    counts->setSpacing(4);
    const auto addCount = [&](QSpinBox *count, const QString &name) {
        count->setRange(0, 999);
        count->setAccessibleName(name);
        auto *caption = new QLabel{name};
        caption->setBuddy(count);
        auto *part = new QWidget;
        auto *side = new QHBoxLayout{part};
        side->setContentsMargins({});
        side->addWidget(caption);
        side->addWidget(count);
        counts->addWidget(part);
        connect(count, &QSpinBox::valueChanged, this, &VoteRow::changed);
    };
    addCount(m_yes, tr("Yes"));
    addCount(m_no, tr("No"));
    addCount(m_abstained, tr("Abstained"));
    addCount(m_absent, tr("Absent"));
    auto *layout = column(this);
    layout->addLayout(meanings);
    layout->addLayout(counts);
    setFocusProxy(m_yesMeans);

    connect(m_yesMeans, &QLineEdit::textChanged, this, &VoteRow::changed);
    connect(m_noMeans, &QLineEdit::textChanged, this, &VoteRow::changed);
}

void VoteRow::setValue(const domain::Vote &vote)
{
    m_yesMeans->setText(vote.yesMeans);
    m_noMeans->setText(vote.noMeans);
    m_yes->setValue(vote.yes);
    m_no->setValue(vote.no);
    m_abstained->setValue(vote.abstained);
    m_absent->setValue(vote.absent);
}

domain::Vote VoteRow::value() const
{
    return {m_yesMeans->text().trimmed(),
            m_noMeans->text().trimmed(),
            m_yes->value(),
            m_no->value(),
            m_abstained->value(),
            m_absent->value()};
}

void VoteRow::setLocked(bool locked)
{
    m_yesMeans->setReadOnly(locked);
    m_noMeans->setReadOnly(locked);
    for (auto *count : {m_yes, m_no, m_abstained, m_absent})
        count->setReadOnly(locked);
}

DissentRow::DissentRow(QWidget *parent)
    : QWidget{parent}
    , m_kind{new QComboBox}
    , m_who{line(tr("Who"))}
    , m_party{partyLine()}
    , m_text{textField(tr("What is stated"))}
{
    using domain::DissentKind;
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto kind : {DissentKind::Reservation, DissentKind::SpecialOpinion, DissentKind::ProtocolNote,
                            DissentKind::NotParticipating})
        m_kind->addItem(label(kind), int(kind));
    auto *first = new QHBoxLayout;
    first->addWidget(m_kind);
    first->addWidget(m_who, 1);
    first->addWidget(m_party);
    auto *layout = column(this);
    layout->addLayout(first);
    layout->addWidget(m_text);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &DissentRow::changed);
    connect(m_who, &QLineEdit::textChanged, this, &DissentRow::changed);
    connect(m_party, &QLineEdit::textChanged, this, &DissentRow::changed);
    connect(m_text, &GrowingText::textChanged, this, &DissentRow::changed);
}

void DissentRow::setValue(const domain::Dissent &dissent)
{
    m_kind->setCurrentIndex(m_kind->findData(int(dissent.kind)));
    m_who->setText(dissent.who);
    m_party->setText(dissent.party);
    m_text->setText(dissent.text);
}

domain::Dissent DissentRow::value() const
{
    return {domain::DissentKind(m_kind->currentData().toInt()), m_who->text().trimmed(),
            m_party->text().trimmed(), m_text->text().trimmed()};
}

void DissentRow::setLocked(bool locked)
{
    m_kind->setDisabled(locked);
    m_who->setReadOnly(locked);
    m_party->setReadOnly(locked);
    m_text->setReadOnly(locked);
}

DisqualificationRow::DisqualificationRow(QWidget *parent)
    : QWidget{parent}
    , m_who{line(tr("Who"))}
    , m_party{partyLine()}
    , m_text{line(tr("Note"))}
{
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_who, 2);
    layout->addWidget(m_party);
    layout->addWidget(m_text, 3);
    setFocusProxy(m_who);
    for (auto *field : {m_who, m_party, m_text})
        connect(field, &QLineEdit::textChanged, this, &DisqualificationRow::changed);
}

void DisqualificationRow::setValue(const domain::Disqualification &disqualification)
{
    m_who->setText(disqualification.who);
    m_party->setText(disqualification.party);
    m_text->setText(disqualification.text);
}

domain::Disqualification DisqualificationRow::value() const
{
    return {m_who->text().trimmed(), m_party->text().trimmed(), m_text->text().trimmed()};
}

void DisqualificationRow::setLocked(bool locked)
{
    for (auto *field : {m_who, m_party, m_text})
        field->setReadOnly(locked);
}

BasisRow::BasisRow(const QDate &addedOn, QWidget *parent)
    : QWidget{parent}
    , m_kind{line(tr("Paper"))}
    , m_date{new DateField}
    , m_added{new QWidget}
    , m_addedOn{new DateField}
{
    m_date->setAccessibleName(tr("Date of the paper"));
    m_addedOn->setAccessibleName(tr("Came in on"));
    m_addedOn->setDate(addedOn);
    for (auto *date : {m_date, m_addedOn})
        measured(date, [date] { date->setMaximumWidth(date->fontMetrics().averageCharWidth() * 20); });
    auto *added = new QHBoxLayout{m_added};
    added->setContentsMargins({});
    added->addWidget(new QLabel{tr("came in")});
    added->addWidget(m_addedOn);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_date);
    layout->addWidget(m_added);
    m_added->setVisible(addedOn.isValid());
    setFocusProxy(m_kind);

    connect(m_kind, &QLineEdit::textChanged, this, &BasisRow::changed);
    connect(m_date, &QLineEdit::textChanged, this, &BasisRow::changed);
    connect(m_addedOn, &QLineEdit::textChanged, this, &BasisRow::changed);
}

void BasisRow::setValue(const domain::Basis &basis)
{
    m_kind->setText(basis.kind);
    m_date->setDate(basis.date);
    m_addedOn->setDate(basis.addedOn);
    m_added->setVisible(basis.addedOn.isValid());
}

domain::Basis BasisRow::value() const
{
    return {m_kind->text().trimmed(), m_date->date(), m_addedOn->date()};
}

void BasisRow::setLocked(bool locked)
{
    m_kind->setReadOnly(locked);
    m_date->setReadOnly(locked);
    m_addedOn->setReadOnly(locked);
}

} // namespace gui
