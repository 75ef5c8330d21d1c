#pragma once

#include <QAbstractButton>

namespace gui {

// A key and what it does, for the foot of a page that is worked by keys; it can be clicked too. One that
// stays on until it is pressed again shows a tick while it is on.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &key, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    QRect capRect() const;

    QString m_key;
};

} // namespace gui
