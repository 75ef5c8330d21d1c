#include "gui/rosters/eventpage.h"

#include "documents/attendancesheet.h"
#include "documents/rosterdocument.h"
#include "domain/writtendate.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/clearable.h"
#include "gui/look/emptystate.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/papers/outgoing.h"
#include "gui/papers/papers.h"
#include "gui/register/flowrow.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/attendancetab.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/editiontab.h"
#include "gui/rosters/nominationtab.h"
#include "gui/rosters/rosterside.h"
#include "gui/rosters/rostertab.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

// A page of fewer letters than this has no room for two columns.
constexpr int narrowest = 105;

// What the tabs' pages are children of.
QWidget *pagesOf(QTabWidget *tabs)
{
    auto *pages = tabs->findChild<QStackedWidget *>();
    return pages ? pages : static_cast<QWidget *>(tabs);
}

} // namespace

QStringList factsOf(const EditionReading &reading)
{
    const Edition &edition = reading.edition;
    QStringList facts;
    QString dates = writtenDates(edition.opens, edition.closes);
    if (!edition.datesConfirmed)
        dates = EventPage::tr("%1 (not confirmed)").arg(dates);
    facts << dates << edition.venue;
    if (edition.cancelled) {
        facts << EventPage::tr("Cancelled");
    } else {
        const RosterCounts counts = count(reading.roster);
        facts << EventPage::tr("%1 of %2 seats taken").arg(counts.taken()).arg(counts.seats);
        if (edition.registrationUntil.isValid()) {
            QString day = writtenDate(edition.registrationUntil);
            if (edition.registrationUntil.year() == edition.year)
                day.truncate(day.lastIndexOf(u' ')); // the page's title tells the year
            facts << EventPage::tr("Registration until %1").arg(day);
        }
    }
    facts.removeAll(QString{});
    return facts;
}

QString authorityText(const Authority &authority, const QDate &asOf)
{
    if (authority.state != Authority::State::Tabled || authority.tabledSince.isNull())
        return summary(authority);
    return EventPage::tr("%1, tabled for %n day(s)", nullptr, int(authority.tabledSince.daysTo(asOf)))
        .arg(summary(authority));
}

EventPage::EventPage(Workspace &workspace, const Id<Event> &event, QWidget *parent)
    : Page{workspace, parent}
    , m_event{event}
    , m_stack{new QStackedWidget{this}}
    , m_nothing{new EmptyState{m_stack}}
    , m_title{titleLabel()}
    , m_authority{new BadgeLabel}
    , m_facts{muteLabel()}
    , m_asOfField{new DateField}
    , m_export{new QPushButton{tr("&List of participants …")}}
    , m_content{new QWidget{m_stack}}
    , m_main{new QWidget{m_content}}
    , m_tabs{new QTabWidget{m_main}}
    , m_roster{new RosterTab{workspace, pagesOf(m_tabs)}}
    , m_nominations{new NominationTab{workspace, m_roster->nominateAction(), pagesOf(m_tabs)}}
    , m_attendance{new AttendanceTab{workspace, pagesOf(m_tabs)}}
    , m_editionPlace{new QWidget{pagesOf(m_tabs)}}
    , m_side{new RosterSide{m_content}}
{
    setLook(this, "page");
    m_tabs->addTab(m_roster, tr("&Participants"));
    m_tabs->addTab(m_nominations, QString{});
    m_tabs->addTab(m_attendance, tr("Attendance over the &years"));
    m_tabs->addTab(m_editionPlace, tr("The even&t"));
    m_tabs->setDocumentMode(true);

    auto *column = new QVBoxLayout{m_main};
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);

    m_row = new QHBoxLayout{m_content};
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_main, 1);
    m_row->addWidget(m_side);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_tabs->tabBar()->installEventFilter(this);
    measured(this, [this, column] {
        const int space = spacing(this);
        column->setContentsMargins(space, space, space, space);
        column->setSpacing(spacing(this, 0.5));
        m_factLine->setSpacing(spacing(this, 0.5));
        arrange();
    });

    connect(m_roster, &RosterTab::goTo, this, &EventPage::goTo);
    connect(m_nominations, &NominationTab::electionAsked, m_roster, &RosterTab::elect);
    connect(m_asOfField, &DateField::textChanged, this, &EventPage::readAsOf);
    connect(m_asOfField, &DateField::editingFinished, this, [this] {
        if (!m_asOfField->isReadable())
            emit this->workspace().failed(m_asOfField->problem(
                tr("“%1” is no day. Write it as 2024-01-23, or leave it empty for today.")
                    .arg(m_asOfField->text())));
        else if (m_asOfField->date() != m_asOf)
            showAsOf(m_asOfField->date());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &EventPage::makeEdition);
    connect(&workspace, &Workspace::leaving, this, &EventPage::leaveEdition);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EventPage::leaveEdition);
}

