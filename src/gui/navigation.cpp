#include "gui/navigation.h"

#include "gui/look/appearance.h"
#include "gui/look/headedlist.h"

namespace gui {

Navigation::Navigation(QWidget *parent)
    : QListWidget{parent}
{
    setLook(this, "nav");
    setAccessibleName(tr("Pages"));
    constexpr qreal linesOfRow = 2;
    setItemDelegate(new HeadedListDelegate{linesOfRow, this});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto placeOf = [this](QListWidgetItem *item) {
        const int row = this->row(item);
        return row >= 0 ? m_entries[row].place : std::nullopt;
    };
    const auto choose = [this, placeOf](QListWidgetItem *item) {
        if (const auto place = placeOf(item))
            emit chosen(*place);
    };
    connect(this, &QListWidget::currentItemChanged, this, [this, placeOf](QListWidgetItem *item) {
        if (const auto place = placeOf(item))
            emit stoodOn(*place);
    });
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void Navigation::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet{this};
    const auto sameThings = [](const Entry &a, const Entry &b) {
        return a.text == b.text && a.place == b.place;
    };
    const bool same =
        std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameThings);
    m_entries = entries;
    if (!same)
        clear();
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries[row];
        QListWidgetItem *item = same ? this->item(int(row)) : new QListWidgetItem{entry.text, this};
        item->setData(HeadedListDelegate::Count, entry.count);
        if (!entry.icon.isNull())
            item->setIcon(entry.icon);
        item->setData(Qt::AccessibleTextRole,
                      entry.count.isEmpty() ? entry.text : QString{entry.text + u' ' + entry.count});
        item->setData(HeadedListDelegate::Heading, !entry.place.has_value());
        item->setFlags(entry.place ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags);
    }
    updateGeometry();
}

void Navigation::setCurrent(const Place &place)
{
    const QSignalBlocker quiet{this};
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const std::optional<Place> &its = m_entries[row].place;
        if (its && its->kind == place.kind &&
            (place.kind != Place::Kind::Event || its->event == place.event)) {
            setCurrentRow(int(row));
            return;
        }
    }
    setCurrentRow(-1);
}

QSize Navigation::sizeHint() const
{
    const int padding = fontMetrics().height() + 2;
    return {qBound(fontMetrics().averageCharWidth() * 28, sizeHintForColumn(0) + padding,
                   fontMetrics().averageCharWidth() * 44),
            fontMetrics().height() * 12};
}

} // namespace gui
