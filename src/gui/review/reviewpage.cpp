#include "gui/review/reviewpage.h"

#include "documents/reviewpage.h"
#include "domain/writtendate.h"
#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/emptystate.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/look/taborder.h"
#include "gui/register/flowrow.h"
#include "gui/review/reviewlist.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpapers.h"
#include "gui/review/reviewside.h"
#include "gui/review/reviewwords.h"
#include "gui/rosters/actionbutton.h"
#include "intake/filecontents.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// A page of fewer letters than this has no room for three columns.
constexpr int narrowest = 122;
constexpr qint64 longestAnswer = 2 * 1024 * 1024; // bytes

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, QSettings &settings, QWidget *parent)
    : Page{workspace, parent}
    , m_settings{settings}
    , m_approve{new QAction{tr("&Approve the roster"), this}}
    , m_request{new QAction{tr("As&k for a change"), this}}
    , m_papers{new QMenu{tr("Re&view"), this}}
    , m_stack{new QStackedWidget}
    , m_nothing{new EmptyState}
    , m_title{titleLabel()}
    , m_waiting{muteLabel()}
    , m_list{new ReviewList}
    , m_name{titleLabel()}
    , m_authority{new BadgeLabel}
    , m_standing{new BadgeLabel}
    , m_facts{muteLabel()}
    , m_notice{new QFrame}
    , m_changes{new QLabel}
    , m_model{new ReviewModel{this}}
    , m_table{new Table{u"review"_s, tr("Participants to review")}}
    , m_side{new ReviewSide{settings, m_approve, m_request}}
{
    m_approve->setShortcuts(
        {QKeySequence{Qt::CTRL | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::Key_Enter}});
    m_request->setShortcuts({QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                             QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}});
    for (QAction *action : {m_approve, m_request}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_approve, &QAction::triggered, this, [this] { answer(ReviewAnswer::Approved); });
    connect(m_request, &QAction::triggered, this, [this] { answer(ReviewAnswer::ChangeRequested); });

    auto *content = new QWidget;
    setLook(content, "page");
    m_columns = new QBoxLayout{QBoxLayout::LeftToRight};
    m_columns->addWidget(m_list);
    m_columns->addWidget(makeMiddle(), 1);
    m_columns->addWidget(m_side);
    auto *rows = new QVBoxLayout{content};
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addLayout(m_columns, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    measured(this, [this] {
        m_columns->setSpacing(0);
        arrange();
    });

    connect(m_list, &QListWidget::currentRowChanged, this, [this, scroll] {
        show();
        scroll->verticalScrollBar()->setValue(0); // another roster is read from its name on
    });
    connect(m_side, &ReviewSide::personChosen, this, &ReviewPage::show);
    connect(m_side, &ReviewSide::replied, this, &ReviewPage::reply);
    connect(m_side, &ReviewSide::peopleAsked, this,
            [this] { emit goTo(Place{.kind = Place::Kind::People}); });
}

