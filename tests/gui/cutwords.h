#pragma once

#include "accessible.h"
#include "gui/look/elidedlabel.h"
#include "gui/look/table.h"
#include "keyboard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace cutwords {

constexpr int slack = 2; // pixels, of rounding

inline QString plain(const QLabel &label)
{
    if (label.textFormat() == Qt::RichText ||
        (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()))) {
        QTextDocument document;
        document.setHtml(label.text());
        return document.toPlainText();
    }
    return label.text();
}

inline void ofLabel(const QLabel &label, const auto &complain)
{
    QString text = plain(label);
    if (label.buddy())
        text.remove(u'&');
    if (text.isEmpty() || dynamic_cast<const gui::ElidedLabel *>(&label))
        return;
    const QRect room =
        label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
    const QFontMetrics metrics = label.fontMetrics();
    int widest = 0;
    const QStringList pieces =
        label.wordWrap() ? text.split(QRegularExpression{QStringLiteral("[\\s/-]+")}, Qt::SkipEmptyParts)
                         : text.split(u'\n');
    for (const QString &piece : pieces)
        widest = qMax(widest, metrics.horizontalAdvance(piece));
    if (widest > room.width() + slack && label.toolTip().isEmpty())
        complain(text, QStringLiteral("needs %1 of width, has %2").arg(widest).arg(room.width()));
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (height > label.height() + slack + metrics.leading() + metrics.descent())
        complain(text, QStringLiteral("needs %1 of height, has %2").arg(height).arg(label.height()));
}

inline void ofButton(const QAbstractButton &button, const auto &complain)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isSign = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly; // shows no words
    if (button.text().isEmpty() || isSign)
        return;
    const QSize wish = button.sizeHint();
    const QString whole = button.toolTip();
    if (wish.width() > button.width() + slack && !whole.contains(button.text().remove(u'&')))
        complain(button.text(),
                 QStringLiteral("needs %1 of width, has %2").arg(wish.width()).arg(button.width()));
    if (wish.height() > button.height() + slack)
        complain(button.text(),
                 QStringLiteral("needs %1 of height, has %2").arg(wish.height()).arg(button.height()));
}

inline void ofTabs(const QTabBar &tabs, const auto &complain)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int words = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab).remove(u'&'));
        if (words > tabs.tabRect(tab).width() && tabs.tabToolTip(tab).isEmpty())
            complain(tabs.tabText(tab),
                     QStringLiteral("needs %1 of width, has %2").arg(words).arg(tabs.tabRect(tab).width()));
    }
}

inline void ofHeader(const QHeaderView &header, const auto &complain)
{
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return;
    // These end in an ellipsis, and their tool tip has the whole.
    if (qobject_cast<const gui::Table *>(header.parentWidget()) && header.textElideMode() == Qt::ElideRight)
        return;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int words = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(section) && words > header.sectionSize(section) &&
            header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            complain(text, QStringLiteral("heads a column, needs %1 of width, has %2")
                               .arg(words)
                               .arg(header.sectionSize(section)));
    }
}

inline void ofChooser(const QComboBox &box, const auto &complain)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int words = box.fontMetrics().horizontalAdvance(box.currentText());
    if (words > room.width() + slack && box.toolTip().isEmpty())
        complain(box.currentText(), QStringLiteral("needs %1 of width, has %2").arg(words).arg(room.width()));
}

inline void ofField(const QLineEdit &field, const auto &complain)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty())
        return;
    const int words = field.fontMetrics().horizontalAdvance(field.placeholderText());
    if (words > field.contentsRect().width() + slack && field.toolTip().isEmpty())
        complain(field.placeholderText(),
                 QStringLiteral("stands in an empty field, needs %1 of width, has %2")
                     .arg(words)
                     .arg(field.width()));
}

// Whether the widget lies in something that is scrolled, where it may be out of sight.
inline bool isScrolled(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above && !above->isWindow();
         above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    return false;
}

} // namespace cutwords

// Where words are cut in the window as it is shown, as "place: words: why". Words that a table's cell cuts
// stand in its tool tip.
inline QStringList cutWords(const QWidget &window)
{
    QStringList cuts;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->window() != &window || !each->isVisible())
            continue;
        const auto complain = [&](const QString &words, const QString &why) {
            cuts.append(QStringLiteral("%1: “%2” %3").arg(placeOf(each), words, why));
        };
        const bool has = qobject_cast<const QLabel *>(each) || qobject_cast<const QAbstractButton *>(each) ||
                         qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each);
        const QRect place{each->mapTo(&window, QPoint{}), each->size()};
        if (has && !cutwords::isScrolled(*each) && !window.rect().adjusted(-1, -1, 1, 1).contains(place))
            complain(nameOf(each), QStringLiteral("lies outside the window"));
        if (const auto *label = qobject_cast<const QLabel *>(each))
            cutwords::ofLabel(*label, complain);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            cutwords::ofButton(*button, complain);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(each))
            cutwords::ofTabs(*tabs, complain);
        else if (const auto *header = qobject_cast<const QHeaderView *>(each))
            cutwords::ofHeader(*header, complain);
        else if (const auto *box = qobject_cast<const QComboBox *>(each))
            cutwords::ofChooser(*box, complain);
        else if (const auto *field = qobject_cast<const QLineEdit *>(each))
            cutwords::ofField(*field, complain);
        else if (const auto *area = qobject_cast<const QScrollArea *>(each);
                 area && area->horizontalScrollBar()->maximum() > 0 && area->accessibleName().isEmpty())
            complain(
                {},
                QStringLiteral("is scrolled sideways, by %1").arg(area->horizontalScrollBar()->maximum()));
        if (qstrcmp(each->metaObject()->className(), "QToolBarExtension") == 0)
            complain({}, QStringLiteral("hides tools"));
        if (const auto *menus = qobject_cast<const QMenuBar *>(each))
            for (const QAction *action : menus->actions())
                if (!menus->rect().contains(menus->actionGeometry(const_cast<QAction *>(action))))
                    complain(action->text(), QStringLiteral("has no room in the menu bar"));
    }
    cuts.removeDuplicates();
    return cuts;
}
