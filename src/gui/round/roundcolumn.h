#pragma once

#include "domain/roster.h"
#include "gui/look/card.h"

class QLineEdit;
class QScrollArea;

namespace gui {

class BadgeLabel;
class RoundLines;

// One edition of the decision round: its seats with who is on them, and a field on the next free one. Where
// there is no room for all seats they are scrolled below the head, so that the field is in sight.
class RoundColumn : public Card
{
    Q_OBJECT

public:
    explicit RoundColumn(QWidget *parent = nullptr);

    // The field stands on the next free seat of the kind, below the last when there is none.
    void setRoster(const domain::Roster &roster, domain::SeatKind kind);
    const domain::Roster &roster() const { return m_roster; }
    // Says that all seats of the kind are taken; empty while one is free.
    QString full() const { return m_full; }

    QLineEdit *field() const { return m_field; }
    const RoundLines &lines() const { return *m_lines; }

    // Names are put here.
    void setActive(bool active);
    // Scrolls the seats to the field.
    void showField();
    // Scrolls the seats by as many as are seen at once, on or back.
    void scrollPage(bool on);

signals:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    domain::Roster m_roster;
    QString m_full;
    BadgeLabel *m_taken;
    RoundLines *m_lines;
    QLineEdit *m_field;
    QScrollArea *m_seats;
};

} // namespace gui
