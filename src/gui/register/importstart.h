#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace gui {

class Remark;

// A field into which a text is pasted, formatted text too: its lists and tables become lines. A file that is
// pasted is given on.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteField(QWidget *parent = nullptr);

signals:
    void filePasted(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

// The text that was dropped or pasted: of formatted text its plain text; empty when there is none.
QString textIn(const QMimeData &data);
// The file that was dropped or pasted; empty when there is none.
QString fileIn(const QMimeData &data);

// Where the reading of a protocol begins: a text is pasted here, or a file chosen. What is wrong is said
// below.
class ImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStart(QWidget *parent = nullptr);

    void setText(const QString &text);
    void refuse(const QString &sentence);
    // Says that a file is being read, until that is done.
    void setBusy(const QString &sentence);
    void clear();
    // Nothing is read any more; what was said of it is gone, the text stays.
    void setReady();
    void focusText();

signals:
    void fileChosen(const QString &path);
    void textGiven(const QString &text);

private:
    void chooseFile();
    void showState();

    PasteField *m_paste;
    Remark *m_refusal;
    QPushButton *m_open;
    QPushButton *m_read;
    bool m_busy = false;
};

} // namespace gui
