#include "benches.h"
#include "measure.h"
#include "translations/translations.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--sheet") == 0) {
        QCoreApplication app{argc, argv};
        return takeSheetAndLeave(QCoreApplication::arguments().mid(2));
    }
    QApplication app{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("deltagande"));
    translations::install(app, QStringLiteral("sv"));

    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--child")
        return showRosterAndLeave(words.mid(2));

    QTextStream{stdout} << "Median of several runs; the ratio compares the two of one run.\n\n";
    reportHeading();
    benchOpening();
    benchRosters();
    benchFilter();
    benchActs();
    benchSearch();
    benchProtocol();
    benchExcerpt();
    benchSheet();
    benchBatch();
    benchSheets();
    return 0;
}
