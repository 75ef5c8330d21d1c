#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "gui/rosters/formdialog.h"

class QLineEdit;

namespace gui {

class Workspace;

// Asks on what legal ground a person is erased, and says that it can't be undone.
class EraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const domain::Person &person, QWidget *parent = nullptr);

    QString ground() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    QLineEdit *m_ground;
};

// Asks for a file and writes the person's register extract, as PDF and as JSON beside it.
void saveExtract(Workspace &workspace, const domain::Person &person, QWidget *parent);
// Writes "STEM.pdf" and "STEM.json"; tells in a sentence what was written.
domain::Result<QString> writeExtract(Workspace &workspace, const domain::Id<domain::Person> &person,
                                     const QString &path);

} // namespace gui
