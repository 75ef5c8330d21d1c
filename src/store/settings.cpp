#include "store/settings.h"

namespace store {

using namespace Qt::StringLiterals;

Result<QString> Settings::text(const QString &key) const
{
    return m_database.read([&](Session &session) -> Result<QString> {
        auto &row = session.run(u"SELECT setting FROM settings WHERE id = ?"_s, key);
        return row.next() ? row.value(0).toString() : QString{};
    });
}

Result<> Settings::setText(const QString &key, const QString &text, const QString &subject)
{
    return m_database.transact(u"settings.change"_s, subject, [&](Session &session) -> Result<> {
        if (text.isEmpty())
            session.run(u"DELETE FROM settings WHERE id = ?"_s, key);
        else
            session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?) ON CONFLICT (id) DO UPDATE "
                        "SET setting = excluded.setting, revision = settings.revision + 1"_s,
                        key, text);
        return {};
    });
}

} // namespace store
