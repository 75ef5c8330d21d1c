#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace gui {

// A few choices side by side of which one holds. The arrow keys move between them; Tab leaves the bar.
class SegmentedBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        int key = 0;
        QString text;
    };

    explicit SegmentedBar(QWidget *parent = nullptr);

    // Keeps the choice when its key is still there, else chooses the first.
    void setSegments(const QList<Segment> &segments);
    void setText(int key, const QString &text);

    int current() const;
    // Does not say chosen().
    void setCurrent(int key);

signals:
    void chosen(int key); // by the user

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(int key, Qt::FocusReason reason);

    QList<QPushButton *> m_buttons;
};

} // namespace gui
