#pragma once

#include "intake/sheetcolumns.h"

#include <QWidget>

namespace gui {

class FlowRow;

// The columns of a sheet by their headings, each with what it is taken for; a human can say otherwise. What
// holds personal identity numbers can't be chosen.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void setColumns(const intake::Columns &columns);

signals:
    void chosen(int column, intake::Field field);

private:
    QWidget *fieldFor(const intake::Columns &columns, int column);

    intake::Columns m_columns;
    FlowRow *m_row = nullptr;
};

} // namespace gui
