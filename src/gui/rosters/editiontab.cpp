#include "gui/rosters/editiontab.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/seatmodel.h"
#include "gui/settings/asking.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

constexpr int mostSeats = 10'000;

QFormLayout *formOf(Card *card)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->body()->addLayout(form);
    return form;
}

QPlainTextEdit *textField(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    measured(edit, [edit, lines] { edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1)); });
    return edit;
}

int countOf(const QList<Seat> &seats, SeatKind kind)
{
    return int(
        std::count_if(seats.cbegin(), seats.cend(), [&](const Seat &seat) { return seat.kind == kind; }));
}

} // namespace

EditionTab::EditionTab(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_save{new QAction{tr("&Save the changes"), this}}
    , m_revert{new QAction{tr("&Revert"), this}}
    , m_changeRules{new QAction{tr("Rules of the seats …"), this}}
    , m_opens{new DateField}
    , m_closes{new DateField}
    , m_confirmed{new QCheckBox{tr("The &dates are confirmed")}}
    , m_venue{new QLineEdit}
    , m_registration{new DateField}
    , m_cancelled{new QCheckBox{tr("The edition is &cancelled")}}
    , m_note{textField(3)}
    , m_ordinary{new QSpinBox}
    , m_substitutes{new QSpinBox}
    , m_seats{new SeatModel{this}}
    , m_seatTable{new Table{QStringLiteral("seats"), tr("Seats")}}
    , m_rules{new QLabel}
    , m_name{new QLineEdit}
    , m_shortName{new QLineEdit}
    , m_place{new QLineEdit}
    , m_aliases{textField(4)}
    , m_problems{new QLabel}
{
    m_save->setShortcuts({QKeySequence{QKeySequence::Save}, QKeySequence{Qt::CTRL | Qt::Key_Return},
                          QKeySequence{Qt::CTRL | Qt::Key_Enter}});
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    setLook(m_problems, "problem");

    auto *save = new ActionButton{m_save};
    setLook(save, "primary");
    auto *line = new QHBoxLayout;
    line->addWidget(save);
    line->addWidget(new ActionButton{m_revert});
    line->addWidget(m_problems, 1);

    auto *scroll = new QScrollArea{this};
    auto *content = new QWidget{scroll->viewport()};
    setLook(content, "page");
    auto *left = new QVBoxLayout;
    left->addWidget(makeEditionCard(content));
    left->addWidget(makeEventCard(content));
    left->addStretch();
    m_cards = new QHBoxLayout{content};
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->addLayout(left, 1);
    m_cards->addWidget(makeSeatsCard(content), 1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    measured(this, [this, left, layout] {
        left->setSpacing(spacing(this));
        m_cards->setSpacing(spacing(this));
        layout->setSpacing(spacing(this, 0.5));
        m_seatTable->setMinimumHeight(fontMetrics().lineSpacing() * 13);
        placeCards();
    });
    layout->addLayout(line);
    layout->addWidget(scroll, 1);
    setFocusProxy(m_opens);

    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_opens), static_cast<QLineEdit *>(m_closes), m_venue,
                            static_cast<QLineEdit *>(m_registration), m_name, m_shortName, m_place})
        connect(edit, &QLineEdit::textChanged, this, &EditionTab::refresh);
    for (QCheckBox *box : {m_confirmed, m_cancelled})
        connect(box, &QCheckBox::toggled, this, &EditionTab::refresh);
    for (QPlainTextEdit *edit : {m_note, m_aliases})
        connect(edit, &QPlainTextEdit::textChanged, this, &EditionTab::refresh);
    for (QSpinBox *box : {m_ordinary, m_substitutes})
        connect(box, &QSpinBox::valueChanged, this, &EditionTab::refresh);
    connect(m_seats, &SeatModel::dataChanged, this, &EditionTab::refresh);
    connect(m_save, &QAction::triggered, this, &EditionTab::save);
    connect(m_revert, &QAction::triggered, this, &EditionTab::fill);
    connect(m_changeRules, &QAction::triggered, this, &EditionTab::changeRules);
}

void EditionTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

