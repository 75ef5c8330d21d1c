#pragma once

#include <QPlainTextEdit>

namespace gui {

// A text field that is as high as its text, from `least` to `most` lines. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(int least = 1, int most = 8, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    // Keeps the cursor where it was when the text is the same already.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int heightOf(int lines) const;

    int m_least;
    int m_most;
};

} // namespace gui