// The form with the edition's facts is large and seldom looked at: it is made when its tab is first shown.
void EventPage::makeEdition()
{
    if (m_edition || m_tabs->currentWidget() != m_editionPlace)
        return;
    m_edition = new EditionTab{workspace(), m_editionPlace};
    auto *layout = new QVBoxLayout{m_editionPlace};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edition);
    m_editionPlace->setFocusProxy(m_edition);
    m_edition->show(m_reading);
    tabThrough({m_tabs});
}

QString EventPage::unsaved() const
{
    return m_edition && m_edition->isChanged() ? tr("What was changed about %1 %2 is not saved.")
                                                     .arg(m_reading.event.name)
                                                     .arg(m_reading.edition.year)
                                               : QString{};
}

void EventPage::leaveEdition()
{
    if (m_edition && isVisible())
        m_edition->leave();
}

QWidget *EventPage::makeHead()
{
    auto *menu = new QMenu{m_export};
    connect(menu->addAction(tr("As &PDF …")), &QAction::triggered, this,
            [this] { exportRoster(RosterFormat::Pdf); });
    connect(menu->addAction(tr("As &CSV …")), &QAction::triggered, this,
            [this] { exportRoster(RosterFormat::Csv); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Sheet for the door …")), &QAction::triggered, this, &EventPage::exportSheet);
    connect(menu->addAction(tr("&Choose columns and format …")), &QAction::triggered, this, [this] {
        Papers::openExport(workspace(), rosterSource(m_reading.roster, workspace().committee()), this);
    });
    menu->setTitle(m_export->text());
    m_export->setMenu(menu);
    auto *add = new ActionButton{m_roster->nominateAction()};
    setLook(add, "primary");

    auto *head = new QWidget{m_main};
    m_head = head;
    m_buttons = new QWidget{head};
    auto *buttons = new FlowRow{m_buttons};
    buttons->setContentsMargins(0, 0, 0, 0);
    measured(m_buttons, [this, buttons] { buttons->setSpacing(spacing(this, 0.4)); });
    buttons->addWidget(m_export);
    buttons->addWidget(new ActionButton{m_roster->attendanceAction()});
    buttons->addWidget(add);
    m_titleLine = new QHBoxLayout;
    m_titleLine->addWidget(m_title, 1);
    m_titleLine->addWidget(m_buttons);
    m_title->setWordWrap(true);

    m_asOfField->setObjectName(QStringLiteral("asOf"));
    m_asOfField->setPlaceholderText(tr("today"));
    m_asOfField->setToday(workspace().today());
    makeClearable(m_asOfField);
    measured(m_asOfField,
             [this] { m_asOfField->setMaximumWidth(m_asOfField->fontMetrics().averageCharWidth() * 20); });
    m_asOfField->setToolTip(tr("The day as of which the roster is shown; empty: today"));
    auto *asOf = muteLabel(tr("As &of"));
    asOf->setTextFormat(Qt::AutoText);
    asOf->setBuddy(m_asOfField);
    m_facts->setWordWrap(true);
    m_day = new QWidget;
    auto *day = new QHBoxLayout{m_day};
    day->setContentsMargins(0, 0, 0, 0);
    day->addWidget(asOf);
    day->addWidget(m_asOfField);
    day->addStretch();
    m_tabs->setCornerWidget(m_day);
    m_factLine = new QHBoxLayout;
    m_factLine->addWidget(m_authority, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_factLine->addWidget(m_facts, 1);

    auto *lines = new QVBoxLayout{head};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(m_titleLine);
    lines->addLayout(m_factLine);
    return head;
}

void EventPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QSize EventPage::minimumSizeHint() const
{
    constexpr int linesOfTab = 12;
    return {0, m_head->heightForWidth(m_head->width()) + m_tabs->tabBar()->sizeHint().height() +
                   linesOfTab * fontMetrics().height()};
}

void EventPage::arrange()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * narrowest;
    m_buttons->setMinimumWidth(narrow ? 0 : m_buttons->sizeHint().width());
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    // Where there is no room beside the roster, what stood there becomes a tab of its own.
    if (narrow) {
        m_tabs->addTab(m_side, tr("To do"));
        m_tabs->setCornerWidget(nullptr);
        m_factLine->addWidget(m_day);
    } else {
        m_row->addWidget(m_side);
        m_factLine->removeWidget(m_day);
        m_tabs->setCornerWidget(m_day);
    }
    m_side->show();
    m_day->show();
    const QBoxLayout::Direction direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_titleLine->setDirection(direction);
    m_factLine->setDirection(direction);
}

void EventPage::reload()
{
    const std::optional<EditionReading> reading = readEdition(workspace(), m_event, m_asOf);
    m_stack->setCurrentIndex(reading ? 0 : 1);
    if (!reading) {
        m_nothing->setState(
            QStringLiteral("event"),
            tr("The event has no edition in %1. Choose another year.").arg(workspace().year()));
        return;
    }
    m_reading = *reading;
    showHead(*reading);
    m_roster->show(*reading);
    m_nominations->show(*reading);
    m_attendance->show(*reading);
    if (m_edition)
        m_edition->show(*reading);
    m_side->setRoster(reading->roster, reading->today);
    m_side->setFindings(reading->rules.of(reading->edition.id), reading->findings);
    m_tabs->setTabText(Nominations, m_nominations->standing() > 0
                                        ? tr("&Nominations %1").arg(m_nominations->standing())
                                        : tr("&Nominations"));
}

void EventPage::showHead(const EditionReading &reading)
{
    m_title->setText(QStringLiteral("%1 %2").arg(reading.event.name).arg(reading.edition.year));
    m_authority->setBadge(authorityText(reading.roster.authority, reading.roster.asOf),
                          toneOf(reading.roster.authority.state));
    QStringList facts = factsOf(reading);
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp); // lines end between the facts
    m_facts->setText(facts.join(QStringLiteral("   ·   ")));
}

QMenu *EventPage::reports() const
{
    return m_export->isEnabled() ? m_export->menu() : nullptr;
}

void EventPage::turnTo(const Place &place)
{
    if (place.kind == Place::Kind::Event)
        showTab(Roster);
}

void EventPage::takeFocus()
{
    if (m_stack->currentIndex() == 0)
        m_tabs->currentWidget()->setFocus();
}

// A tab's key leads into what the tab shows.
bool EventPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Shortcut)
        return Page::eventFilter(object, event);
    object->event(event);
    takeFocus();
    return true;
}

