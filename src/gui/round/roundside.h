#pragma once

#include "domain/roster.h"

#include <QScrollArea>

class QLabel;

namespace gui {

class Bars;
class Card;

// What is always in view beside the columns of the decision round: the balance of the parties, what is to be
// looked at, and the proposed decision.
class RoundSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit RoundSide(QWidget *parent = nullptr);

    // `composition`: the parties' seats in the committee.
    void show(const QList<domain::Roster> &rosters, const QMap<QString, int> &composition);
    void showDraft(const QString &text);

private:
    Bars *m_balance;
    QLabel *m_watched;
    Card *m_watch;
    QLabel *m_draft;
};

} // namespace gui
