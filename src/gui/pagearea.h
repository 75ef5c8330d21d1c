#pragma once

#include <QScrollArea>

namespace gui {

class Page;

// Holds a page: as large as the window gives room, but never smaller than the page can be; then it scrolls.
// A page is best made as a child of the viewport: a tree of widgets that gets another parent is styled anew
// from its root to its leaves.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    void setPage(Page *page);
    Page *page() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();
};

} // namespace gui
