#include "gui/navigation.h"

#include "gui/look/appearance.h"
#include "gui/look/colours.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gui {

namespace {

constexpr int CountRole = Qt::UserRole;
constexpr int HeadingRole = Qt::UserRole + 1;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = coloursFor(option.palette);
        const bool heading = index.data(HeadingRole).toBool();
        const bool chosen = option.state & QStyle::State_Selected;
        const int space = option.fontMetrics.averageCharWidth() * 3 / 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!heading && (chosen || option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? colours.accentSoft : colours.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        constexpr auto byKey = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & byKey) == byKey) {
            painter->setPen(QPen{colours.accent, 2});
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
        }
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        QRect line = option.rect.adjusted(space, 0, -space, 0);
        const QString count = index.data(CountRole).toString();
        painter->setFont(small);
        painter->setPen(colours.mute);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        if (!count.isEmpty())
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - space);

        QFont font = heading ? small : option.font;
        if (heading || chosen)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(heading ? colours.mute : chosen ? colours.accent : colours.ink);
        painter->drawText(
            line, Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics{font};
        const int space = metrics.averageCharWidth() * 3 / 2;
        const QString count = index.data(CountRole).toString();
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * space +
                    (count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + space),
                index.data(HeadingRole).toBool() ? metrics.height() * 7 / 4 : metrics.height() * 2};
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget{parent}
{
    setLook(this, "nav");
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate{this});
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
        item->setData(CountRole, entry.count);
        item->setData(Qt::AccessibleTextRole,
                      entry.count.isEmpty() ? entry.text : QString{entry.text + u' ' + entry.count});
        item->setData(HeadingRole, !entry.place.has_value());
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
