// What is done to the register from its dock.
#include "documents/documentjson.h"
#include "gui/look/table.h"
#include "gui/papers/excerptmodel.h"
#include "gui/papers/issuedexcerptsdialog.h"
#include "gui/papers/outgoing.h"
#include "gui/register/excerptdialog.h"
#include "gui/register/itementry.h"
#include "gui/register/registerdock.h"
#include "gui/register/registermodel.h"
#include "store/excerpts.h"
#include "store/itemdrafts.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

const ItemForm::Entry &RegisterDock::draftOf(const domain::RegisterEntry &line) const
{
    return *std::find_if(m_drafts.begin(), m_drafts.end(),
                         [&](const ItemForm::Entry &draft) { return draft.item.id == line.item; });
}

void RegisterDock::openDraft(const ItemForm::Entry &draft)
{
    make(tr("Draft: %1").arg(draft.item.title), draft, [this](const ItemForm::Entry &entry) {
        return m_workspace.store().decisions.add({entry});
    })->open();
}

// Whether anything builds on it, the store tells.
void RegisterDock::removeCurrent()
{
    const auto *entry = current();
    if (!entry)
        return;
    const auto line = *entry; // what is removed is no line any more
    const int row = m_table->currentRow();
    const bool removed = m_workspace.settle(
        line.isDraft ? store::ItemDrafts{m_workspace.store().database()}.remove(draftOf(line))
                     : m_workspace.store().decisions.remove(line.item),
        tr("“%1” is removed from the register.").arg(line.title));
    if (removed && m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
}

void RegisterDock::registerItem()
{
    domain::ProtocolItem item;
    item.points = {domain::DecisionPoint{}};
    make(tr("Register a decision"), {m_workspace.committee().id, {}, {}, item},
         [this](const ItemForm::Entry &entry) { return m_workspace.store().decisions.add({entry}); })
        ->open();
}

void RegisterDock::resume(const domain::Id<domain::ProtocolItem> &item)
{
    select(item);
    if (m_resume->isEnabled())
        resumeCurrent();
}

void RegisterDock::resumeCurrent()
{
    if (const auto treatment = currentTreatment())
        make(tr("Take up again: %1").arg(treatment->matter.reference.text()), resumedEntry(*treatment),
             [this](const ItemForm::Entry &entry) {
                 return m_workspace.store().decisions.add({entry}, u"decision.resume"_s);
             })
            ->open();
}

void RegisterDock::change(bool withPaper)
{
    if (const auto *entry = current(); entry && entry->isDraft)
        return openDraft(draftOf(*entry));
    const auto treatment = currentTreatment();
    if (!treatment)
        return;
    auto *dialog = make(tr("%1 · %2").arg(treatment->item.number.label(), treatment->matter.reference.text()),
                        entryOf(*treatment), [this](const ItemForm::Entry &entry) {
                            return m_workspace.store().decisions.change(entry);
                        });
    dialog->form().showNotice();
    const auto &points = treatment->item.points;
    if (std::any_of(points.begin(), points.end(),
                    [](const domain::DecisionPoint &point) { return isTabling(point.outcome); }))
        dialog->form().lockAsTabled();
    if (withPaper)
        dialog->form().addPaper();
    else
        dialog->form().focusFirst();
    dialog->open();
}

void RegisterDock::openExcerpt()
{
    const auto treatment = currentTreatment();
    if (!treatment)
        return;
    documents::Excerpt excerpt;
    excerpt.committee = m_workspace.committee();
    excerpt.treatment = *treatment;
    excerpt.events = m_workspace.events();
    if (const auto &earlier = treatment->item.continues; !earlier.isNull())
        excerpt.earlier = m_workspace.value(m_workspace.store().decisions.treatment(earlier));
    const auto head = m_workspace.value(store::Excerpts{m_workspace.store().database()}.letterhead());
    excerpt.address = head.address;
    excerpt.logo = head.logo;
    auto *dialog = new ExcerptDialog{excerpt, m_workspace.today(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIssue(issueState(treatment->item.id), whyNoIssue(*treatment));
    connect(dialog, &ExcerptDialog::saved, &m_workspace,
            [this](const QString &path, const domain::Export &out) {
                noteExports(m_workspace, {out});
                emit m_workspace.said(tr("Excerpt saved as %1.").arg(path));
            });
    connect(dialog, &ExcerptDialog::issueAsked, this, [this, dialog] { issue(dialog); });
    dialog->open();
}

QString RegisterDock::whyNoIssue(const domain::Treatment &treatment) const
{
    const QString readOnly = m_workspace.store().database().readOnlyReason();
    return readOnly.isEmpty() ? problemsWithIssue(treatment).join(u' ') : readOnly;
}

// What there is of the item's excerpts, for the one who is about to issue one.
QString RegisterDock::issueState(const domain::Id<domain::ProtocolItem> &item)
{
    const auto versions = m_workspace.value(store::Excerpts{m_workspace.store().database()}.ofItem(item));
    if (versions.isEmpty())
        return tr("The excerpt gets a number and is kept as it is.");
    const auto &latest = versions.first();
    const QString number = latest.excerpt.number.label();
    if (latest.state == domain::ExcerptState::Current)
        return tr("Issued as %1 on %2, and current.")
            .arg(number, latest.excerpt.issuedOn.toString(Qt::ISODate));
    const QString recipients = recipientsOf(latest.excerpt);
    return recipients.isEmpty() ? tr("The item was changed after %1 was issued, which was sent to nobody. A "
                                     "new version is made.")
                                      .arg(number)
                                : tr("The item was changed after %1 was issued. A new version is made. The "
                                     "old one was sent to: %2.")
                                      .arg(number, recipients);
}

void RegisterDock::issue(ExcerptDialog *dialog)
{
    const auto excerpt = dialog->excerpt();
    const QDate day = m_workspace.today();
    const auto issued = store::Excerpts{m_workspace.store().database()}.issue(
        {{excerpt.treatment, documents::toJson(documents::excerptDocument(excerpt))}}, day);
    if (!m_workspace.settle(issued))
        return;
    emit m_workspace.said(tr("The excerpt has the number %1.").arg(issued->first().number.label()));
    dialog->accept();
    auto *shown = new IssuedExcerptsDialog{m_workspace, this};
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->select(excerpt.treatment.item.id);
    shown->open();
}

ItemDialog *RegisterDock::make(const QString &title, const ItemForm::Entry &entry, ItemDialog::Save save)
{
    auto *dialog = new ItemDialog{
        title, surroundingsOf(m_workspace), entry,
        [this, save = std::move(save)](const ItemForm::Entry &edited) {
            const auto saved = save(edited);
            if (saved) {
                m_workspace.settle(saved, tr("%1 is in the register.").arg(edited.item.number.label()));
                select(edited.item.id);
            }
            return saved;
        },
        this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (entry.item.meeting.isNull()) // it is not registered yet
        dialog->offerDraft([this](const ItemForm::Entry &edited) {
            const auto kept = store::ItemDrafts{m_workspace.store().database()}.keep(edited);
            if (m_workspace.settle(kept, tr("The draft is kept in the register.")))
                select(edited.item.id);
            return kept;
        });
    // The button that opened the dialog may have nothing to do any more.
    connect(dialog, &QDialog::accepted, m_table, qOverload<>(&QWidget::setFocus));
    return dialog;
}

} // namespace gui
