#pragma once

#include "documents/format.h"
#include "domain/event.h"
#include "domain/person.h"
#include "domain/rosterreview.h"
#include "gui/rosters/formdialog.h"

class QComboBox;
class QLineEdit;

namespace gui {

class Workspace;

// What goes to the presidium and comes back from it, for the rosters of the workspace's year. Each says by
// the workspace what came of it.

// Writes the page by which the presidium, or the person alone, answers away from the store.
bool writeReviewPage(Workspace &workspace, const domain::Id<domain::Person> &person, const QString &mail,
                     const QString &path);
// Takes in an answer: the file that a page saved, or the text of a letter.
bool readReviewAnswer(Workspace &workspace, const QByteArray &bytes);
// The report for the presidium.
bool writeReviewReport(Workspace &workspace, documents::Format format, const QString &path);

// For whom a review page is to be, and where its answers go.
class ReviewPageDialog : public FormDialog
{
    Q_OBJECT

public:
    ReviewPageDialog(int year, const QList<domain::PresidiumMember> &presidium, const QString &mail,
                     QWidget *parent = nullptr);

    domain::Id<domain::Person> person() const; // null: for all
    QString mail() const;
    QStringList problems() const override;

private:
    QComboBox *m_person;
    QLineEdit *m_mail;
};

} // namespace gui
