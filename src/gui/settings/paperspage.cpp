#include "gui/settings/paperspage.h"

#include "documents/logo.h"
#include "gui/look/card.h"
#include "gui/settings/asking.h"
#include "store/excerpts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PapersPage::PapersPage(Workspace &workspace)
    : SettingsPage{tr("Letterhead and headings"),
                   tr("What stands at the head of excerpts, and the heading and words of the item by which "
                      "participants are chosen."),
                   workspace}
    , m_logo{new QLabel}
    , m_address{textLabel()}
    , m_heading{textLabel()}
    , m_words{textLabel()}
{
    auto *head = new Card{tr("Letterhead")};
    head->body()->addWidget(m_logo);
    head->body()->addWidget(m_address);
    head->body()->addWidget(
        changing(tr("Change the &letterhead …"), [this] { changeLetterhead(this->workspace(), this); }), 0,
        Qt::AlignLeft);
    auto *words = new Card{tr("The proposal")};
    words->body()->addWidget(m_heading);
    words->body()->addWidget(m_words);
    words->body()->addWidget(
        changing(tr("Change the &wording …"),
                 [this] { changeWords(this->workspace(), this->workspace().rostersOfYear(), this); }),
        0, Qt::AlignLeft);
    body()->addWidget(head);
    body()->addWidget(words);
    body()->addStretch(1);
}

void PapersPage::reload()
{
    const auto letterhead = workspace().value(store::Excerpts{workspace().store().database()}.letterhead());
    const QSizeF size = documents::logoSize(letterhead.logo, {240, 64});
    m_logo->setVisible(!size.isEmpty());
    if (!size.isEmpty()) {
        QImage image = documents::logoImage(letterhead.logo, (size * devicePixelRatioF()).toSize());
        image.setDevicePixelRatio(devicePixelRatioF());
        m_logo->setPixmap(QPixmap::fromImage(image));
        m_logo->setAccessibleName(tr("The logo"));
    }
    m_address->setText(letterhead.address.isEmpty() ? tr("No address: the committee's name stands alone.")
                                                    : letterhead.address);
    const documents::DraftTemplate words = wordsOf(workspace());
    m_heading->setText(words.title);
    m_words->setText(QStringList{words.opening, words.ordinary, words.substitutes}.join(u'\n'));
}

} // namespace gui
