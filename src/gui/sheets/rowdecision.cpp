#include "gui/sheets/rowdecision.h"

#include "gui/look/card.h"
#include "gui/look/measured.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

RowDecision::RowDecision(QWidget *parent)
    : QWidget{parent}
    , m_question{new QLabel}
    , m_answers{new QComboBox}
    , m_layout{new QBoxLayout{QBoxLayout::LeftToRight, this}}
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_answers->setAccessibleName(tr("What is done with the chosen row"));
    m_answers->setObjectName(u"answer"_s);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    measured(m_answers, [this] {
        m_answers->setMinimumWidth(m_answers->fontMetrics().averageCharWidth() * 24); // less than the widest
    });
    m_layout->setContentsMargins({});
    m_layout->setSpacing(spacing(this, 0.5));
    m_layout->addWidget(m_question, 1);
    m_layout->addWidget(m_answers);
    connect(m_answers, &QComboBox::activated, this, [this](int index) {
        const auto choice = m_choices[index];
        emit answered(choice.answer, choice.shown);
    });
    clear();
}

void RowDecision::clear()
{
    m_choices.clear();
    m_answers->clear();
    m_answers->setEnabled(false);
    m_question->setText(tr("Choose a row to decide about it alone."));
}

// Where the answers leave no room for the question beside them they stand below it.
void RowDecision::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RowDecision::place()
{
    const bool narrow = width() < m_answers->sizeHint().width() + fontMetrics().averageCharWidth() * 40;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_answers->setToolTip(m_answers->sizeHint().width() > width() ? m_answers->currentText() : QString{});
}

void RowDecision::focusAnswer()
{
    m_answers->setFocus();
}

void RowDecision::add(const QString &words, const std::optional<RowAnswer> &answer, const QString &shown)
{
    m_choices.append({answer, shown});
    m_answers->addItem(words);
}

void RowDecision::setRow(const QString &name, const RowFinding &finding, const QList<Candidate> &candidates,
                         const std::optional<RowAnswer> &answer)
{
    clear();
    m_question->setText(finding.why().isEmpty() ? name : u"%1: %2"_s.arg(name, finding.why()));
    switch (finding.state) {
    case RowState::New:
        add(tr("Add"), {});
        break;
    case RowState::Changed:
        add(tr("As for all changed rows"), {});
        if (!finding.person.isNull())
            for (const auto each : {OnMatch::Keep, OnMatch::Replace, OnMatch::Both})
                add(label(each), RowAnswer{.onMatch = each, .person = {}});
        break;
    case RowState::Ambiguous:
        add(tr("To be decided: left out for now"), {});
        for (const auto &[person, words] : candidates) {
            add(tr("The same as %1").arg(words), RowAnswer{.onMatch = OnMatch::Keep, .person = person},
                tr("The same as %1").arg(words));
            if (!person.isNull())
                add(tr("The same as %1, with the sheet's name and values").arg(words),
                    RowAnswer{.onMatch = OnMatch::Replace, .person = person},
                    tr("The same as %1, replaced").arg(words));
        }
        add(tr("Somebody else: add"), RowAnswer{.onMatch = OnMatch::Both, .person = {}});
        break;
    case RowState::Same:
    case RowState::Refused:
        return;
    }
    add(tr("Leave out"), RowAnswer{.leave = true, .person = {}});
    for (int i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].answer == answer)
            m_answers->setCurrentIndex(i);
    m_answers->setEnabled(true);
    place();
}

} // namespace gui
