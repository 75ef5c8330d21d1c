#include "gui/look/roworder.h"

#include "domain/swedishorder.h"
#include "gui/look/roles.h"

#include <QDate>

#include <algorithm>
#include <numeric>

namespace gui {

using namespace Qt::StringLiterals;

void RowOrder::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    for (const auto &connection : std::as_const(m_connections))
        disconnect(connection);
    QAbstractProxyModel::setSourceModel(source);
    using Model = QAbstractItemModel;
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        m_haystacks.clear();
        arrange();
        endResetModel();
    };
    m_connections = {
        connect(source, &Model::modelAboutToBeReset, this, begin),
        connect(source, &Model::modelReset, this, end),
        connect(source, &Model::rowsAboutToBeInserted, this, begin),
        connect(source, &Model::rowsInserted, this, end),
        connect(source, &Model::rowsAboutToBeRemoved, this, begin),
        connect(source, &Model::rowsRemoved, this, end),
        connect(source, &Model::layoutAboutToBeChanged, this, begin),
        connect(source, &Model::layoutChanged, this, end),
        connect(source, &Model::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    for (int row = first.row(); row <= last.row(); ++row) {
                        if (row < m_haystacks.size())
                            m_haystacks[row] = QString{};
                        if (m_positions.value(row, -1) >= 0)
                            emit dataChanged(mapFromSource(first.siblingAtRow(row)),
                                             mapFromSource(last.siblingAtRow(row)), roles);
                    }
                }),
        connect(source, &Model::headerDataChanged, this, &Model::headerDataChanged),
    };
    m_haystacks.clear();
    arrange();
    endResetModel();
}

void RowOrder::setFilter(const QString &text)
{
    const QStringList words = domain::foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

void RowOrder::prepareFilter() const
{
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        haystack(row);
}

void RowOrder::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    rearrange();
}

QModelIndex RowOrder::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex{};
}

int RowOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex RowOrder::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() && sourceModel() ? sourceModel()->index(m_rows[proxy.row()], proxy.column())
                                            : QModelIndex{};
}

QModelIndex RowOrder::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? m_positions.value(source.row(), -1) : -1;
    return row < 0 ? QModelIndex{} : createIndex(row, source.column());
}

QVariant RowOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? sourceModel()->headerData(m_rows[section], orientation, role)
                                       : QVariant{};
    return sourceModel()->headerData(section, orientation, role);
}

void RowOrder::rearrange()
{
    if (!sourceModel())
        return;
    beginResetModel();
    arrange();
    endResetModel();
}

const QString &RowOrder::haystack(int sourceRow) const
{
    if (m_haystacks.isEmpty())
        m_haystacks.resize(sourceModel()->rowCount());
    QString &text = m_haystacks[sourceRow];
    if (text.isNull()) {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            cells.append(sourceModel()->index(sourceRow, column).data().toString());
        text = domain::foldedForSearch(cells.join(u'\n')) + u'\n';
    }
    return text;
}

bool RowOrder::accepts(int sourceRow) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return haystack(sourceRow).contains(word); });
}

void RowOrder::arrange()
{
    const int count = sourceModel()->rowCount();
    m_rows.clear();
    m_rows.reserve(count);
    for (int row = 0; row < count; ++row)
        if (accepts(row))
            m_rows.append(row);

    if (m_column >= 0 && m_column < sourceModel()->columnCount()) {
        struct Key
        {
            double number = 0;
            QString text;
            bool operator<(const Key &other) const
            {
                return number != other.number ? number < other.number : text < other.text;
            }
        };
        QList<Key> keys(count);
        for (const int row : std::as_const(m_rows)) {
            const QModelIndex cell = sourceModel()->index(row, m_column);
            const QVariant key = cell.data(SortRole);
            const int type = key.typeId();
            if (!key.isValid())
                keys[row].text = domain::swedishSortKey(cell.data().toString());
            else if (type == QMetaType::QString)
                keys[row].text = key.toString();
            else if (type == QMetaType::QDate)
                keys[row].number = double(key.toDate().toJulianDay());
            else if (type == QMetaType::QDateTime)
                keys[row].number = double(key.toDateTime().toMSecsSinceEpoch());
            else
                keys[row].number = key.toDouble();
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
            return m_order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }

    m_positions.fill(-1, count);
    for (int position = 0; position < m_rows.size(); ++position)
        m_positions[m_rows[position]] = position;
}

} // namespace gui