QWidget *ReviewPage::makeHead()
{
    const auto add = [this](const QString &iconName, const QString &text, auto act) {
        QAction *action = m_papers->addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *page = add(u"export"_s, tr("Review pa&ge …"), &ReviewPage::askPage);
    QAction *read = add(u"import"_s, tr("Read in an ans&wer …"), &ReviewPage::askAnswer);
    QAction *paste = add(u"table"_s, tr("&Paste an answer from a letter"), &ReviewPage::pasteAnswer);
    QAction *report = add(u"print"_s, tr("Report for the &presidium …"), &ReviewPage::askReport);
    m_outgoing = {page, read, paste, report};

    auto *head = new QWidget;
    auto *row = new FlowRow{head};
    m_waiting->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addWidget(m_waiting);
    for (QAction *action : {page, read, report})
        row->addWidget(new ActionButton{action});
    measured(head, [head, row] {
        const int space = spacing(head);
        row->setContentsMargins(space, space, space, space / 2);
        row->setSpacing(spacing(head, 0.5));
    });
    return head;
}

QWidget *ReviewPage::makeMiddle()
{
    setLook(m_notice, "notice");
    setLook(m_name, "heading");
    for (QLabel *label : {m_name, m_facts, m_changes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *notice = new QVBoxLayout{m_notice};
    notice->addWidget(m_changes);
    m_table->setSource(m_model);
    m_table->setEmptyState(u"people"_s, tr("Nobody is on the roster, and it has no seats."));
    m_table->fitColumns(ReviewModel::OtherEvents,
                        {ReviewModel::EarlierYears, ReviewModel::Seat, ReviewModel::Role});

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout{middle};
    column->addWidget(m_name);
    auto *authority = new FlowRow;
    authority->addWidget(m_authority);
    authority->addWidget(m_standing);
    column->addLayout(authority);
    column->addWidget(m_facts);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    measured(middle, [this, middle, column, authority, notice] {
        const int space = spacing(middle);
        column->setContentsMargins(space, space / 2, space, space);
        column->setSpacing(spacing(middle, 0.5));
        authority->setSpacing(spacing(middle, 0.4));
        notice->setContentsMargins(space, space / 2, space, space / 2);
        m_table->setMinimumHeight(middle->fontMetrics().height() * 14);
    });
    return middle;
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Where there is no room for three columns they stand below each other.
void ReviewPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    m_narrow = width() < letter * narrowest;
    m_columns->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setFixedWidth(m_narrow ? QWIDGETSIZE_MAX : letter * 31);
    m_list->setMinimumWidth(m_narrow ? 0 : letter * 31);
    // Below each other the roster should not be far away from its card.
    const int height = m_list->sizeHint().height();
    const int most = m_list->sizeHintForRow(0) * 5 / 2;
    m_list->setMinimumHeight(m_narrow && m_list->count() > 2 ? most : height);
    m_list->setMaximumHeight(m_narrow ? m_list->minimumHeight() : QWIDGETSIZE_MAX);
    m_side->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : letter * 42);
    m_side->setMinimumWidth(m_narrow ? 0 : letter * 42);
}

void ReviewPage::reload()
{
    m_reviews = workspace().reviewsOfYear();
    m_stack->setCurrentIndex(m_reviews.isEmpty() ? 1 : 0);
    const int year = workspace().year();
    m_nothing->setState(u"event"_s, tr("No event has an edition in %1. Choose another year.").arg(year));
    const QString locked = workspace().store().database().allows(u"review.page"_s)
                               ? QString{}
                               : workspace().store().database().readOnlyReason();
    for (QAction *action : std::as_const(m_outgoing))
        allow(action, m_reviews.isEmpty()           ? tr("There is no roster in %1.").arg(year)
                      : action == m_outgoing.last() ? QString{}
                                                    : locked);
    m_title->setText(tr("Review %1").arg(year));
    const auto waiting = std::count_if(m_reviews.begin(), m_reviews.end(),
                                       [](const RosterReview &review) { return review.wait.presidium; });
    m_waiting->setText(waiting > 0 ? tr("The presidium has %n roster(s) to review", nullptr, int(waiting))
                                   : tr("No roster waits for the presidium"));
    m_list->setReviews(m_reviews);
    arrange();
    show();
}

const RosterReview *ReviewPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_reviews.size() ? &m_reviews[row] : nullptr;
}

void ReviewPage::show()
{
    const RosterReview *review = current();
    if (!review)
        return;
    const Roster &roster = review->roster;
    m_name->setText(nameOf(roster));
    m_authority->setBadge(summary(roster.authority), toneOf(roster.authority.state));
    m_standing->setBadge(standingText(*review), toneOf(review->standing));
    QStringList facts{writtenDates(roster.edition.opens, roster.edition.closes), roster.edition.venue,
                      seatsText(*review)};
    facts.removeAll(QString{});
    m_facts->setText(facts.join(u" · "_s));
    m_model->setReview(*review);
    const store::Database &database = workspace().store().database();
    m_side->setReview(*review, {!workspace().isReadOnly(),
                                database.allows(u"review.answer"_s) ? QString{} : database.readOnlyReason()});
    showChanges(*review);
    tabThrough({this});
}

// Since the last look of whoever answers; of anybody while nobody is chosen.
void ReviewPage::showChanges(const RosterReview &review)
{
    const ReviewEntry *look = review.lastLook(m_side->person());
    m_notice->setVisible(look && look->isOutdated);
    if (!look || !look->isOutdated)
        return;
    QStringList lines{tr("Changed since %1 looked at the roster, %2:").arg(look->name, timeOf(look->review))};
    for (const RosterDifference &difference : look->since)
        lines << u"• "_s + difference.sentence;
    m_changes->setText(lines.join(u'\n'));
    m_notice->setAccessibleDescription(m_changes->text());
}

void ReviewPage::answer(ReviewAnswer answer)
{
    const RosterReview *shown = current();
    if (!shown)
        return;
    const auto person = m_side->person();
    if (person.isNull()) {
        emit workspace().failed(tr("Choose who answers."));
        m_side->personField()->setFocus();
        return;
    }
    const auto done = workspace().store().reviews.answer(
        shown->roster.edition.id, person, answer, m_side->comment(), workspace().today(), shown->fingerprint);
    const QString said =
        tr("%1: %2 by %3")
            .arg(nameOf(shown->roster), label(answer).toLower(), m_side->personField()->currentText());
    if (done)
        m_side->clearComment();
    if (!workspace().settle(done, said)) {
        m_side->commentField()->setFocus();
        return;
    }
    if (!goOn(person))
        emit workspace().said(tr("%1. All rosters of %2 are answered.").arg(said).arg(workspace().year()));
    m_list->setFocus();
}

void ReviewPage::reply(const Review &review, const QString &text)
{
    if (workspace().settle(workspace().store().reviews.reply(review, text),
                           text.isEmpty() ? tr("The reply was taken away") : tr("The reply was saved")))
        m_list->setFocus();
}

bool ReviewPage::goOn(const Id<Person> &person)
{
    const int count = m_list->count();
    for (int step = 1; step < count; ++step) {
        const int row = (m_list->currentRow() + step) % count;
        if (awaits(m_reviews[row], person)) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

void ReviewPage::turnTo(const Place &place)
{
    for (int row = 0; row < m_reviews.size(); ++row)
        if (m_reviews[row].roster.event.id == place.event)
            m_list->setCurrentRow(row);
}

void ReviewPage::takeFocus()
{
    if (!m_reviews.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
}

Place ReviewPage::history() const
{
    const RosterReview *review = current();
    return {.kind = Place::Kind::History,
            .event = review ? review->roster.event.id : Id<Event>{},
            .year = workspace().year()};
}

QString ReviewPage::fileName(const QString &kind, const QString &suffix) const
{
    documents::ReviewContent content;
    content.committee = workspace().committee();
    content.year = workspace().year();
    return documents::reviewFileName(content, kind, suffix);
}

void ReviewPage::askPage()
{
    const auto mailKey = u"review/mail"_s;
    ReviewPageDialog dialog{workspace().year(), m_reviews.first().presidium,
                            m_settings.value(mailKey).toString(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setValue(mailKey, dialog.mail());
    QString name = tr("Review");
    for (const PresidiumMember &member : m_reviews.first().presidium)
        if (member.person == dialog.person())
            name += u' ' + member.name;
    const QString path = QFileDialog::getSaveFileName(this, tr("Review page"), fileName(name, u"html"_s),
                                                      tr("Web page (*.html)"));
    if (!path.isEmpty())
        writeReviewPage(workspace(), dialog.person(), dialog.mail(), path);
}

void ReviewPage::askAnswer()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read in an answer"), {},
                                                      tr("Answers (*.json *.txt *.eml);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto bytes = intake::contentsOf(path, longestAnswer))
        readReviewAnswer(workspace(), *bytes);
    else
        emit workspace().failed(bytes.error().message);
}

void ReviewPage::pasteAnswer()
{
    readReviewAnswer(workspace(), QGuiApplication::clipboard()->text().toUtf8());
}

void ReviewPage::askReport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Report for the presidium"),
                                                      fileName(tr("Report for the presidium"), u"pdf"_s),
                                                      tr("PDF (*.pdf);;Web page (*.html)"));
    if (!path.isEmpty())
        writeReviewReport(workspace(), documents::formatOfFile(path).value_or(documents::Format::Pdf), path);
}

} // namespace gui
