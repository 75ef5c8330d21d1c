#pragma once

#include <QStyledItemDelegate>

namespace gui {

// Draws a list of places to go to: headings in small letters, and below them what can be chosen, each with a
// sign before it and a count at its end when it has them.
class HeadedListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Count = Qt::UserRole, Heading, FirstFree };

    // `lines`: the height of a row, in lines of text.
    explicit HeadedListDelegate(qreal lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qreal m_lines;
};

} // namespace gui
