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

bool install(QCoreApplication &application, const QString &language)
{
    initTranslations();
    QLocale::setDefault(QLocale{language == "sv"_L1 ? u"sv_SE"_s : language});

    auto *ofQt = new QTranslator{&application};
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (ofQt->load(u"qtbase_"_s + language, folder) || ofQt->load(u"qt_"_s + language, folder))
        QCoreApplication::installTranslator(ofQt);
    auto *own = new QTranslator{&application};
    if (!own->load(u":/translations/deltagande_"_s + language))
        return false;
    return QCoreApplication::installTranslator(own);
}

} // namespace translations
