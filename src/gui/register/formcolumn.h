#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace gui {

// A sentence on a ground of the waiting tone, as wide as there is room for.
class Remark : public QLabel
{
    Q_OBJECT

public:
    explicit Remark(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    bool m_colouring = false;
};

// Fields under each other, their names in a column to the left. What is asked about a field stands below it
// until it is settled.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    // A "&" in the name gives the field its key. Returns the field's number.
    int add(const QString &name, QWidget *editor);
    // The names stand above the fields.
    void setNarrow(bool narrow);
    void setFieldVisible(int field, bool visible);
    bool isFieldVisible(int field) const;
    QWidget *editor(int field) const { return m_fields[field].editor; }

    // Asks about the field; `confirmable`: that it is right as it stands is an answer too.
    void ask(int field, const QString &question, bool confirmable);
    // Every question about the field is answered.
    void settle(int field);
    QStringList questions(int field) const;
    void clearQuestions();

signals:
    // A person said that the question's field is right as it stands.
    void confirmed(int field, const QString &question);

private:
    struct Question
    {
        QString text;
        QWidget *line;
    };
    struct Field
    {
        QLabel *name;
        QWidget *cell;
        QWidget *editor;
        QVBoxLayout *layout;
        QList<Question> questions;
    };

    void place(int field);
    void dropQuestion(int field, QWidget *line);
    void describe(int field);

    QGridLayout *m_grid;
    QList<Field> m_fields;
    bool m_narrow = false;
};

} // namespace gui
