#pragma once

#include "domain/event.h"
#include "gui/rosters/formdialog.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Ui {
class EventFields;
}

namespace gui {

// A new committee, or one that is changed.
class CommitteeDialog : public FormDialog
{
    Q_OBJECT

public:
    // `existing`: all committees of the store.
    explicit CommitteeDialog(const QList<domain::Committee> &existing, QWidget *parent = nullptr);
    CommitteeDialog(const domain::Committee &committee, const QList<domain::Committee> &existing,
                    QWidget *parent = nullptr);

    domain::Committee committee() const;
    QStringList problems() const override;

private:
    CommitteeDialog(const domain::Committee &committee, const QList<domain::Committee> &existing,
                    const QString &title, const QString &okText, QWidget *parent);

    domain::Committee m_committee;
    QList<domain::Committee> m_existing;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_kind;
    QLineEdit *m_authority;
};

// The years of a new mandate period.
class NewPeriodDialog : public FormDialog
{
    Q_OBJECT

public:
    // For the committee, unless another one is chosen. Proposes the years after the latest of the committee's
    // periods among `existing`, as many as that has.
    NewPeriodDialog(const domain::Committee &committee, const QList<domain::Committee> &committees,
                    const QList<domain::MandatePeriod> &existing, QWidget *parent = nullptr);

    domain::MandatePeriod period() const;
    QStringList problems() const override;

private:
    void proposeYears();
    domain::Id<domain::Committee> committee() const;

    domain::MandatePeriod m_period;
    QList<domain::MandatePeriod> m_existing;
    QComboBox *m_committees;
    QSpinBox *m_first;
    QSpinBox *m_last;
};

// A new event or one that is changed, with what its editions are like as a rule.
class EventDialog : public FormDialog
{
    Q_OBJECT

public:
    // A new one, whose key is made of its name.
    EventDialog(const domain::Committee &committee, const QList<domain::Event> &existing,
                QWidget *parent = nullptr);
    // One of `existing`, which keeps its key.
    EventDialog(const domain::Event &event, const QList<domain::Event> &existing, QWidget *parent = nullptr);
    ~EventDialog() override;

    domain::Event event() const;
    QStringList problems() const override;

private:
    EventDialog(const domain::Event &event, const QList<domain::Event> &existing, const QString &title,
                const QString &okText, QWidget *parent);

    domain::Event m_event;
    QList<domain::Event> m_existing;
    std::unique_ptr<Ui::EventFields> m_fields;
};

// "Mötesplats Åre" -> "motesplats-are", with a number behind it when another event has that key.
QString eventKey(const QString &name, const QList<domain::Event> &existing);

} // namespace gui
