#include "gui/newdialogs.h"

#include "domain/swedishorder.h"
#include "ui_newevent.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *number(int from, int to, int value)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

} // namespace

NewPeriodDialog::NewPeriodDialog(const domain::Committee &committee,
                                 const QList<domain::MandatePeriod> &existing, QWidget *parent)
    : FormDialog{tr("New mandate period"), tr("Add"), parent}
    , m_existing{existing}
    , m_first{number(1900, 2199, QDate::currentDate().year())}
    , m_last{number(1900, 2199, QDate::currentDate().year() + 3)}
{
    m_period.committee = committee.id;
    const auto latest = std::max_element(existing.begin(), existing.end(), [](const auto &a, const auto &b) {
        return a.lastYear < b.lastYear;
    });
    if (latest != existing.end()) {
        m_first->setValue(latest->lastYear + 1);
        m_last->setValue(2 * latest->lastYear - latest->firstYear + 1);
    }
    form()->addRow(tr("&First year"), m_first);
    form()->addRow(tr("&Last year"), m_last);
    for (const QSpinBox *box : {m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &NewPeriodDialog::refresh);
    refresh();
}

domain::MandatePeriod NewPeriodDialog::period() const
{
    domain::MandatePeriod period = m_period;
    period.firstYear = m_first->value();
    period.lastYear = m_last->value();
    return period;
}

QStringList NewPeriodDialog::problems() const
{
    const domain::MandatePeriod wanted = period();
    QStringList found = domain::problems(wanted);
    for (const domain::MandatePeriod &each : m_existing)
        if (found.isEmpty() && wanted.firstYear <= each.lastYear && each.firstYear <= wanted.lastYear)
            found << tr("The years overlap the mandate period %1. Choose other years.").arg(each.label());
    return found;
}

NewEventDialog::NewEventDialog(const domain::Committee &committee, const QList<domain::Event> &existing,
                               QWidget *parent)
    : FormDialog{tr("New event"), tr("Add"), parent}
    , m_existing{existing}
    , m_fields{std::make_unique<Ui::NewEvent>()}
{
    auto *fields = new QWidget;
    m_fields->setupUi(fields);
    form()->addRow(fields);
    m_event.committee = committee.id;
    for (const domain::Event &each : existing)
        m_event.position = qMax(m_event.position, each.position + 1);
    for (int month = 1; month <= 12; ++month)
        m_fields->month->addItem(QLocale{}.monthName(month), month);
    connect(m_fields->name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_fields->shortName->setPlaceholderText(name);
        refresh();
    });
    connect(m_fields->month, &QComboBox::currentIndexChanged, this, &NewEventDialog::refresh);
    connect(m_fields->day, &QSpinBox::valueChanged, this, &NewEventDialog::refresh);
    refresh();
}

NewEventDialog::~NewEventDialog() = default;

domain::Event NewEventDialog::event() const
{
    domain::Event event = m_event;
    event.name = m_fields->name->text().simplified();
    event.shortName = m_fields->shortName->text().simplified();
    if (event.shortName.isEmpty())
        event.shortName = event.name;
    event.key = eventKey(event.name, m_existing);
    event.place = m_fields->place->text().simplified();
    event.usualMonth = m_fields->month->currentData().toInt();
    event.usualDay = m_fields->day->value();
    event.usualLength = m_fields->length->value();
    event.ordinarySeats = m_fields->ordinary->value();
    event.substituteSeats = m_fields->substitutes->value();
    return event;
}

QStringList NewEventDialog::problems() const
{
    const domain::Event wanted = event();
    // The key follows the name: without one there is nothing to say about it.
    if (wanted.name.isEmpty())
        return {tr("Write the event's name.")};
    for (const domain::Event &each : m_existing)
        if (domain::foldedName(each.name) == domain::foldedName(wanted.name))
            return {tr("There is an event with that name already.")};
    return domain::problems(wanted);
}

QString eventKey(const QString &name, const QList<domain::Event> &existing)
{
    static const QRegularExpression others{u"[^a-z0-9]+"_s};
    QString key = domain::foldedForSearch(name).replace(others, u" "_s).simplified().replace(u' ', u'-');
    if (key.isEmpty())
        key = u"arrangemang"_s;
    const auto taken = [&](const QString &wanted) {
        return std::any_of(existing.begin(), existing.end(),
                           [&](const domain::Event &each) { return each.key == wanted; });
    };
    QString free = key;
    for (int number = 2; taken(free); ++number)
        free = key + u'-' + QString::number(number);
    return free;
}

} // namespace gui
