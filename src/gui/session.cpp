#include "gui/session.h"

#include <QFileInfo>
#include <QSettings>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRegisters = 8;
const QString registersKey = u"session/registers"_s;
const QString languageKey = u"look/language"_s;
const QString placeKey = u"session/place"_s;

QString whole(const QString &path)
{
    const QString found = QFileInfo{path}.canonicalFilePath();
    return found.isEmpty() ? QFileInfo{path}.absoluteFilePath() : found;
}

} // namespace

QStringList recentRegisters(const QSettings &settings)
{
    QStringList paths = settings.value(registersKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

QString registerToOpen(const QSettings &settings, const QString &usual)
{
    return recentRegisters(settings).value(0, usual);
}

void rememberRegister(QSettings &settings, const QString &path)
{
    QStringList paths = recentRegisters(settings);
    paths.removeAll(whole(path));
    paths.prepend(whole(path));
    settings.setValue(registersKey, paths.first(std::min(paths.size(), mostRegisters)));
}

Place lastPlace(const QSettings &settings, const QString &path)
{
    const QStringList words = settings.value(placeKey).toStringList();
    if (words.size() != 4 || words[0] != whole(path))
        return {};
    Place place;
    place.year = words[2].toInt();
    if (words[1] == u"event") {
        place.kind = Place::Kind::Event;
        place.event = domain::Id<domain::Event>::fromString(words[3]);
    } else if (words[1] == u"people") {
        place.kind = Place::Kind::People;
    } else if (words[1] == u"history") {
        place.kind = Place::Kind::History;
    } else if (words[1] == u"review") {
        place.kind = Place::Kind::Review;
    } else if (words[1] == u"charts") {
        place.kind = Place::Kind::Charts;
    }
    return place;
}

void rememberPlace(QSettings &settings, const QString &path, const Place &place)
{
    QString kind;
    switch (place.kind) {
    case Place::Kind::Event:
        kind = u"event"_s;
        break;
    case Place::Kind::People:
        kind = u"people"_s;
        break;
    case Place::Kind::History:
        kind = u"history"_s;
        break;
    case Place::Kind::Review:
        kind = u"review"_s;
        break;
    case Place::Kind::Charts:
        kind = u"charts"_s;
        break;
    case Place::Kind::Overview:
    case Place::Kind::Register:
    case Place::Kind::Resume:
    case Place::Kind::Import:
    case Place::Kind::Sheet:
        kind = u"overview"_s;
        break;
    }
    settings.setValue(placeKey, QStringList{whole(path), kind, QString::number(place.year),
                                            place.event.isNull() ? QString{} : place.event.toString()});
}

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

void chooseLanguage(QSettings &settings, const QString &language)
{
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
}

} // namespace gui
