#include "gui/register/importpage.h"

#include "domain/committeename.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/register/formcolumn.h"
#include "gui/register/formscroll.h"
#include "gui/register/importstart.h"
#include "gui/register/itementry.h"
#include "gui/register/participantspart.h"
#include "gui/register/sourceview.h"
#include "gui/rosters/formdialog.h"
#include "intake/backreferences.h"
#include "intake/protocolfile.h"
#include "store/meetings.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using intake::Doubt;

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_stack{new QStackedWidget}
    , m_origin{muteLabel()}
    , m_start{new ImportStart}
    , m_source{new SourceView}
    , m_legend{new QLabel}
    , m_atCursor{muteLabel()}
    , m_participants{new ParticipantsPart}
    , m_scroll{new FormScroll}
    , m_steps{new QWidget}
    , m_previous{new QPushButton{tr("P&revious")}}
    , m_next{new QPushButton{tr("&Next")}}
    , m_step{new QLabel}
    , m_chosen{new QCheckBox{tr("Sa&ve this item")}}
    , m_backReferences{muteLabel()}
    , m_questions{new BadgeLabel}
    , m_state{muteLabel()}
    , m_save{new QPushButton{tr("&Save in the register")}}
{
    setAcceptDrops(true);
    setLook(this, "page");
    auto *head = new QHBoxLayout;
    measured(this,
             [this, head] { head->setContentsMargins(spacing(this), spacing(this), spacing(this), 0); });
    head->addWidget(titleLabel(tr("Read a protocol")));
    head->addSpacing(spacing(this));
    head->addWidget(m_origin, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(makeReading());
    connect(m_stack, &QStackedWidget::currentChanged, this, &ImportPage::giveRoomToShown);
    giveRoomToShown();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_start, &ImportStart::fileChosen, this, &ImportPage::openFile);
    connect(m_start, &ImportStart::textGiven, this,
            [this](const QString &text) { readText(text, tr("pasted text")); });
    connect(&m_reader, &QFutureWatcherBase::finished, this, [this] { showRead(m_reader.result()); });
    reload();
}

// What is not shown asks for no room: the form is much higher than the start.
void ImportPage::giveRoomToShown()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
}

QWidget *ImportPage::makeReading()
{
    m_halves = new QHBoxLayout;
    m_bar = new QHBoxLayout;
    measured(m_stack, [this] {
        m_halves->setContentsMargins(spacing(this), spacing(this), spacing(this), spacing(this));
        m_halves->setSpacing(spacing(this));
        placeHalves();
    });
    m_halves->addWidget(makeSource(), 20);
    m_halves->addWidget(makeForm(), 23);
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout{reading};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_halves, 1);
    layout->addWidget(makeBar());
    return reading;
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeHalves();
}

// Beside each other, or, where the text is too large for that, the form below the source, and the buttons
// below the state.
void ImportPage::placeHalves()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 90;
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bar->setDirection(m_halves->direction());
    m_source->setMinimumHeight(narrow ? fontMetrics().height() * 8 : 0);
    m_scroll->setMinimumHeight(narrow ? fontMetrics().height() * 14 : 0);
}

QWidget *ImportPage::makeSource()
{
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setAccessibleName(tr("What the marks mean"));
    auto *card = new Card;
    card->body()->addWidget(m_source, 3);
    card->body()->addWidget(m_legend);
    card->body()->addWidget(m_atCursor);
    card->body()->addWidget(m_participants, 2);
    connect(m_source, &SourceView::legendChanged, this, [this] { m_legend->setText(m_source->legend()); });
    connect(m_source, &QTextEdit::cursorPositionChanged, this, [this] {
        const auto part = m_source->partAtCursor();
        m_atCursor->setText(part.isEmpty() ? tr("At the cursor: no part of the item")
                                           : tr("At the cursor: %1").arg(part));
    });
    return card;
}

QWidget *ImportPage::makeForm()
{
    m_previous->setObjectName(u"previous"_s);
    m_next->setObjectName(u"next"_s);
    m_chosen->setObjectName(u"chosen"_s);
    auto *steps = new QHBoxLayout{m_steps};
    steps->setContentsMargins({});
    steps->addWidget(m_previous);
    steps->addWidget(m_step);
    steps->addWidget(m_next);
    steps->addStretch(1);
    steps->addWidget(m_chosen);

    m_backReferences->setObjectName(u"backReferences"_s);
    m_backReferences->setWordWrap(true);
    m_backReferences->setTextFormat(Qt::RichText);
    m_backReferences->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_backReferences, &QLabel::linkActivated, this, [this](const QString &item) {
        emit goTo({Place::Kind::Register, {}, 0, {}, domain::Id<domain::ProtocolItem>::fromString(item)});
    });

    auto *card = new Card;
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_backReferences);
    card->body()->addWidget(m_scroll, 1);

    connect(m_previous, &QPushButton::clicked, this, [this] { showDraft(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showDraft(m_current + 1); });
    connect(m_chosen, &QCheckBox::toggled, this, [this](bool chosen) {
        m_drafts[m_current].chosen = chosen;
        m_form->setEnabled(chosen);
        showState();
    });
    return card;
}

