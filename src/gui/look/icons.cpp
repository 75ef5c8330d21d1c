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

class StrokeIcon : public QIconEngine
{
public:
    explicit StrokeIcon(const QString &name)
        : m_name{name}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file{u":/icons/"_s + m_name + u".svg"_s};
        if (!file.open(QIODevice::ReadOnly))
            return;
        const Colours &colours = coloursFor(QGuiApplication::palette());
        const QColor ink = mode == QIcon::Disabled ? colours.mute : colours.ink;
        QSvgRenderer renderer{file.readAll().replace("currentColor", ink.name().toLatin1())};
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
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    initIcons();
    return name.isEmpty() ? QIcon{} : QIcon{new StrokeIcon{name}};
}

QIcon applicationIcon()
{
    initIcons();
    return QIcon{u":/icons/deltagande.svg"_s};
}

} // namespace gui
