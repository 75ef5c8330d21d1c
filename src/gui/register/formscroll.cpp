#include "gui/register/formscroll.h"

#include "gui/look/card.h"
#include "gui/look/fittingscroll.h"
#include "gui/look/measured.h"
#include "gui/register/formcolumn.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int wideEnough = 70; // characters

} // namespace

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea{parent}
{
    scrollForm(this);
}

void FormScroll::setForm(QWidget *form)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout{content};
    measured(content, [this, layout] { layout->setContentsMargins(0, 0, spacing(this), 0); });
    layout->addWidget(form);
    setWidget(content);
    content->setAutoFillBackground(false);
    measured(this, [this] { fit(); });
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void FormScroll::fit()
{
    for (auto *column : findChildren<FormColumn *>())
        column->setNarrow(viewport()->width() < fontMetrics().averageCharWidth() * wideEnough);
}

} // namespace gui
