#pragma once

#include "gui/page.h"
#include "gui/rosters/editionreading.h"
#include "gui/rosters/rosterexport.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace gui {

class AttendanceTab;
class BadgeLabel;
class DateField;
class EditionTab;
class EmptyState;
class NominationTab;
class RosterSide;
class RosterTab;

// All about one event in the workspace's year: its roster, nominations, attendance and facts.
class EventPage : public Page
{
    Q_OBJECT

public:
    enum Tab { Roster, Nominations, Attendance, Facts };

    EventPage(Workspace &workspace, const domain::Id<domain::Event> &event, QWidget *parent = nullptr);

    void reload() override;
    void turnTo(const Place &place) override;
    Place history() const override;
    QMenu *reports() const override;
    void takeFocus() override;
    QString unsaved() const override;

    domain::Id<domain::Event> event() const { return m_event; }
    // The roster is shown as of that day; null: today.
    void setAsOf(const QDate &day);
    void showTab(Tab tab);

    // As narrow as one wants, see arrange; what stands above the tabs is shown whole.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeEdition();
    void leaveEdition();
    void arrange(); // in two columns, or in one where there is no room
    void showHead(const EditionReading &reading);
    void readAsOf();
    void showAsOf(const QDate &day);
    void exportRoster(RosterFormat format);
    void exportSheet();

    domain::Id<domain::Event> m_event;
    QDate m_asOf;
    EditionReading m_reading;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QLabel *m_title;
    BadgeLabel *m_authority;
    QLabel *m_facts;
    DateField *m_asOfField;
    QPushButton *m_export;
    QWidget *m_buttons = nullptr;
    QWidget *m_day = nullptr;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_titleLine = nullptr;
    QBoxLayout *m_factLine = nullptr;
    bool m_narrow = false;
    QWidget *m_head = nullptr;
    QWidget *m_content; // all that is shown of an edition
    QWidget *m_main;    // without what stands at the side
    QTabWidget *m_tabs;
    RosterTab *m_roster;
    NominationTab *m_nominations;
    AttendanceTab *m_attendance;
    QWidget *m_editionPlace;
    EditionTab *m_edition = nullptr;
    RosterSide *m_side;
};

// "23–24 januari 2024", and what else is known of the edition, each a few words.
QStringList factsOf(const EditionReading &reading);
// "Decided § 14 · RUN 550-2022", with how long it has been tabled.
QString authorityText(const domain::Authority &authority, const QDate &asOf);

} // namespace gui
