#pragma once

#include "domain/rosterreview.h"
#include "gui/look/card.h"

namespace gui {

// Who of the presidium has answered about a roster and how: when, whether the roster has changed since and
// how, the comment and the secretary's reply. Whoever has not answered is told too.
class AnswersCard : public Card
{
    Q_OBJECT

public:
    explicit AnswersCard(QWidget *parent = nullptr);

    // With `canReply` each comment has a field for the reply. What was written there and not sent is kept.
    void setAnswers(const domain::RosterReview &review, bool canReply);

signals:
    void replied(const domain::Review &review, const QString &text);

private:
    QWidget *answerPart(const domain::ReviewEntry &entry, bool canReply);
    QWidget *replyPart(const domain::ReviewEntry &entry);

    QWidget *m_content = nullptr;
    QHash<domain::Id<domain::Review>, QString> m_drafts;
};

} // namespace gui
