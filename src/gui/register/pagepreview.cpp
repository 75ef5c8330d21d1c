#include "gui/register/pagepreview.h"

#include "gui/look/accessiblerole.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr double leastScale = 0.4;
constexpr double mostScale = 5;
constexpr double zoomStep = 1.2;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea{parent}
{
    setAccessibleRole(this, QAccessible::Document);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::currentPageChanged);
}

void PagePreview::setPages(const documents::LaidOut &pages)
{
    m_pages = pages;
    render();
    emit currentPageChanged();
}

int PagePreview::currentPage() const
{
    const int edge = verticalScrollBar()->value();
    const auto page = std::find_if(m_images.begin(), m_images.end(),
                                   [edge](const QLabel *image) { return image->geometry().bottom() > edge; });
    return page == m_images.end() ? 0 : int(page - m_images.begin());
}

void PagePreview::showPage(int page)
{
    if (page >= 0 && page < m_images.size())
        verticalScrollBar()->setValue(m_images[page]->y());
}

void PagePreview::zoom(double factor)
{
    m_scale = std::clamp(m_scale * factor, leastScale, mostScale);
    const int page = currentPage();
    render();
    showPage(page);
}

void PagePreview::zoomToWidth()
{
    if (m_pages)
        zoom((viewport()->width() - 2 * fontMetrics().height()) / (m_pages->pageSize().width() * m_scale));
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(zoomStep);
    else if (control && event->key() == Qt::Key_Minus)
        zoom(1 / zoomStep);
    else if (control && event->key() == Qt::Key_0)
        zoomToWidth();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    else
        QScrollArea::wheelEvent(event);
}

void PagePreview::render()
{
    if (!m_pages)
        return;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout{content};
    layout->setSpacing(fontMetrics().height());
    m_images.clear();
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        auto image = documents::renderPage(*m_pages, page, m_scale * devicePixelRatioF());
        image.setDevicePixelRatio(devicePixelRatioF());
        auto *label = new QLabel;
        label->setPixmap(QPixmap::fromImage(image));
        label->setAccessibleName(tr("Page %1 (%2)").arg(page + 1).arg(m_pages->pageCount()));
        layout->addWidget(label, 0, Qt::AlignHCenter);
        m_images.append(label);
    }
    layout->addStretch(1);
    const int place = verticalScrollBar()->value();
    setWidget(content);
    layout->activate();
    verticalScrollBar()->setValue(place);
}

} // namespace gui