QWidget *ImportPage::makeBar()
{
    auto *bar = new QFrame;
    setLook(bar, "panel");
    setLook(m_save, "primary");
    m_save->setObjectName(u"save"_s);
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    auto *cancel = new QPushButton{tr("&Cancel")};
    cancel->setObjectName(u"cancel"_s);
    bar->setLayout(m_bar);
    measured(bar, [this] {
        m_bar->setContentsMargins(spacing(this), spacing(this, 0.6), spacing(this), spacing(this, 0.6));
    });
    auto *words = new QHBoxLayout;
    words->addWidget(m_questions);
    words->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_bar->addLayout(words, 1);
    m_bar->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::startOver);
    pressByCtrlEnter(m_save);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::save);
    return bar;
}

void ImportPage::reload()
{
    m_entries = workspace().value(workspace().store().decisions.entries());
    showState();
}

void ImportPage::takeFocus()
{
    m_drafts.isEmpty() ? m_start->focusText() : m_form->focusFirst();
}

QString ImportPage::unsaved() const
{
    return m_drafts.isEmpty() ? QString{} : tr("The protocol that was read is not saved in the register.");
}

void ImportPage::openFile(const QString &path)
{
    startOver();
    const QString name = QFileInfo{path}.fileName();
    m_start->setBusy(tr("Reading %1 …").arg(name));
    const auto around = surroundingsOf(workspace());
    m_reader.setFuture(QtConcurrent::run([path, name, around] {
        const auto text = intake::readProtocolFile(path);
        return text ? readingOf(*text, name, around) : Read{name, {}, text.error().message, {}};
    }));
}

void ImportPage::readText(const QString &text, const QString &name)
{
    constexpr qsizetype quickly = 50'000; // such a text is read before anybody sees that it takes time
    startOver();
    const auto around = surroundingsOf(workspace());
    if (text.size() < quickly) {
        showRead(readingOf(text, name, around));
        return;
    }
    m_start->setBusy(tr("Reading %1 …").arg(name));
    m_reader.setFuture(QtConcurrent::run([text, name, around] { return readingOf(text, name, around); }));
}

ImportPage::Read ImportPage::readingOf(const QString &text, const QString &name,
                                       const ItemSurroundings &around)
{
    auto reading = intake::readProtocol(text, around.events, around.periods);
    return {name, text, reading.whyNone, std::move(reading)};
}

void ImportPage::showRead(const Read &read)
{
    m_start->setReady();
    const auto surroundings = surroundingsOf(workspace());
    const auto &reading = read.reading;
    const QString &name = read.name;
    if (reading.drafts.isEmpty()) {
        m_start->setText(read.text);
        m_start->refuse(read.whyNone);
        return;
    }
    m_drafts.clear();
    for (const auto &item : reading.drafts) {
        Draft draft{{surroundings.committee.id, item.reference, item.meeting, item.item},
                    item.doubts,
                    item.marks,
                    {},
                    item.meeting.isValid(),
                    false,
                    true};
        if (domain::namesAnother(item.committee, surroundings.committee))
            draft.doubts.append(
                {Doubt::About::Text, tr("The text is about %1, but it will be kept in the register of %2.")
                                         .arg(item.committee, surroundings.committee.name)});
        draft.backReferences = item.backReferences;
        m_drafts.append(draft);
    }
    m_origin->setText(name + u" · "_s + tr("%n item(s)", nullptr, int(m_drafts.size())));
    m_source->setText(reading.text);
    m_participants->setList(reading.attendance);
    m_steps->setVisible(m_drafts.size() > 1);

    m_form = new ItemForm{surroundings};
    m_scroll->setForm(m_form);
    tabThrough({this});
    connect(m_form, &ItemForm::changed, this, [this] {
        keepDraft();
        showState();
    });
    m_current = -1;
    m_stack->setCurrentIndex(1);
    showDraft(0);
}

void ImportPage::startOver()
{
    m_stack->setCurrentIndex(0);
    m_start->setReady();
    m_origin->setText({});
    m_drafts.clear();
    m_current = -1;
    m_start->focusText();
}

void ImportPage::showDraft(int index)
{
    m_current = -1; // what the form says while it is filled is no change
    const auto &draft = m_drafts[index];
    m_form->setEntry(draft.entry);
    m_form->setDoubts(draft.doubts);
    m_form->setEnabled(draft.chosen);
    m_current = index;
    {
        const QSignalBlocker blocker{m_chosen};
        m_chosen->setChecked(draft.chosen);
    }
    m_source->setMarks(draft.marks);
    showBackReferences();
    m_step->setText(tr("%1 of %2").arg(index + 1).arg(m_drafts.size()));
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_drafts.size());
    m_form->focusFirst();
    showState();
}

