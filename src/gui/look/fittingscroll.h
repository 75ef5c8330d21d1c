#pragma once

#include <QScrollArea>

namespace gui {

// Makes the area scroll what fills it on the ground of what it stands on, and follow the field that has the
// focus.
void scrollForm(QScrollArea *area);

// Takes as much room in its window as its content wishes, and scrolls it only where the window would be
// higher than the screen with it. To be laid out in the window's own layout.
class FittingScroll : public QScrollArea
{
public:
    // Of what the layout holds.
    explicit FittingScroll(QLayout *layout, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int mostHeight() const;
};

} // namespace gui
