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

    // Without words every part is measured, with words the parts they name.
    const QList<std::pair<QString, void (*)()>> parts{
        {QStringLiteral("opening"), benchOpening}, {QStringLiteral("start"), benchRosters},
        {QStringLiteral("filter"), benchFilter},   {QStringLiteral("acts"), benchActs},
        {QStringLiteral("search"), benchSearch},   {QStringLiteral("protocol"), benchProtocol},
        {QStringLiteral("excerpt"), benchExcerpt}, {QStringLiteral("list"), benchSheet},
        {QStringLiteral("batch"), benchBatch},     {QStringLiteral("sheet"), benchSheets},
    };
    QTextStream{stdout} << "Median of several runs; the ratio compares the two of one run.\n\n";
    reportHeading();
    for (const auto &[name, measurePart] : parts) {
        if (words.size() == 1 || words.contains(name))
            measurePart();
    }
    return 0;
}
