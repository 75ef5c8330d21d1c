#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/eventicon.h"
#include "intake/filecontents.h"
#include "store/eventicons.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class EventIconVerbs
{
    Q_DECLARE_TR_FUNCTIONS(EventIconVerbs)
};

// The icon that the options tell; nothing when they tell none.
std::optional<QString> wantedIcon(const Call &call)
{
    if (call.has(u"usual"_s))
        return QString{};
    if (call.has(u"name"_s)) {
        if (!builtInEventIcons().contains(call.text(u"name"_s)))
            throw WrongCall{EventIconVerbs::tr("--name: say one of %1, not “%2”.")
                                .arg(builtInEventIcons().join(u", "_s), call.text(u"name"_s))};
        return call.text(u"name"_s);
    }
    if (!call.has(u"file"_s))
        return {};
    return need(intake::pictureFrom(call.text(u"file"_s)));
}

Answer eventIcon(const Call &call)
{
    const Event event = eventOf(*call.store, call.arguments[0]);
    store::EventIcons icons{call.store->database()};
    if (const auto wanted = wantedIcon(call))
        need(icons.set(event, *wanted));
    const QString icon = need(icons.all()).value(event.id);
    return {
        QJsonObject{{u"event"_s, event.key}, {u"icon"_s, isPicture(icon) ? u"picture"_s : jsonText(icon)}},
        u"%1: %2"_s.arg(event.name, eventIconLabel(icon))};
}

} // namespace

QList<Verb> eventIconVerbs()
{
    return {{u"event icon"_s,
             u"EVENT"_s,
             1,
             1,
             EventIconVerbs::tr("Shows the icon of an event, or changes it."),
             {option(u"name"_s, builtInEventIcons().join(u", "_s), u"NAME"_s),
              option(u"file"_s, EventIconVerbs::tr("a picture (SVG)"), u"FILE"_s),
              option(u"usual"_s, EventIconVerbs::tr("the usual icon"))},
             Needs::Writing,
             eventIcon}};
}

} // namespace cli
