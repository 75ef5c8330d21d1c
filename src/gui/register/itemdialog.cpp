#include "gui/register/itemdialog.h"

#include "gui/look/appearance.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/register/formscroll.h"
#include "gui/rosters/formdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

ItemDialog::ItemDialog(const QString &title, const ItemSurroundings &surroundings, const Entry &entry,
                       Save save, QWidget *parent)
    : QDialog{parent}
    , m_form{new ItemForm{surroundings}}
    , m_save{std::move(save)}
    , m_problems{new QLabel}
    , m_buttons{new QDialogButtonBox}
{
    setWindowTitle(title);
    m_form->setEntry(entry);
    m_before = m_form->entry();

    auto *scroll = new FormScroll;
    scroll->setForm(m_form);

    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    setLook(m_problems, "problem");
    m_problems->setObjectName(u"problems"_s);

    auto *all = m_buttons->addButton(tr("Show &all fields"), QDialogButtonBox::ResetRole);
    all->setCheckable(true);
    auto *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_saveButton = m_buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_saveButton->setDefault(true);
    m_saveButton->setToolTip(ctrlEnter());
    pressByCtrlEnter(m_saveButton);
    cancel->setAutoDefault(false);
    all->setAutoDefault(false);

    auto *layout = new QVBoxLayout{this};
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_buttons);

    connect(m_form, &ItemForm::changed, this, &ItemDialog::check);
    connect(all, &QPushButton::toggled, m_form, &ItemForm::showAllFields);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ItemDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ItemDialog::reject);
    resizeTo(this, 110, 40);
    check();
    tabThrough({this});
    m_form->focusFirst();
}

void ItemDialog::offerText(const QString &text)
{
    auto *copy = m_buttons->addButton(tr("&Copy the text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("For the agenda, before the item has a number"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    tabThrough({this});
}

void ItemDialog::offerDraft(Save keep)
{
    m_keep = std::move(keep);
    m_draftButton = m_buttons->addButton(tr("Save as dra&ft"), QDialogButtonBox::ActionRole);
    m_draftButton->setAutoDefault(false);
    connect(m_draftButton, &QPushButton::clicked, this, &ItemDialog::keepDraft);
    m_saveButton->setText(tr("Re&gister"));
    check();
    tabThrough({this});
}

void ItemDialog::keepDraft()
{
    finish(m_keep(m_form->entry()));
}

void ItemDialog::accept()
{
    if (m_form->problems().isEmpty())
        finish(m_save(m_form->entry()));
}

void ItemDialog::finish(const domain::Result<> &saved)
{
    if (saved)
        QDialog::accept();
    else
        m_problems->setText(saved.error().message);
    m_problems->setVisible(!saved);
}

void ItemDialog::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    auto *question =
        new QMessageBox{QMessageBox::Question, windowTitle(), tr("What you have typed has not been saved."),
                        QMessageBox::NoButton, this};
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = question->addButton(tr("Throw it away"), QMessageBox::DestructiveRole);
    auto *keep = question->addButton(tr("Go on typing"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    if (m_draftButton && m_draftButton->isEnabled())
        connect(question->addButton(m_draftButton->text(), QMessageBox::AcceptRole), &QPushButton::clicked,
                this, &ItemDialog::keepDraft);
    connect(discard, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        if (parentWidget()) // some window managers give the focus to nobody when two windows close at once
            parentWidget()->activateWindow();
    });
    question->open();
}

void ItemDialog::check()
{
    const auto problems = m_form->problems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_saveButton->setEnabled(problems.isEmpty());
    if (!m_draftButton)
        return;
    const auto against = m_form->problemsOfDraft();
    m_draftButton->setEnabled(against.isEmpty());
    m_draftButton->setToolTip(against.isEmpty() ? tr("It waits in the register for its meeting")
                                                : against.join(u'\n'));
}

bool ItemDialog::isChanged() const
{
    const auto now = m_form->entry();
    return !(now.item == m_before.item && now.meeting == m_before.meeting &&
             now.reference == m_before.reference);
}

} // namespace gui
