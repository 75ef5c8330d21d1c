#pragma once

#include "documents/format.h"
#include "domain/export.h"
#include "gui/workspace.h"
#include "store/excerpts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class DateField;
class ExcerptModel;
class PagePreview;
class Table;

// The excerpts that were issued, what became of each, and who got it. An excerpt is written again just as it
// was issued, or for others with personal data masked, and its dispatch is noted.
class IssuedExcerptsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssuedExcerptsDialog(Workspace &workspace, QWidget *parent = nullptr);

    // Chooses the latest excerpt of an item.
    void select(const domain::Id<domain::ProtocolItem> &item);
    // Writes the chosen excerpt in the format that the file's name tells, for the chosen profile. What stands
    // in the way is shown.
    bool saveTo(const QString &path);

private:
    QWidget *makeList();
    QWidget *makeActions();
    void reload();
    void showCurrent();
    void askWhere();
    void send();
    const store::Excerpts::Entry *current() const;
    domain::Result<documents::Document> document() const;
    domain::Profile profile() const;

    Workspace &m_workspace;
    ExcerptModel *m_model;
    Table *m_table;
    PagePreview *m_preview;
    QComboBox *m_profile;
    QLabel *m_found;
    QPushButton *m_save;
    QPlainTextEdit *m_recipients;
    DateField *m_sentOn;
    QPushButton *m_send;
    QLabel *m_message;
};

} // namespace gui
