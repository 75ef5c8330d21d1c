#pragma once

#include <QColor>
#include <QList>
#include <QMap>
#include <QWidget>

#include <functional>

namespace gui {

// One line of Bars.
struct Bar
{
    QString label;
    QColor color;
    int value = 0;
    QString text; // at the right end

    bool operator==(const Bar &) const = default;
};

// Values as bars under each other, each with its words: label, bar, text.
class Bars : public QWidget
{
    Q_OBJECT

public:
    explicit Bars(QWidget *parent = nullptr);

    // The bar of `full` fills the width; 0: the largest value does.
    void setBars(const QList<Bar> &bars, int full = 0);
    const QList<Bar> &bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    int widest(QString Bar::*text) const;

    QList<Bar> m_bars;
    int m_full = 1;
};

// Seats per party, the most first, each with `text(count)` at its end.
QList<Bar> partyBars(const QMap<QString, int> &perParty, const std::function<QString(int)> &text);

} // namespace gui
