#pragma once

#include "domain/roster.h"

#include <QHash>
#include <QMap>
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

    // With less room for its texts, where the columns need it.
    void setNarrow(bool narrow);

    // `composition`: the parties' seats in the committee; `broken`: what an edition does not keep of the
    // rules of its seats.
    void show(const QList<domain::Roster> &rosters, const QMap<QString, int> &composition,
              const QHash<domain::Id<domain::Edition>, QStringList> &broken);
    void showDraft(const QString &text);

private:
    Bars *m_balance;
    QLabel *m_watched;
    Card *m_watch;
    QLabel *m_draft;
    bool m_narrow = false;
};

} // namespace gui
