#pragma once

#include "documents/charts.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace gui {

class ChartModel;
class ChartView;
class EmptyState;
class Table;

// One chart: its picture, and beside it, or below it where there is no room, its numbers as a table.
class ChartPart : public QWidget
{
    Q_OBJECT

public:
    // `name` is the key under which the table's columns are kept.
    explicit ChartPart(const QString &name, QWidget *parent = nullptr);

    void setChart(const documents::Chart &chart);
    const documents::Chart &chart() const { return m_chart; }
    ChartView *view() const { return m_view; }
    Table *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    documents::Chart m_chart;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QSplitter *m_split;
    ChartView *m_view;
    ChartModel *m_model;
    Table *m_table;
};

} // namespace gui
