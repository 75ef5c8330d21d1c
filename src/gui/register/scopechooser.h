#pragma once

#include "domain/event.h"
#include "domain/protocolitem.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gui {

// What an item is about: a whole mandate period or one year of it, and which events. A scope that differs
// from event to event is kept as it is until something else is chosen.
class ScopeChooser : public QWidget
{
    Q_OBJECT

public:
    ScopeChooser(const QList<domain::MandatePeriod> &periods, const QList<domain::Event> &events,
                 QWidget *parent = nullptr);

    void setScope(const QList<domain::Scope> &scope);
    QList<domain::Scope> scope() const;
    void setLocked(bool locked);

signals:
    void changed();

private:
    struct Span
    {
        domain::Id<domain::MandatePeriod> period;
        std::optional<int> year;
    };

    bool keepsMixed() const;
    void showEvents();

    QList<domain::Event> m_events;
    QList<Span> m_spans;
    QList<domain::Scope> m_mixed;
    QComboBox *m_when;
    QList<QCheckBox *> m_boxes;
    bool m_locked = false;
};

} // namespace gui
