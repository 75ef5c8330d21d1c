#pragma once

#include "domain/attendance.h"
#include "domain/roster.h"
#include "store/rosters.h"

#include <QAbstractTableModel>
#include <QKeySequence>

#include <optional>

namespace gui {

// Those whose attendance is marked, in the order of the printed sheet, each with the mark that is given now.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Party, Place, Mark, ColumnCount };
    using Status = std::optional<domain::AttendanceStatus>;

    explicit AttendanceModel(const domain::Roster &roster, QObject *parent = nullptr);

    void setMark(int row, Status status);
    Status mark(int row) const { return m_marks[row]; }
    // Everybody without a mark, or only registered, is given it.
    void markOthers(domain::AttendanceStatus status);
    const domain::RosterRow &row(int row) const { return m_rows[row]; }
    // -1 when the person is not among them.
    int rowOf(const domain::Id<domain::Person> &person) const;
    // Those whose mark was changed.
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
// Attended, absent, excused, registered, cancelled, and none, with their keys in the user's language.
QList<MarkKey> markKeys();
// Those that can be given at the edition: nobody came to one that was cancelled.
QList<MarkKey> markKeys(const domain::Edition &edition);

} // namespace gui
