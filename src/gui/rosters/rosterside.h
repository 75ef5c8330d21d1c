#pragma once

#include "domain/seatrule.h"

#include <QScrollArea>

class QLabel;

namespace gui {

class Bars;
class Card;

// The column beside a roster: who goes by party, what its rules miss, and what is left to do.
class RosterSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit RosterSide(QWidget *parent = nullptr);

    void setRoster(const domain::Roster &roster, const QDate &today);
    // What the roster does not keep of its rules; nothing is shown when it has none.
    void setFindings(const QList<domain::SeatRule> &rules, const QList<domain::SeatFinding> &findings);
    QStringList todo() const { return m_sentences; }

private:
    Bars *m_bars;
    QLabel *m_nobody;
    Card *m_rules;
    QLabel *m_findings;
    QLabel *m_todo;
    QStringList m_sentences;
};

} // namespace gui
