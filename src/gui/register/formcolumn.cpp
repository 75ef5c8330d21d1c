#include "gui/register/formcolumn.h"

#include "gui/look/appearance.h"
#include "gui/look/taborder.h"
#include "gui/look/tone.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

Remark::Remark(const QString &text, QWidget *parent)
    : QLabel{text, parent}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(8, 2, 8, 3);
    colour();
}

void Remark::paintEvent(QPaintEvent *event)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(Tone::Waiting, coloursFor(palette())));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

void Remark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_colouring)
        colour();
}

void Remark::colour()
{
    m_colouring = true;
    auto colours = palette();
    colours.setColor(QPalette::WindowText, inkOf(Tone::Waiting, coloursFor(palette())));
    setPalette(colours);
    m_colouring = false;
}

FormColumn::FormColumn(QWidget *parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
}

int FormColumn::add(const QString &name, QWidget *editor)
{
    const int field = int(m_fields.size());
    auto *label = new QLabel{name};
    label->setBuddy(editor);
    setLook(label, "mute");
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout{cell};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString{name}.remove(u'&'));
    m_fields.append({label, cell, editor, layout, {}});
    place(field);
    return field;
}

void FormColumn::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (int field = 0; field < m_fields.size(); ++field)
        place(field);
}

void FormColumn::place(int field)
{
    auto *name = m_fields[field].name;
    auto *cell = m_fields[field].cell;
    m_grid->removeWidget(name);
    m_grid->removeWidget(cell);
    if (m_narrow) {
        name->setContentsMargins({});
        m_grid->addWidget(name, 2 * field, 0, 1, 2);
        m_grid->addWidget(cell, 2 * field + 1, 0, 1, 2);
    } else {
        name->setContentsMargins(0, 5, 0, 0);
        m_grid->addWidget(name, 2 * field, 0, Qt::AlignTop | Qt::AlignRight);
        m_grid->addWidget(cell, 2 * field, 1);
    }
}

void FormColumn::setFieldVisible(int field, bool visible)
{
    m_fields[field].name->setVisible(visible);
    m_fields[field].cell->setVisible(visible);
}

bool FormColumn::isFieldVisible(int field) const
{
    return !m_fields[field].cell->isHidden();
}

void FormColumn::ask(int field, const QString &question, bool confirmable)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout{line};
    layout->setContentsMargins({});
    layout->addWidget(new Remark{question}, 1);
    if (confirmable) {
        auto *confirm = new QPushButton{tr("It is right")};
        confirm->setAccessibleName(tr("It is right: %1").arg(question));
        confirm->setAutoDefault(false);
        confirm->setObjectName(QStringLiteral("confirm"));
        layout->addWidget(confirm, 0, Qt::AlignTop);
        connect(confirm, &QPushButton::clicked, this, [this, field, line, question] {
            m_fields[field].editor->setFocus();
            dropQuestion(field, line);
            emit confirmed(field, question);
        });
    }
    m_fields[field].layout->addWidget(line);
    tabThrough({m_fields[field].cell});
    m_fields[field].questions.append({question, line});
    describe(field);
}

void FormColumn::settle(int field)
{
    while (!m_fields[field].questions.isEmpty())
        dropQuestion(field, m_fields[field].questions.first().line);
}

QStringList FormColumn::questions(int field) const
{
    QStringList texts;
    for (const auto &question : m_fields[field].questions)
        texts.append(question.text);
    return texts;
}

void FormColumn::clearQuestions()
{
    for (int field = 0; field < m_fields.size(); ++field)
        settle(field);
}

void FormColumn::dropQuestion(int field, QWidget *line)
{
    auto &questions = m_fields[field].questions;
    questions.erase(std::find_if(questions.begin(), questions.end(),
                                 [line](const Question &question) { return question.line == line; }));
    line->hide();
    line->deleteLater();
    describe(field);
}

void FormColumn::describe(int field)
{
    m_fields[field].editor->setAccessibleDescription(questions(field).join(u' '));
}

} // namespace gui