Place EventPage::history() const
{
    return {.kind = Place::Kind::History, .event = m_event, .year = workspace().year()};
}

void EventPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void EventPage::setAsOf(const QDate &day)
{
    m_asOfField->setDate(day);
}

void EventPage::readAsOf()
{
    const QDate day = m_asOfField->date();
    const bool wrong = !m_asOfField->isReadable();
    m_asOfField->setProperty("wrong", wrong);
    m_asOfField->setStyle(m_asOfField->style()); // looks at the property anew
    // While it is typed only a whole day counts: "2026-01-2" is on the way to another one.
    constexpr int wholeDay = 10;
    const qsizetype typed = m_asOfField->text().size();
    if (!wrong && day != m_asOf && (typed == 0 || typed >= wholeDay))
        showAsOf(day);
}

void EventPage::showAsOf(const QDate &day)
{
    m_asOf = day;
    reload();
}

void EventPage::exportSheet()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Sheet for the door"),
        documents::attendanceSheetName(m_reading.roster, QStringLiteral("pdf")), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = writeAttendanceSheet(m_reading.roster, workspace().committee(), path);
    if (!written) {
        emit workspace().failed(written.error().message);
        return;
    }
    noteExports(workspace(), {written->out});
    emit workspace().said(
        (QStringList{tr("The sheet was written to %1").arg(path)} + written->warnings).join(u' '));
}

void EventPage::exportRoster(RosterFormat format)
{
    const bool pdf = format == RosterFormat::Pdf;
    const QString suffix = pdf ? QStringLiteral("pdf") : QStringLiteral("csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("List of participants"),
                                                      documents::rosterFileName(m_reading.roster, suffix),
                                                      pdf ? tr("PDF (*.pdf)") : tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<WrittenRoster> written =
        writeRoster(m_reading.roster, workspace().committee(), format, path);
    if (!written) {
        emit workspace().failed(written.error().message);
        return;
    }
    noteExports(workspace(), {written->out});
    emit workspace().said(
        (QStringList{tr("The list was written to %1").arg(path)} + written->warnings).join(u' '));
}

} // namespace gui
