#pragma once

#include "domain/attendance.h"
#include "domain/roster.h"
#include "gui/rosters/formdialog.h"
#include "store/rosters.h"

#include <QAbstractTableModel>
#include <QKeySequence>

class QLineEdit;
class QTableView;

namespace gui {

class Table;

// Those on a roster, each with the mark that is given now.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, Place, Mark, ColumnCount };
    using Status = std::optional<domain::AttendanceStatus>;

    explicit AttendanceModel(const domain::Roster &roster, QObject *parent = nullptr);

    void setMark(int row, Status status);
    Status mark(int row) const { return m_marks[row]; }
    // The new marks of those whose mark was changed.
    QList<store::Rosters::Mark> changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::RosterRow> m_rows;
    QList<Status> m_before;
    QList<Status> m_marks;
};

// A mark and the key that gives it.
struct MarkKey
{
    AttendanceModel::Status status;
    QKeySequence key;
    QString text; // with a mnemonic
};
// Attended, absent, excused, registered, and none, with their keys in the user's language.
QList<MarkKey> markKeys();

// Marks attendance by keys: a letter marks the current person and goes on to the next.
class AttendanceDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AttendanceDialog(const domain::Roster &roster, QWidget *parent = nullptr);

    QList<store::Rosters::Mark> changes() const { return m_model->changes(); }
    QStringList problems() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void mark(AttendanceModel::Status status);
    void markAll();

    AttendanceModel *m_model;
    Table *m_table;
    QLineEdit *m_find;
};

} // namespace gui
