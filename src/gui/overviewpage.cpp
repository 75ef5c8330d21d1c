#include "gui/overviewpage.h"

#include "gui/editioncard.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <numeric>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTasks = 8;
} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_scroll{new QScrollArea{this}}
    , m_content{new QWidget{m_scroll->viewport()}}
    , m_title{titleLabel({}, m_content)}
    , m_grid{new QGridLayout}
    , m_cards{new QBoxLayout{QBoxLayout::LeftToRight}}
    , m_nothing{muteLabel(tr("Nothing waits."))}
    , m_tasks{new Card{tr("To do"), m_content}}
    , m_parties{new Bars}
    , m_noParties{muteLabel(tr("Nobody has been nominated or elected yet."))}
{
    setLook(m_content, "page");
    auto *column = new QVBoxLayout{m_content};
    column->addWidget(m_title);
    column->addLayout(m_grid);

    auto *parties = new Card{tr("Participation by party"), m_content};
    m_parties->setAccessibleName(tr("Participation by party"));
    m_noParties->setWordWrap(true);
    parties->body()->addWidget(m_parties);
    parties->body()->addWidget(m_noParties);
    parties->body()->addStretch();
    m_tasks->body()->addWidget(m_nothing);
    m_tasks->body()->addStretch();
    m_cards->addWidget(m_tasks, 7);
    m_cards->addWidget(parties, 5);
    column->addLayout(m_cards);
    column->addStretch();

    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    measured(this, [this, column] {
        const int space = spacing(this);
        column->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space * 3 / 2);
        column->setSpacing(space * 5 / 4);
        m_cards->setSpacing(space * 5 / 4);
        m_grid->setSpacing(space * 4 / 5);
        // The cards get their fonts after the page.
        QMetaObject::invokeMethod(this, &OverviewPage::arrange, Qt::QueuedConnection);
    });
}

void OverviewPage::reload()
{
    Workspace &space = workspace();
    m_title->setText(tr("The mandate period %1").arg(space.period().label()));
    const QList<domain::Roster> rosters =
        space.value(space.store().rosters.rosters(space.period().id, space.today()));
    fillGrid(rosters);
    QList<Task> toDo = tasks(space.value(space.store().duties(rosters, space.today())));
    // Before what only comes with time.
    const auto later =
        std::find_if(toDo.begin(), toDo.end(), [](const Task &task) { return task.tone == Tone::Neutral; });
    const auto review = reviewTasks(rosters, space.value(space.store().reviews.waiting(rosters)));
    std::copy(review.begin(), review.end(), std::inserter(toDo, later));
    if (!space.isReadOnly())
        toDo += beginnings(space.value(space.store().people.count()),
                           int(space.value(space.store().decisions.entries()).size()));
    fillTasks(toDo);

    const QMap<QString, int> seats = seatsPerParty(rosters);
    const int sum = std::accumulate(seats.begin(), seats.end(), 0);
    m_parties->setBars(
        partyBars(seats,
                  [sum](int count) {
                      return tr("%n seat(s) · %1 %", nullptr, count).arg(qRound(100.0 * count / sum));
                  }),
        sum);
    m_parties->setVisible(sum > 0);
    m_noParties->setVisible(sum == 0);
}

void OverviewPage::fillGrid(const QList<domain::Roster> &rosters)
{
    const domain::MandatePeriod &period = workspace().period();
    const QList<domain::Event> &events = workspace().events();
    const qsizetype years = period.lastYear - period.firstYear + 1;
    // The cards are kept as long as there are as many of them: the focus may be on one.
    const bool same = m_years.size() == years && m_rows.size() == events.size();
    if (!same) {
        qDeleteAll(m_years);
        m_years.clear();
        for (const Row &row : std::as_const(m_rows)) {
            delete row.name;
            qDeleteAll(row.cards);
        }
        m_rows.clear();
        for (qsizetype column = 0; column < years; ++column) {
            QLabel *label = muteLabel({}, m_content);
            measured(label, [label] { label->setIndent(label->fontMetrics().averageCharWidth()); });
            m_years.append(label);
        }
        for (qsizetype i = 0; i < events.size(); ++i) {
            Row row{headingLabel({}, m_content), {}};
            row.name->setWordWrap(true);
            for (qsizetype column = 0; column < years; ++column) {
                auto *card = new EditionCard{m_content};
                card->installEventFilter(this);
                connect(card, &EditionCard::clicked, this,
                        [this, card] { emit goTo(card->summary().place); });
                row.cards.append(card);
            }
            m_rows.append(row);
        }
    }

    for (qsizetype column = 0; column < years; ++column)
        m_years[column]->setText(QString::number(period.firstYear + column));
    for (qsizetype i = 0; i < events.size(); ++i) {
        m_rows[i].name->setText(events[i].name);
        for (const domain::Roster &roster : rosters)
            if (roster.event.id == events[i].id && period.contains(roster.edition.year))
                m_rows[i].cards[roster.edition.year - period.firstYear]->setSummary(
                    summaryOf(roster, workspace().today()));
    }
    m_across = 0;
    arrange();
}

