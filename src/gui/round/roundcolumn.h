#pragma once

#include "domain/roster.h"
#include "gui/look/card.h"

class QLineEdit;

namespace gui {

class BadgeLabel;
class RoundLines;

// One edition of the decision round: its seats with who is on them, and a field on the next free one.
class RoundColumn : public Card
{
    Q_OBJECT

public:
    explicit RoundColumn(QWidget *parent = nullptr);

    // The field stands on the next free seat of the kind, below the last when there is none.
    void setRoster(const domain::Roster &roster, domain::SeatKind kind);
    const domain::Roster &roster() const { return m_roster; }

    QLineEdit *field() const { return m_field; }
    const RoundLines &lines() const { return *m_lines; }

    // Names are put here.
    void setActive(bool active);

signals:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    domain::Roster m_roster;
    BadgeLabel *m_taken;
    RoundLines *m_lines;
    QLineEdit *m_field;
};

} // namespace gui
