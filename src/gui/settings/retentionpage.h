#pragma once

#include "domain/retention.h"
#include "gui/rosters/formdialog.h"
#include "gui/settings/settingspage.h"

class QSpinBox;

namespace gui {

// For how many years a class is kept.
class RetentionDialog : public FormDialog
{
    Q_OBJECT

public:
    RetentionDialog(domain::RetentionClass retention, int years, QWidget *parent = nullptr);

    int years() const;
    QStringList problems() const override { return {}; }

private:
    QSpinBox *m_years;
};

// How long each class is kept before it is weeded.
class RetentionPage : public ListPage
{
    Q_OBJECT

public:
    explicit RetentionPage(Workspace &workspace);
    void reload() override;

private:
    void change(domain::RetentionClass retention);

    QHash<domain::RetentionClass, int> m_years;
};

} // namespace gui
