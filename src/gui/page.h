#pragma once

#include "gui/place.h"
#include "gui/workspace.h"

#include <QWidget>

class QMenu;

namespace gui {

// A page of the main window. It is made when it is first shown, and reloads when the window says so: after
// each act, and when another period or year is looked at, but only while it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr)
        : QWidget{parent}
        , m_workspace{workspace}
    {
    }

    // Shows what the workspace holds now.
    virtual void reload() = 0;
    // Turns to the part of the page that the place is about.
    virtual void turnTo(const Place &) {}
    // Gives the focus to what the page is mostly about: its main table or first field.
    virtual void takeFocus();

    // What was begun on the page and would be lost with the window, in a sentence; empty when there is
    // nothing.
    virtual QString unsaved() const { return {}; }

    // What can be written out of what is shown, with the title for the menu of reports; null: nothing.
    virtual QMenu *reports() const { return nullptr; }

    // Whether the page has a bar of its own for what does not fit; else the window scrolls it.
    virtual bool scrolls() const { return false; }

    // Where the history of what is chosen on the page is shown.
    virtual Place history() const { return {.kind = Place::Kind::History}; }

    Workspace &workspace() const { return m_workspace; }

signals:
    // Somewhere else is asked for; the window goes there.
    void goTo(const gui::Place &place);

private:
    Workspace &m_workspace;
};

} // namespace gui
