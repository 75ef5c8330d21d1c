#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gui {

// A surface with a title that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    // Without a title there is only the surface.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // The room around the contents.
    void setPadding(double ofLine);
    // At the right end of the title's line.
    void addToTitle(QWidget *widget);
    // Where the contents go, below the title.
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    double m_padding = 0.75;
};

// A label in the look of a page's title, of a card's heading, or of less weight.
QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *headingLabel(const QString &text = {}, QWidget *parent = nullptr);
QLabel *muteLabel(const QString &text = {}, QWidget *parent = nullptr);

// The distance between things of a page, from its font.
int spacing(const QWidget *widget, double ofLine = 0.75);

} // namespace gui
