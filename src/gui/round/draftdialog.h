#pragma once

#include "documents/itemdraft.h"
#include "gui/rosters/formdialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gui {

class GrowingText;

// The committee's own words for the item by which participants are chosen, with the item as it reads with
// them.
class DraftDialog : public FormDialog
{
    Q_OBJECT

public:
    DraftDialog(const documents::DraftTemplate &words, const domain::Committee &committee,
                const QList<domain::Roster> &rosters, QWidget *parent = nullptr);

    documents::DraftTemplate words() const;
    QStringList problems() const override;

private:
    void show(const documents::DraftTemplate &words);
    void preview();

    domain::Committee m_committee;
    QList<domain::Roster> m_rosters;
    GrowingText *m_title;
    GrowingText *m_opening;
    GrowingText *m_ordinary;
    GrowingText *m_substitutes;
    QPlainTextEdit *m_preview;
};

} // namespace gui
