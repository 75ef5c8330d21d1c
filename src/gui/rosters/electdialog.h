#pragma once

#include "domain/decision.h"
#include "domain/nomination.h"
#include "domain/seatrule.h"
#include "gui/rosters/formdialog.h"
#include "store/rosters.h"

class QComboBox;
class QListWidget;

namespace gui {

class PersonPicker;

// What an election can rest on, and who can be elected.
struct ElectionContext
{
    domain::Roster roster;
    QList<domain::Treatment> treatments; // those about the edition, the latest last
    QList<domain::NominationEntry> nominations;
    QList<domain::PersonEntry> persons;
    domain::Id<domain::Committee> committee;
    QDate today;
    QList<domain::SeatRule> rules = {}; // of the edition's seats
    domain::SeatRuleGround ground = {};
};

// An election by a decision point. Where no point authorises one, it tells why.
class ElectDialog : public FormDialog
{
    Q_OBJECT

public:
    // `ticked`: who is to be elected; empty: everybody nominated.
    ElectDialog(const ElectionContext &context, const QSet<domain::Id<domain::Person>> &ticked = {},
                QWidget *parent = nullptr);

    domain::Id<domain::DecisionPoint> point() const;
    QList<store::Rosters::Election> elections() const;
    // Those elected who are to be added first.
    QList<domain::PersonEntry> newPersons() const;
    QStringList problems() const override;
    // What of the rules is not kept after the election.
    QStringList warnings() const override;

private:
    void addPerson(const domain::PersonEntry &entry, domain::SeatKind kind, bool checked);
    void takePicked();
    int freeSeats(domain::SeatKind kind) const;

    ElectionContext m_context;
    QComboBox *m_points;
    QListWidget *m_persons;
    PersonPicker *m_picker;
    QComboBox *m_pickedKind;
    QList<domain::PersonEntry> m_new;
};

// Why nobody can be elected to the roster's edition, as a sentence that tells since when; empty when nothing
// stands in the way.
QString reasonAgainstElection(const domain::Roster &roster);

} // namespace gui