// Beside each other, or, where the text is too large for that, the seats below the rest.
void EditionTab::placeCards()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 80;
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *EditionTab::makeEditionCard(QWidget *parent)
{
    auto *card = new Card{tr("This year"), parent};
    auto *form = formOf(card);
    m_registration->setPlaceholderText(tr("not known"));
    form->addRow(tr("&Opens"), m_opens);
    form->addRow(tr("C&loses"), m_closes);
    form->addRow(QString{}, m_confirmed);
    form->addRow(tr("&Venue"), m_venue);
    form->addRow(tr("Re&gistration until"), m_registration);
    form->addRow(QString{}, m_cancelled);
    form->addRow(tr("&Note"), m_note);
    card->body()->addStretch();
    return card;
}

QWidget *EditionTab::makeSeatsCard(QWidget *parent)
{
    auto *card = new Card{tr("Seats"), parent};
    auto *form = formOf(card);
    for (QSpinBox *box : {m_ordinary, m_substitutes})
        box->setRange(0, mostSeats);
    form->addRow(tr("Ordinar&y"), m_ordinary);
    form->addRow(tr("S&ubstitutes"), m_substitutes);
    m_rules->setWordWrap(true);
    m_rules->setTextFormat(Qt::PlainText);
    auto *rules = new QHBoxLayout;
    rules->addWidget(m_rules, 1);
    rules->addWidget(new ActionButton{m_changeRules}, 0, Qt::AlignTop);
    form->addRow(tr("Rules"), rules);
    m_seatTable->setSource(m_seats);
    m_seatTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                 QAbstractItemView::AnyKeyPressed);
    m_seatTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_seatTable->setEmptyState(QStringLiteral("people"), tr("There are no seats."));
    m_seatTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_seatTable->setToolTip(
        tr("Write a party's letters to keep the seat for it; Delete the letters to free it"));
    card->body()->addWidget(m_seatTable, 1);
    return card;
}

QWidget *EditionTab::makeEventCard(QWidget *parent)
{
    auto *card = new Card{tr("Every year"), parent};
    auto *form = formOf(card);
    m_aliases->setToolTip(tr("Other ways in which texts write the name, one on each line"));
    form->addRow(tr("N&ame"), m_name);
    form->addRow(tr("Short na&me"), m_shortName);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("Also &written"), m_aliases);
    return card;
}

void EditionTab::show(const EditionReading &reading)
{
    const QList<Seat> seats = m_workspace.value(m_workspace.store().events.seats(reading.edition.id));
    const bool same = reading.edition.id == m_reading.edition.id;
    const bool keep = same && isChanged() && reading.edition == m_reading.edition &&
                      reading.event == m_reading.event && seats == m_seatsRead;
    m_reading = reading;
    m_seatsRead = seats;
    if (!keep)
        fill();
    m_rules->setText(rulesText());
    refresh();
}

QString EditionTab::rulesText() const
{
    const QList<SeatRule> &rules = m_reading.rules.of(m_reading.edition.id);
    if (rules.isEmpty())
        return tr("none");
    QMap<Id<Committee>, QString> bodies;
    for (const Committee &committee : m_workspace.value(m_workspace.store().events.committees()))
        bodies.insert(committee.id, committee.shortName);
    QStringList lines;
    for (const SeatRule &rule : rules)
        lines << describe(rule, bodies);
    if (m_reading.rules.exceptions.contains(m_reading.edition.id))
        lines << tr("(this year only)");
    return lines.join(u'\n');
}

void EditionTab::changeRules()
{
    changeSeatRules(
        m_workspace,
        {m_reading.event, m_reading.edition, m_reading.rules, {}, countOf(m_seatsRead, SeatKind::Ordinary)},
        this);
}

