#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace translations {

// "sv" or "en": what DELTAGANDE_LANGUAGE says, else what the user has chosen, else English where the system
// speaks it, else Swedish.
QString preferredLanguage(const QString &chosen = {});

// Gives the application its own texts and Qt's in that language. False when there are none for it; then the
// texts of the sources, which are English, are shown.
bool install(QCoreApplication &application, const QString &language = preferredLanguage());

// While it lives, texts are made in that language, whatever the program speaks: for what goes out from a
// Swedish authority. Windows keep the texts that they have.
class Speaking
{
public:
    explicit Speaking(const QString &language);
    ~Speaking();

    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QLocale m_before;
    QTranslator m_texts;
};

} // namespace translations
