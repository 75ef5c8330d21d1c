#include "gui/look/icons.h"

#include "gui/look/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// A picture (SVG) whose "currentColor" is the text colour.
class StrokeIcon : public QIconEngine
{
public:
    explicit StrokeIcon(const QByteArray &svg)
        : m_svg{svg}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &colours = coloursFor(QGuiApplication::palette());
        const QColor ink = mode == QIcon::Disabled ? colours.mute : colours.ink;
        QSvgRenderer renderer{QByteArray{m_svg}.replace("currentColor", ink.name().toLatin1())};
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        const int side = qMin(rect.width(), rect.height());
        QRect square{0, 0, side, side};
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIcon{*this}; }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    initIcons();
    QFile file{u":/icons/"_s + name + u".svg"_s};
    return !name.isEmpty() && file.open(QIODevice::ReadOnly) ? pictureIcon(file.readAll()) : QIcon{};
}

QIcon pictureIcon(const QByteArray &svg)
{
    return QIcon{new StrokeIcon{svg}};
}

QIcon applicationIcon()
{
    initIcons();
    return QIcon{u":/icons/deltagande.svg"_s};
}

} // namespace gui
