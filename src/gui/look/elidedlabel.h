#pragma once

#include <QLabel>

namespace gui {

// A line of plain text that may be given less room than it needs: what is cut off stands in its tool tip.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
};

} // namespace gui
