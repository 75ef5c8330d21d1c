#include "gui/round/roundpage.h"

#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/emptystate.h"
#include "gui/look/measured.h"
#include "gui/register/flowrow.h"
#include "gui/round/keylegend.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundlines.h"
#include "gui/round/roundside.h"
#include "gui/settings/asking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int mostSuggested = 6;  // more letters make the list shorter
constexpr int leastSuggested = 3; // where the text is large

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

int total(const QList<RoundColumn *> &columns, int (RosterCounts::*number)() const)
{
    int sum = 0;
    for (const RoundColumn *column : columns) {
        const RosterCounts counts = count(column->roster());
        sum += (counts.*number)();
    }
    return sum;
}

} // namespace

RoundPage::RoundPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_scroll{new QScrollArea}
    , m_nothing{new EmptyState}
    , m_suggestions{new Card}
    , m_hint{wrapping(muteLabel())}
    , m_matches{new RoundLines}
    , m_side{new RoundSide}
{
    auto *sheet = new QWidget;
    setLook(sheet, "page");
    m_row = new QHBoxLayout{sheet};
    m_row->setContentsMargins(0, 0, 0, 0);
    sheet->installEventFilter(this);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Events"));
    m_nothing->hide();

    m_suggestions->body()->addWidget(m_hint);
    m_suggestions->body()->addWidget(m_matches);
    m_suggestions->body()->addStretch();
    m_matches->setAccessibleName(tr("Who fits"));

    QWidget *head = makeHead();
    QWidget *legend = makeLegend();
    auto *main = new QWidget;
    auto *column = new QVBoxLayout{main};
    measured(m_matches, [this, column] {
        const int space = spacing(this, 0.6);
        m_row->setSpacing(space);
        column->setContentsMargins(space, space, space, space);
        column->setSpacing(space);
        shareRoom();
    });
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_suggestions);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(main, 1);
    middle->addWidget(m_side);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(middle, 1);
    layout->addWidget(legend);

    // There is no status bar in the round.
    connect(&workspace, &Workspace::said, this, [this](const QString &sentence) {
        if (isVisible())
            say({sentence});
    });
    connect(m_matches, &RoundLines::clicked, this, [this](int line) {
        choose(line);
        put();
    });
}

void RoundPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareRoom();
}

// The columns have the most of what there is, also where the text is large.
void RoundPage::shareRoom()
{
    const int line = fontMetrics().height();
    const int wanted = qMin(mostShown() * m_matches->lineHeight() + line * (isNarrow() ? 3 : 4), line * 16);
    m_suggestions->setMinimumHeight(qMin(wanted, height() / 3));
    for (KeyButton *button : std::as_const(m_plainKeys))
        button->setVisible(!isNarrow());
    m_side->setNarrow(isNarrow());
    showHead();
}

bool RoundPage::isNarrow() const
{
    return width() < fontMetrics().averageCharWidth() * 120;
}

int RoundPage::mostShown() const
{
    return isNarrow() ? leastSuggested : mostSuggested;
}

QWidget *RoundPage::makeHead()
{
    m_period = muteLabel();
    m_authority = new BadgeLabel;
    m_facts = muteLabel();
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *head = new QWidget;
    setLook(head, "panel");
    auto *line = new FlowRow{head};
    measured(head, [this, line] {
        const int space = spacing(this, 0.6);
        line->setContentsMargins(space, space, space, space);
        line->setSpacing(space);
    });
    line->addWidget(titleLabel(tr("Decision round")));
    line->addWidget(m_period);
    line->addWidget(m_authority);
    line->addWidget(m_facts);
    return head;
}

void RoundPage::reload()
{
    if (!m_ownAct || m_readYear != workspace().year())
        readPeople();
    readColumns();
}

void RoundPage::enter()
{
    m_said.clear();
    showSuggestions();
    if (active())
        active()->field()->setFocus();
    else
        setFocus();
}

void RoundPage::readPeople()
{
    const QDate today = workspace().today();
    m_readYear = workspace().year();
    m_suggested.clear(); // they point into the finder
    m_finder = PersonFinder{workspace().value(workspace().store().people.list()), today};
    m_composition = composition(m_finder.persons(), workspace().committee().id, today);
    m_lastYear.clear();
    for (const Event &event : workspace().events())
        if (const auto edition = workspace().store().events.edition(event.id, m_readYear - 1))
            m_lastYear.insert(event.id, workspace().roster(edition->id, today));
    m_words = wordsOf(workspace());
}

