#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace translations {

using namespace Qt::StringLiterals;

QString preferredLanguage(const QString &chosen)
{
    const QString asked = qEnvironmentVariable("DELTAGANDE_LANGUAGE");
    if (!asked.isEmpty())
        return asked.left(2).toLower();
    if (chosen == "sv"_L1 || chosen == "en"_L1)
        return chosen;
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"sv"_s;
}

static QLocale localeOf(const QString &language)
{
    return QLocale{language == "sv"_L1 ? u"sv_SE"_s : language};
}

static bool load(QTranslator &texts, const QString &language)
{
    initTranslations();
    return texts.load(u":/translations/deltagande_"_s + language);
}

bool install(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(localeOf(language));

    auto *ofQt = new QTranslator{&application};
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (ofQt->load(u"qtbase_"_s + language, folder) || ofQt->load(u"qt_"_s + language, folder))
        QCoreApplication::installTranslator(ofQt);
    auto *own = new QTranslator{&application};
    return load(*own, language) && QCoreApplication::installTranslator(own);
}

Speaking::Speaking(const QString &language)
{
    const QLocale locale = localeOf(language);
    if (locale.language() == m_before.language() || !load(m_texts, language))
        return;
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&m_texts);
}

Speaking::~Speaking()
{
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(&m_texts);
}

} // namespace translations
