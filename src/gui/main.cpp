#include "gui/look/appearance.h"
#include "gui/look/icons.h"
#include "gui/program.h"
#include "gui/session.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QApplication::setApplicationName(u"deltagande"_s);
    QApplication::setApplicationDisplayName(u"Deltagande"_s);
    QApplication::setApplicationVersion(QStringLiteral(DELTAGANDE_VERSION));
    const QSettings own{QSettings::IniFormat, QSettings::UserScope, u"deltagande"_s, u"deltagande"_s};
    translations::install(app, translations::preferredLanguage(gui::chosenLanguage(own)));

    const auto say = [](const char *text) { return QCoreApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(say(
        QT_TRANSLATE_NOOP("main", "Who the committee sends to its events, and on what decision it rests.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, say(QT_TRANSLATE_NOOP("main", "The register to open.")),
                                 u"[FILE]"_s);
    const QCommandLineOption demo{
        u"demo"_s,
        say(QT_TRANSLATE_NOOP("main", "Fill the register with an example when it is not there yet."))};
    const QCommandLineOption readOnly{u"read-only"_s,
                                      say(QT_TRANSLATE_NOOP("main", "Show everything, change nothing."))};
    const QCommandLineOption review{
        u"review"_s, say(QT_TRANSLATE_NOOP("main", "Review the rosters: nothing can be written but the "
                                                   "presidium's answers."))};
    const QCommandLineOption render{
        u"render"_s, say(QT_TRANSLATE_NOOP("main", "Write pictures of the main views into FOLDER and end.")),
        u"FOLDER"_s};
    const QCommandLineOption today{
        u"today"_s, say(QT_TRANSLATE_NOOP("main", "The day that counts as today, such as 2024-01-15.")),
        u"DATE"_s};
    const QCommandLineOption event{
        u"event"_s, say(QT_TRANSLATE_NOOP("main", "Begin at the page of EVENT, such as lycksele.")),
        u"EVENT"_s};
    const QCommandLineOption year{u"year"_s, say(QT_TRANSLATE_NOOP("main", "Begin at YEAR, such as 2024.")),
                                  u"YEAR"_s};
    parser.addOptions({demo, readOnly, review, render, today, event, year});
    parser.process(app);

    gui::Request request{.path = parser.positionalArguments().value(0),
                         .sample = parser.isSet(demo),
                         .readOnly = parser.isSet(readOnly),
                         .review = parser.isSet(review),
                         .render = parser.value(render),
                         .today = {},
                         .event = parser.value(event)};
    if (parser.isSet(year)) {
        request.year = parser.value(year).toInt();
        if (request.year <= 0) {
            qCritical("%s", qUtf8Printable(say(QT_TRANSLATE_NOOP("main", "%1 is not a year such as 2024."))
                                               .arg(parser.value(year))));
            return 2;
        }
    }
    if (parser.isSet(today)) {
        request.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!request.today.isValid()) {
            qCritical("%s",
                      qUtf8Printable(say(QT_TRANSLATE_NOOP("main", "%1 is not a date such as 2024-01-15."))
                                         .arg(parser.value(today))));
            return 2;
        }
    }

    // Pictures show the program as it comes, not as its user has arranged it.
    const QTemporaryDir bare;
    QSettings settings{request.render.isEmpty() ? own.fileName() : bare.filePath(u"settings.ini"_s),
                       QSettings::IniFormat};
    gui::apply(gui::appearanceOfRun(settings));
    QApplication::setWindowIcon(gui::applicationIcon());
    gui::Program program{request, settings};
    if (const std::optional<int> status = program.start())
        return *status;
    return QApplication::exec();
}
