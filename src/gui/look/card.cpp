#include "gui/look/card.h"

#include "gui/look/appearance.h"
#include "gui/look/measured.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

int spacing(const QWidget *widget, double ofLine)
{
    return qRound(widget->fontMetrics().height() * ofLine);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame{parent}
    , m_title{headingLabel(title)}
    , m_head{new QHBoxLayout}
    , m_body{new QVBoxLayout}
{
    setLook(this, "card");
    auto *layout = new QVBoxLayout{this};
    measured(this, [this, layout] {
        const int space = spacing(this, m_padding);
        layout->setContentsMargins(space, space, space, space);
        layout->setSpacing(spacing(this, 0.5));
    });
    m_head->addWidget(m_title);
    m_head->addStretch();
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setPadding(double ofLine)
{
    m_padding = ofLine;
    const int space = spacing(this, m_padding);
    layout()->setContentsMargins(space, space, space, space);
}

void Card::addToTitle(QWidget *widget)
{
    m_head->addWidget(widget);
}

namespace {

QLabel *label(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel{text, parent};
    label->setTextFormat(Qt::PlainText);
    setLook(label, look);
    return label;
}

} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, "title", parent);
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return label(text, "heading", parent);
}

QLabel *muteLabel(const QString &text, QWidget *parent)
{
    return label(text, "mute", parent);
}

} // namespace gui
