#include "gui/newdialogs.h"

#include "domain/swedishorder.h"
#include "gui/look/card.h"
#include "ui_event.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
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

// A new committee of the authority that the first one belongs to.
domain::Committee newCommittee(const QList<domain::Committee> &existing)
{
    domain::Committee committee;
    committee.authority = existing.value(0).authority;
    return committee;
}

} // namespace

CommitteeDialog::CommitteeDialog(const domain::Committee &committee, const QList<domain::Committee> &existing,
                                 const QString &title, const QString &okText, QWidget *parent)
    : FormDialog{title, okText, parent}
    , m_committee{committee}
    , m_existing{existing}
    , m_name{new QLineEdit{committee.name}}
    , m_shortName{new QLineEdit{committee.shortName}}
    , m_kind{new QComboBox}
    , m_authority{new QLineEdit{committee.authority}}
{
    using Kind = domain::CommitteeKind;
    for (const Kind kind : {Kind::Assembly, Kind::Board, Kind::Committee, Kind::SubCommittee})
        m_kind->addItem(label(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(committee.kind)));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_shortName->setPlaceholderText(tr("such as RUN"));
    m_shortName->setToolTip(tr("What the committee's reference numbers begin with"));
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("A&bbreviation"), m_shortName);
    form()->addRow(tr("&Kind"), m_kind);
    form()->addRow(tr("&Authority"), m_authority);
    for (const QLineEdit *edit : {m_name, m_shortName, m_authority})
        connect(edit, &QLineEdit::textChanged, this, &CommitteeDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CommitteeDialog::refresh);
    refresh();
}

CommitteeDialog::CommitteeDialog(const QList<domain::Committee> &existing, QWidget *parent)
    : CommitteeDialog{newCommittee(existing), existing, tr("New committee"), tr("Add"), parent}
{
}

CommitteeDialog::CommitteeDialog(const domain::Committee &committee, const QList<domain::Committee> &existing,
                                 QWidget *parent)
    : CommitteeDialog{committee, existing, tr("Change %1").arg(committee.name), tr("Save"), parent}
{
}

domain::Committee CommitteeDialog::committee() const
{
    domain::Committee committee = m_committee;
    committee.name = m_name->text().simplified();
    committee.shortName = m_shortName->text().trimmed();
    committee.kind = domain::CommitteeKind(m_kind->currentData().toInt());
    committee.authority = m_authority->text().simplified();
    return committee;
}

QStringList CommitteeDialog::problems() const
{
    const domain::Committee wanted = committee();
    QStringList found = domain::problems(wanted);
    for (const domain::Committee &each : m_existing)
        if (each.id != wanted.id && each.authority == wanted.authority && each.name == wanted.name)
            found << tr("There is a committee with that name already.");
    return found;
}

