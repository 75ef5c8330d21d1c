#include "gui/look/emptystate.h"

#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget{parent}
    , m_icon{new QLabel}
    , m_sentence{muteLabel()}
    , m_button{new QPushButton}
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->hide();
    auto *layout = new QVBoxLayout{this};
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    measured(this, [this] { drawIcon(); });
}

void EmptyState::drawIcon()
{
    const int side = spacing(this, 2);
    m_icon->setPixmap(m_name.isEmpty()
                          ? QPixmap{}
                          : icon(m_name).pixmap(QSize{side, side}, devicePixelRatioF(), QIcon::Disabled));
}

void EmptyState::setState(const QString &name, const QString &sentence, QAction *action)
{
    m_name = name;
    drawIcon();
    m_icon->setVisible(!name.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    disconnect(m_trigger);
    disconnect(m_changes);
    m_button->setVisible(action);
    if (!action)
        return;
    const auto follow = [this, action] {
        m_button->setText(action->text().remove(u'&')); // its key is the one of the page's own button
        m_button->setEnabled(action->isEnabled());
    };
    follow();
    m_trigger = connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    m_changes = connect(action, &QAction::changed, this, follow);
}

} // namespace gui
