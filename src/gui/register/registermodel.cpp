#include "gui/register/registermodel.h"

#include "domain/swedishorder.h"
#include "gui/look/roles.h"
#include "gui/look/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using domain::RegisterEntry;

namespace {

QString earlier(const RegisterEntry &entry)
{
    if (entry.continuesNumber.isEmpty())
        return {};
    return entry.continuesNumber.label() + u' ' + entry.continuesMeeting.toString(Qt::ISODate);
}

} // namespace

RegisterModel::RegisterModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

void RegisterModel::setEntries(const QList<RegisterEntry> &entries, const QDate &today)
{
    beginResetModel();
    m_today = today;
    m_entries = entries;
    endResetModel();
}

int RegisterModel::rowOf(const domain::Id<domain::ProtocolItem> &item) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const RegisterEntry &entry) { return entry.item == item; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant{entry.title} : QVariant{};
    case Qt::AccessibleTextRole:
        return index.column() == Reference ? spoken(entry) : text(entry, index.column());
    case SortRole:
        return sortKey(entry, index.column());
    case ToneRole:
        if (index.column() == Outcome && (entry.outcome || entry.isDraft))
            return int(entry.isDraft ? Tone::Waiting : toneOf(*entry.outcome));
        return {};
    case IdRole:
        return entry.item.toString();
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Ref. no.");
    case Number:
        return tr("§");
    case Meeting:
        return tr("Meeting");
    case Title:
        return tr("Matter");
    case Outcome:
        return tr("Outcome");
    case Tabled:
        return tr("Tabled for");
    case Earlier:
        return tr("Earlier treatment");
    default:
        return {};
    }
}

QString RegisterModel::text(const RegisterEntry &entry, int column) const
{
    switch (column) {
    case Reference:
        return entry.reference.text();
    case Number:
        return entry.number.isEmpty() ? QString{} : entry.number.label();
    case Meeting:
        return entry.meeting.toString(Qt::ISODate);
    case Title:
        return entry.title;
    case Outcome:
        return entry.isDraft ? tr("Draft") : entry.outcome ? label(*entry.outcome) : tr("No decision");
    case Tabled: {
        const auto days = entry.tabledDays(m_today);
        return days ? tr("%n day(s)", nullptr, std::max(0, *days)) : QString{};
    }
    case Earlier: {
        const auto words = earlier(entry);
        return words.isEmpty() ? u"—"_s : words;
    }
    default:
        return {};
    }
}

QVariant RegisterModel::sortKey(const RegisterEntry &entry, int column) const
{
    switch (column) {
    case Reference:
        return domain::swedishSortKey(entry.reference.text());
    case Number: // "9" before "41A" before "268"
        return entry.number.text().rightJustified(12, u'0');
    case Meeting:
        return entry.meeting;
    case Tabled:
        return entry.tabledDays(m_today).value_or(-1);
    case Earlier:
        return entry.continuesMeeting;
    default:
        return domain::swedishSortKey(text(entry, column));
    }
}

QString RegisterModel::spoken(const RegisterEntry &entry) const
{
    QStringList words{entry.reference.text(), text(entry, Number), entry.meeting.toString(Qt::ISODate),
                      entry.title, text(entry, Outcome)};
    words.removeAll(QString{});
    if (const auto days = text(entry, Tabled); !days.isEmpty())
        words.append(tr("tabled for %1").arg(days));
    return words.join(u", "_s);
}

} // namespace gui
