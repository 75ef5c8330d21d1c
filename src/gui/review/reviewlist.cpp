#include "gui/review/reviewlist.h"

#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/review/reviewwords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

enum Role { SeatsRole = Qt::UserRole, StandingRole, ToneOfStandingRole };

class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = coloursFor(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = option.state & QStyle::State_HasFocus;
        const int line = option.fontMetrics.height();
        const QRect card = option.rect.adjusted(1, 1, -1, -line / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen{chosen ? colours.accent : colours.line, focused && chosen ? 2.0 : 1.0});
        painter->setBrush(chosen                                   ? colours.accentSoft
                          : option.state & QStyle::State_MouseOver ? colours.hover
                                                                   : colours.surface);
        painter->drawRoundedRect(QRectF{card}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

        QRect text = card.adjusted(line * 2 / 3, line / 2, -line * 2 / 3, -line / 2);
        const auto write = [&](const QString &words, const QFont &font, const QColor &colour) {
            const QFontMetrics metrics{font};
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(QRect{text.left(), text.top(), text.width(), metrics.height()},
                              Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(words, Qt::ElideRight, text.width()));
            text.setTop(text.top() + metrics.height() + line / 6);
        };
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        write(index.data().toString(), strong, colours.ink);
        write(index.data(SeatsRole).toString(), option.font, chosen ? colours.ink : colours.mute);
        const QString standing = index.data(StandingRole).toString();
        const QSize badge = badgeSize(standing, option.font).boundedTo({text.width(), text.height()});
        paintBadge(*painter, {text.topLeft(), badge}, standing, Tone(index.data(ToneOfStandingRole).toInt()),
                   option.font, colours);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const int badge = badgeSize(index.data(StandingRole).toString(), option.font).height();
        return {0, 2 * line + 2 * (line / 6) + badge + line + line / 2 + 2};
    }
};

} // namespace

ReviewList::ReviewList(QWidget *parent)
    : QListWidget{parent}
{
    setLook(this, "nav");
    setAccessibleName(tr("Rosters to review"));
    setItemDelegate(new CardDelegate{this});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    measured(this, [this] { doItemsLayout(); });
}

void ReviewList::setReviews(const QList<domain::RosterReview> &reviews)
{
    const QSignalBlocker quiet{this};
    const int current = currentRow();
    while (count() > reviews.size())
        delete takeItem(count() - 1);
    while (count() < reviews.size())
        addItem(QString{});
    for (int row = 0; row < count(); ++row) {
        const domain::RosterReview &review = reviews[row];
        const QString &name = review.roster.event.name;
        const QString seats = seatsText(review);
        const QString standing = standingText(review);
        const QString all = QStringList{name, seats, standing}.join(u", "_s);
        QListWidgetItem *card = item(row);
        card->setText(name);
        card->setData(SeatsRole, seats);
        card->setData(StandingRole, standing);
        card->setData(ToneOfStandingRole, int(toneOf(review.standing)));
        card->setData(Qt::AccessibleTextRole, all);
        card->setToolTip(all);
    }
    setCurrentRow(count() == 0 ? -1 : qBound(0, current, count() - 1));
    updateGeometry();
}

QSize ReviewList::sizeHint() const
{
    int height = 2 * gui::spacing(this);
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {fontMetrics().averageCharWidth() * 30, height};
}

} // namespace gui
