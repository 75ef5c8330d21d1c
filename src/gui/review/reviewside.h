#pragma once

#include "domain/rosterreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;
class QVBoxLayout;

namespace gui {

class AnswersCard;
class Card;
class GrowingText;

// The column beside a roster that is reviewed: the checks, the form by which a member of the presidium
// answers, and the answers that there are.
class ReviewSide : public QWidget
{
    Q_OBJECT

public:
    // What may be done in the store that is open.
    struct Rights
    {
        bool canReply = false;
        QString noAnswers; // why nobody can answer; empty when they can
    };

    // Keeps in the settings who answers.
    ReviewSide(QSettings &settings, QAction *approve, QAction *request, QWidget *parent = nullptr);

    void setReview(const domain::RosterReview &review, const Rights &rights);

    // Who answers; null: nobody is chosen.
    domain::Id<domain::Person> person() const;
    QString comment() const;
    // Empties the comment on the roster that is shown.
    void clearComment();
    QComboBox *personField() const { return m_person; }
    QWidget *commentField() const;

signals:
    void personChosen();
    void peopleAsked();
    void replied(const domain::Review &review, const QString &text);

private:
    void fillChecks(const QList<domain::ReviewCheck> &checks);
    void fillPersons(const QList<domain::PresidiumMember> &presidium);

    QSettings &m_settings;
    Card *m_checks;
    QWidget *m_checkRows = nullptr;
    Card *m_answer;
    QWidget *m_form;
    QLabel *m_noAnswers;
    QWidget *m_people;
    QComboBox *m_person;
    GrowingText *m_comment;
    AnswersCard *m_answers;
    domain::Id<domain::Edition> m_edition; // whose comment is written
    QHash<domain::Id<domain::Edition>, QString> m_comments;
};

} // namespace gui