NewPeriodDialog::NewPeriodDialog(const domain::Committee &committee,
                                 const QList<domain::Committee> &committees,
                                 const QList<domain::MandatePeriod> &existing, QWidget *parent)
    : FormDialog{tr("New mandate period"), tr("Add"), parent}
    , m_existing{existing}
    , m_committees{new QComboBox}
    , m_first{number(1900, 2199, QDate::currentDate().year())}
    , m_last{number(1900, 2199, QDate::currentDate().year() + 3)}
{
    for (const domain::Committee &each : committees)
        m_committees->addItem(each.name, each.id.toString());
    m_committees->setCurrentIndex(m_committees->findData(committee.id.toString()));
    form()->addRow(tr("&Committee"), m_committees);
    form()->setRowVisible(m_committees, committees.size() > 1);
    form()->addRow(tr("&First year"), m_first);
    form()->addRow(tr("&Last year"), m_last);
    for (const QSpinBox *box : {m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &NewPeriodDialog::refresh);
    connect(m_committees, &QComboBox::currentIndexChanged, this, &NewPeriodDialog::proposeYears);
    proposeYears();
}

domain::Id<domain::Committee> NewPeriodDialog::committee() const
{
    return domain::Id<domain::Committee>::fromString(m_committees->currentData().toString());
}

void NewPeriodDialog::proposeYears()
{
    const domain::MandatePeriod *latest = nullptr;
    for (const domain::MandatePeriod &each : std::as_const(m_existing))
        if (each.committee == committee() && (!latest || each.lastYear > latest->lastYear))
            latest = &each;
    if (latest) {
        m_first->setValue(latest->lastYear + 1);
        m_last->setValue(2 * latest->lastYear - latest->firstYear + 1);
    }
    refresh();
}

domain::MandatePeriod NewPeriodDialog::period() const
{
    domain::MandatePeriod period = m_period;
    period.committee = committee();
    period.firstYear = m_first->value();
    period.lastYear = m_last->value();
    return period;
}

QStringList NewPeriodDialog::problems() const
{
    const domain::MandatePeriod wanted = period();
    QStringList found = domain::problems(wanted);
    for (const domain::MandatePeriod &each : m_existing)
        if (found.isEmpty() && each.committee == wanted.committee && wanted.firstYear <= each.lastYear &&
            each.firstYear <= wanted.lastYear)
            found << tr("The years overlap the mandate period %1. Choose other years.").arg(each.label());
    return found;
}

namespace {

// A new event of the committee, after the others.
domain::Event newEvent(const domain::Committee &committee, const QList<domain::Event> &existing)
{
    domain::Event event;
    event.committee = committee.id;
    event.ordinarySeats = 10;
    event.substituteSeats = 2;
    for (const domain::Event &each : existing)
        event.position = qMax(event.position, each.position + 1);
    return event;
}

} // namespace

EventDialog::EventDialog(const domain::Event &event, const QList<domain::Event> &existing,
                         const QString &title, const QString &okText, QWidget *parent)
    : FormDialog{title, okText, parent}
    , m_event{event}
    , m_existing{existing}
    , m_fields{std::make_unique<Ui::EventFields>()}
{
    auto *fields = new QWidget;
    m_fields->setupUi(fields);
    form()->addRow(fields);
    for (int month = 1; month <= 12; ++month)
        m_fields->month->addItem(QLocale{}.monthName(month), month);
    m_fields->aliases->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_fields->name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);

    m_fields->name->setText(event.name);
    m_fields->shortName->setText(event.shortName);
    m_fields->aliases->setPlainText(event.aliases.join(u'\n'));
    m_fields->place->setText(event.place);
    m_fields->month->setCurrentIndex(m_fields->month->findData(event.usualMonth));
    m_fields->day->setValue(event.usualDay);
    m_fields->length->setValue(event.usualLength);
    m_fields->ordinary->setValue(event.ordinarySeats);
    m_fields->substitutes->setValue(event.substituteSeats);

    connect(m_fields->name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_fields->shortName->setPlaceholderText(name);
        refresh();
    });
    connect(m_fields->month, &QComboBox::currentIndexChanged, this, &EventDialog::refresh);
    connect(m_fields->day, &QSpinBox::valueChanged, this, &EventDialog::refresh);
    refresh();
}

EventDialog::EventDialog(const domain::Committee &committee, const QList<domain::Event> &existing,
                         QWidget *parent)
    : EventDialog{newEvent(committee, existing), existing, tr("New event"), tr("Add"), parent}
{
}

EventDialog::EventDialog(const domain::Event &event, const QList<domain::Event> &existing, QWidget *parent)
    : EventDialog{event, existing, tr("Change %1").arg(event.name), tr("Save"), parent}
{
    auto *hint =
        muteLabel(tr("Usual dates and seats count for editions that are added from now on. Those that are "
                     "there are changed on the event's page."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
}

EventDialog::~EventDialog() = default;

domain::Event EventDialog::event() const
{
    domain::Event event = m_event;
    event.name = m_fields->name->text().simplified();
    event.shortName = m_fields->shortName->text().simplified();
    if (event.shortName.isEmpty())
        event.shortName = event.name;
    if (event.key.isEmpty())
        event.key = eventKey(event.name, m_existing);
    event.aliases.clear();
    for (const QString &line : m_fields->aliases->toPlainText().split(u'\n'))
        if (const QString alias = line.simplified(); !alias.isEmpty() && !event.aliases.contains(alias))
            event.aliases << alias;
    event.place = m_fields->place->text().simplified();
    event.usualMonth = m_fields->month->currentData().toInt();
    event.usualDay = m_fields->day->value();
    event.usualLength = m_fields->length->value();
    event.ordinarySeats = m_fields->ordinary->value();
    event.substituteSeats = m_fields->substitutes->value();
    return event;
}

QStringList EventDialog::problems() const
{
    const domain::Event wanted = event();
    // The key follows the name: without one there is nothing to say about it.
    if (wanted.name.isEmpty())
        return {tr("Write the event's name.")};
    for (const domain::Event &each : m_existing)
        if (each.id != wanted.id && domain::foldedName(each.name) == domain::foldedName(wanted.name))
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
