#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

// All that is kept about a person, as tables: each with a stable English key and a title for people.
struct PersonExtract
{
    struct Column
    {
        QString key;
        QString title;

        bool operator==(const Column &) const = default;
    };
    struct Section
    {
        QString key;
        QString title;
        QList<Column> columns;
        QList<QStringList> rows;

        bool operator==(const Section &) const = default;
    };

    QString name;
    QString authority;
    QList<Section> sections;

    bool operator==(const PersonExtract &) const = default;
};

} // namespace domain
