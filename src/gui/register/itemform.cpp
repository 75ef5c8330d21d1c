#include "gui/register/itemform.h"

#include "domain/clocks.h"
#include "domain/datesintext.h"
#include "gui/look/appearance.h"
#include "gui/look/measured.h"
#include "gui/register/formcolumn.h"
#include "gui/register/growingtext.h"
#include "gui/register/itementry.h"
#include "gui/register/scopechooser.h"
#include "gui/rosters/datefield.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// The fields in the order in which they stand.
enum Field {
    Number,
    Reference,
    Title,
    Meeting,
    ItemScope,
    Background,
    Proposed,
    Proposals,
    Procedure,
    Votes,
    Points,
    Dissents,
    Disqualifications,
    Papers,
    Dispatch,
    Notice,
};

QString lines(const QStringList &list)
{
    return list.join(u'\n');
}

QStringList fromLines(const QString &text)
{
    QStringList list;
    for (const auto &line : text.split(u'\n'))
        if (const auto trimmed = line.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    return list;
}

} // namespace

ItemForm::ItemForm(const ItemSurroundings &surroundings, QWidget *parent)
    : QWidget{parent}
    , m_surroundings{surroundings}
    , m_lock{new Remark}
    , m_column{new FormColumn}
    , m_number{new QLineEdit}
    , m_reference{new QLineEdit}
    , m_title{new GrowingText{1, 6}}
    , m_meeting{new DateField}
    , m_scope{new ScopeChooser{surroundings.periods, surroundings.events}}
    , m_background{new GrowingText{2, 8}}
    , m_proposed{new GrowingText{1, 8}}
    , m_proposals{new Rows<ProposalRow>{tr("Motion"), tr("Add a motion"), [] { return new ProposalRow; }}}
    , m_procedure{new GrowingText{1, 6}}
    , m_votes{new Rows<VoteRow>{tr("Vote"), tr("Add a vote"), [] { return new VoteRow; }}}
    , m_points{new Rows<PointRow>{
          tr("Decision point"), tr("Add a decision point"),
          [this] {
              return new PointRow{m_surroundings.committee.kind, m_surroundings.events};
          }}}
    , m_dissents{new Rows<DissentRow>{tr("Dissent"), tr("Add a reservation or note"),
                                      [] { return new DissentRow; }}}
    , m_disqualifications{new Rows<DisqualificationRow>{tr("Disqualification"), tr("Add a disqualification"),
                                                        [] { return new DisqualificationRow; }}}
    , m_basis{new Rows<BasisRow>{tr("Paper"), tr("Add a paper"),
                                 [this] { return new BasisRow{m_locked ? m_surroundings.today : QDate{}}; }}}
    , m_dispatch{new GrowingText{1, 6}}
    , m_immediately{new QCheckBox{tr("Adjusted immediately")}}
    , m_adjusted{new DateField}
    , m_posted{new DateField}
    , m_takenDown{new DateField}
    , m_clocks{new QLabel}
    , m_late{new Remark}
    , m_notice{makeNotice()}
{
    m_lock->hide();
    m_number->setPlaceholderText(u"§"_s);
    measured(this, [this] {
        m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        m_meeting->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
        m_reference->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    });
    m_meeting->setToday(surroundings.today);
    m_reference->setPlaceholderText(tr("such as %1 nnn-yyyy").arg(surroundings.committee.shortName));
    m_dispatch->setPlaceholderText(tr("One receiver on each line"));
    m_number->setObjectName(u"number"_s);
    m_reference->setObjectName(u"reference"_s);
    m_title->setObjectName(u"title"_s);
    m_meeting->setObjectName(u"meeting"_s);
    m_points->setObjectName(u"points"_s);
    m_proposals->setObjectName(u"proposals"_s);
    m_basis->setObjectName(u"basis"_s);

    const auto follow = [this](auto *editor, auto signal, int field) {
        connect(editor, signal, this, [this, field] { touched(field); });
    };
    follow(m_number, &QLineEdit::textChanged, m_column->add(tr("&Item"), m_number));
    follow(m_reference, &QLineEdit::textChanged, m_column->add(tr("&Reference number"), m_reference));
    follow(m_title, &GrowingText::textChanged, m_column->add(tr("&Title"), m_title));
    follow(m_meeting, &QLineEdit::textChanged, m_column->add(tr("&Meeting"), m_meeting));
    follow(m_scope, &ScopeChooser::changed, m_column->add(tr("&Concerns"), m_scope));
    follow(m_background, &GrowingText::textChanged, m_column->add(tr("&Background"), m_background));
    follow(m_proposed, &GrowingText::textChanged, m_column->add(tr("Proposed decision"), m_proposed));
    follow(m_proposals, &RowStack::changed, m_column->add(tr("Motions"), m_proposals));
    follow(m_procedure, &GrowingText::textChanged, m_column->add(tr("Procedure"), m_procedure));
    follow(m_votes, &RowStack::changed, m_column->add(tr("Votes"), m_votes));
    follow(m_points, &RowStack::changed, m_column->add(tr("&Decision"), m_points));
    follow(m_dissents, &RowStack::changed, m_column->add(tr("Dissent"), m_dissents));
    follow(m_disqualifications, &RowStack::changed,
           m_column->add(tr("Disqualification"), m_disqualifications));
    follow(m_basis, &RowStack::changed, m_column->add(tr("&Papers"), m_basis));
    follow(m_dispatch, &GrowingText::textChanged, m_column->add(tr("Sent to"), m_dispatch));
    m_column->add(tr("&Notice"), m_notice);
    for (auto *date : {m_adjusted, m_posted, m_takenDown})
        follow(date, &QLineEdit::textChanged, Notice);
    follow(m_immediately, &QCheckBox::toggled, Notice);
    m_extra = {Proposed, Procedure, Votes, Dissents, Disqualifications, Dispatch, Notice};

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_lock);
    layout->addWidget(m_column);
    layout->addStretch(1);

    connect(m_column, &FormColumn::confirmed, this, [this](int field, const QString &question) {
        m_doubts.removeIf([&](const intake::Doubt &doubt) {
            return fieldOf(doubt.about) == field && doubt.message == question;
        });
        emit changed();
    });
}

