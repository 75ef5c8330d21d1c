#pragma once

#include "documents/drawing.h"

#include <QAbstractScrollArea>

namespace gui {

// A drawing as large as the text around it, smaller where the room is narrow; what still has no room is
// scrolled to, also by keys. Marks tell what they stand for when they are pointed at.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setDrawing(const documents::Drawing &drawing);
    const documents::Drawing &drawing() const { return m_drawing; }
    // What the mark at the point of the viewport stands for; empty where there is none.
    QString wordsAt(const QPoint &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    double wholeScale() const; // with text of the window's size
    void arrange();
    QPointF origin() const; // of the drawing, in the viewport

    documents::Drawing m_drawing;
    double m_scale = 1;
};

} // namespace gui
