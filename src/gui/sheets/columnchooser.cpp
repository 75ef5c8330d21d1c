#include "gui/sheets/columnchooser.h"

#include "gui/look/card.h"
#include "gui/register/flowrow.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

ColumnChooser::ColumnChooser(QWidget *parent)
    : QWidget{parent}
{
}

QWidget *ColumnChooser::fieldFor(const intake::Columns &columns, int column)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout{part};
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const auto name = intake::columnName(columns, column);
    auto *heading =
        muteLabel(fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * 26));
    heading->setTextFormat(Qt::PlainText);
    heading->setToolTip(name);
    layout->addWidget(heading);
    const auto field = columns.columns[column].field;
    if (field == intake::Field::IdentityNumber) {
        layout->addWidget(new QLabel{intake::label(field)});
        return part;
    }
    auto *choice = new QComboBox;
    for (const auto each : intake::choosableFields())
        choice->addItem(intake::label(each), int(each));
    choice->setCurrentIndex(choice->findData(int(field)));
    choice->setAccessibleName(tr("What the column “%1” is").arg(name));
    choice->setObjectName(QStringLiteral("column-%1").arg(column));
    layout->addWidget(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice, column] { emit chosen(column, intake::Field(choice->currentData().toInt())); });
    return part;
}

void ColumnChooser::setColumns(const intake::Columns &columns)
{
    const bool sameHeadings =
        std::equal(columns.columns.begin(), columns.columns.end(), m_columns.columns.begin(),
                   m_columns.columns.end(), [](const intake::Column &a, const intake::Column &b) {
                       const auto number = intake::Field::IdentityNumber;
                       return a.heading == b.heading && (a.field == number) == (b.field == number);
                   });
    m_columns = columns;
    if (sameHeadings && m_row) {
        for (int column = 0; column < columns.columns.size(); ++column)
            if (auto *choice = findChild<QComboBox *>(QStringLiteral("column-%1").arg(column)))
                choice->setCurrentIndex(choice->findData(int(columns.columns[column].field)));
        return;
    }
    qDeleteAll(findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly));
    delete m_row;
    m_row = new FlowRow{this};
    m_row->setContentsMargins({});
    m_row->setSpacing(spacing(this, 0.6));
    for (int column = 0; column < columns.columns.size(); ++column)
        m_row->addWidget(fieldFor(columns, column));
}

} // namespace gui
