#include "gui/settings/lookpage.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

LookPage::LookPage(Workspace &workspace, QSettings &settings)
    : SettingsPage{tr("Language and appearance"), tr("Holds for you on this machine, in every register."),
                   workspace}
    , m_settings{settings}
    , m_language{new QComboBox}
    , m_text{new QSpinBox}
    , m_colours{new QComboBox}
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString{});
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %", "per cent"));
    m_text->setKeyboardTracking(false);
    m_colours->setObjectName(u"colours"_s);
    m_colours->addItem(tr("As the system"), int(Appearance::Scheme::System));
    m_colours->addItem(tr("Light"), int(Appearance::Scheme::Light));
    m_colours->addItem(tr("Dark"), int(Appearance::Scheme::Dark));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Language"), m_language);
    auto *later = muteLabel(tr("Another language is spoken when the program is started the next time."));
    later->setWordWrap(true);
    form->addRow(later);
    form->addRow(tr("&Size of text"), m_text);
    form->addRow(tr("&Colours"), m_colours);
    body()->addLayout(form);
    body()->addStretch(1);

    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { chooseLanguage(m_settings, m_language->currentData().toString()); });
    connect(m_text, &QSpinBox::valueChanged, this, &LookPage::wear);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &LookPage::wear);
}

void LookPage::reload()
{
    const QSignalBlocker quiet[]{QSignalBlocker{m_language}, QSignalBlocker{m_text},
                                 QSignalBlocker{m_colours}};
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosenLanguage(m_settings))));
    m_text->setValue(applied().textPercent);
    m_colours->setCurrentIndex(m_colours->findData(int(applied().scheme)));
}

void LookPage::wear()
{
    choose({.scheme = Appearance::Scheme(m_colours->currentData().toInt()), .textPercent = m_text->value()},
           m_settings);
}

} // namespace gui
