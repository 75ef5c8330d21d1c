#include "gui/overviewpage.h"

#include "domain/clocks.h"
#include "gui/editioncard.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/bars.h"
#include "gui/look/card.h"

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
constexpr int mostItems = 200; // whose legal steps are looked at, the latest first

QList<LateItem> lateItems(Workspace &workspace)
{
    QList<LateItem> late;
    const QList<domain::RegisterEntry> entries = workspace.value(workspace.store().decisions.entries());
    for (const domain::RegisterEntry &entry : entries.first(qMin<qsizetype>(mostItems, entries.size()))) {
        const auto treatment = workspace.store().decisions.treatment(entry.item);
        if (!treatment)
            continue;
        const QStringList sentences = domain::lateSteps(treatment->item, entry.meeting, workspace.today());
        if (!sentences.isEmpty())
            late.append({entry, sentences});
    }
    return late;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_title{titleLabel()}
    , m_grid{new QGridLayout}
    , m_nothing{muteLabel(tr("Nothing waits."))}
    , m_tasks{new Card{tr("To do")}}
    , m_parties{new Bars}
    , m_noParties{muteLabel(tr("Nobody has been nominated or elected yet."))}
{
    auto *content = new QWidget;
    setLook(content, "page");
    const int space = spacing(this);
    auto *column = new QVBoxLayout{content};
    column->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space * 3 / 2);
    column->setSpacing(space * 5 / 4);
    column->addWidget(m_title);
    m_grid->setSpacing(space * 4 / 5);
    column->addLayout(m_grid);

    auto *parties = new Card{tr("Participation by party")};
    m_parties->setAccessibleName(tr("Participation by party"));
    m_noParties->setWordWrap(true);
    parties->body()->addWidget(m_parties);
    parties->body()->addWidget(m_noParties);
    parties->body()->addStretch();
    m_tasks->body()->addWidget(m_nothing);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space * 5 / 4);
    cards->addWidget(m_tasks, 7);
    cards->addWidget(parties, 5);
    column->addLayout(cards);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void OverviewPage::reload()
{
    Workspace &space = workspace();
    m_title->setText(tr("The mandate period %1").arg(space.period().label()));
    const QList<domain::Roster> rosters =
        space.value(space.store().rosters.rosters(space.period().id, space.today()));
    fillGrid(rosters);
    fillTasks(tasks(space.value(space.store().decisions.tabled(space.today())), rosters, lateItems(space),
                    space.today()));

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

EditionCard *OverviewPage::cardAt(int row, int column) const
{
    const QLayoutItem *item = row > 0 && column > 0 ? m_grid->itemAtPosition(row, column) : nullptr;
    return item ? qobject_cast<EditionCard *>(item->widget()) : nullptr;
}

void OverviewPage::fillGrid(const QList<domain::Roster> &rosters)
{
    const domain::MandatePeriod &period = workspace().period();
    const auto label = [this](int row, int column, const QString &text, auto make) {
        QLayoutItem *item = m_grid->itemAtPosition(row, column);
        auto *found = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
        if (!found) {
            found = make(QString{}, nullptr);
            m_grid->addWidget(found, row, column);
        }
        found->setText(text);
    };
    const qsizetype rows = workspace().events().size();
    const int columns = period.lastYear - period.firstYear + 1;
    for (qsizetype i = m_grid->count() - 1; i >= 0; --i) {
        int row = 0, column = 0, rowSpan = 0, columnSpan = 0;
        m_grid->getItemPosition(int(i), &row, &column, &rowSpan, &columnSpan);
        if (row > rows || column > columns) {
            QLayoutItem *item = m_grid->takeAt(int(i));
            delete item->widget();
            delete item;
        }
    }

    for (int column = 1; column <= columns; ++column) {
        label(0, column, QString::number(period.firstYear + column - 1),
              [](const QString &text, QWidget *parent) {
                  QLabel *year = muteLabel(text, parent);
                  year->setIndent(year->fontMetrics().averageCharWidth());
                  return year;
              });
        m_grid->setColumnStretch(column, 1);
    }
    for (qsizetype row = 1; row <= rows; ++row) {
        const domain::Event &event = workspace().events()[row - 1];
        label(int(row), 0, event.name, [](const QString &text, QWidget *parent) {
            QLabel *name = headingLabel(text, parent);
            name->setWordWrap(true);
            return name;
        });
        for (const domain::Roster &roster : rosters) {
            const int column = roster.edition.year - period.firstYear + 1;
            if (roster.event.id != event.id || column < 1 || column > columns)
                continue;
            EditionCard *card = cardAt(int(row), column);
            if (!card) {
                card = new EditionCard;
                card->installEventFilter(this);
                connect(card, &EditionCard::clicked, this,
                        [this, card] { emit goTo(card->summary().place); });
                m_grid->addWidget(card, int(row), column);
            }
            card->setSummary(summaryOf(roster, workspace().today()));
        }
    }
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 24);
}

void OverviewPage::fillTasks(const QList<Task> &tasks)
{
    delete m_taskList;
    m_taskList = new QWidget;
    m_tasks->body()->addWidget(m_taskList);
    m_nothing->setVisible(tasks.isEmpty());
    auto *rows = new QGridLayout{m_taskList};
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(spacing(this));
    rows->setVerticalSpacing(spacing(this, 0.4));
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
        rows->addWidget(muteLabel(tr("and %n more", nullptr, int(tasks.size()) - mostTasks)), row, 1);
}

bool OverviewPage::eventFilter(QObject *object, QEvent *event)
{
    auto *card = qobject_cast<EditionCard *>(object);
    if (!card || event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    int row = 0, column = 0, rowSpan = 0, columnSpan = 0;
    m_grid->getItemPosition(m_grid->indexOf(card), &row, &column, &rowSpan, &columnSpan);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    default:
        return Page::eventFilter(object, event);
    }
    if (EditionCard *next = cardAt(row, column))
        next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace gui
