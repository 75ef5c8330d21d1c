#include "gui/render.h"

#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "gui/register/importpage.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundpage.h"
#include "gui/sheets/sheetmodel.h"
#include "gui/sheets/sheetpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// Made-up people: some of the sample's, one of them spelt in another way, a new one, and a row without a
// name.
QByteArray sampleSheet()
{
    return "Förnamn\tEfternamn\tPersonnummer\tParti\tRoll\tHemkommun\n"
           "Märta\tÅgren\t19121212-1212\tS\tordförande\tUmeå\n"
           "Thore\tHolmlund\t\tS\tledamot\t\n"
           "Jon\tÅström\t\tC\tledamot\tLycksele\n"
           "Börje\tHägglund\t\tSD\tledamot\tLycksele\n"
           "Qvinto\tÄngman\t\tC\tersättare\tNorsjö\n"
           "\t\t\tV\tledamot\tÅsele\n"
           "Anna-Karin\tvon Platen\t\tM\tersättare\tVännäs\n";
}

} // namespace

domain::Result<QStringList> renderViews(MainWindow &window, const QString &folder)
{
    if (!QDir{}.mkpath(folder))
        return domain::failure(
            domain::Error::Kind::Unavailable,
            QCoreApplication::translate("Render", "The folder %1 can't be made.").arg(folder));
    QList<std::pair<QString, Place>> views{{u"overview"_s, Place{}}};
    for (const domain::Event &event : window.workspace().events())
        views.append({u"event-"_s + event.key, Place{.kind = Place::Kind::Event, .event = event.id}});
    views.append({u"people"_s, Place{.kind = Place::Kind::People}});
    views.append({u"review"_s, Place{.kind = Place::Kind::Review}});
    views.append({u"import"_s, Place{.kind = Place::Kind::Import}});
    views.append({u"sheet"_s, Place{.kind = Place::Kind::Sheet}});
    views.append({u"history"_s, Place{.kind = Place::Kind::History}});
    // Last: the register stays in view below the page.
    if (!window.workspace().events().isEmpty())
        views.append({u"event-and-register"_s,
                      Place{.kind = Place::Kind::Event, .event = window.workspace().events().first().id}});

    QStringList paths;
    window.resize(1440, 900);
    const auto draw = [&](const QString &name) {
        // Layouts settle step by step.
        for (int step = 0; step < 5; ++step)
            QCoreApplication::processEvents();
        paths.append(folder + u'/' + name + u".png"_s);
        return window.grab().save(paths.last());
    };
    const auto undrawn = [&] {
        return domain::failure(
            domain::Error::Kind::Unavailable,
            QCoreApplication::translate("Render", "The picture %1 can't be written.").arg(paths.last()));
    };
    for (const auto &[name, place] : std::as_const(views)) {
        window.goTo(place);
        if (auto *import = qobject_cast<ImportPage *>(window.page()))
            import->readText(sampleText(), u"run-550-2022.txt"_s);
        if (auto *sheet = qobject_cast<SheetPage *>(window.page())) {
            sheet->readBytes(sampleSheet(), u"ledamöter 2024.xlsx"_s);
            while (sheet->isBusy() || sheet->model()->rowCount() == 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (name == "event-and-register"_L1) {
            const auto entries = window.workspace().value(window.workspace().store().decisions.entries());
            // A matter that was taken up again has the most to show.
            const auto resumed = std::find_if(entries.begin(), entries.end(), [](const auto &entry) {
                return !entry.continuesNumber.isEmpty();
            });
            window.goTo(
                {.kind = Place::Kind::Register,
                 .item = resumed == entries.end() ? domain::Id<domain::ProtocolItem>{} : resumed->item});
        }
        if (!draw(name))
            return undrawn();
    }
    window.showRound();
    if (const auto *round = qobject_cast<RoundPage *>(window.page()); round->active())
        round->active()->field()->setText(u"s um"_s); // a party and a municipality
    if (!draw(u"round"_s))
        return undrawn();
    return paths;
}

} // namespace gui
