#pragma once

#include "domain/rowanswer.h"
#include "intake/peoplesheet.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gui {

// The rows of a sheet of people with what would become of each: its state, what that means, what was decided,
// and the cells of the columns that are used. Columns that are left out show nothing of what stands in them.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, State, What, Decision, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    // Nothing was found out about the rows yet.
    void setSheet(const intake::PeopleSheet &sheet);
    void clear();
    void setFindings(const QList<domain::RowFinding> &findings);
    // What is done with changed rows that have no answer of their own.
    void setOnMatch(domain::OnMatch onMatch);
    // No answer takes the one there was away. The words tell the answer's person.
    void setAnswer(int row, const std::optional<domain::RowAnswer> &answer, const QString &words = {});
    // What is called `key`, in short, as it stands in the column Decision.
    static QString words(domain::OnMatch onMatch);

    const QHash<int, domain::RowAnswer> &answers() const { return m_answers; }
    const domain::RowFinding *finding(int row) const;
    domain::SheetPerson person(int row) const { return m_sheet->person(row); }
    // The first row of the state that has no answer, after `row`; -1 when there is none.
    int nextOpen(domain::RowState state, int after) const;
    // How many rows are ambiguous and without an answer.
    int open() const;
    // The row that has to be settled before this one is taken in; -1 when there is none.
    int waitsFor(int row) const { return m_waiting.value(row, -1); }
    int waitingRows() const { return int(m_waiting.size()); }
    int lineOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void lookWhoWaits();
    QString text(int row, int column) const;
    QString decision(int row) const;

    std::optional<intake::PeopleSheet> m_sheet;
    QList<int> m_shown; // the sheet's columns that are used
    QList<domain::RowFinding> m_findings;
    QHash<int, domain::RowAnswer> m_answers;
    QHash<int, QString> m_words;
    QHash<int, int> m_waiting;
    domain::OnMatch m_onMatch = domain::OnMatch::Keep;
};

} // namespace gui
