#pragma once

#include "documents/listcolumn.h"
#include "domain/exportprofile.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace gui {

class ColumnList;
class PagePreview;

// A list that can go out, as the dialog knows it.
struct ListSource
{
    QString title;
    QList<documents::ColumnChoice> choices;
    QStringList usual; // the keys of the columns that are chosen at first
    // The list for the profile, with the columns in that order.
    std::function<domain::Result<documents::OutgoingList>(domain::Profile, const QStringList &)> list;
    // How it looks on paper.
    std::function<documents::Document(const documents::OutgoingList &)> document;
    QList<domain::ExportProfile> profiles{}; // the register's own
};

// Chooses for whom a list is made, which columns it has in which order, and its format; shows the pages, and
// saves or prints them.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ListSource &source, QWidget *parent = nullptr);
    ~ExportDialog() override;

    domain::Profile profile() const;
    // Only those that may go out with the profile.
    QStringList columns() const;
    QString format() const;
    // Writes the list in the chosen format while the window goes on. What stands in the way is shown.
    void saveTo(const QString &path);

signals:
    // The file is there, or the pages are printed.
    void wentOut(const domain::Export &out, const QString &path);
    // The saving has ended.
    void ended(bool done);

private:
    QWidget *makeChoices();
    void showAllowed();
    void showPages();
    void askWhere();
    void print();
    domain::Result<documents::OutgoingList> list() const;
    domain::Export exportOf(const documents::OutgoingList &list) const;
    void settle();

    // The checksum of the file that was written, and what could not be written as it was.
    struct Saved
    {
        QString checksum;
        QStringList warnings;
    };

    ListSource m_source;
    QComboBox *m_profile;
    ColumnList *m_columns;
    QComboBox *m_format;
    QPushButton *m_save;
    QPushButton *m_print;
    PagePreview *m_preview;
    QLabel *m_message;
    QString m_path;
    domain::Export m_out;
    QFutureWatcher<domain::Result<Saved>> m_watcher;
};

} // namespace gui
