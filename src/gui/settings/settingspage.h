#pragma once

#include "gui/workspace.h"

#include <QIcon>
#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace gui {

// One page of the settings: a title, a sentence about what is settled here, and below what it offers.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    QString title() const { return m_title; }
    // Reads anew what it shows.
    virtual void reload() = 0;

protected:
    SettingsPage(const QString &title, const QString &about, Workspace &workspace);

    Workspace &workspace() const { return m_workspace; }
    QVBoxLayout *body() const { return m_body; }
    // A button that changes something in the register, so that it can't be pressed where that is read-only.
    QPushButton *changing(const QString &text, const std::function<void()> &act);

private:
    QString m_title;
    Workspace &m_workspace;
    QVBoxLayout *m_body;
};

// A page that lists things, with buttons beside the list for what can be done with them.
class ListPage : public SettingsPage
{
    Q_OBJECT

public:
    QListWidget *list() const { return m_list; }

protected:
    struct Line
    {
        QString text;
        QIcon icon{};
        bool fixed = false; // can't be changed
    };

    ListPage(const QString &title, const QString &about, Workspace &workspace);

    // In the place of the lines before; the same place in the list stays chosen.
    void setLines(const QList<Line> &lines);
    // The line that is chosen; -1 where there is none.
    int chosen() const;
    void choose(int line);

    // Presses at any time.
    QPushButton *addButton(const QString &text, const std::function<void()> &act);
    // Presses when a line is chosen that can be changed. The first one does the same as Enter or a double
    // click on the line.
    QPushButton *addLineButton(const QString &text, const std::function<void(int line)> &act);

private:
    void allow();

    QListWidget *m_list;
    QVBoxLayout *m_buttons;
    QList<QPushButton *> m_ofLine;
    QList<Line> m_lines;
};

} // namespace gui
