#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

// Where Tab stops in the window, in the order in which it comes there.
inline QList<QWidget *> walkOfTab(QWidget &window)
{
    QList<QWidget *> walk;
    for (QWidget *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain())
        if (each->focusPolicy() & Qt::TabFocus && !each->focusProxy() && each->isVisibleTo(&window) &&
            each->isEnabledTo(&window))
            walk.append(each);
    return walk;
}

inline QString nameOf(const QWidget *widget)
{
    QString name = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
        name = button->text();
    return QStringLiteral("%1 %2 “%3”")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), name);
}

// Keys that would do two things, and so do none: those of different actions that can be reached at once.
inline QStringList sharedShortcuts(const QWidget &window)
{
    QMap<QKeySequence, QStringList> taken;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const auto places = action->associatedObjects();
        const bool reached = std::any_of(places.begin(), places.end(), [&](const QObject *place) {
            const auto *widget = qobject_cast<const QWidget *>(place);
            return widget && (widget->isVisibleTo(&window) || qobject_cast<const QMenu *>(widget));
        });
        if (reached && action->shortcutContext() != Qt::WidgetShortcut)
            for (const QKeySequence &keys : action->shortcuts())
                taken[keys].append(action->text());
    }
    QStringList shared;
    for (auto each = taken.cbegin(); each != taken.cend(); ++each)
        if (each->size() > 1)
            shared.append(each.key().toString() + QStringLiteral(": ") + each->join(QStringLiteral(" / ")));
    return shared;
}

// Where Tab goes against the eye: in the part of the window that holds both, upwards, or to the left on the
// same line. Up to the top of a column further to the right is no jump.
inline QStringList jumpsOfTab(QWidget &window)
{
    QStringList jumps;
    const QList<QWidget *> walk = walkOfTab(window);
    for (qsizetype i = 1; i < walk.size(); ++i) {
        const QWidget *from = walk[i - 1];
        const QWidget *to = walk[i];
        if (from->isAncestorOf(to) || to->isAncestorOf(from))
            continue;
        while (!from->parentWidget()->isAncestorOf(to))
            from = from->parentWidget();
        while (to->parentWidget() != from->parentWidget())
            to = to->parentWidget();
        constexpr int slack = 4; // pixels, of a border or a baseline
        const QRect a = from->geometry();
        const QRect b = to->geometry();
        const bool above = b.center().y() < a.top();
        const bool below = b.center().y() > a.bottom();
        const bool right = a.right() <= b.left() + slack;
        if (!right && !below && (above || b.right() <= a.left() + slack))
            jumps.append(QStringLiteral("%1 -> %2 (%3,%4 %5x%6 -> %7,%8 %9x%10)")
                             .arg(nameOf(walk[i - 1]), nameOf(walk[i]))
                             .arg(a.x())
                             .arg(a.y())
                             .arg(a.width())
                             .arg(a.height())
                             .arg(b.x())
                             .arg(b.y())
                             .arg(b.width())
                             .arg(b.height()));
    }
    return jumps;
}

// Keys that two of the controls that are shown and can be used have in common.
inline QStringList sharedKeys(QWidget &window)
{
    QMap<QString, QStringList> owners;
    const auto add = [&](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners[key.toString()].append(text);
    };
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() != &window || !each->isVisibleTo(&window) || !each->isEnabledTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(each))
            add(label->buddy() && label->buddy()->isEnabled() ? label->text() : QString{});
        else if (const auto *tabs = qobject_cast<const QTabBar *>(each))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(each))
            for (const QAction *action : menus->actions())
                add(action->text());
    }
    QStringList shared;
    for (auto key = owners.cbegin(); key != owners.cend(); ++key)
        if (key->size() > 1)
            shared.append(key.key() + QStringLiteral(": ") + key->join(QStringLiteral(" / ")));
    return shared;
}