QWidget *ItemForm::makeNotice()
{
    auto *notice = new QWidget;
    auto *grid = new QGridLayout{notice};
    grid->setContentsMargins({});
    const std::pair<QString, DateField *> dates[]{
        {tr("Adjusted"), m_adjusted}, {tr("Posted"), m_posted}, {tr("Taken down"), m_takenDown}};
    int column = 0;
    for (const auto &[name, date] : dates) {
        auto *caption = new QLabel{name};
        setLook(caption, "mute");
        caption->setBuddy(date);
        date->setAccessibleName(name);
        date->setToday(m_surroundings.today);
        grid->addWidget(caption, 0, column);
        grid->addWidget(date, 1, column++);
    }
    setLook(m_clocks, "mute");
    m_clocks->setWordWrap(true);
    grid->addWidget(m_immediately, 2, 0, 1, column);
    grid->addWidget(m_clocks, 3, 0, 1, column);
    grid->addWidget(m_late, 4, 0, 1, column);
    notice->setFocusProxy(m_adjusted);
    return notice;
}

void ItemForm::setEntry(const Entry &entry)
{
    {
        const QScopedValueRollback setting{m_setting, true};
        m_entry = entry;
        const auto &item = entry.item;
        m_doubts.clear();
        m_column->clearQuestions();
        m_number->setText(item.number.text());
        m_reference->setText(entry.reference.text());
        m_title->setText(item.title);
        m_meeting->setDate(entry.meeting);
        m_scope->setScope(item.scope);
        m_background->setText(item.background);
        m_proposed->setText(item.proposedDecision);
        m_proposals->setValues(item.proposals);
        m_procedure->setText(item.procedure);
        m_votes->setValues(item.votes);
        m_points->setValues(item.points);
        m_dissents->setValues(item.dissents);
        m_disqualifications->setValues(item.disqualifications);
        m_basis->setValues(item.basis);
        m_dispatch->setText(lines(item.dispatch));
        m_immediately->setChecked(item.immediatelyAdjusted);
        m_adjusted->setDate(item.adjustedOn);
        m_posted->setDate(item.postedOn);
        m_takenDown->setDate(item.takenDownOn);
    }
    showAllFields(m_showAll);
    describe();
    emit changed();
}

