#pragma once

#include "gui/look/columnwidths.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>

class QSettings;

namespace gui {

class EmptyState;
class RowOrder;

// A table of rows: sorted by its header in Swedish order, filtered by words, copied as a table, printed, with
// a sentence where there is nothing to show. The selected rows stay selected when the model is reset and
// tells an IdRole.
class Table : public QTableView
{
    Q_OBJECT

public:
    // The object's name is the key under which column widths and order are kept; `caption` is the name for
    // assistive technology, and the title in print.
    Table(const QString &name, const QString &caption, QWidget *parent = nullptr);

    // The rows. Not owned. Everything else (indexAt, currentIndex, selectionModel) speaks of the rows as
    // shown; see sourceRow.
    void setSource(QAbstractItemModel *source);
    void setFilter(const QString &words);
    // To be called when a filter is about to be written; see RowOrder.
    void prepareFilter();
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);

    // The row of the source that is current, or -1.
    int currentRow() const;
    // The rows of the source that are selected, from top to bottom as shown.
    QList<int> selectedRows() const;
    void selectRow(int sourceRow);
    int sourceRow(const QModelIndex &shown) const;

    // What stands there when the source has no rows; another sentence stands there when the filter leaves
    // none.
    void setEmptyState(const QString &icon, const QString &sentence, QAction *action = nullptr);

    // Gives each column the width of its contents, as far as the first rows tell, and fits them into the
    // table: the widest give way first, cells that are cut have a tooltip, and the `expendable` columns, of
    // which the last one goes first, are left out where there is no room for all. `stretched` takes what is
    // left. From then on the columns follow the contents and the table's width, until the user sets a width;
    // the user's widths are kept.
    void fitColumns(int stretched, const QList<int> &expendable = {});

    // Takes column widths and order from the settings, and keeps there what the user makes of them once they
    // were fitted.
    void keepIn(QSettings &settings);

    // The selected rows, or all when at most one is selected, as tab-separated text and as an HTML table,
    // with a header.
    void copy();
    // Asks for a printer and prints all rows as shown.
    void print();

signals:
    void opened(int sourceRow);            // Enter or double click
    void currentRowChanged(int sourceRow); // -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rememberSelection();
    void restoreSelection();
    void showEmptyState();
    void measure();
    void wish(); // asks the contents for the columns' widths
    void stretch();

    RowOrder *m_order;
    EmptyState *m_empty;
    QString m_emptyIcon;
    QString m_emptySentence;
    QAction *m_emptyAction = nullptr;
    QStringList m_selectedIds;
    QString m_currentId;
    int m_scroll = 0;
    bool m_fitting = false;    // widths change by themselves, not by the user
    bool m_keptWidths = false; // the columns are as the user left them
    int m_stretched = -1;
    QList<int> m_expendable;
    QSet<int> m_leftOut; // for want of room
    QList<ColumnWish> m_wishes;
};

} // namespace gui
