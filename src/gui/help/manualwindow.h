#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace gui {

// The user guide in a window of its own: its pages at the left, with a field to find by, and the text with
// pictures of the chosen one.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    // The names of all pages, in the order of the contents.
    QStringList pages() const;
    // The name of the page that is shown; empty for what is no page of the guide.
    QString page() const;
    // Shows the page of that name; the first one when there is none such.
    void turnTo(const QString &page);

private:
    void readContents();
    void addPage(const QString &title, const QString &name);
    QString pageAt(const QUrl &source) const;
    int rowOf(const QString &page) const;
    void showRow(int row);
    void follow(const QUrl &source); // the text, which goes to another page
    void find();
    void findNext();

    QString m_folder; // of the pages in the language of the program
    QLineEdit *m_words;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace gui
