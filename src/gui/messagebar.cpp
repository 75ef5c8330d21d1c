#include "gui/messagebar.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame{parent}
    , m_label{new QLabel}
{
    setLook(this, "message");
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    auto *close = new QPushButton{tr("Close")};
    close->setAutoDefault(false);
    setLook(close, "flat");
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout{this};
    measured(this, [this, layout] {
        const int narrow = spacing(this, 0.3);
        layout->setContentsMargins(spacing(this), narrow, narrow, narrow);
    });
    layout->addWidget(m_label, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString{} : m_label->text();
}

} // namespace gui
