#pragma once

#include "gui/register/itemform.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace gui {

// Registers or changes one treatment of a matter. `save` is called when the secretary saves; what stands in
// its way is shown and nothing typed is lost.
class ItemDialog : public QDialog
{
    Q_OBJECT

public:
    using Entry = ItemForm::Entry;
    using Save = std::function<domain::Result<>(const Entry &)>;

    ItemDialog(const QString &title, const ItemSurroundings &surroundings, const Entry &entry, Save save,
               QWidget *parent = nullptr);

    ItemForm &form() const { return *m_form; }
    // Adds a button that copies this text, for papers that go out before the item has a number.
    void offerText(const QString &text);
    // Adds a button that keeps what is written, and closes, before the item can be registered; the other
    // one registers it.
    void offerDraft(Save keep);

public slots:
    void accept() override;
    void reject() override;

private:
    void keepDraft();
    void finish(const domain::Result<> &saved);
    void check();
    bool isChanged() const;

    ItemForm *m_form;
    Entry m_before;
    Save m_save;
    Save m_keep;
    QLabel *m_problems;
    QDialogButtonBox *m_buttons;
    QPushButton *m_saveButton;
    QPushButton *m_draftButton = nullptr;
};

} // namespace gui
