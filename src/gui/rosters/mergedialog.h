#pragma once

#include "domain/personmerge.h"
#include "domain/result.h"
#include "gui/rosters/formdialog.h"

#include <functional>

class QLabel;

namespace gui {

class PersonPicker;

// Which other record is about the same person, with a view of what would move and what would be lost.
class MergeDialog : public FormDialog
{
    Q_OBJECT

public:
    // Tells what a merge of the person with another one would do.
    using View = std::function<domain::Result<domain::MergeView>(const domain::Id<domain::Person> &)>;

    MergeDialog(const domain::PersonEntry &kept, const QList<domain::PersonEntry> &others, const QDate &today,
                View view, QWidget *parent = nullptr);

    // The record that goes; null while none is chosen.
    domain::Id<domain::Person> gone() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    std::optional<domain::MergeView> look() const;

    View m_view;
    PersonPicker *m_picker;
    QLabel *m_moved;
};

} // namespace gui
