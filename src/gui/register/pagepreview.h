#pragma once

#include "documents/pdfwriter.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace gui {

// The pages of a document under each other, as they are printed. Scrolled by the keys of a text, zoomed by
// Ctrl and "+", "-" or "0".
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(const documents::LaidOut &pages);
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    // The page at the upper edge, counted from 0.
    int currentPage() const;
    void showPage(int page);
    void zoom(double factor);
    void zoomToWidth();

signals:
    void currentPageChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();

    std::optional<documents::LaidOut> m_pages;
    QList<QLabel *> m_images;
    double m_scale = 1.2; // pixels to the point
};

} // namespace gui
