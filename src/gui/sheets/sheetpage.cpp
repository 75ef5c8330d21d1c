#include "gui/sheets/sheetpage.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/look/taborder.h"
#include "gui/register/flowrow.h"
#include "gui/register/formcolumn.h"
#include "gui/rosters/formdialog.h"
#include "gui/sheets/columnchooser.h"
#include "gui/sheets/rowdecision.h"
#include "gui/sheets/sheetmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Showing more persons than this takes a moment: who wants to see them goes there.
constexpr int shownAtOnce = 2000;

} // namespace

SheetPage::SheetPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_work{workspace.store()}
    , m_stack{new QStackedWidget}
    , m_origin{muteLabel()}
    , m_paste{new QPlainTextEdit}
    , m_refusal{new Remark}
    , m_chooser{new ColumnChooser}
    , m_whichSheet{new QComboBox}
    , m_headings{new QCheckBox{tr("The &first row holds the headings")}}
    , m_edition{new QComboBox}
    , m_onMatch{new QComboBox}
    , m_leftOut{new QLabel}
    , m_model{new SheetModel{this}}
    , m_table{new Table{u"sheet"_s, tr("Rows of the sheet")}}
    , m_decision{new RowDecision}
    , m_state{muteLabel()}
    , m_progress{new QProgressBar}
    , m_cancel{new QPushButton{tr("&Cancel")}}
    , m_take{new QPushButton{tr("&Take in")}}
{
    setAcceptDrops(true);
    setLook(this, "page");
    auto *head = new FlowRow;
    head->setContentsMargins(spacing(this), spacing(this), spacing(this), 0);
    head->setSpacing(spacing(this));
    head->addWidget(titleLabel(tr("Take in people from a sheet")));
    head->addWidget(m_origin);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeReading());
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeBar());

    connect(&m_work, &SheetWork::begun, this, [this] { showBusy(true); });
    connect(&m_work, &SheetWork::ended, this, [this] { showBusy(false); });
    connect(&m_work, &SheetWork::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
    connect(&m_work, &SheetWork::sheetsRead, this, &SheetPage::showSheets);
    connect(&m_work, &SheetWork::compared, this, &SheetPage::showComparison);
    connect(&m_work, &SheetWork::taken, this, &SheetPage::showTaken);
    showBusy(false);
}

QWidget *SheetPage::makeStart()
{
    m_paste->setAcceptDrops(false); // the page reads what is dropped
    m_paste->setTabChangesFocus(true);
    m_paste->setPlaceholderText(
        tr("Copy rows in a spreadsheet and paste them here, or drop a file on the page (XLSX, ODS, CSV)."));
    m_paste->setAccessibleName(tr("Rows of a sheet"));
    m_paste->setObjectName(u"paste"_s);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *open = new QPushButton{icon(u"open"_s), tr("&Open a file …")};
    auto *read = new QPushButton{tr("&Read the rows")};
    read->setObjectName(u"read"_s);
    setLook(read, "primary");
    read->setEnabled(false);
    pressByCtrlEnter(read);

    auto *card = new Card{tr("A list of people")};
    card->body()->addWidget(m_paste, 1);
    card->body()->addWidget(m_refusal);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    auto *promise =
        muteLabel(tr("Nothing is saved when a sheet is read. Personal identity numbers are left out."));
    promise->setWordWrap(true);
    buttons->addWidget(promise, 1);
    buttons->addWidget(read);
    card->body()->addLayout(buttons);
    auto *start = new QWidget;
    auto *layout = new QVBoxLayout{start};
    layout->setContentsMargins(spacing(this), spacing(this), spacing(this), spacing(this));
    layout->addWidget(card, 1);

    connect(m_paste, &QPlainTextEdit::textChanged, this, [this, read] {
        read->setEnabled(!m_paste->document()->isEmpty());
        m_refusal->hide();
    });
    connect(open, &QPushButton::clicked, this, &SheetPage::chooseFile);
    connect(read, &QPushButton::clicked, this,
            [this] { readBytes(m_paste->toPlainText().toUtf8(), tr("pasted rows")); });
    return start;
}

