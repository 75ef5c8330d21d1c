#pragma once

#include "gui/settings/settingspage.h"

class QComboBox;
class QSettings;
class QSpinBox;

namespace gui {

// What this user has chosen on this machine: language, size of text, light or dark. It is no part of the
// register.
class LookPage : public SettingsPage
{
    Q_OBJECT

public:
    // Kept in `settings`, which must outlive the page.
    LookPage(Workspace &workspace, QSettings &settings);
    void reload() override;

private:
    void wear();

    QSettings &m_settings;
    QComboBox *m_language;
    QSpinBox *m_text;
    QComboBox *m_colours;
};

} // namespace gui
