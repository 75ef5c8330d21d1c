#pragma once

#include <QLayout>
#include <QList>

namespace gui {

// Widgets side by side that go on in a new line where there is no room; those that want to expand share what
// is left of their line.
class FlowRow : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesIn(int width) const;
    int heightOf(const Line &line) const;
    void place(const Line &line, const QRect &rect) const;

    QList<QLayoutItem *> m_items;
};

} // namespace gui
