#include "gui/review/answerscard.h"

#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/review/reviewwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// A line that Enter sends, with Ctrl or without: the page's Ctrl+Enter answers for the presidium.
class ReplyLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                event->accept();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
};

QLabel *textLabel(const QString &text, const char *look = "")
{
    auto *label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QVBoxLayout *columnIn(QWidget *part, double ofLine)
{
    auto *column = new QVBoxLayout{part};
    column->setContentsMargins({});
    measured(part, [part, column, ofLine] { column->setSpacing(spacing(part, ofLine)); });
    return column;
}

} // namespace

AnswersCard::AnswersCard(QWidget *parent)
    : Card{tr("Answers"), parent}
{
}

void AnswersCard::setAnswers(const RosterReview &review, bool canReply)
{
    delete m_content;
    m_content = new QWidget{this};
    auto *column = columnIn(m_content, 0.75);
    for (const ReviewEntry &entry : review.answers)
        if (entry.isLatest)
            column->addWidget(answerPart(entry, canReply));
    for (const PresidiumMember &member : review.presidium)
        if (!review.lastLook(member.person))
            column->addWidget(
                textLabel(tr("%1 has not answered.").arg(nameWithRole(member.name, member.role)), "mute"));
    QStringList earlier;
    for (const ReviewEntry &entry : review.answers)
        if (!entry.isLatest) {
            QStringList parts{
                tr("%1, %2: %3").arg(timeOf(entry.review), entry.name, label(entry.review.answer).toLower())};
            if (!entry.review.comment.isEmpty())
                parts << tr("“%1”").arg(entry.review.comment);
            if (!entry.review.reply.isEmpty())
                parts << tr("Reply: %1").arg(entry.review.reply);
            earlier << parts.join(u' ');
        }
    if (!earlier.isEmpty()) {
        column->addWidget(textLabel(tr("Earlier answers"), "strong"));
        for (const QString &line : std::as_const(earlier))
            column->addWidget(textLabel(line, "mute"));
    }
    if (column->isEmpty())
        column->addWidget(textLabel(tr("Nobody has answered."), "mute"));
    body()->addWidget(m_content);
}

QWidget *AnswersCard::answerPart(const ReviewEntry &entry, bool canReply)
{
    const Review &review = entry.review;
    auto *part = new QWidget;
    auto *column = columnIn(part, 0.25);
    column->addWidget(textLabel(nameWithRole(entry.name, review.role), "strong"));
    auto *states = new FlowRow;
    measured(part, [part, states] { states->setSpacing(spacing(part, 0.4)); });
    const Tone tone = entry.isOutdated                          ? Tone::Neutral
                      : review.answer == ReviewAnswer::Approved ? Tone::Good
                                                                : Tone::Bad;
    states->addWidget(new BadgeLabel{label(review.answer), tone});
    if (entry.isOutdated)
        states->addWidget(new BadgeLabel{tr("Outdated"), Tone::Waiting});
    states->addWidget(muteLabel(timeOf(review)));
    column->addLayout(states);
    if (!review.comment.isEmpty())
        column->addWidget(textLabel(tr("“%1”").arg(review.comment)));
    if (entry.isOutdated) {
        QStringList lines{tr("Changed since then:")};
        for (const RosterDifference &difference : entry.since)
            lines << u"• "_s + difference.sentence;
        column->addWidget(textLabel(lines.join(u'\n'), "mute"));
    }
    if (canReply && !review.comment.isEmpty())
        column->addWidget(replyPart(entry));
    else if (!review.reply.isEmpty())
        column->addWidget(textLabel(tr("Reply: %1").arg(review.reply)));
    return part;
}

QWidget *AnswersCard::replyPart(const ReviewEntry &entry)
{
    const Review review = entry.review;
    auto *part = new QWidget;
    auto *column = columnIn(part, 0.25);
    auto *line = new ReplyLine{m_drafts.value(review.id, review.reply)};
    line->setPlaceholderText(tr("Reply to the comment"));
    line->setAccessibleName(tr("Reply to %1").arg(entry.name));
    auto *send = new QPushButton{review.reply.isEmpty() ? tr("Send reply") : tr("Change reply")};
    send->setAutoDefault(false);
    send->setAccessibleName(u"%1: %2"_s.arg(send->text(), entry.name));
    column->addWidget(line);
    column->addWidget(send, 0, Qt::AlignLeft);
    const auto follow = [this, line, send, review] {
        send->setEnabled(line->text().trimmed() != review.reply);
        if (send->isEnabled())
            m_drafts[review.id] = line->text();
        else
            m_drafts.remove(review.id);
    };
    follow();
    connect(line, &QLineEdit::textChanged, this, follow);
    // Queued: the answer to it makes these fields anew.
    connect(line, &QLineEdit::returnPressed, send, &QPushButton::click, Qt::QueuedConnection);
    connect(
        send, &QPushButton::clicked, this,
        [this, line, review] { emit replied(review, line->text().trimmed()); }, Qt::QueuedConnection);
    return part;
}

} // namespace gui
