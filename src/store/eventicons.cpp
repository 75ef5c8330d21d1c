#include "store/eventicons.h"

#include "domain/eventicon.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

Result<QHash<Id<Event>, QString>> EventIcons::all() const
{
    return m_database.read([](Session &session) -> Result<QHash<Id<Event>, QString>> {
        auto &row = session.run(u"SELECT id, icon FROM event_icons"_s);
        QHash<Id<Event>, QString> icons;
        while (row.next())
            icons.insert(idAt<Event>(row, 0), row.value(1).toString());
        return icons;
    });
}

Result<> EventIcons::set(const Event &event, const QString &icon)
{
    if (const auto wrong = problemsOfEventIcon(icon); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"event.icon"_s, event.name, [&](Session &session) -> Result<> {
        if (!session.run(u"SELECT 1 FROM events WHERE id = ?"_s, event.id).next())
            return noSuchEvent();
        if (icon.isEmpty())
            session.run(u"DELETE FROM event_icons WHERE id = ?"_s, event.id);
        else
            session.run(u"INSERT INTO event_icons (id, icon) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET "
                        "icon = excluded.icon, revision = event_icons.revision + 1"_s,
                        event.id, icon);
        return {};
    });
}

} // namespace store
