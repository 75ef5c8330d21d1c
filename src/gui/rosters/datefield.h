#pragma once

#include <QDate>
#include <QLineEdit>

namespace gui {

// A line for a day, in any way that domain::readDate reads. The up and down keys go a day on or back, from
// today when there is none yet.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    // Null when the line is empty, and when it can't be read.
    QDate date() const;
    void setDate(const QDate &date);
    // Empty, or a day whose weekday, when one is written, is right.
    bool isReadable() const;
    // What is wrong with the line: that weekday and date don't agree, else `unreadable`. Empty when it can be
    // read.
    QString problem(const QString &unreadable) const;
    // The day that the keys start from when the line is empty.
    void setToday(const QDate &today) { m_today = today; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today = QDate::currentDate();
};

} // namespace gui
