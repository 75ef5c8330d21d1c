#include "gui/searchfield.h"

#include "domain/swedishorder.h"
#include "gui/look/clearable.h"
#include "gui/look/icons.h"
#include "gui/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAction &action)
{
    QString name = action.text();
    return name.remove(u'&').remove(u" …"_s);
}

// What is looked up about a hit to be shown beside it, and where it leads.
SearchHit dressed(Workspace &workspace, const store::Search::Hit &hit)
{
    const store::Store &store = workspace.store();
    SearchHit shown{.text = hit.title, .detail = hit.detail};
    switch (hit.kind) {
    case store::SearchKind::Person:
        shown.place = {.kind = Place::Kind::People, .person = domain::Id<domain::Person>::fromString(hit.id)};
        if (const auto entry = store.people.person(shown.place.person)) {
            const domain::Assignment *assignment = entry->assignmentOn(workspace.today());
            shown.detail = assignment ? domain::label(assignment->role) : SearchField::tr("Person");
            if (assignment)
                shown.text = domain::withParty(hit.title, assignment->party);
        }
        break;
    case store::SearchKind::Edition:
        if (const auto edition = store.events.edition(domain::Id<domain::Edition>::fromString(hit.id)))
            shown.place = {.kind = Place::Kind::Event, .event = edition->event, .year = edition->year};
        break;
    case store::SearchKind::Matter: {
        shown.detail = SearchField::tr("Matter");
        shown.place = {.kind = Place::Kind::Register};
        const auto thread = store.decisions.thread(domain::Id<domain::Matter>::fromString(hit.id));
        if (thread && !thread->isEmpty())
            shown.place.item = thread->last().item.id;
        break;
    }
    case store::SearchKind::Item:
    case store::SearchKind::Text:
        shown.place = {.kind = Place::Kind::Register,
                       .item = domain::Id<domain::ProtocolItem>::fromString(hit.id)};
        break;
    }
    return shown;
}

void collect(const QMenu &menu, QList<QAction *> &actions)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator() && action->isEnabled() && !actions.contains(action))
            actions.append(action);
    }
}

} // namespace

QList<SearchHit> findInStore(Workspace &workspace, const QString &words, int most)
{
    QList<SearchHit> hits;
    for (const store::Search::Hit &hit : workspace.value(workspace.store().search.find(words, most)))
        hits.append(dressed(workspace, hit));
    return hits;
}

QList<SearchHit> findActions(const QMenuBar &menus, const QString &text, int most)
{
    const QStringList words = domain::searchWords(text);
    if (words.isEmpty())
        return {};
    QList<QAction *> actions;
    for (const QAction *action : menus.actions())
        if (action->menu())
            collect(*action->menu(), actions);
    QList<SearchHit> leading;
    QList<SearchHit> others;
    for (QAction *action : std::as_const(actions)) {
        const QString name = nameOf(*action);
        const QString folded = domain::foldedForSearch(name);
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return folded.contains(word); }))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const SearchHit hit{.text = name,
                            .detail = keys.isEmpty() ? SearchField::tr("Action")
                                                     : SearchField::tr("Action · %1").arg(keys),
                            .action = action};
        (folded.startsWith(words.first()) ? leading : others).append(hit);
    }
    return (leading + others).mid(0, most);
}

SearchField::SearchField(std::function<QList<SearchHit>(const QString &words)> find, QWidget *parent)
    : QLineEdit{parent}
    , m_find{std::move(find)}
    , m_model{new QStandardItemModel{this}}
{
    setPlaceholderText(tr("Search person, decision, reference number …"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Find a person, a matter, an event or an action (Ctrl+K)"));
    makeClearable(this);
    addAction(icon(u"search"_s), LeadingPosition)->setText(tr("Search"));
    auto *completer = new QCompleter{m_model, this};
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostHits);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchField::list);
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { lead(index.row()); }, Qt::QueuedConnection);
}

void SearchField::list(const QString &text)
{
    m_hits = m_find(text);
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
    const SearchHit hit = m_hits[row];
    completer()->popup()->hide();
    clear();
    m_hits.clear();
    if (hit.action)
        hit.action->trigger();
    else
        emit found(hit.place);
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