void RoundPage::readColumns()
{
    QList<Roster> rosters;
    for (const Roster &roster : workspace().rostersOfYear())
        if (isOpenTo(roster.edition, workspace().today()))
            rosters << roster;
    while (m_columns.size() > rosters.size()) {
        RoundColumn *last = m_columns.takeLast();
        last->hide();
        last->deleteLater(); // the key that leads here may have come to its field
    }
    while (m_columns.size() < rosters.size()) {
        auto *column = new RoundColumn;
        m_row->addWidget(column, 1, Qt::AlignTop);
        column->field()->installEventFilter(this);
        connect(column->field(), &QLineEdit::textChanged, this, &RoundPage::showSuggestions);
        connect(column, &RoundColumn::clicked, this,
                [this, column] { activate(int(m_columns.indexOf(column))); });
        m_columns << column;
    }
    for (qsizetype i = 0; i < rosters.size(); ++i) {
        m_columns[i]->setRoster(rosters[i], kind());
        m_columns[i]->field()->setReadOnly(workspace().isReadOnly());
    }
    m_scroll->setVisible(!rosters.isEmpty());
    m_suggestions->setVisible(!rosters.isEmpty());
    m_nothing->setVisible(rosters.isEmpty());
    m_nothing->setState(u"event"_s,
                        tr("Nothing in %1 waits for people: every edition is over or cancelled. Alt and the "
                           "arrow keys lead to another year.")
                            .arg(workspace().year()));
    if (rosters.isEmpty() && isVisible())
        setFocus();
    activate(qMin(m_active, int(rosters.size()) - 1), isVisible());
    QHash<Id<Edition>, QStringList> broken;
    const auto findings = workspace().value(workspace().store().seatRules.findings(rosters));
    for (auto it = findings.cbegin(); it != findings.cend(); ++it)
        for (const SeatFinding &finding : it.value())
            broken[it.key()] << finding.sentence;
    m_side->show(rosters, m_composition, broken);
    m_side->showDraft(documents::draftItem(m_words, workspace().committee(), targets(true)).text());
}

void RoundPage::activate(int column, bool takeFocus)
{
    if (m_columns.isEmpty()) {
        m_active = 0;
        return showHead();
    }
    const int count = int(m_columns.size());
    const int before = m_active;
    m_active = (column % count + count) % count;
    if (before != m_active && before < count) {
        // What was typed goes along: it was meant for the next event.
        m_columns[m_active]->field()->setText(m_columns[before]->field()->text());
        m_columns[before]->field()->clear();
    }
    for (int i = 0; i < count; ++i)
        m_columns[i]->setActive(i == m_active || m_allEvents->isChecked());
    if (takeFocus)
        active()->field()->setFocus();
    bringIntoSight();
    showHead();
    showSuggestions();
}

// After the layout has come to rest.
void RoundPage::bringIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        if (!active())
            return;
        m_scroll->ensureWidgetVisible(active());
        active()->showField();
    });
}

void RoundPage::showHead()
{
    const MandatePeriod &period = workspace().period();
    const bool later = m_allYears->isChecked() && workspace().year() < period.lastYear;
    const QString name = isNarrow() ? period.label() : tr("The mandate period %1").arg(period.label());
    const QString years = later ? tr("years %1–%2").arg(workspace().year()).arg(period.lastYear)
                                : tr("year %1").arg(workspace().year());
    m_period->setText(u"%1 · %2"_s.arg(name, years));
    if (!active()) {
        m_authority->setBadge({}, Tone::Neutral);
        m_facts->clear();
        return;
    }
    const Authority &authority = active()->roster().authority;
    m_authority->setBadge(summary(authority), toneOf(authority.state));
    const Roster *soonest = nullptr;
    for (const RoundColumn *column : m_columns) {
        const Roster &roster = column->roster();
        if (daysUntil(roster.edition, workspace().today()) >= 0 &&
            (!soonest || roster.edition.opens < soonest->edition.opens))
            soonest = &roster;
    }
    QStringList facts{
        tr("%1 of %2 seats")
            .arg(total(m_columns, &RosterCounts::taken))
            .arg(total(m_columns, &RosterCounts::taken) + total(m_columns, &RosterCounts::free))};
    if (soonest && !isNarrow())
        facts << tr("%1 opens in %n day(s)", nullptr, daysUntil(soonest->edition, workspace().today()))
                     .arg(soonest->event.shortName);
    m_facts->setText(facts.join(u" · "_s));
}

SeatKind RoundPage::kind() const
{
    return m_substitutes->isChecked() ? SeatKind::Substitute : SeatKind::Ordinary;
}

QList<Roster> RoundPage::laterYears(const Roster &roster)
{
    QList<Roster> later;
    for (int year = roster.edition.year + 1; year <= workspace().period().lastYear; ++year) {
        const auto edition = workspace().store().events.edition(roster.event.id, year);
        if (edition && isOpenTo(*edition, workspace().today()))
            later << workspace().roster(edition->id, workspace().today());
    }
    return later;
}

// The rosters that names are put on now: of the active event or of every one, of the year or from it on.
QList<Roster> RoundPage::targets(bool everyEvent)
{
    QList<Roster> rosters;
    for (const RoundColumn *column : std::as_const(m_columns)) {
        if (!everyEvent && column != active())
            continue;
        rosters << column->roster();
        if (m_allYears->isChecked())
            rosters << laterYears(column->roster());
    }
    return rosters;
}

} // namespace gui
