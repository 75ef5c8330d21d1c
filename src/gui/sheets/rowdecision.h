#pragma once

#include "domain/rowanswer.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace gui {

// What is done with one row of a sheet: the question, and the answers there are.
class RowDecision : public QWidget
{
    Q_OBJECT

public:
    explicit RowDecision(QWidget *parent = nullptr);

    // Somebody whom the row may be about.
    struct Candidate
    {
        domain::Id<domain::Person> person; // null: the new person of an earlier row
        QString words;                     // "Rickard Svensson, Umeå"
    };
    // A row with what was found out and what was decided about it.
    void setRow(const QString &name, const domain::RowFinding &finding, const QList<Candidate> &candidates,
                const std::optional<domain::RowAnswer> &answer);
    // No row is chosen.
    void clear();
    void focusAnswer();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    // No answer: as for all rows.
    void answered(const std::optional<domain::RowAnswer> &answer, const QString &words);

private:
    void place();
    void add(const QString &words, const std::optional<domain::RowAnswer> &answer, const QString &shown = {});

    struct Choice
    {
        std::optional<domain::RowAnswer> answer;
        QString shown;
    };
    QLabel *m_question;
    QComboBox *m_answers;
    QBoxLayout *m_layout;
    QList<Choice> m_choices;
};

} // namespace gui
