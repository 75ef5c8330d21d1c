#include "gui/review/reviewside.h"

#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/register/growingtext.h"
#include "gui/review/answerscard.h"
#include "gui/review/reviewwords.h"
#include "gui/rosters/actionbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString personKey()
{
    return u"review/person"_s;
}

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel{text};
    label->setBuddy(field);
    return label;
}

} // namespace

ReviewSide::ReviewSide(QSettings &settings, QAction *approve, QAction *request, QWidget *parent)
    : QWidget{parent}
    , m_settings{settings}
    , m_checks{new Card{tr("Checks"), this}}
    , m_answer{new Card{tr("The presidium's answer"), this}}
    , m_form{new QWidget}
    , m_noAnswers{new QLabel}
    , m_people{new QPushButton{tr("Go to the people")}}
    , m_person{new QComboBox}
    , m_comment{new GrowingText{3, 8}}
    , m_answers{new AnswersCard{this}}
{
    setLook(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    m_person->setPlaceholderText(tr("Choose who answers"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(12);
    m_comment->setAccessibleName(tr("Comment to the secretary"));
    m_noAnswers->setTextFormat(Qt::PlainText);
    m_noAnswers->setWordWrap(true);

    auto *form = new QVBoxLayout{m_form};
    form->setContentsMargins({});
    form->addWidget(labelOf(tr("An&swer as"), m_person));
    form->addWidget(m_person);
    form->addWidget(labelOf(tr("&Comment to the secretary"), m_comment));
    form->addWidget(m_comment);
    auto *buttons = new FlowRow;
    auto *yes = new ActionButton{approve};
    setLook(yes, "primary");
    buttons->addWidget(yes);
    buttons->addWidget(new ActionButton{request});
    form->addLayout(buttons);
    m_answer->body()->addWidget(m_noAnswers);
    m_answer->body()->addWidget(m_people, 0, Qt::AlignLeft);
    m_answer->body()->addWidget(m_form);

    auto *column = new QVBoxLayout{this};
    column->addWidget(m_answer); // in sight also in a low window
    column->addWidget(m_checks);
    column->addWidget(m_answers);
    column->addStretch();
    measured(this, [this, column, form, buttons] {
        const int space = spacing(this);
        column->setContentsMargins(space, space, space, space);
        column->setSpacing(space);
        form->setSpacing(spacing(this, 0.4));
        buttons->setSpacing(spacing(this, 0.5));
    });

    connect(m_person, &QComboBox::activated, this, [this] {
        m_settings.setValue(personKey(), person().toString());
        emit personChosen();
    });
    connect(m_people, SIGNAL(clicked()), this, SIGNAL(peopleAsked()));
    connect(m_comment, &QPlainTextEdit::textChanged, this,
            [this] { m_comments[m_edition] = m_comment->text(); });
    connect(m_answers, &AnswersCard::replied, this, &ReviewSide::replied);
}

void ReviewSide::setReview(const RosterReview &review, const Rights &rights)
{
    m_edition = review.roster.edition.id;
    m_comment->setText(m_comments.value(m_edition));
    fillChecks(review.checks);
    fillPersons(review.presidium);
    const bool nobody = review.presidium.isEmpty();
    const QString reason = !rights.noAnswers.isEmpty() ? rights.noAnswers
                           : nobody ? tr("Nobody is chair or vice chair of the committee. Give the presidium "
                                         "its roles among the people.")
                                    : QString{};
    m_noAnswers->setText(reason);
    m_noAnswers->setVisible(!reason.isEmpty());
    m_people->setVisible(nobody && rights.noAnswers.isEmpty());
    m_form->setVisible(reason.isEmpty());
    m_answers->setAnswers(review, rights.canReply);
}

void ReviewSide::fillChecks(const QList<ReviewCheck> &checks)
{
    delete m_checkRows;
    m_checkRows = new QWidget{m_checks};
    auto *grid = new QGridLayout{m_checkRows};
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    measured(m_checkRows, [rows = m_checkRows, grid] {
        grid->setHorizontalSpacing(spacing(rows, 0.5));
        grid->setVerticalSpacing(spacing(rows, 0.4));
    });
    QStringList lines;
    for (const ReviewCheck &check : checks) {
        const int row = grid->rowCount();
        grid->addWidget(new BadgeLabel{label(check.verdict), toneOf(check.verdict)}, row, 0,
                        Qt::AlignTop | Qt::AlignLeft);
        QString text = check.sentence;
        if (!check.names.isEmpty())
            text += u'\n' + check.names.join(u" · "_s);
        auto *words = new QLabel{text};
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
        lines << u"%1: %2"_s.arg(label(check.verdict), text);
    }
    m_checks->body()->addWidget(m_checkRows);
    m_checks->setAccessibleDescription(lines.join(u'\n'));
}

void ReviewSide::fillPersons(const QList<PresidiumMember> &presidium)
{
    m_person->clear();
    for (const PresidiumMember &member : presidium)
        m_person->addItem(nameWithRole(member.name, member.role), member.person.toString());
    m_person->setCurrentIndex(m_person->findData(m_settings.value(personKey())));
    m_person->setToolTip(m_person->currentText());
}

Id<Person> ReviewSide::person() const
{
    return Id<Person>::fromString(m_person->currentData().toString());
}

QString ReviewSide::comment() const
{
    return m_comment->text().trimmed();
}

void ReviewSide::clearComment()
{
    m_comment->setText({});
}

QWidget *ReviewSide::commentField() const
{
    return m_comment;
}

} // namespace gui
