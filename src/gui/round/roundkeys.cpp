// The keys of the decision round.
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/round/keylegend.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundlines.h"
#include "gui/round/roundpage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace gui {

QWidget *RoundPage::makeLegend()
{
    auto *legend = new QWidget;
    setLook(legend, "panel");
    auto *line = new FlowRow{legend};
    measured(legend, [this, line] {
        const int space = spacing(this, 0.4);
        line->setContentsMargins(spacing(this, 0.6), space, spacing(this, 0.6), space);
        line->setSpacing(spacing(this, 0.6));
    });
    m_plainKeys = {addKey(line, tr("Enter"), tr("put on the seat"), Act::Put),
                   addKey(line, tr("Tab"), tr("next event"), Act::Next)};
    m_allYears = addKey(line, u"F2"_s, tr("all years"), Act::AllYears);
    m_allEvents = addKey(line, u"F3"_s, tr("all events"), Act::AllEvents);
    addKey(line, u"F4"_s, tr("as last year"), Act::AsLastYear);
    m_substitutes = addKey(line, u"F5"_s, tr("substitutes"), Act::Substitutes);
    m_plainKeys << addKey(line, tr("Ctrl+Z"), tr("undo"), Act::Undo)
                << addKey(line, tr("Del"), tr("take off"), Act::TakeOff);
    addKey(line, tr("Ins"), tr("new person"), Act::NewPerson);
    addKey(line, u"F7"_s, tr("wording"), Act::Words);
    addKey(line, u"F8"_s, tr("to the register"), Act::Draft);
    addKey(line, u"F9"_s, tr("elect"), Act::Elect);
    m_plainKeys << addKey(line, tr("Alt+→"), tr("next year"), Act::YearOn);
    addKey(line, tr("Esc"), tr("back"), Act::Leave);
    for (KeyButton *button : {m_allYears, m_allEvents, m_substitutes})
        button->setCheckable(true);
    return legend;
}

KeyButton *RoundPage::addKey(QLayout *legend, const QString &key, const QString &text, Act act)
{
    auto *button = new KeyButton{key, text};
    legend->addWidget(button);
    connect(button, &KeyButton::clicked, this, [this, button, act] {
        if (button->isCheckable())
            button->setChecked(!button->isChecked()); // the act turns it
        run(act);
    });
    return button;
}

std::optional<RoundPage::Act> RoundPage::actOf(const QKeyEvent &key) const
{
    const bool alt = key.modifiers() == Qt::AltModifier;
    const bool control = key.modifiers() == Qt::ControlModifier;
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QString typed = active() ? active()->field()->text() : QString{};
    switch (key.key()) {
    case Qt::Key_Left:
        return alt ? std::optional{Act::YearBack} : std::nullopt;
    case Qt::Key_Right:
        return alt ? std::optional{Act::YearOn} : std::nullopt;
    case Qt::Key_Z:
        if (key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            return Act::Redo;
        return control ? std::optional{Act::Undo} : std::nullopt;
    case Qt::Key_Y:
        return control ? std::optional{Act::Redo} : std::nullopt;
    case Qt::Key_Backtab:
        return Act::Previous;
    default:
        break;
    }
    if (!plain)
        return {};
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Act::Put;
    case Qt::Key_Tab:
        return Act::Next;
    case Qt::Key_Down:
        return Act::Down;
    case Qt::Key_Up:
        return Act::Up;
    case Qt::Key_PageDown:
        return Act::ScrollOn;
    case Qt::Key_PageUp:
        return Act::ScrollBack;
    case Qt::Key_F2:
        return Act::AllYears;
    case Qt::Key_F3:
        return Act::AllEvents;
    case Qt::Key_F4:
        return Act::AsLastYear;
    case Qt::Key_F5:
        return Act::Substitutes;
    case Qt::Key_F7:
        return Act::Words;
    case Qt::Key_F8:
        return Act::Draft;
    case Qt::Key_F9:
        return Act::Elect;
    case Qt::Key_Insert:
        return Act::NewPerson;
    case Qt::Key_Delete:
        // Behind what was typed there is nothing that the field could delete.
        return active() && active()->field()->cursorPosition() == typed.size() ? std::optional{Act::TakeOff}
                                                                               : std::nullopt;
    case Qt::Key_Backspace:
        // A key that is held down empties the field, and no more.
        return typed.isEmpty() && !key.isAutoRepeat() ? std::optional{Act::TakeBack} : std::nullopt;
    case Qt::Key_Escape:
        return Act::Leave;
    default:
        return {};
    }
}

void RoundPage::run(Act act)
{
    const auto turn = [this](KeyButton *button) {
        button->setChecked(!button->isChecked());
        readColumns();
    };
    switch (act) {
    case Act::Put:
        return put();
    case Act::Next:
        return activate(m_active + 1);
    case Act::Previous:
        return activate(m_active - 1);
    case Act::Down:
        return choose(m_matches->chosen() + 1);
    case Act::Up:
        return choose(m_matches->chosen() - 1);
    case Act::ScrollOn:
    case Act::ScrollBack:
        if (active())
            active()->scrollPage(act == Act::ScrollOn);
        return;
    case Act::AllYears:
        return turn(m_allYears);
    case Act::AllEvents:
        return turn(m_allEvents);
    case Act::Substitutes:
        return turn(m_substitutes);
    case Act::AsLastYear:
        return putAsLastYear();
    case Act::TakeOff:
        return takeOff();
    case Act::NewPerson:
        return addPerson();
    case Act::Words:
        return editWords();
    case Act::Draft:
        return draft();
    case Act::Elect:
        return elect();
    case Act::YearBack:
        return workspace().setYear(workspace().year() - 1);
    case Act::YearOn:
        return workspace().setYear(workspace().year() + 1);
    case Act::TakeBack:
        return takeBack();
    case Act::Undo:
        return workspace().undo();
    case Act::Redo:
        return workspace().redo();
    case Act::Leave:
        if (active() && !active()->field()->text().isEmpty())
            return active()->field()->clear();
        emit left();
    }
}

bool RoundPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_scroll->widget()) {
        if (event->type() == QEvent::Resize)
            bringIntoSight();
    } else if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < m_columns.size(); ++i)
            if (m_columns[i]->field() == object && i != m_active)
                activate(i);
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (const auto act = actOf(static_cast<QKeyEvent &>(*event))) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                run(*act);
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void RoundPage::keyPressEvent(QKeyEvent *event)
{
    if (const auto act = actOf(*event))
        run(*act);
    else
        Page::keyPressEvent(event);
}

} // namespace gui
