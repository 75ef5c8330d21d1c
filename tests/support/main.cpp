#define CATCH_CONFIG_RUNNER
#include "translations/translations.h"

#include <QApplication>

#include <catch2/catch.hpp>

// Fontconfig's patterns point to their parts by offsets, which the leak checker can't follow: it takes the
// parts of those that live until the end for lost.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    QApplication::setApplicationName(QStringLiteral("deltagande-test"));
    translations::install(app, QStringLiteral("sv"));
    return Catch::Session().run(argc, argv);
}
