#include "gui/render.h"

#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "gui/register/importpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace gui {

using namespace Qt::StringLiterals;

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
    views.append({u"import"_s, Place{.kind = Place::Kind::Import}});
    views.append({u"history"_s, Place{.kind = Place::Kind::History}});
    // Last: the register stays in view below the page.
    if (!window.workspace().events().isEmpty())
        views.append({u"event-and-register"_s,
                      Place{.kind = Place::Kind::Event, .event = window.workspace().events().first().id}});

    QStringList paths;
    window.resize(1440, 900);
    for (const auto &[name, place] : std::as_const(views)) {
        window.goTo(place);
        if (auto *import = qobject_cast<ImportPage *>(window.page()))
            import->readText(sampleText(), u"run-550-2022.txt"_s);
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
        // Layouts settle step by step.
        for (int step = 0; step < 5; ++step)
            QCoreApplication::processEvents();
        const QString path = folder + u'/' + name + u".png"_s;
        if (!window.grab().save(path))
            return domain::failure(
                domain::Error::Kind::Unavailable,
                QCoreApplication::translate("Render", "The picture %1 can't be written.").arg(path));
        paths.append(path);
    }
    return paths;
}

} // namespace gui
