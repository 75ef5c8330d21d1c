#pragma once

#include "gui/register/itemrows.h"
#include "gui/register/itemsurroundings.h"
#include "intake/protocoltext.h"
#include "store/decisionregister.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace gui {

class DateField;
class FormColumn;
class GrowingText;
class Remark;
class ScopeChooser;

// The fields of one treatment of a matter. It edits a copy: nothing is stored here.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    using Entry = store::DecisionRegister::Entry;

    explicit ItemForm(const ItemSurroundings &surroundings, QWidget *parent = nullptr);

    void setEntry(const Entry &entry);
    Entry entry() const;
    // A tabled item comes back as it was: only new papers and the dates of its notice can be entered.
    void lockAsTabled();
    // Fields that most items don't need are hidden while they are empty, until asked for.
    void showAllFields(bool all);
    // The dates of the notice are no such field: for an item that is in the register.
    void showNotice();

    // What stands against saving, in the user's language.
    QStringList problems() const;
    // What stands against keeping it as a draft: what can't be read, and that it has no title.
    QStringList problemsOfDraft() const;

    // What a reader was not sure of, shown at its field until somebody changes the field or says that it is
    // right.
    void setDoubts(const QList<intake::Doubt> &doubts);
    const QList<intake::Doubt> &doubts() const { return m_doubts; }

    // Begins a paper that came in today.
    void addPaper();
    // Puts the cursor where typing should begin: the first field that is asked about or empty.
    void focusFirst();

signals:
    void changed();

private:
    QWidget *makeNotice();
    QStringList unreadable() const;
    void touched(int field);
    void describe();
    bool isMissing(int field) const;
    bool isEmptyExtra(int field) const;
    QString textOf(int field) const;
    int fieldOf(intake::Doubt::About about) const;
    domain::ProtocolItem item() const;

    ItemSurroundings m_surroundings;
    Entry m_entry;
    QList<intake::Doubt> m_doubts;
    bool m_setting = false;
    bool m_showAll = false;
    bool m_locked = false;
    QList<int> m_extra;

    Remark *m_lock;
    FormColumn *m_column;
    QLineEdit *m_number;
    QLineEdit *m_reference;
    GrowingText *m_title;
    DateField *m_meeting;
    ScopeChooser *m_scope;
    GrowingText *m_background;
    GrowingText *m_proposed;
    Rows<ProposalRow> *m_proposals;
    GrowingText *m_procedure;
    Rows<VoteRow> *m_votes;
    Rows<PointRow> *m_points;
    Rows<DissentRow> *m_dissents;
    Rows<DisqualificationRow> *m_disqualifications;
    Rows<BasisRow> *m_basis;
    GrowingText *m_dispatch;
    QCheckBox *m_immediately;
    DateField *m_adjusted;
    DateField *m_posted;
    DateField *m_takenDown;
    QLabel *m_clocks;
    Remark *m_late;
    QWidget *m_notice;
};

} // namespace gui