QWidget *SheetPage::makeReading()
{
    m_whichSheet->setAccessibleName(tr("Which sheet of the workbook"));
    m_whichSheet->setObjectName(u"which-sheet"_s);
    m_whichSheet->hide(); // until there are several
    m_edition->setAccessibleName(tr("Nominate everybody to"));
    m_edition->setObjectName(u"edition"_s);
    m_onMatch->setAccessibleName(tr("What is done with changed rows"));
    m_onMatch->setObjectName(u"on-match"_s);
    for (const auto each : {OnMatch::Keep, OnMatch::Replace, OnMatch::Both})
        m_onMatch->addItem(label(each), int(each));
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->setObjectName(u"left-out"_s);

    auto *columns = new Card{tr("Columns")};
    m_headings->setObjectName(u"headings"_s);
    columns->addToTitle(m_headings);
    columns->addToTitle(m_whichSheet);
    columns->body()->addWidget(m_chooser);
    columns->body()->addWidget(m_leftOut);

    auto *choices = new FlowRow;
    choices->setSpacing(spacing(this, 0.5));
    const auto addChoice = [this, choices](const QString &name, QComboBox *choice) {
        auto *label = new QLabel{name};
        label->setBuddy(choice);
        auto *part = new QWidget;
        auto *line = new QHBoxLayout{part};
        line->setContentsMargins(0, 0, spacing(this, 0.5), 0);
        line->addWidget(label);
        line->addWidget(choice);
        choices->addWidget(part);
    };
    addChoice(tr("C&hanged rows:"), m_onMatch);
    addChoice(tr("&Nominate to:"), m_edition);

    m_table->setSource(m_model);
    measured(m_table, [this] { m_table->setMinimumHeight(m_table->fontMetrics().height() * 9); });
    m_table->setEmptyState(u"people"_s, tr("No row tells a name. Say which column holds the names."));
    auto *reading = new QWidget;
    auto *layout = new QVBoxLayout{reading};
    layout->setContentsMargins(spacing(this), spacing(this), spacing(this), spacing(this, 0.5));
    layout->setSpacing(spacing(this, 0.6));
    layout->addWidget(columns);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_decision);

    connect(m_chooser, &ColumnChooser::chosen, this, [this](int column, intake::Field field) {
        // Who walks down the choices by arrow key passes some that stand for other columns, which get them
        // back.
        if (std::exchange(m_choosing, column) != column)
            m_othersChosen = m_columns;
        m_columns = m_othersChosen;
        for (auto &other : m_columns.columns)
            if (other.field == field && !intake::standsSeveralTimes(field))
                other.field = intake::Field::Ignored;
        m_columns.columns[column].field = field;
        if (const auto heading = intake::headingKey(m_columns.columns[column].heading); !heading.isEmpty())
            m_mapped.insert(heading, intake::key(field));
        m_chooser->setColumns(m_columns);
        compare();
    });
    connect(m_headings, &QCheckBox::clicked, this, [this](bool has) {
        m_columns = intake::withHeadings(*m_sheet, m_columns, has);
        m_choosing = -1;
        m_chooser->setColumns(m_columns);
        compare();
    });
    connect(m_whichSheet, &QComboBox::activated, this, &SheetPage::chooseSheet);
    connect(m_edition, &QComboBox::activated, this, &SheetPage::compare);
    connect(m_onMatch, &QComboBox::activated, this, [this] {
        m_model->setOnMatch(OnMatch(m_onMatch->currentData().toInt()));
        showState();
    });
    connect(m_table, &Table::currentRowChanged, this, &SheetPage::showRow);
    connect(m_table, &Table::opened, m_decision, &RowDecision::focusAnswer);
    connect(m_decision, &RowDecision::answered, this,
            [this](const std::optional<RowAnswer> &answer, const QString &words) {
                m_model->setAnswer(m_table->currentRow(), answer, words);
                showState();
            });
    return reading;
}

QWidget *SheetPage::makeBar()
{
    auto *bar = new QFrame;
    setLook(bar, "panel");
    setLook(m_take, "primary");
    m_take->setObjectName(u"take"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    auto *layout = new QHBoxLayout{bar};
    layout->setContentsMargins(spacing(this), spacing(this, 0.6), spacing(this), spacing(this, 0.6));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_take);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work.isBusy())
            m_work.stop();
        else
            startOver();
    });
    pressByCtrlEnter(m_take);
    connect(m_take, &QPushButton::clicked, this, &SheetPage::take);
    return bar;
}

void SheetPage::reload()
{
    const auto chosen = m_edition->currentData().toString();
    m_edition->clear();
    m_edition->addItem(tr("Nobody"), QString{});
    for (const auto &event : workspace().events())
        for (const auto &edition :
             workspace().value(workspace().store().events.editions(workspace().period().id)))
            if (edition.event == event.id)
                m_edition->addItem(u"%1 %2"_s.arg(event.shortName).arg(edition.year), edition.id.toString());
    m_edition->setCurrentIndex(std::max(0, m_edition->findData(chosen)));
    // Something else was done meanwhile: what was found out may not hold any more.
    if (m_sheet && !m_taking)
        compare();
    showState();
}

