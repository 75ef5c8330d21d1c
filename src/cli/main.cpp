#include "cli/commandline.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("deltagande"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DELTAGANDE_VERSION));
    translations::install(app);

    QTextStream out{stdout};
    QTextStream err{stderr};
    return cli::run(QCoreApplication::arguments().mid(1), {out, err, QDate::currentDate()});
}