void ImportPage::showBackReferences()
{
    const auto &draft = m_drafts[m_current];
    QStringList references;
    for (const auto &reference : draft.backReferences) {
        const auto *entry =
            intake::entryPointedAt(reference, m_entries, workspace().committee(), draft.entry.meeting);
        const QString text = reference.text.toHtmlEscaped();
        references.append(entry ? u"<a href=\"%1\">%2</a>"_s.arg(entry->item.toString(), text) : text);
    }
    m_backReferences->setText(tr("Points back at: %1").arg(references.join(u"; "_s)));
    m_backReferences->setVisible(!references.isEmpty());
}

void ImportPage::keepDraft()
{
    if (m_current < 0)
        return;
    auto &draft = m_drafts[m_current];
    const auto before = draft.entry.meeting;
    draft.entry = m_form->entry();
    draft.doubts = m_form->doubts();
    if (draft.entry.meeting != before) {
        draft.meetingShared = false;
        shareMeeting();
        showBackReferences();
    }
}

void ImportPage::shareMeeting()
{
    const auto &from = m_drafts[m_current];
    if (from.meetingGiven || !from.entry.meeting.isValid())
        return;
    for (int i = 0; i < m_drafts.size(); ++i) {
        auto &to = m_drafts[i];
        if (i == m_current || to.meetingGiven || (to.entry.meeting.isValid() && !to.meetingShared))
            continue;
        to.entry.meeting = from.entry.meeting;
        to.meetingShared = true;
        to.doubts.removeIf([](const Doubt &doubt) { return doubt.about == Doubt::About::Meeting; });
        to.doubts.append(
            {Doubt::About::Meeting, tr("The day is the one of %1.").arg(from.entry.item.number.label())});
    }
}

QStringList ImportPage::problemsOf(int index) const
{
    const auto &entry = m_drafts[index].entry;
    auto found = index == m_current ? m_form->problems() : problems(entry, workspace().committee());
    if (std::any_of(m_entries.begin(), m_entries.end(), [&](const domain::RegisterEntry &there) {
            return there.number == entry.item.number && entry.meeting.isValid() &&
                   there.meeting.year() == entry.meeting.year();
        }))
        found.append(m_drafts.size() > 1
                         ? tr("It is in the register of %1 already; leave it out.").arg(entry.meeting.year())
                         : tr("It is in the register of %1 already.").arg(entry.meeting.year()));
    return found;
}

void ImportPage::showState()
{
    if (m_drafts.isEmpty() || m_current < 0)
        return;
    qsizetype questions = 0;
    qsizetype chosen = 0;
    QString problem;
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (!m_drafts[i].chosen)
            continue;
        ++chosen;
        questions += m_drafts[i].doubts.size();
        if (const auto found = problemsOf(i); problem.isEmpty() && !found.isEmpty())
            problem = m_drafts.size() > 1
                          ? tr("%1 of %2: %3").arg(i + 1).arg(m_drafts.size()).arg(found.first())
                          : found.first();
    }
    if (workspace().isReadOnly())
        problem = workspace().store().database().readOnlyReason();
    else if (chosen == 0)
        problem = tr("No item is chosen.");
    if (questions > 0)
        m_questions->setBadge(tr("%n question(s) left", nullptr, int(questions)), Tone::Waiting);
    else
        m_questions->setBadge(tr("No questions left"), Tone::Good);
    m_state->setText(problem.isEmpty() ? tr("Nothing is saved until you choose it. All of it can be undone.")
                                       : problem);
    m_save->setEnabled(problem.isEmpty());
}

void ImportPage::save()
{
    QList<ItemForm::Entry> entries;
    for (const auto &draft : m_drafts)
        if (draft.chosen)
            entries.append(draft.entry);
    QList<store::Meetings::Attendance> attendances;
    if (const auto participants = m_participants->participants(); !participants.isEmpty())
        attendances.append({workspace().committee().id, entries.first().meeting, participants});
    const auto saved = store::Meetings{workspace().store().database()}.importProtocol(entries, attendances);
    if (!saved) {
        m_state->setText(saved.error().message);
        return;
    }
    startOver();
    m_start->clear();
    workspace().settle(saved, tr("%n item(s) saved in the register. Undo takes the import back.", nullptr,
                                 int(entries.size())));
    emit goTo({Place::Kind::Register, {}, 0, {}, entries.first().item.id});
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasHtml())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const auto &dropped = *event->mimeData();
    if (const QString path = fileIn(dropped); !path.isEmpty())
        openFile(path);
    else if (const QString text = textIn(dropped); !text.isEmpty())
        readText(text, tr("dropped text"));
    event->acceptProposedAction();
}

} // namespace gui
