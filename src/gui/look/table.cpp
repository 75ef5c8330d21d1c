#include "gui/look/table.h"

#include "gui/look/badge.h"
#include "gui/look/emptystate.h"
#include "gui/look/roles.h"
#include "gui/look/roworder.h"
#include "gui/look/tableprint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <functional>
#include <utility>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// More rows than these are not looked at for the width of a column.
constexpr int rowsMeasured = 200;

// Tells a heading that is cut off.
class HeadingTips : public QObject
{
public:
    explicit HeadingTips(QHeaderView *header)
        : QObject{header}
        , m_header{header}
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = m_header->logicalIndexAt(help->pos());
        if (column < 0 || m_header->sectionSizeHint(column) <= m_header->sectionSize(column))
            return false;
        QToolTip::showText(help->globalPos(),
                           m_header->model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped(),
                           m_header);
        return true;
    }

private:
    QHeaderView *m_header;
};

} // namespace

Table::Table(const QString &name, const QString &caption, QWidget *parent)
    : QTableView{parent}
    , m_order{new RowOrder{this}}
    , m_empty{new EmptyState{viewport()}}
{
    setObjectName(name);
    setAccessibleName(caption);
    setItemDelegate(new CellDelegate{this});
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->viewport()->installEventFilter(new HeadingTips{horizontalHeader()});
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicatorClearable(true);
    measure();

    connect(m_order, &QAbstractItemModel::modelAboutToBeReset, this, &Table::rememberSelection);
    QTableView::setModel(m_order);
    // After the view's own slots, which were connected by setModel.
    connect(m_order, &QAbstractItemModel::modelReset, this, &Table::restoreSelection);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_order, &RowOrder::sort);
    // What the user makes of a column stays; columns that are hidden or shown are the page's business.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        m_keptWidths = m_keptWidths || (m_stretched >= 0 && !m_fitting && before > 0 && now > 0);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentRowChanged(currentRow()); });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(sourceRow(index)); });
    m_empty->hide();
}

void Table::setSource(QAbstractItemModel *source)
{
    m_order->setSourceModel(source);
}

void Table::setFilter(const QString &words)
{
    m_order->setFilter(words);
}

void Table::prepareFilter()
{
    m_order->prepareFilter();
}

void Table::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
}

int Table::sourceRow(const QModelIndex &shown) const
{
    return m_order->mapToSource(shown).row();
}

int Table::currentRow() const
{
    return currentIndex().isValid() ? sourceRow(currentIndex()) : -1;
}

QList<int> Table::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(sourceRow(index));
    return rows;
}

void Table::selectRow(int row)
{
    const QModelIndex shown = m_order->mapFromSource(m_order->sourceModel()->index(row, 0));
    if (!shown.isValid())
        return;
    selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(shown);
}

void Table::setEmptyState(const QString &icon, const QString &sentence, QAction *action)
{
    m_emptyIcon = icon;
    m_emptySentence = sentence;
    m_emptyAction = action;
    showEmptyState();
}

void Table::showEmptyState()
{
    const bool empty = m_order->sourceModel() && m_order->rowCount() == 0;
    if (empty) {
        if (m_order->isFiltered())
            m_empty->setState(u"search"_s, tr("Nothing matches the search."));
        else
            m_empty->setState(m_emptyIcon, m_emptySentence, m_emptyAction);
        m_empty->resize(viewport()->size());
    }
    m_empty->setVisible(empty);
}

void Table::fitColumns(int stretched, const QList<int> &expendable)
{
    m_stretched = stretched;
    m_expendable = expendable;
    wish();
    stretch();
}

void Table::wish()
{
    const QHeaderView *header = horizontalHeader();
    const int space = fontMetrics().averageCharWidth();
    m_wishes.clear();
    for (int column = 0; column < m_order->columnCount(); ++column) {
        const int title = header->sectionSizeHint(column);
        int width = title;
        // The widest cell is among those of the most letters: only these are worth a measurement.
        QList<std::pair<qsizetype, int>> longest;
        for (int row = 0; row < qMin(rowsMeasured, m_order->rowCount()); ++row)
            longest.append({m_order->index(row, column).data().toString().size(), row});
        const auto few = longest.begin() + qMin<qsizetype>(12, longest.size());
        std::partial_sort(longest.begin(), few, longest.end(), std::greater{});
        for (auto cell = longest.begin(); cell != few; ++cell)
            width = qMax(width, sizeHintForIndex(m_order->index(cell->second, column)).width());
        const QModelIndex first = m_order->index(0, column);
        const bool strong = first.data(StrongRole).toBool();
        const bool badge = first.data(ToneRole).isValid(); // a state is told whole
        const int natural = qMin(width + space / 2, space * 60);
        m_wishes.append({.natural = natural,
                         .least = badge || natural <= space * 16
                                      ? natural
                                      : qMax(title, space * (column == m_stretched ? 22
                                                             : strong              ? 20
                                                                                   : 12)),
                         .yields = !strong && !badge,
                         .expendable = m_expendable.contains(column)});
    }
}

