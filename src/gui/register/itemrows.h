#pragma once

#include "domain/event.h"
#include "domain/protocolitem.h"
#include "gui/register/rowstack.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace gui {

class DateField;
class GrowingText;

// One motion: who, for which party, what, and whether it was withdrawn.
class ProposalRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::Proposal;

    explicit ProposalRow(QWidget *parent = nullptr);
    void setValue(const domain::Proposal &proposal);
    domain::Proposal value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    QLineEdit *m_mover;
    QLineEdit *m_party;
    GrowingText *m_text;
    QCheckBox *m_withdrawn;
};

// One decision point: its text and outcome, and what that outcome asks for.
class PointRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::DecisionPoint;

    PointRow(domain::CommitteeKind committee, const QList<domain::Event> &events, QWidget *parent = nullptr);
    void setValue(const domain::DecisionPoint &point);
    domain::DecisionPoint value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    void showWhatApplies();
    void nameEvents();

    domain::DecisionPoint m_point;
    GrowingText *m_text;
    QComboBox *m_outcome;
    QWidget *m_tabling;
    DateField *m_until;
    QWidget *m_referral;
    QLineEdit *m_reason;
    QLineEdit *m_addressee;
    QToolButton *m_events;
};

// One counted vote.
class VoteRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::Vote;

    explicit VoteRow(QWidget *parent = nullptr);
    void setValue(const domain::Vote &vote);
    domain::Vote value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    QLineEdit *m_yesMeans;
    QLineEdit *m_noMeans;
    QSpinBox *m_yes;
    QSpinBox *m_no;
    QSpinBox *m_abstained;
    QSpinBox *m_absent;
};

// One reservation, special opinion, note or abstaining from the decision.
class DissentRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::Dissent;

    explicit DissentRow(QWidget *parent = nullptr);
    void setValue(const domain::Dissent &dissent);
    domain::Dissent value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    QComboBox *m_kind;
    QLineEdit *m_who;
    QLineEdit *m_party;
    GrowingText *m_text;
};

// One person who took no part because of disqualification.
class DisqualificationRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::Disqualification;

    explicit DisqualificationRow(QWidget *parent = nullptr);
    void setValue(const domain::Disqualification &disqualification);
    domain::Disqualification value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    QLineEdit *m_who;
    QLineEdit *m_party;
    QLineEdit *m_text;
};

// One paper that the decision rests on.
class BasisRow : public QWidget
{
    Q_OBJECT

public:
    using Value = domain::Basis;

    // A new row is a paper that came in on that day; null: an original paper.
    explicit BasisRow(const QDate &addedOn = {}, QWidget *parent = nullptr);
    void setValue(const domain::Basis &basis);
    domain::Basis value() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    QLineEdit *m_kind;
    DateField *m_date;
    QWidget *m_added;
    DateField *m_addedOn;
};

} // namespace gui
