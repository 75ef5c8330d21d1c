#pragma once

#include "domain/roster.h"

#include <QScrollArea>

class QLabel;

namespace gui {

class Bars;

// The column beside a roster: who goes by party, and what is left to do.
class RosterSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit RosterSide(QWidget *parent = nullptr);

    void setRoster(const domain::Roster &roster, const QDate &today);
    QStringList todo() const { return m_sentences; }

private:
    Bars *m_bars;
    QLabel *m_nobody;
    QLabel *m_todo;
    QStringList m_sentences;
};

} // namespace gui
