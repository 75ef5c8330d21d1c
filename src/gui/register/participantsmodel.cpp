#include "gui/register/participantsmodel.h"

#include "domain/protocolitem.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace gui {

using domain::Participant;

ParticipantsModel::ParticipantsModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void ParticipantsModel::setParticipants(const QList<Participant> &participants)
{
    beginResetModel();
    m_participants = participants;
    endResetModel();
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_participants.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

QString ParticipantsModel::text(const Participant &participant, int column) const
{
    switch (column) {
    case Name:
        return participant.name.isEmpty() ? tr("Vacant") : participant.name;
    case Party:
        return participant.party;
    case Attending:
        return label(participant.attending);
    case InsteadOf:
        return domain::withParty(participant.insteadOf, participant.insteadOfParty);
    case Remarks: {
        QStringList remarks{participant.office, participant.items, participant.note};
        remarks.removeAll(QString{});
        return remarks.join(u" · "_s);
    }
    }
    return {};
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &participant = m_participants[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::EditRole)
        return text(participant, index.column());
    if (role == Qt::UserRole && index.column() == Attending)
        return key(participant.attending);
    return {};
}

bool ParticipantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    auto &participant = m_participants[index.row()];
    const QString written = value.toString().simplified();
    if (written == text(participant, index.column()))
        return false;
    switch (index.column()) {
    case Name:
        participant.name = written;
        break;
    case Party:
        participant.party = written;
        break;
    case Attending:
        participant.attending = domain::attendingFromKey(written).value_or(participant.attending);
        break;
    case InsteadOf: {
        const qsizetype party = written.lastIndexOf(u'(');
        const bool hasParty = party > 0 && written.endsWith(u')');
        participant.insteadOf = hasParty ? written.left(party).trimmed() : written;
        participant.insteadOfParty =
            hasParty ? written.mid(party + 1, written.size() - party - 2).trimmed() : QString{};
        break;
    }
    case Remarks:
        participant.office.clear();
        participant.items.clear();
        participant.note = written;
        break;
    }
    emit dataChanged(index, index);
    emit changed();
    return true;
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Attending:
        return tr("As");
    case InsteadOf:
        return tr("Instead of");
    case Remarks:
        return tr("Remarks");
    }
    return {};
}

bool ParticipantsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_participants.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_participants.remove(row, count);
    endRemoveRows();
    emit changed();
    return true;
}

QWidget *AttendingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &) const
{
    auto *choice = new QComboBox{parent};
    for (const auto attending : domain::waysOfAttending())
        choice->addItem(label(attending), key(attending));
    return choice;
}

void AttendingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = static_cast<QComboBox *>(editor);
    choice->setCurrentIndex(choice->findData(index.data(Qt::UserRole)));
}

void AttendingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace gui
