#pragma once

#include "intake/protocoltext.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <stdexcept>

// What the tests of the protocol reader share: the committee they read for, texts, and ways to look into a
// reading.
namespace readings {

// The four events of the committee, without the slips of the pen among their aliases.
struct Committee2023
{
    domain::Committee committee;
    domain::MandatePeriod period{domain::Id<domain::MandatePeriod>::make(), committee.id, 2023, 2026, 0};
    QList<domain::Event> events{
        event(QStringLiteral("lycksele"), QStringLiteral("Mötesplats Lycksele"), QStringLiteral("Lycksele"),
              QStringLiteral("Lycksele")),
        event(QStringLiteral("digitala"), QStringLiteral("Mötesplats Digitala Västerbotten"),
              QStringLiteral("Digitala Västerbotten"), QStringLiteral("Umeå")),
        event(QStringLiteral("grand-hotel"), QStringLiteral("Västerbotten på Grand Hôtel"),
              QStringLiteral("Grand Hôtel"), QStringLiteral("Stockholm")),
        event(QStringLiteral("almedalen"), QStringLiteral("Västerbotten i Almedalen"),
              QStringLiteral("Almedalen"), QStringLiteral("Visby")),
    };

private:
    domain::Event event(const QString &key, const QString &name, const QString &shortName,
                        const QString &place) const
    {
        domain::Event value;
        value.committee = committee.id;
        value.key = key;
        value.name = name;
        value.shortName = shortName;
        value.place = place;
        return value;
    }
};

inline QString textOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error{"can't read " + path.toStdString()};
    return QString::fromUtf8(file.readAll());
}

// A sample of the program, or of these tests.
inline QString sample(const QString &name)
{
    const QDir source{QStringLiteral(SOURCE_DIR)};
    const QString own = source.filePath(QStringLiteral("tests/intake/samples/") + name);
    return textOf(QFile::exists(own) ? own : source.filePath(QStringLiteral("resources/samples/") + name));
}

// The folder of collected texts; empty where there is none.
inline QString sharedFolder()
{
    const QString given = qEnvironmentVariable("DELTAGANDE_SHARED");
    const QDir shared{given.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared") : given};
    const QString folder = shared.filePath(QStringLiteral("data/protocols"));
    return QDir{folder}.exists() ? folder : QString{};
}

inline std::optional<QString> sharedText(const QString &name)
{
    const QString path = QDir{sharedFolder()}.filePath(name);
    if (sharedFolder().isEmpty() || !QFile::exists(path))
        return {};
    return textOf(path);
}

inline QStringList doubts(const intake::Draft &draft, intake::Doubt::About about)
{
    QStringList messages;
    for (const intake::Doubt &doubt : draft.doubts)
        if (doubt.about == about)
            messages.append(doubt.message);
    return messages;
}

// The stretches of the text that became a part.
inline QStringList marked(const intake::Reading &reading, const intake::Draft &draft, intake::Part part)
{
    QStringList stretches;
    for (const intake::Mark &mark : draft.marks)
        if (mark.part == part)
            stretches.append(reading.text.mid(mark.start, mark.length));
    return stretches;
}

} // namespace readings
