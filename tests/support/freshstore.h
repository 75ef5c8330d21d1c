#pragma once

#include "store/store.h"

#include <QTemporaryDir>

// An empty store in a folder of its own, gone with the test.
class FreshStore
{
public:
    explicit FreshStore(const QString &actor = QStringLiteral("Prov Person"))
        : m_database{store::Database::create(path(), actor).value()}
        , m_store{m_database}
    {
    }

    QString path() const { return m_folder.filePath(QStringLiteral("deltagande.db")); }
    store::Database &database() { return *m_database; }
    store::Store &store() { return m_store; }
    store::Store *operator->() { return &m_store; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<store::Database> m_database;
    store::Store m_store;
};
