#pragma once

#include "gui/rosters/editionreading.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace gui {

class DateField;
class SeatModel;
class Table;

// The facts of an edition, its seats, and the name of its event, as a form.
class EditionTab : public QWidget
{
    Q_OBJECT

public:
    explicit EditionTab(Workspace &workspace, QWidget *parent = nullptr);

    // What was typed and not saved is kept while the same edition is shown.
    void show(const EditionReading &reading);
    // Saves what was typed, or says why it can't be saved.
    void leave();
    // What keeps the form from being saved.
    QStringList problems() const;
    bool isChanged() const;
    QAction *saveAction() const { return m_save; }
    QAction *rulesAction() const { return m_changeRules; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCards();
    QWidget *makeEditionCard(QWidget *parent);
    QWidget *makeSeatsCard(QWidget *parent);
    QWidget *makeEventCard(QWidget *parent);
    domain::Edition edition() const;
    domain::Event event() const;
    void fill();
    void refresh();
    void save();
    void changeRules();
    QString rulesText() const;

    Workspace &m_workspace;
    EditionReading m_reading;
    QList<domain::Seat> m_seatsRead;
    QAction *m_save;
    QAction *m_revert;
    QAction *m_changeRules;
    QBoxLayout *m_cards = nullptr;
    DateField *m_opens;
    DateField *m_closes;
    QCheckBox *m_confirmed;
    QLineEdit *m_venue;
    DateField *m_registration;
    QCheckBox *m_cancelled;
    QPlainTextEdit *m_note;
    QSpinBox *m_ordinary;
    QSpinBox *m_substitutes;
    SeatModel *m_seats;
    Table *m_seatTable;
    QLabel *m_rules;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_place;
    QPlainTextEdit *m_aliases;
    QLabel *m_problems;
    bool m_filling = false;
};

} // namespace gui
