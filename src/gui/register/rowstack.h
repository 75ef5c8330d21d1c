#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace gui {

// Rows of the same kind under each other; each can be taken away, and a button below adds one.
class RowStack : public QWidget
{
    Q_OBJECT

public:
    // `name` is what one row is, for screen readers: "Motion".
    RowStack(const QString &name, const QString &addText, QWidget *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    QPushButton *addButton() const { return m_add; }
    // Without it nothing can be added or taken away.
    void setFixed(bool fixed);
    // The rows that are there now can't be taken away; others can be added.
    void fixPresent();

signals:
    void changed();

protected:
    virtual QWidget *makeRow() = 0;
    QWidget *appendRow();
    void clearRows();
    QWidget *rowAt(int index) const { return m_rows[index].editor; }

private:
    struct Line
    {
        QWidget *widget;
        QWidget *editor;
        QPushButton *remove;
    };

    void removeRow(QWidget *line);
    void nameRows();

    QString m_name;
    QList<Line> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    bool m_fixed = false;
};

// A stack of rows that each edit one value. A Row has the type Value, value(), setValue(), setLocked() and
// the signal changed().
template <class Row> class Rows : public RowStack
{
public:
    using Value = typename Row::Value;

    Rows(const QString &name, const QString &addText, std::function<Row *()> make, QWidget *parent = nullptr)
        : RowStack{name, addText, parent}
        , m_make{std::move(make)}
    {
    }

    Row *row(int index) const { return static_cast<Row *>(rowAt(index)); }

    QList<Value> values() const
    {
        QList<Value> values;
        for (int i = 0; i < count(); ++i)
            values.append(row(i)->value());
        return values;
    }

    void setValues(const QList<Value> &values)
    {
        clearRows();
        for (const auto &value : values)
            static_cast<Row *>(appendRow())->setValue(value);
    }

    void setLocked(bool locked)
    {
        setFixed(locked);
        for (int i = 0; i < count(); ++i)
            row(i)->setLocked(locked);
    }

    // The rows that are there now stay as they are; others can be added.
    void lockPresent()
    {
        fixPresent();
        for (int i = 0; i < count(); ++i)
            row(i)->setLocked(true);
    }

protected:
    QWidget *makeRow() override
    {
        auto *made = m_make();
        connect(made, &Row::changed, this, &RowStack::changed);
        return made;
    }

private:
    std::function<Row *()> m_make;
};

} // namespace gui
