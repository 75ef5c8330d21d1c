#include "documents/logo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace documents {

QSizeF logoSize(const QString &svg, const QSizeF &room)
{
    if (svg.isEmpty())
        return {};
    const QSvgRenderer picture{svg.toUtf8()};
    const QSizeF own = picture.viewBoxF().size();
    return picture.isValid() && !own.isEmpty() ? own.scaled(room, Qt::KeepAspectRatio) : QSizeF{};
}

QImage logoImage(const QString &svg, const QSize &pixels)
{
    QImage image{pixels.expandedTo({1, 1}), QImage::Format_RGB32};
    image.fill(Qt::white);
    QSvgRenderer picture{svg.toUtf8()};
    QPainter painter{&image};
    picture.render(&painter);
    return image;
}

} // namespace documents
