#pragma once

#include "gui/round/keylegend.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

// "MainWindow / QToolBar tools / QComboBox": where a widget is.
inline QString placeOf(const QWidget *widget)
{
    QStringList steps;
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        steps.prepend(widget->objectName().isEmpty() ? type : type + u' ' + widget->objectName());
    }
    return steps.join(QStringLiteral(" / "));
}

namespace accessible {

// Those that are worked, and of these those that the focus comes to.
inline bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::ProgressBar:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

inline bool takesFocus(QAccessible::Role role)
{
    return role != QAccessible::PageTab && role != QAccessible::ProgressBar && role != QAccessible::MenuItem;
}

inline QString placeholderOf(const QObject *object)
{
    return object ? object->property("placeholderText").toString() : QString{};
}

// What is wrong with the name, or nothing.
inline QString wrongWith(const QString &name)
{
    static const QRegularExpression mnemonic{QStringLiteral("&\\w")};
    static const QRegularExpression english{QStringLiteral(
        "\\b(the|of|and|or|to|Close|Cancel|Save|Open|Apply|More|Search|Clear|Undo|Redo|Find|Yes|No)\\b")};
    if (name.trimmed().isEmpty())
        return QStringLiteral("has no name");
    if (mnemonic.match(name).hasMatch())
        return QStringLiteral("has an & in its name");
    if (english.match(name).hasMatch())
        return QStringLiteral("has an English name");
    return {};
}

inline void walk(QAccessibleInterface *each, QStringList &complaints)
{
    if (!each || !each->isValid() || each->state().invisible)
        return;
    const QAccessible::Role role = each->role();
    const QString name = each->text(QAccessible::Name);
    const auto *widget = qobject_cast<const QWidget *>(each->object());
    const auto complain = [&](const QString &what) {
        const auto *above =
            each->parent() ? qobject_cast<const QWidget *>(each->parent()->object()) : nullptr;
        complaints.append(QStringLiteral("%1 (role %2, “%3”) %4")
                              .arg(widget ? placeOf(widget) : placeOf(above) + QStringLiteral(" / part"))
                              .arg(int(role), 0, 16)
                              .arg(name, what));
    };
    const bool isStop =
        widget && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && !widget->isWindow();
    if (isControl(role) || isStop) {
        if (const QString wrong = wrongWith(name); !wrong.isEmpty())
            complain(wrong);
        else if (name == placeholderOf(each->object()) && (!widget || widget->accessibleName().isEmpty()))
            complain(QStringLiteral("has only its placeholder for a name"));
    }
    if (isStop &&
        (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Grouping))
        complain(QStringLiteral("takes the focus, but has no role"));
    if (isControl(role) && takesFocus(role) && widget && !each->state().disabled &&
        !each->state().focusable && !widget->focusProxy() &&
        !qobject_cast<const gui::KeyButton *>(widget) &&          // its key is in its name
        !qobject_cast<const QLineEdit *>(widget->parentWidget())) // keys do in a field what they do
        complain(QStringLiteral("can't have the focus"));

    if (const auto *table = qobject_cast<const QTableView *>(each->object()))
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column) &&
                table->model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
                table->model()
                    ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .isEmpty())
                complain(QStringLiteral("has a column %1 without a name").arg(column));
    // The parts of these speak through them, and cells have the words of their rows.
    if (qobject_cast<const QAbstractItemView *>(each->object()) || role == QAccessible::ComboBox ||
        role == QAccessible::SpinBox)
        return;
    for (int i = 0; i < each->childCount(); ++i)
        walk(each->child(i), complaints);
}

} // namespace accessible

// What a screen reader would stumble over in the window: a control without a name, a role or the focus, or
// with a name that isn't one.
inline QStringList stumbles(QWidget &window)
{
    QStringList complaints;
    accessible::walk(QAccessible::queryAccessibleInterface(&window), complaints);
    complaints.removeDuplicates();
    return complaints;
}
