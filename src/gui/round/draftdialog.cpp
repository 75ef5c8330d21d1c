#include "gui/round/draftdialog.h"

#include "gui/look/card.h"
#include "gui/register/growingtext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

DraftDialog::DraftDialog(const documents::DraftTemplate &words, const domain::Committee &committee,
                         const QList<domain::Roster> &rosters, QWidget *parent)
    : FormDialog{tr("The wording of the proposal"), tr("Save"), parent}
    , m_committee{committee}
    , m_rosters{rosters}
    , m_title{new GrowingText{1, 3}}
    , m_opening{new GrowingText{1, 3}}
    , m_ordinary{new GrowingText{2, 4}}
    , m_substitutes{new GrowingText{2, 4}}
    , m_preview{new QPlainTextEdit}
{
    form()->addRow(tr("&Title"), m_title);
    form()->addRow(tr("&Opening"), m_opening);
    form()->addRow(tr("O&rdinary participants"), m_ordinary);
    form()->addRow(tr("&Substitutes"), m_substitutes);
    auto *help = muteLabel(tr("{nämnd}, {arrangemang}, {dagar}, {ordinarie} and {ersättare} are filled in."));
    help->setWordWrap(true);
    form()->addRow(QString{}, help);

    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The item as it reads"));
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_preview->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    body()->addWidget(m_preview, 1);

    auto *usual = buttons()->addButton(tr("&Usual wording"), QDialogButtonBox::ResetRole);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { show(documents::DraftTemplate::usual()); });
    for (const GrowingText *text : {m_title, m_opening, m_ordinary, m_substitutes})
        connect(text, &GrowingText::textChanged, this, &DraftDialog::preview);
    show(words);
}

void DraftDialog::show(const documents::DraftTemplate &words)
{
    m_title->setText(words.title);
    m_opening->setText(words.opening);
    m_ordinary->setText(words.ordinary);
    m_substitutes->setText(words.substitutes);
    preview();
}

documents::DraftTemplate DraftDialog::words() const
{
    return {m_title->text().simplified(), m_opening->text().simplified(), m_ordinary->text().simplified(),
            m_substitutes->text().simplified()};
}

QStringList DraftDialog::problems() const
{
    return documents::problems(words());
}

void DraftDialog::preview()
{
    const documents::ItemDraft draft = documents::draftItem(words(), m_committee, m_rosters);
    m_preview->setPlainText(draft.title + u"\n\n"_s + draft.text());
    refresh();
}

} // namespace gui
