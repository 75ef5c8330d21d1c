#include "domain/eventicon.h"

#include "domain/picture.h"

#include <QCoreApplication>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct EventIcons
{
    Q_DECLARE_TR_FUNCTIONS(EventIcons)
};

struct Named
{
    const char *name;
    const char *word;
};

constexpr Named builtIn[] = {
    {"mountain", QT_TRANSLATE_NOOP("EventIcons", "Mountain")},
    {"tree", QT_TRANSLATE_NOOP("EventIcons", "Tree")},
    {"sea", QT_TRANSLATE_NOOP("EventIcons", "Sea")},
    {"building", QT_TRANSLATE_NOOP("EventIcons", "Building")},
    {"screen", QT_TRANSLATE_NOOP("EventIcons", "Screen")},
    {"speech", QT_TRANSLATE_NOOP("EventIcons", "Talk")},
    {"flag", QT_TRANSLATE_NOOP("EventIcons", "Flag")},
    {"star", QT_TRANSLATE_NOOP("EventIcons", "Star")},
};

} // namespace

QStringList builtInEventIcons()
{
    QStringList names;
    for (const Named &each : builtIn)
        names << QString::fromLatin1(each.name);
    return names;
}

QString eventIconLabel(const QString &icon)
{
    for (const Named &each : builtIn)
        if (icon == QLatin1String{each.name})
            return EventIcons::tr(each.word);
    return isPicture(icon) ? EventIcons::tr("Own picture") : EventIcons::tr("The usual icon");
}

bool isPicture(const QString &icon)
{
    return !icon.isEmpty() && !builtInEventIcons().contains(icon);
}

QStringList problemsOfEventIcon(const QString &icon)
{
    return isPicture(icon) ? problemsOfPicture(icon) : QStringList{};
}

} // namespace domain
