#pragma once

#include "intake/protocoltext.h"

#include <QTextEdit>

class QLabel;

namespace gui {

// The words for what a stretch of the text became: "Title".
QString label(intake::Part part);

// The text of a protocol, to be read only, with each part of it on the ground of what it became. The words
// stand in the legend, in the tool tip, and for the place of the cursor in partAtCursor().
class SourceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setText(const QString &text);
    // Marks the parts and shows the first one.
    void setMarks(const QList<intake::Mark> &marks);
    // What stands at the cursor; empty between the parts.
    QString partAtCursor() const;
    // The grounds and their words, as rich text; empty when nothing is marked.
    QString legend() const;

signals:
    void legendChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();
    const intake::Mark *markAt(int position) const;

    QList<intake::Mark> m_marks;
};

} // namespace gui