// A row per event, its name at the left, when there is room; else the name above as many cards beside each
// other as fit.
void OverviewPage::takeFocus()
{
    const int column = workspace().year() - workspace().period().firstYear;
    if (m_rows.isEmpty() || column < 0 || column >= m_rows.first().cards.size())
        Page::takeFocus();
    else
        m_rows.first().cards[column]->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::arrange()
{
    if (m_rows.isEmpty())
        return;
    int narrowest = 0;
    for (const Row &row : std::as_const(m_rows))
        for (const EditionCard *card : row.cards)
            narrowest = qMax(narrowest, card->minimumSizeHint().width());
    const int gap = m_grid->horizontalSpacing();
    const int margins =
        m_content->layout()->contentsMargins().left() + m_content->layout()->contentsMargins().right();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = width() - margins - bar;
    const int nameWidth = fontMetrics().averageCharWidth() * 16;
    const int years = int(m_years.size());
    const bool wide = nameWidth + years * (narrowest + gap) <= room;
    const int across = wide ? years + 1 : qBound(1, (room + gap) / (narrowest + gap), years);
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (across == m_across && m_grid->columnMinimumWidth(1) == narrowest)
        return;
    m_across = across;

    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column <= years; ++column) {
        const bool used = wide || column < across;
        const bool ofName = wide && column == 0;
        m_grid->setColumnStretch(column, used && !ofName ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, ofName ? nameWidth : used ? narrowest : 0);
    }
    for (int column = 0; column < years; ++column) {
        m_years[column]->setVisible(wide);
        if (wide)
            m_grid->addWidget(m_years[column], 0, column + 1);
    }
    int line = 1;
    for (const Row &row : std::as_const(m_rows)) {
        m_grid->addWidget(row.name, line, 0, 1, wide ? 1 : across);
        for (int i = 0; i < years; ++i) {
            if (wide)
                m_grid->addWidget(row.cards[i], line, i + 1);
            else
                m_grid->addWidget(row.cards[i], line + 1 + i / across, i % across);
        }
        line += wide ? 1 : 1 + (years + across - 1) / across;
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::fillTasks(const QList<Task> &tasks)
{
    delete m_taskList;
    m_taskList = new QWidget{m_tasks};
    m_tasks->body()->insertWidget(1, m_taskList);
    m_nothing->setVisible(tasks.isEmpty());
    auto *rows = new QGridLayout{m_taskList};
    rows->setContentsMargins({});
    measured(m_taskList, [this, rows] {
        rows->setHorizontalSpacing(spacing(this));
        rows->setVerticalSpacing(spacing(this, 0.4));
    });
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const Task &task : tasks.first(qMin<qsizetype>(mostTasks, tasks.size()))) {
        if (row > 0) {
            auto *rule = new QFrame;
            setLook(rule, "rule");
            rows->addWidget(rule, row++, 0, 1, 3);
        }
        auto *text = new QLabel{task.text};
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *button = new QPushButton{task.act};
        button->setAccessibleName(task.act + u": "_s + task.text);
        connect(button, &QPushButton::clicked, this, [this, place = task.place] { emit goTo(place); });
        rows->addWidget(new BadgeLabel{task.word, task.tone}, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        rows->addWidget(text, row, 1);
        rows->addWidget(button, row++, 2, Qt::AlignRight);
    }
    if (tasks.size() > mostTasks)
        rows->addWidget(muteLabel(tr("and %n more", nullptr, int(tasks.size()) - mostTasks)), row++, 1);
    rows->setRowStretch(row, 1); // they stand at the top
}

void OverviewPage::step(EditionCard *from, int right, int down)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qsizetype column = m_rows[row].cards.indexOf(from);
        if (column < 0)
            continue;
        const qsizetype toRow = row + down;
        const qsizetype toColumn = column + right;
        if (toRow >= 0 && toRow < m_rows.size() && toColumn >= 0 && toColumn < m_rows[toRow].cards.size())
            m_rows[toRow].cards[toColumn]->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool OverviewPage::eventFilter(QObject *object, QEvent *event)
{
    auto *card = qobject_cast<EditionCard *>(object);
    if (!card || event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        step(card, -1, 0);
        return true;
    case Qt::Key_Right:
        step(card, 1, 0);
        return true;
    case Qt::Key_Up:
        step(card, 0, -1);
        return true;
    case Qt::Key_Down:
        step(card, 0, 1);
        return true;
    }
    return Page::eventFilter(object, event);
}

} // namespace gui