ItemForm::Entry ItemForm::entry() const
{
    auto entry = m_entry;
    entry.meeting = m_meeting->date();
    // What was accepted once stays as it is, whatever today's rules are.
    if (const auto text = m_reference->text().trimmed(); text != m_entry.reference.text())
        entry.reference = domain::ReferenceNumber::parse(text).value_or(domain::ReferenceNumber{});
    entry.item = item();
    return entry;
}

domain::ProtocolItem ItemForm::item() const
{
    auto item = m_entry.item;
    item.basis = m_basis->values();
    item.immediatelyAdjusted = m_immediately->isChecked();
    item.adjustedOn = m_adjusted->date();
    item.postedOn = m_posted->date();
    item.takenDownOn = m_takenDown->date();
    if (m_locked)
        return item;
    item.number = domain::ItemNumber::parse(m_number->text()).value_or(domain::ItemNumber{});
    item.title = m_title->text().simplified();
    item.scope = m_scope->scope();
    item.background = m_background->text().trimmed();
    item.proposedDecision = m_proposed->text().trimmed();
    item.proposals = m_proposals->values();
    item.procedure = m_procedure->text().trimmed();
    item.votes = m_votes->values();
    item.points = m_points->values();
    item.dissents = m_dissents->values();
    item.disqualifications = m_disqualifications->values();
    item.dispatch = fromLines(m_dispatch->text());
    return item;
}

void ItemForm::lockAsTabled()
{
    m_locked = true;
    m_lock->setText(tr("The matter lies tabled and comes back as it was. Only new papers, with the day on "
                       "which they came in, and the dates of the notice can be entered."));
    m_lock->show();
    for (auto *line : {m_number, m_reference, static_cast<QLineEdit *>(m_meeting)})
        line->setReadOnly(true);
    for (auto *text : {m_title, m_background, m_proposed, m_procedure, m_dispatch})
        text->setReadOnly(true);
    m_scope->setLocked(true);
    m_proposals->setLocked(true);
    m_votes->setLocked(true);
    m_points->setLocked(true);
    m_dissents->setLocked(true);
    m_disqualifications->setLocked(true);
    m_basis->lockPresent();
}

void ItemForm::showAllFields(bool all)
{
    m_showAll = all;
    for (const int field : std::as_const(m_extra))
        m_column->setFieldVisible(field, all || !isEmptyExtra(field));
}

void ItemForm::showNotice()
{
    m_extra.removeOne(Notice);
    m_column->setFieldVisible(Notice, true);
}

QStringList ItemForm::problems() const
{
    return unreadable() + gui::problems(entry(), m_surroundings.committee);
}

QStringList ItemForm::problemsOfDraft() const
{
    return isMissing(Title) ? unreadable() << tr("A draft needs a title, by which it is found again.")
                            : unreadable();
}

QStringList ItemForm::unreadable() const
{
    QStringList problems;
    if (const auto text = m_number->text().trimmed();
        !text.isEmpty() && !domain::ItemNumber::parse(text).has_value())
        problems.append(tr("“%1” is no item number. Write it as § 268 or 41A.").arg(text));
    if (const auto text = m_reference->text().trimmed(); !text.isEmpty() &&
                                                         text != m_entry.reference.text() &&
                                                         !domain::ReferenceNumber::parse(text).has_value())
        problems.append(tr("“%1” is no reference number. Write it as %2 123-2024.")
                            .arg(text, m_surroundings.committee.shortName));
    if (!m_meeting->isReadable())
        problems.append(m_meeting->problem(tr("“%1” is no date. Write the day of the meeting as 2022-12-15.")
                                               .arg(m_meeting->text().trimmed())));
    for (const auto *date : {m_adjusted, m_posted, m_takenDown})
        if (!date->isReadable())
            problems.append(date->problem(tr("%1: “%2” is no date. Write it as 2022-12-15.")
                                              .arg(date->accessibleName(), date->text().trimmed())));
    return problems;
}

void ItemForm::setDoubts(const QList<intake::Doubt> &doubts)
{
    m_column->clearQuestions();
    m_doubts = doubts;
    for (const auto &doubt : doubts) {
        const int field = fieldOf(doubt.about);
        m_column->setFieldVisible(field, true);
        m_column->ask(field, doubt.message, !isMissing(field));
    }
    emit changed();
}

