#pragma once

#include <QAbstractProxyModel>
#include <QList>

namespace gui {

// The rows of a table in the order and selection that the user wants: sorted by a column (by SortRole, else
// by the text in Swedish order), and only those in which every word of the filter stands somewhere. Rows keep
// their place while their cells change; they are ordered anew when the source is reset, when rows come or go,
// and when the user asks for it.
class RowOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using QAbstractProxyModel::QAbstractProxyModel;

    void setSourceModel(QAbstractItemModel *source) override;

    // Words in any case, with or without accents.
    void setFilter(const QString &text);
    // Makes ready what the filter looks in, so that the first letter shows its result as fast as the others.
    void prepareFilter() const;
    bool isFiltered() const { return !m_words.isEmpty(); }

    // -1: the source's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    void rearrange();
    bool accepts(int sourceRow) const;
    const QString &haystack(int sourceRow) const;

    QList<int> m_rows;      // proxy row -> source row
    QList<int> m_positions; // source row -> proxy row, -1 when it is left out
    QStringList m_words;
    mutable QStringList m_haystacks; // per source row; null while not made
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace gui
