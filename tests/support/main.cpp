#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "translations/translations.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app{argc, argv};
    QApplication::setApplicationName(QStringLiteral("deltagande-test"));
    translations::install(app, QStringLiteral("sv"));
    return Catch::Session().run(argc, argv);
}