intake::SheetSurroundings SheetPage::surroundings()
{
    auto &books = workspace().store();
    intake::SheetSurroundings known{workspace().value(books.events.committees()), workspace().events(),
                                    workspace().value(books.events.periods())};
    const auto chosen = Id<Edition>::fromString(m_edition->currentData().toString());
    for (const auto &edition : workspace().value(books.events.editions(workspace().period().id))) {
        if (chosen.isNull() || edition.id != chosen)
            continue;
        known.event = edition.event;
        known.period = edition.period;
        known.year = edition.year;
    }
    return known;
}

SheetContext SheetPage::context()
{
    return {workspace().committee().id, QDate{workspace().period().firstYear, 1, 1}, workspace().today()};
}

void SheetPage::chooseFile()
{
    auto *dialog = new QFileDialog{
        this, tr("Open a list of people"), {}, tr("Sheets (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetPage::openFile);
    dialog->open();
}

void SheetPage::openFile(const QString &path)
{
    if (!m_taking)
        m_work.readFile(path);
}

void SheetPage::readBytes(const QByteArray &bytes, const QString &name)
{
    if (!m_taking)
        m_work.readBytes(bytes, name);
}

void SheetPage::showSheets(const Result<QList<intake::Sheet>> &sheets, const QString &name)
{
    if (!sheets) {
        refuse(sheets.error().message);
        return;
    }
    m_sheets.clear();
    m_whichSheet->clear();
    for (const auto &sheet : *sheets) {
        m_sheets.append(std::make_shared<intake::Sheet>(sheet));
        m_whichSheet->addItem(sheet.name);
    }
    m_whichSheet->setVisible(m_sheets.size() > 1);
    m_name = name;
    m_origin->setText(name);
    m_mapped.clear();
    m_stack->setCurrentIndex(1);
    chooseSheet(0);
    m_table->setFocus();
}

QString SheetPage::unsaved() const
{
    return m_stack->currentIndex() == 0 ? QString{} : tr("The sheet that was read is not taken in.");
}

void SheetPage::chooseSheet(int index)
{
    m_sheet = m_sheets[index];
    QHash<QString, intake::Field> remembered;
    const auto mappings = workspace().value(store::Imports{workspace().store().database()}.mappings());
    for (auto each = mappings.begin(); each != mappings.end(); ++each)
        remembered.insert(each.key(), intake::fieldFromKey(each.value()).value_or(intake::Field::Ignored));
    m_columns = intake::recogniseColumns(*m_sheet, remembered);
    m_choosing = -1;
    m_chooser->setColumns(m_columns);
    tabThrough({this});
    m_headings->setChecked(m_columns.headingRow >= 0);
    m_headings->setVisible(m_columns.headingRow <= 0); // else a title stands above them
    const auto leftOut = m_columns.leftOut();
    m_leftOut->setText(
        tr("Personal identity numbers are not kept here. Left out: %1.").arg(leftOut.join(u", ")));
    m_leftOut->setVisible(!leftOut.isEmpty());
    compare();
}

void SheetPage::compare()
{
    m_compared = false;
    m_people.emplace(m_sheet, m_columns, surroundings());
    m_model->setSheet(*m_people);
    m_table->fitColumns(SheetModel::What);
    m_decision->clear();
    if (m_columns.hasName())
        m_work.compare(m_people->people(), context());
    showState();
}

void SheetPage::showComparison(const Result<store::Imports::Comparison> &comparison)
{
    if (!comparison) {
        m_state->setText(comparison.error().message);
        return;
    }
    m_comparison = *comparison;
    m_compared = true;
    m_model->setFindings(m_comparison.findings);
    m_table->fitColumns(SheetModel::What);
    if (const int open = m_model->nextOpen(RowState::Ambiguous, -1); open >= 0)
        m_table->selectRow(open);
    showState();
}

void SheetPage::showRow(int row)
{
    const auto *finding = m_model->finding(row);
    if (!finding) {
        m_decision->clear();
        return;
    }
    QList<RowDecision::Candidate> candidates;
    for (const auto ids = finding->candidates(); const auto &id : ids) {
        if (const auto entry = workspace().store().people.person(id)) {
            QStringList words{entry->person.name(), entry->person.municipality};
            words.removeAll(QString{});
            candidates.append({id, words.join(u", ")});
        }
    }
    if (finding->state == RowState::Ambiguous && finding->first >= 0)
        candidates.append({{}, tr("row %1").arg(m_people->sheet().line(m_people->rows()[finding->first]))});
    const auto answer = m_model->answers().constFind(row);
    auto shown = *finding;
    QString why = finding->words();
    if (const int other = m_model->waitsFor(row); other >= 0)
        why += (why.isEmpty() ? u""_s : u". "_s) + whyWaiting(m_model->lineOf(other));
    shown.setWhy(why);
    m_decision->setRow(m_model->person(row).name(), shown, candidates,
                       answer == m_model->answers().cend() ? std::nullopt : std::optional{*answer});
}

void SheetPage::showState()
{
    m_take->setEnabled(false);
    if (m_stack->currentIndex() == 0 || m_work.isBusy())
        return;
    if (!m_columns.hasName()) {
        m_state->setText(tr("Say which column holds the names."));
        return;
    }
    if (!m_compared)
        return;
    const auto counts = m_comparison.counts();
    QStringList words;
    words << tr("%n new", nullptr, counts.added) << tr("%n changed", nullptr, counts.changed)
          << tr("%n the same", nullptr, counts.same) << tr("%n refused", nullptr, counts.refused);
    if (const int open = m_model->open(); open > 0)
        words << tr("%n to be decided, left out until then", nullptr, open);
    if (const int waiting = m_model->waitingRows(); waiting > 0)
        words << tr("%n waiting for them", nullptr, waiting);
    QString text = words.join(u" · "_s);
    if (workspace().isReadOnly())
        text = workspace().store().database().readOnlyReason();
    m_state->setText(text);
    m_take->setEnabled(!workspace().isReadOnly());
}

void SheetPage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_cancel->setText(busy ? tr("&Stop") : tr("&Cancel"));
    m_cancel->setVisible(busy || m_stack->currentIndex() == 1);
    m_take->setVisible(m_stack->currentIndex() == 1);
    const bool taking = busy && m_taking;
    for (QWidget *part : {static_cast<QWidget *>(m_chooser), static_cast<QWidget *>(m_whichSheet),
                          static_cast<QWidget *>(m_headings), static_cast<QWidget *>(m_edition),
                          static_cast<QWidget *>(m_onMatch), static_cast<QWidget *>(m_decision)})
        part->setEnabled(!taking);
    if (busy)
        m_state->setText(tr("Working …"));
    showState();
}

void SheetPage::take()
{
    store::Imports::Import import{.rows = m_people->people(),
                                  .context = context(),
                                  .comparison = m_comparison,
                                  .onMatch = OnMatch(m_onMatch->currentData().toInt()),
                                  .answers = m_model->answers(),
                                  .mappings = m_mapped,
                                  .source = m_name};
    m_taking = true;
    m_work.take(import);
}

void SheetPage::showTaken(const Result<store::Imports::Taken> &taken)
{
    m_taking = false;
    showBusy(false);
    if (!taken) {
        showState();
        m_state->setText(taken.error().message);
        return;
    }
    startOver();
    m_paste->clear();
    QStringList words{tr("%n person(s) added", nullptr, taken->added)};
    if (taken->changed > 0)
        words << tr("%n changed", nullptr, taken->changed);
    if (taken->nominated > 0)
        words << tr("%n nominated", nullptr, taken->nominated);
    if (taken->marked > 0)
        words << tr("attendance of %n marked", nullptr, taken->marked);
    if (taken->unmarked > 0)
        words << tr("attendance of %n left out", nullptr, taken->unmarked);
    if (taken->left > 0)
        words << tr("%n row(s) left out", nullptr, taken->left);
    workspace().reload(words.join(u", "_s) + u". "_s + tr("Undo takes the import back."));
    if (taken->added <= shownAtOnce)
        emit goTo({.kind = Place::Kind::People});
}

void SheetPage::refuse(const QString &sentence)
{
    startOver();
    m_refusal->setText(sentence);
    m_refusal->show();
}

void SheetPage::startOver()
{
    m_stack->setCurrentIndex(0);
    m_sheets.clear();
    m_sheet.reset();
    m_people.reset();
    m_comparison = {};
    m_compared = false;
    m_model->clear();
    m_origin->setText({});
    m_state->setText({});
    m_refusal->hide();
    showBusy(false);
    m_paste->setFocus();
}

void SheetPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SheetPage::dropEvent(QDropEvent *event)
{
    const auto *dropped = event->mimeData();
    if (dropped->hasUrls() && dropped->urls().first().isLocalFile())
        openFile(dropped->urls().first().toLocalFile());
    else if (dropped->hasText())
        readBytes(dropped->text().toUtf8(), tr("dropped rows"));
    event->acceptProposedAction();
}

} // namespace gui
