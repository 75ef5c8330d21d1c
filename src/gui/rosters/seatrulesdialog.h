#pragma once

#include "domain/seatrule.h"
#include "gui/rosters/formdialog.h"

#include <optional>

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace gui {

// What the rules are about, and who can have a quota.
struct SeatRulesContext
{
    domain::Event event;
    domain::Edition edition;
    domain::SeatRules rules;
    QMap<domain::Id<domain::Committee>, QString> bodies; // short names
    int ordinarySeats = 0;                               // of the edition; the first suggestion of a number
};

// The rules of an event's seats: of every year, or of one edition alone.
class SeatRulesDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit SeatRulesDialog(const SeatRulesContext &context, QWidget *parent = nullptr);

    // Whether the rules are those of the edition alone.
    bool isException() const;
    // As they are to be kept: those of every year, or the edition's own.
    QList<domain::SeatRule> rules() const;
    // Whether the edition is to give up rules of its own.
    bool endsException() const;
    bool isChanged() const;
    QStringList problems() const override;

private:
    void fill(const QList<domain::SeatRule> &rules);
    QList<domain::SeatRule> ticked() const;

    SeatRulesContext m_context;
    QRadioButton *m_everyYear;
    QRadioButton *m_thisYear;
    QCheckBox *m_number;
    QSpinBox *m_seats;
    QCheckBox *m_presidium;
    QCheckBox *m_onePerParty;
    QCheckBox *m_quota;
    QMap<domain::Id<domain::Committee>, QSpinBox *> m_quotas;
    QCheckBox *m_free;
};

} // namespace gui
