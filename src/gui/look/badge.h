#pragma once

#include "gui/look/tone.h"

#include <QLabel>
#include <QStyledItemDelegate>

namespace gui {

// A word on a pill of its tone.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);
    BadgeLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setBadge(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

// The size that a pill with that text needs, and the pill, filling `rect`.
QSize badgeSize(const QString &text, const QFont &font);
void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
                const Colours &colours);

// Cells with a thin rule below, more or less weight by StrongRole and MuteRole, and room on both sides.
// Cells whose model tells a ToneRole are painted as a pill, cells with a PartyRole with the party's colour
// before the text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace gui
