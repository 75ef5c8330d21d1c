#include "gui/charts/chartpart.h"

#include "gui/charts/chartmodel.h"
#include "gui/charts/chartview.h"
#include "gui/look/emptystate.h"
#include "gui/look/table.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// A part of fewer letters than this has no room for the numbers beside the picture.
constexpr int narrowest = 150;

} // namespace

ChartPart::ChartPart(const QString &name, QWidget *parent)
    : QWidget{parent}
    , m_stack{new QStackedWidget{this}}
    , m_nothing{new EmptyState{m_stack}}
    , m_split{new QSplitter{Qt::Vertical, m_stack}}
    , m_view{new ChartView{m_split}}
    , m_model{new ChartModel{this}}
    , m_table{new Table{u"chart-"_s + name, tr("Numbers of the chart"), m_split}}
{
    m_nothing->setState(u"table"_s,
                        tr("There is nothing to draw yet: the picture is made of the rosters, the "
                           "attendance and the decisions of the mandate period."));
    m_table->setEmptyState(u"table"_s, tr("The chart has no numbers."));
    m_table->setSource(m_model);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({300, 200}); // shares, whatever either would like to have
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void ChartPart::setChart(const documents::Chart &chart)
{
    m_chart = chart;
    const bool empty = documents::isEmpty(chart);
    const int before = m_model->columnCount();
    m_model->setChart(chart);
    m_view->setDrawing(documents::drawingOf(chart));
    m_table->setAccessibleName(tr("Numbers: %1").arg(m_view->drawing().title));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_nothing) : m_split);
    if (!empty && m_model->columnCount() != before)
        m_table->fitColumns(0);
}

void ChartPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowest;
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace gui
