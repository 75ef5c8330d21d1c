#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;

namespace gui {

// One line of RoundLines: what stands in it, from left to right.
struct RoundLine
{
    QString number{};
    QString name{};
    QString party{};       // its colour stands before the code
    QString detail{};      // of less weight
    QString note{};        // of less weight, at the right end
    bool isPerson = false; // the name stands out
    bool isHeading = false;

    bool operator==(const RoundLine &) const = default;
};

// Persons and seats under each other: small enough that four columns of them find room, and a text field may
// lie on one of them. No words are cut: a line whose words find no room beside each other grows.
class RoundLines : public QWidget
{
    Q_OBJECT

public:
    explicit RoundLines(QWidget *parent = nullptr);

    void setLines(const QList<RoundLine> &lines);
    const QList<RoundLine> &lines() const { return m_lines; }

    // The line that is chosen stands on a ground of its own; -1: none.
    void setChosen(int line);
    int chosen() const { return m_chosen; }

    // Lays the field over a line, behind its number; the field becomes a child.
    void setField(QLineEdit *field, int line);

    // Of a line whose words stand beside each other.
    int lineHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    // Where a line and its words go.
    struct Places
    {
        QRect whole{};
        QRect number{};
        QRect name{};
        QRect party{};
        QRect beside{}; // for detail and note
        QRect below{};  // for both, where they have no room beside the name
    };
    void arrange();
    void placeField();
    void paintLine(QPainter &painter, const RoundLine &line, const Places &places) const;

    QList<RoundLine> m_lines;
    QList<Places> m_places; // of the lines
    int m_leastWidth = 0;
    QLineEdit *m_field = nullptr;
    int m_fieldLine = -1;
    int m_chosen = -1;
};

} // namespace gui
