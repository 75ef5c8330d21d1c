#include "gui/papers/excerptmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace Qt::StringLiterals;

namespace gui {

ExcerptModel::ExcerptModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void ExcerptModel::setEntries(const QList<store::Excerpts::Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ExcerptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ExcerptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

QString text(const store::Excerpts::Entry &entry, int column)
{
    switch (column) {
    case ExcerptModel::Number:
        return entry.excerpt.number.label();
    case ExcerptModel::Item:
        return entry.treatment.item.number.label();
    case ExcerptModel::Reference:
        return entry.treatment.matter.reference.text();
    case ExcerptModel::Meeting:
        return entry.treatment.meeting.toString(Qt::ISODate);
    case ExcerptModel::Issued:
        return entry.excerpt.issuedOn.toString(Qt::ISODate);
    case ExcerptModel::State:
        return label(entry.state);
    case ExcerptModel::SentTo:
        return recipientsOf(entry.excerpt);
    }
    return {};
}

Tone toneOf(domain::ExcerptState state)
{
    switch (state) {
    case domain::ExcerptState::Current:
        return Tone::Good;
    case domain::ExcerptState::Outdated:
        return Tone::Waiting;
    case domain::ExcerptState::Superseded:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

QVariant ExcerptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == SentTo ? text(entry, SentTo) : QString{};
    case SortRole: {
        const auto &number = entry.excerpt.number;
        return index.column() == Number
                   ? QVariant{(qint64{number.year} * 100'000'000 + number.number) * 10'000 + number.version}
                   : QVariant{};
    }
    case IdRole:
        return entry.excerpt.id.toString();
    case ToneRole:
        return index.column() == State ? QVariant{int(toneOf(entry.state))} : QVariant{};
    case MuteRole:
        return entry.state == domain::ExcerptState::Superseded;
    }
    return {};
}

QVariant ExcerptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Excerpt");
    case Item:
        return tr("Item");
    case Reference:
        return tr("Reference number");
    case Meeting:
        return tr("Meeting");
    case Issued:
        return tr("Issued");
    case State:
        return tr("State");
    case SentTo:
        return tr("Sent to");
    }
    return {};
}

QString recipientsOf(const domain::IssuedExcerpt &excerpt)
{
    QStringList names;
    for (const auto &dispatch : excerpt.dispatches)
        names += dispatch.recipient + u' ' + dispatch.sentOn.toString(Qt::ISODate);
    return names.join(u", "_s);
}

} // namespace gui
