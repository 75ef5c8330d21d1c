#include "gui/look/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

#include <utility>

namespace gui {

namespace {

constexpr char roleProperty[] = "accessibleRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant{};
    return role.isValid() ? new QAccessibleWidget{widget, QAccessible::Role(role.toInt())} : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    if (static bool known = false; !std::exchange(known, true))
        QAccessible::installFactory(withRole);
    widget->setProperty(roleProperty, int(role));
}

} // namespace gui
