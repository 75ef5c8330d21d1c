#include "gui/searchfield.h"

#include "domain/swedishorder.h"
#include "gui/look/icons.h"
#include "gui/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostHits = 12;
}

QList<SearchHit> searchable(Workspace &workspace)
{
    const store::Store &store = workspace.store();
    QList<SearchHit> hits;
    for (const domain::PersonEntry &entry : workspace.value(store.people.list())) {
        const domain::Assignment *assignment = entry.assignmentOn(workspace.today());
        const QString role = assignment ? domain::label(assignment->role) : SearchField::tr("Person");
        hits.append({assignment ? domain::withParty(entry.person.sortedName(), assignment->party)
                                : entry.person.sortedName(),
                     role, Place{.kind = Place::Kind::People, .person = entry.person.id}});
    }
    for (const domain::RegisterEntry &entry : workspace.value(store.decisions.entries()))
        hits.append({QStringList{entry.reference.text(), entry.number.label(), entry.title}.join(u' '),
                     entry.meeting.toString(Qt::ISODate),
                     Place{.kind = Place::Kind::Register, .item = entry.item}});
    const domain::MandatePeriod &period = workspace.period();
    for (const domain::Event &event : workspace.events())
        for (int year = period.firstYear; year <= period.lastYear; ++year)
            hits.append({event.name + u' ' + QString::number(year), event.aliases.join(u", "_s),
                         Place{.kind = Place::Kind::Event, .event = event.id, .year = year}});
    return hits;
}

SearchField::SearchField(std::function<QList<SearchHit>()> read, QWidget *parent)
    : QLineEdit{parent}
    , m_read{std::move(read)}
    , m_model{new QStandardItemModel{this}}
{
    setPlaceholderText(tr("Search person, decision, reference number …"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Find a person, a matter or an event (Ctrl+K)"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    auto *completer = new QCompleter{m_model, this};
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostHits);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchField::list);
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { lead(index.row()); }, Qt::QueuedConnection);
}

void SearchField::forget()
{
    m_all.clear();
    m_folded.clear();
}

void SearchField::list(const QString &text)
{
    if (m_all.isEmpty()) {
        m_all = m_read();
        for (const SearchHit &hit : std::as_const(m_all))
            m_folded.append(domain::foldedForSearch(hit.text + u'\n' + hit.detail));
    }
    const QStringList words = domain::foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    m_hits.clear();
    for (qsizetype i = 0; i < m_all.size() && m_hits.size() < mostHits && !words.isEmpty(); ++i)
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return m_folded[i].contains(word); }))
            m_hits.append(m_all[i]);

    m_model->clear();
    for (const SearchHit &hit : std::as_const(m_hits))
        m_model->appendRow(new QStandardItem{hit.text + u"   "_s + hit.detail});
    if (m_hits.isEmpty())
        completer()->popup()->hide();
    else
        completer()->complete();
}

void SearchField::lead(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Place place = m_hits[row].place;
    completer()->popup()->hide();
    clear();
    emit found(place);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int space = fontMetrics().averageCharWidth();
    const QString keys = tr("Ctrl+K");
    const int needed = fontMetrics().horizontalAdvance(placeholderText() + keys) + 8 * space;
    if (!text().isEmpty() || hasFocus() || width() < needed)
        return;
    QPainter painter{this};
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -space, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QModelIndex current = completer()->popup()->currentIndex();
        lead(current.isValid() ? current.row() : 0);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gui
