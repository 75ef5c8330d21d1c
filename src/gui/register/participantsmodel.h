#pragma once

#include "domain/participant.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace gui {

// The attendance list of a meeting as a table that can be mended: every cell is written in.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, Attending, InsteadOf, Remarks, ColumnCount };
    explicit ParticipantsModel(QObject *parent = nullptr);

    void setParticipants(const QList<domain::Participant> &participants);
    const QList<domain::Participant> &participants() const { return m_participants; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

signals:
    void changed(); // by somebody's hand

private:
    QString text(const domain::Participant &participant, int column) const;

    QList<domain::Participant> m_participants;
};

// Offers the ways of attending where the column asks for one.
class AttendingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace gui
