#pragma once

#include "gui/settings/settingspage.h"

class QLabel;

namespace gui {

// The letterhead of the papers that go out, and the words and headings of the item that is proposed.
class PapersPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PapersPage(Workspace &workspace);
    void reload() override;

private:
    QLabel *m_logo;
    QLabel *m_address;
    QLabel *m_heading;
    QLabel *m_words;
};

} // namespace gui
