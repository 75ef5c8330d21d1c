#include "gui/rosters/mergedialog.h"

#include "domain/namesound.h"
#include "gui/look/card.h"
#include "gui/rosters/personpicker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

MergeDialog::MergeDialog(const PersonEntry &kept, const QList<PersonEntry> &others, const QDate &today,
                         View view, QWidget *parent)
    : FormDialog{tr("Merge two records"), tr("&Merge"), parent}
    , m_view{std::move(view)}
    , m_picker{new PersonPicker}
    , m_moved{muteLabel()}
{
    auto *question =
        new QLabel{tr("%1 stays. Which record is about the same person?").arg(kept.person.name())};
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_moved->setWordWrap(true);
    m_moved->setTextFormat(Qt::PlainText);
    QList<PersonEntry> likely;
    QList<PersonEntry> rest;
    const auto alike = likelySame(kept.person, others);
    for (const auto &other : others)
        if (other.person.id != kept.person.id)
            (alike.contains(other) ? likely : rest).append(other);
    m_picker->setPersons(likely + rest, today);
    form()->addRow(question);
    form()->addRow(tr("The other record"), m_picker);
    body()->addWidget(m_moved);
    connect(m_picker, &PersonPicker::changed, this, [this] {
        const auto seen = look();
        m_moved->setText(!seen ? QString{}
                         : seen->moved.isEmpty()
                             ? tr("Nothing hangs on the other record.")
                             : tr("Moves: %1.").arg(seen->moved.join(QStringLiteral(", "))));
        refresh();
    });
    connect(m_picker, &PersonPicker::picked, this, &MergeDialog::accept);
    refresh();
    m_picker->setFocus();
}

Id<Person> MergeDialog::gone() const
{
    const auto chosen = m_picker->person();
    return chosen && !m_picker->newPerson() ? chosen->person.id : Id<Person>{};
}

std::optional<MergeView> MergeDialog::look() const
{
    if (gone().isNull())
        return {};
    const auto seen = m_view(gone());
    return seen ? std::optional{*seen} : std::nullopt;
}

QStringList MergeDialog::problems() const
{
    if (gone().isNull())
        return {tr("Choose the other record.")};
    const auto seen = m_view(gone());
    return seen ? seen->stops : QStringList{seen.error().message};
}

QStringList MergeDialog::warnings() const
{
    const auto seen = look();
    if (!seen)
        return {};
    QStringList sentences;
    if (seen->lost.isEmpty())
        sentences << tr("Nothing is lost.");
    else
        sentences << tr("Is lost: %1.").arg(seen->lost.join(QStringLiteral("; ")));
    if (nameKey(seen->kept.person.name()) != nameKey(seen->gone.person.name()))
        sentences << tr("The name of the other record is remembered: %1.").arg(seen->gone.person.name());
    return sentences;
}

} // namespace gui
