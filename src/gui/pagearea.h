#pragma once

#include <QScrollArea>

namespace gui {

class Page;

// Holds a page: as large as the window gives room, but never smaller than the page can be; then it scrolls.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(Page *page, QWidget *parent = nullptr);

    Page *page() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();
};

} // namespace gui
