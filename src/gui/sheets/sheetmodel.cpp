#include "gui/sheets/sheetmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

Tone toneOf(RowState state)
{
    switch (state) {
    case RowState::New:
        return Tone::Good;
    case RowState::Changed:
        return Tone::Back;
    case RowState::Ambiguous:
        return Tone::Waiting;
    case RowState::Refused:
        return Tone::Bad;
    case RowState::Same:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void SheetModel::setSheet(const intake::PeopleSheet &sheet)
{
    beginResetModel();
    if (!m_sheet || &m_sheet->sheet() != &sheet.sheet() || m_sheet->rows() != sheet.rows()) {
        m_answers.clear();
        m_words.clear();
    }
    m_sheet = sheet;
    m_findings.clear();
    m_waiting.clear();
    m_shown.clear();
    const auto &columns = sheet.columns().columns;
    for (int column = 0; column < columns.size(); ++column)
        if (columns[column].field != intake::Field::Ignored &&
            columns[column].field != intake::Field::IdentityNumber)
            m_shown.append(column);
    endResetModel();
}

void SheetModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    m_findings.clear();
    m_answers.clear();
    m_waiting.clear();
    m_shown.clear();
    endResetModel();
}

void SheetModel::setFindings(const QList<RowFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    // Answers that were given before hold on while the question is the same.
    const auto still = [this](int row, const RowAnswer &answer) {
        const RowFinding &found = m_findings[row];
        const bool asksWho = found.state == RowState::Ambiguous;
        return answer.leave ||
               (asksWho && (answer.person.isNull() || found.candidates().contains(answer.person))) ||
               (found.state == RowState::Changed &&
                (answer.person.isNull() || answer.person == found.person));
    };
    m_answers.removeIf([&](const std::pair<const int &, RowAnswer &> &each) {
        return each.first >= m_findings.size() || !still(each.first, each.second);
    });
    lookWhoWaits();
    endResetModel();
}

void SheetModel::lookWhoWaits()
{
    m_waiting = m_sheet ? waiting(m_sheet->people(), m_findings, m_answers, m_onMatch) : QHash<int, int>{};
}

int SheetModel::lineOf(int row) const
{
    return m_sheet->sheet().line(m_sheet->rows()[row]);
}

void SheetModel::setOnMatch(OnMatch onMatch)
{
    m_onMatch = onMatch;
    lookWhoWaits();
    if (rowCount() > 0)
        emit dataChanged(index(0, Decision), index(rowCount() - 1, Decision));
}

void SheetModel::setAnswer(int row, const std::optional<RowAnswer> &answer, const QString &words)
{
    if (answer) {
        m_answers.insert(row, *answer);
        m_words.insert(row, words);
    } else {
        m_answers.remove(row);
        m_words.remove(row);
    }
    lookWhoWaits();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString SheetModel::words(OnMatch onMatch)
{
    switch (onMatch) {
    case OnMatch::Keep:
        return tr("Kept as here");
    case OnMatch::Replace:
        return tr("Replaced");
    case OnMatch::Both:
        break;
    }
    return tr("Added as somebody else");
}

const RowFinding *SheetModel::finding(int row) const
{
    return row >= 0 && row < m_findings.size() ? &m_findings[row] : nullptr;
}

int SheetModel::nextOpen(RowState state, int after) const
{
    const int rows = int(m_findings.size());
    for (int i = 1; i <= rows; ++i) {
        const int row = (after + i) % rows;
        if (m_findings[row].state == state && !m_answers.contains(row))
            return row;
    }
    return -1;
}

int SheetModel::open() const
{
    int open = 0;
    for (int row = 0; row < m_findings.size(); ++row)
        open += m_findings[row].state == RowState::Ambiguous && !m_answers.contains(row);
    return open;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : int(m_sheet->rows().size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_shown.size());
}

QString SheetModel::decision(int row) const
{
    const auto *found = finding(row);
    if (!found)
        return {};
    if (const auto answer = m_answers.constFind(row); answer != m_answers.cend()) {
        if (answer->leave)
            return tr("Left out");
        const auto told = m_words.value(row);
        return told.isEmpty() ? words(answer->onMatch) : told;
    }
    if (const int other = waitsFor(row); other >= 0)
        return tr("Waits for row %1").arg(lineOf(other));
    switch (found->state) {
    case RowState::New:
        return tr("Added");
    case RowState::Changed:
        return found->person.isNull() ? tr("Added to the same person") : words(m_onMatch);
    case RowState::Ambiguous:
        return tr("To be decided");
    case RowState::Refused:
        return tr("Left out");
    case RowState::Same:
        break;
    }
    return {};
}

QString SheetModel::text(int row, int column) const
{
    const auto *found = finding(row);
    switch (column) {
    case Line:
        return QString::number(lineOf(row));
    case State:
        return found ? label(found->state) : QString{};
    case What:
        return found ? found->words() : QString{};
    case Decision:
        return decision(row);
    default:
        return m_sheet->sheet()
            .cell(m_sheet->rows()[row], m_shown[column - FirstCell])
            .toString()
            .simplified();
    }
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SortRole:
        if (index.column() == Line)
            return lineOf(row);
        // What needs somebody stands first.
        if (const auto *found = finding(row); found && index.column() == State)
            return -int(found->state);
        return {};
    case ToneRole:
        if (const auto *found = finding(row); found && index.column() == State)
            return int(toneOf(found->state));
        return {};
    case MuteRole: {
        const auto *found = finding(row);
        return found && found->state == RowState::Same && found->doubt().isEmpty();
    }
    case IdRole:
        return text(row, Line);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_sheet)
        return {};
    switch (section) {
    case Line:
        return tr("Row");
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Decision:
        return tr("Is done");
    default:
        return label(m_sheet->columns().columns[m_shown[section - FirstCell]].field);
    }
}

} // namespace gui
