#pragma once

#include "gui/place.h"

#include <QIcon>
#include <QListWidget>

namespace gui {

// The list of pages at the left: entries with a count, under headings.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString count;
        std::optional<Place> place; // none: a heading
        QIcon icon{};
    };

    explicit Navigation(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    // Marks the entry that leads to the place, whatever its year; says nothing.
    void setCurrent(const Place &place);

    QSize sizeHint() const override;

signals:
    void stoodOn(const gui::Place &place); // by the user, who may go on
    void chosen(const gui::Place &place);  // by a click or Enter

private:
    QList<Entry> m_entries;
};

} // namespace gui
