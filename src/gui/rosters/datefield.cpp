#include "gui/rosters/datefield.h"

#include "domain/datesintext.h"
#include "domain/writtendate.h"
#include "gui/look/measured.h"

#include <QKeyEvent>

namespace gui {

DateField::DateField(QWidget *parent)
    : QLineEdit{parent}
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    setToolTip(tr("Up and Down go a day on or back"));
    measured(this, [this] {
        setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2024-12-30")) * 3 / 2);
    });
}

QDate DateField::date() const
{
    return domain::readDate(text().trimmed());
}

void DateField::setDate(const QDate &date)
{
    setText(date.isNull() ? QString{} : date.toString(Qt::ISODate));
}

bool DateField::isReadable() const
{
    return text().trimmed().isEmpty() || (date().isValid() && domain::contradictionsOfDays(text()).isEmpty());
}

QString DateField::problem(const QString &unreadable) const
{
    if (isReadable())
        return {};
    const QStringList contradictions = domain::contradictionsOfDays(text());
    return contradictions.isEmpty() ? unreadable : contradictions.first();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const int days = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (days == 0 || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QDate from = date();
    setDate(from.isValid() ? from.addDays(days) : m_today);
    emit textEdited(text());
}

} // namespace gui
