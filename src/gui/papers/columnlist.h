#pragma once

#include "documents/listcolumn.h"

#include <QListWidget>

namespace gui {

// The columns that a list may have: Space chooses one, Alt and an arrow key moves it, as the pointer does.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    // `usual`: the keys that are chosen at first; all when there are none.
    void setChoices(const QList<documents::ColumnChoice> &choices, const QStringList &usual = {});
    // A column that the profile withholds stays as it was chosen, but out of reach.
    void setProfile(domain::Profile profile);
    // Chooses those that are there, in that order before the others; nothing is changed when none is.
    void choose(const QStringList &keys);

    // The keys of those that are chosen and may go out, in their order.
    QStringList chosen() const;
    // Moves the column that one stands on.
    void moveBy(int by);

signals:
    void chosenChanged();

private:
    QList<documents::ColumnChoice> m_choices;
};

} // namespace gui
