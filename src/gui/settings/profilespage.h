#pragma once

#include "domain/exportprofile.h"
#include "gui/rosters/formdialog.h"
#include "gui/settings/settingspage.h"

class QComboBox;
class QLineEdit;

namespace gui {

class ColumnList;

// A profile of the register's own: its name, what it is based on, and its columns.
class ProfileDialog : public FormDialog
{
    Q_OBJECT

public:
    // `others`: the register's other profiles.
    ProfileDialog(const QString &title, const domain::ExportProfile &profile,
                  const QList<domain::ExportProfile> &others, QWidget *parent = nullptr);

    domain::ExportProfile profile() const;
    QStringList problems() const override;

private:
    domain::Profile base() const;

    domain::ExportProfile m_profile;
    QList<domain::ExportProfile> m_others;
    QLineEdit *m_name;
    QComboBox *m_base;
    ColumnList *m_columns;
};

// The built-in profiles for lists that go out, which stay, and the register's own.
class ProfilesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ProfilesPage(Workspace &workspace);
    void reload() override;

private:
    void add();
    void change(const domain::ExportProfile &profile);
    // The own profile of a line; the built-in ones come first.
    const domain::ExportProfile &own(int line) const;

    QList<domain::ExportProfile> m_profiles;
};

} // namespace gui
