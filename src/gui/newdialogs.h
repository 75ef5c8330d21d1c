#pragma once

#include "domain/event.h"
#include "gui/rosters/formdialog.h"

#include <memory>

class QSpinBox;

namespace Ui {
class NewEvent;
}

namespace gui {

// The years of a new mandate period.
class NewPeriodDialog : public FormDialog
{
    Q_OBJECT

public:
    // Proposes the years after the latest of `existing`, as many as it has.
    NewPeriodDialog(const domain::Committee &committee, const QList<domain::MandatePeriod> &existing,
                    QWidget *parent = nullptr);

    domain::MandatePeriod period() const;
    QStringList problems() const override;

private:
    domain::MandatePeriod m_period;
    QList<domain::MandatePeriod> m_existing;
    QSpinBox *m_first;
    QSpinBox *m_last;
};

// A new event, with what its editions are like as a rule.
class NewEventDialog : public FormDialog
{
    Q_OBJECT

public:
    NewEventDialog(const domain::Committee &committee, const QList<domain::Event> &existing,
                   QWidget *parent = nullptr);
    ~NewEventDialog() override;

    // Its key is made of its name.
    domain::Event event() const;
    QStringList problems() const override;

private:
    domain::Event m_event;
    QList<domain::Event> m_existing;
    std::unique_ptr<Ui::NewEvent> m_fields;
};

// "Mötesplats Åre" -> "motesplats-are", with a number behind it when another event has that key.
QString eventKey(const QString &name, const QList<domain::Event> &existing);

} // namespace gui