void Table::stretch()
{
    if (m_stretched < 0)
        return;
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback fitting{m_fitting, true};
    if (!m_keptWidths) {
        QList<int> shown;
        QList<ColumnWish> wishes;
        for (int column = 0; column < m_wishes.size(); ++column) {
            if (isColumnHidden(column) && !m_leftOut.contains(column))
                continue;
            shown.append(column);
            wishes.append(m_wishes[column]);
        }
        const QList<int> widths = fittedWidths(wishes, viewport()->width());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const bool leftOut = widths[i] == 0;
            if (leftOut != m_leftOut.contains(shown[i])) {
                leftOut ? void(m_leftOut.insert(shown[i])) : void(m_leftOut.remove(shown[i]));
                setColumnHidden(shown[i], leftOut);
            }
            if (!leftOut)
                header->resizeSection(shown[i], widths[i]);
        }
    }
    // Where the widths are the user's, what was left out comes back when there is room for it.
    for (const int column : QList<int>{m_leftOut.begin(), m_leftOut.end()}) {
        if (!m_keptWidths || header->length() + m_wishes[column].natural > viewport()->width())
            continue;
        m_leftOut.remove(column);
        setColumnHidden(column, false);
        header->resizeSection(column, m_wishes[column].natural);
    }
    const int others = header->length() - header->sectionSize(m_stretched);
    const int least = m_keptWidths ? m_wishes.value(m_stretched).least : header->sectionSize(m_stretched);
    if (!isColumnHidden(m_stretched))
        header->resizeSection(m_stretched, qMax(least, viewport()->width() - others));
    updateGeometries(); // no bar to scroll what fits now
}

void Table::keepIn(QSettings &settings)
{
    const QString key = u"tables/"_s + objectName();
    const QByteArray state = settings.value(key).toByteArray();
    {
        const QScopedValueRollback fitting{m_fitting, true};
        m_keptWidths = !state.isEmpty() && horizontalHeader()->restoreState(state);
        m_leftOut.clear();
        for (int column = 0; column < horizontalHeader()->count(); ++column)
            setColumnHidden(column, false); // left out in a narrow window, which is nobody's choice
    }
    if (!m_keptWidths && m_stretched >= 0) {
        wish();
        stretch();
    }
    if (m_keptWidths)
        m_order->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    const auto keep = [this, key, &settings] {
        if (m_stretched >= 0 && !m_fitting)
            settings.setValue(key, horizontalHeader()->saveState());
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [keep](int, int before, int now) {
        if (before > 0 && now > 0)
            keep();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, keep);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, keep);
}

void Table::copy()
{
    QList<int> rows;
    if (const QModelIndexList chosen = selectionModel()->selectedRows(); chosen.size() > 1) {
        for (const QModelIndex &index : chosen)
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
    } else {
        for (int row = 0; row < m_order->rowCount(); ++row)
            rows.append(row);
    }

    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual);
            !header->isSectionHidden(column) || m_leftOut.contains(column))
            columns.append(column);

    QStringList lines;
    QString html = u"<table>"_s;
    const auto addLine = [&](QLatin1String cell, auto textOf) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : std::as_const(columns)) {
            const QString text = textOf(column);
            cells.append(QString{text}.replace(u'\t', u' ').replace(u'\n', u' '));
            html += u'<' + cell + u'>' + text.toHtmlEscaped() + u"</"_s + cell + u'>';
        }
        html += u"</tr>"_s;
        lines.append(cells.join(u'\t'));
    };
    addLine("th"_L1, [&](int column) {
        return m_order->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : std::as_const(rows))
        addLine("td"_L1, [&](int column) { return m_order->index(row, column).data().toString(); });

    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n') + u'\n');
    copied->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void Table::print()
{
    QPrinter printer;
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Paper has room for what was left out.
    const QScopedValueRollback fitting{m_fitting, true};
    for (const int column : std::exchange(m_leftOut, {})) {
        setColumnHidden(column, false);
        horizontalHeader()->resizeSection(column, m_wishes[column].natural);
    }
    printTable(printer, *m_order, *horizontalHeader(), accessibleName());
    stretch();
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0 &&
               event->modifiers() == Qt::NoModifier) {
        emit opened(currentRow());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
    m_empty->resize(viewport()->size());
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    measure();
    if (m_stretched >= 0 && !m_keptWidths) {
        wish();
        stretch();
    }
}

bool Table::viewportEvent(QEvent *event)
{
    // What is cut off is told by the tooltip, where the model has none of its own.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty() &&
            sizeHintForIndex(index).width() > visualRect(index).width()) {
            QToolTip::showText(help->globalPos(), index.data().toString().toHtmlEscaped(), viewport(),
                               visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void Table::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
}

void Table::rememberSelection()
{
    const auto idOf = [this](const QModelIndex &index) {
        return m_order->index(index.row(), 0).data(IdRole).toString();
    };
    m_selectedIds.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_selectedIds.append(idOf(index));
    m_currentId = currentIndex().isValid() ? idOf(currentIndex()) : QString{};
    m_scroll = verticalScrollBar()->value();
}

void Table::restoreSelection()
{
    showEmptyState();
    if (m_stretched >= 0 && !m_keptWidths) {
        wish();
        stretch();
    }
    if (!m_selectedIds.isEmpty() || !m_currentId.isEmpty()) {
        const QSet<QString> ids{m_selectedIds.begin(), m_selectedIds.end()};
        QItemSelection selection;
        QModelIndex current;
        for (int row = 0; row < m_order->rowCount(); ++row) {
            const QModelIndex index = m_order->index(row, 0);
            const QString id = index.data(IdRole).toString();
            if (id.isEmpty())
                continue;
            if (ids.contains(id))
                selection.select(index, index);
            if (id == m_currentId)
                current = index;
        }
        if (current.isValid())
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        verticalScrollBar()->setValue(m_scroll);
    }
    emit currentRowChanged(currentRow());
}

} // namespace gui