void ItemForm::addPaper()
{
    m_basis->addButton()->click();
}

void ItemForm::focusFirst()
{
    for (int field = Number; field <= Notice; ++field)
        if (m_column->isFieldVisible(field) && (!m_column->questions(field).isEmpty() || isMissing(field))) {
            m_column->editor(field)->setFocus();
            return;
        }
    (m_locked ? static_cast<QWidget *>(m_basis->addButton()) : m_number)->setFocus();
}

void ItemForm::touched(int field)
{
    if (m_setting)
        return;
    if (!isMissing(field)) {
        m_column->settle(field);
        m_doubts.removeIf([&](const intake::Doubt &doubt) { return fieldOf(doubt.about) == field; });
        for (const QString &contradiction : domain::contradictionsOfDays(textOf(field)))
            m_column->ask(field, contradiction, true);
    }
    describe();
    emit changed();
}

// What is written in a field for running text.
QString ItemForm::textOf(int field) const
{
    const auto bodies = [](const auto &parts) {
        QStringList texts;
        for (const auto &part : parts)
            texts.append(part.text);
        return texts.join(u'\n');
    };
    switch (field) {
    case Title:
        return m_title->text();
    case Background:
        return m_background->text();
    case Proposed:
        return m_proposed->text();
    case Proposals:
        return bodies(m_proposals->values());
    case Procedure:
        return m_procedure->text();
    case Points:
        return bodies(m_points->values());
    case Dissents:
        return bodies(m_dissents->values());
    }
    return {};
}

void ItemForm::describe()
{
    const auto now = item();
    const auto meeting = m_meeting->date();
    const auto clocks = meeting.isValid() ? domain::legalClocks(now, meeting) : domain::LegalClocks{};
    QStringList sentences;
    const auto tell = [&](const QDate &day, const QString &sentence) {
        if (day.isValid())
            sentences.append(sentence.arg(day.toString(Qt::ISODate)));
    };
    tell(clocks.adjustBy, tr("Adjust by %1"));
    tell(clocks.postBy, tr("Post by %1"));
    tell(clocks.takeDownFrom, tr("Take down from %1"));
    tell(clocks.appealUntil, tr("Can be appealed until %1"));
    tell(clocks.legalForceOn, tr("Legal force %1"));
    m_clocks->setText(sentences.join(u" · "_s));
    m_clocks->setVisible(!sentences.isEmpty());
    const auto late =
        meeting.isValid() ? domain::lateSteps(now, meeting, m_surroundings.today) : QStringList{};
    m_late->setText(lines(late));
    m_late->setVisible(!late.isEmpty());
}

bool ItemForm::isMissing(int field) const
{
    switch (field) {
    case Number:
        return m_number->text().trimmed().isEmpty();
    case Title:
        return m_title->text().trimmed().isEmpty();
    case Meeting:
        return !m_meeting->date().isValid();
    default:
        return false;
    }
}

bool ItemForm::isEmptyExtra(int field) const
{
    const auto now = item();
    switch (field) {
    case Proposed:
        return now.proposedDecision.isEmpty();
    case Procedure:
        return now.procedure.isEmpty();
    case Votes:
        return now.votes.isEmpty();
    case Dissents:
        return now.dissents.isEmpty();
    case Disqualifications:
        return now.disqualifications.isEmpty();
    case Dispatch:
        return now.dispatch.isEmpty();
    default:
        return now.adjustedOn.isNull() && now.postedOn.isNull() && now.takenDownOn.isNull() &&
               !now.immediatelyAdjusted;
    }
}

int ItemForm::fieldOf(intake::Doubt::About about) const
{
    using About = intake::Doubt::About;
    switch (about) {
    case About::Number:
        return Number;
    case About::Title:
        return Title;
    case About::Reference:
        return Reference;
    case About::Meeting:
        return Meeting;
    case About::Scope:
        return ItemScope;
    case About::Proposals:
        return Proposals;
    case About::Points:
    case About::Outcome:
        return Points;
    case About::Basis:
        return Papers;
    case About::Votes:
        return Votes;
    case About::Dispatch:
        return Dispatch;
    case About::Text:
        break;
    }
    return Background;
}

} // namespace gui
