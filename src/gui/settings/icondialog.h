#pragma once

#include "domain/event.h"
#include "gui/rosters/formdialog.h"

class QListWidget;

namespace gui {

// Chooses an event's icon: the usual one, one that the program has, or a picture from a file.
class IconDialog : public FormDialog
{
    Q_OBJECT

public:
    IconDialog(const domain::Event &event, const QString &icon, QWidget *parent = nullptr);

    QString icon() const;
    QStringList problems() const override { return {}; }
    QStringList warnings() const override;
    // Takes the picture from the file. One that can't be used is told, and what was chosen stays.
    void takePicture(const QString &path);

private:
    void add(const QString &icon);

    QListWidget *m_icons;
    QString m_refused; // why the file that was chosen last was not taken
};

} // namespace gui