void EditionTab::fill()
{
    m_filling = true;
    const Edition &edition = m_reading.edition;
    m_opens->setDate(edition.opens);
    m_closes->setDate(edition.closes);
    m_closes->setToday(edition.opens);
    m_confirmed->setChecked(edition.datesConfirmed);
    m_venue->setText(edition.venue);
    m_registration->setDate(edition.registrationUntil);
    m_registration->setToday(edition.opens);
    m_cancelled->setChecked(edition.cancelled);
    m_note->setPlainText(edition.note);
    m_ordinary->setValue(countOf(m_seatsRead, SeatKind::Ordinary));
    m_substitutes->setValue(countOf(m_seatsRead, SeatKind::Substitute));
    m_seats->setSeats(m_seatsRead);
    m_name->setText(m_reading.event.name);
    m_shortName->setText(m_reading.event.shortName);
    m_place->setText(m_reading.event.place);
    m_aliases->setPlainText(m_reading.event.aliases.join(u'\n'));
    m_filling = false;
    refresh();
}

Edition EditionTab::edition() const
{
    Edition edition = m_reading.edition;
    edition.opens = m_opens->date();
    edition.closes = m_closes->date();
    edition.datesConfirmed = m_confirmed->isChecked();
    edition.venue = m_venue->text().simplified();
    edition.registrationUntil = m_registration->date();
    edition.cancelled = m_cancelled->isChecked();
    edition.note = m_note->toPlainText().trimmed();
    return edition;
}

Event EditionTab::event() const
{
    Event event = m_reading.event;
    event.name = m_name->text().simplified();
    event.shortName = m_shortName->text().simplified();
    event.place = m_place->text().simplified();
    event.aliases.clear();
    for (const QString &line : m_aliases->toPlainText().split(u'\n'))
        if (const QString alias = line.simplified(); !alias.isEmpty() && !event.aliases.contains(alias))
            event.aliases << alias;
    return event;
}

QStringList EditionTab::problems() const
{
    QStringList sentences = domain::problems(edition(), m_reading.period) + domain::problems(event());
    if (!m_registration->isReadable())
        sentences << m_registration->problem(
            tr("“%1” is no day. Write it as 2024-01-10, or leave it empty.").arg(m_registration->text()));
    return sentences;
}

bool EditionTab::isChanged() const
{
    return edition() != m_reading.edition || event() != m_reading.event || !m_seats->changed().isEmpty() ||
           m_ordinary->value() != countOf(m_seatsRead, SeatKind::Ordinary) ||
           m_substitutes->value() != countOf(m_seatsRead, SeatKind::Substitute) ||
           !m_registration->isReadable();
}

void EditionTab::refresh()
{
    if (m_filling)
        return;
    const bool changed = isChanged();
    const QStringList against = changed ? problems() : QStringList{};
    m_problems->setText(against.join(u'\n'));
    const QString &locked = m_reading.locked;
    allow(m_save, !locked.isEmpty() ? locked
                  : !changed        ? tr("Nothing has been changed.")
                                    : against.join(u'\n'));
    allow(m_revert, changed ? QString{} : tr("Nothing has been changed."));
    const bool open = locked.isEmpty();
    allow(m_changeRules, locked);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_opens), static_cast<QLineEdit *>(m_closes), m_venue,
                            static_cast<QLineEdit *>(m_registration), m_name, m_shortName, m_place})
        edit->setReadOnly(!open);
    for (QPlainTextEdit *edit : {m_note, m_aliases})
        edit->setReadOnly(!open);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_confirmed, m_cancelled, m_ordinary, m_substitutes}) {
        widget->setEnabled(open);
        widget->setToolTip(locked);
    }
    m_seats->setReadOnly(!open);
}

void EditionTab::leave()
{
    if (!m_reading.locked.isEmpty() || !isChanged())
        return;
    if (const QStringList against = problems(); against.isEmpty())
        save();
    else
        emit m_workspace.failed(tr("What was changed about %1 %2 is not saved yet: %3")
                                    .arg(m_reading.event.name)
                                    .arg(m_reading.edition.year)
                                    .arg(against.join(u' ')));
}

void EditionTab::save()
{
    const store::Events::EditionChange change{edition(), event(), m_ordinary->value(), m_substitutes->value(),
                                              m_seats->changed()};
    m_workspace.settle(m_workspace.store().events.changeEdition(change),
                       tr("%1 %2 was changed").arg(change.event.name).arg(change.edition.year));
}

} // namespace gui
