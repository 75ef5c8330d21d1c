#pragma once

#include "documents/excerptdocument.h"
#include "documents/format.h"
#include "domain/export.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class DateField;
class PagePreview;

// Shows the excerpt of an item page by page, saves or prints a working copy, and lets it be issued.
class ExcerptDialog : public QDialog
{
    Q_OBJECT

public:
    // The excerpt without who certifies it; `today` is proposed as the day.
    ExcerptDialog(const documents::Excerpt &excerpt, const QDate &today, QWidget *parent = nullptr);

    // What is shown, with the certificate that was typed.
    documents::Excerpt excerpt() const;
    documents::Format format() const;
    // What is known about the item's issued excerpts, and why none can be issued now; empty when one can.
    void setIssue(const QString &state, const QString &whyNot);
    // Writes the working copy in the chosen format. What stands in the way is shown.
    bool saveTo(const QString &path);

signals:
    void saved(const QString &path, const domain::Export &out);
    void issueAsked();

private:
    QWidget *makePages();
    QWidget *makeChoices();
    documents::Document document() const;
    void layOut();
    void showPageNumber();
    void askWhere();
    void print();

    documents::Excerpt m_excerpt;
    QTimer m_typing; // the pages are set anew when typing rests
    PagePreview *m_preview;
    QLabel *m_pageNumber;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLineEdit *m_name;
    QLineEdit *m_where;
    DateField *m_date;
    QComboBox *m_format;
    QLabel *m_issueState;
    QPushButton *m_issue;
    QLabel *m_message;
};

} // namespace gui
