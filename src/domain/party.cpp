#include "domain/party.h"

#include "domain/colour.h"
#include "domain/swedishorder.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct Parties
{
    Q_DECLARE_TR_FUNCTIONS(Parties)
};

QMutex guard;

QList<Party> &listInUse()
{
    static QList<Party> list;
    return list;
}

qsizetype placeIn(const QList<Party> &list, const QString &code)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Party &party) {
        return party.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found - list.begin();
}

// FNV-1a: the same in every run and on every machine, which qHash is not.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

// A calm tone of the hue, 0..359.
quint32 tone(int hue)
{
    const auto channel = [hue](double offset) {
        const double k = std::fmod(offset + hue / 30.0, 12.0);
        constexpr double saturation = 0.5;
        constexpr double lightness = 0.45;
        const double spread = saturation * std::min(lightness, 1 - lightness);
        return quint32(
            std::lround(255 * (lightness - spread * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0))));
    };
    return readableColour(channel(0) << 16 | channel(8) << 8 | channel(4));
}

// How unlike two colours are to the eye, roughly: green counts most, blue least.
int distance(quint32 a, quint32 b)
{
    const auto apart = [&](int shift) { return int((a >> shift) & 0xff) - int((b >> shift) & 0xff); };
    return 3 * apart(16) * apart(16) + 4 * apart(8) * apart(8) + 2 * apart(0) * apart(0);
}

} // namespace

const QList<Party> &usualParties()
{
    static const QList<Party> parties = tidied({
        {u"V"_s, u"Vänsterpartiet"_s, 0xa81e4a},
        {u"S"_s, u"Socialdemokraterna"_s, 0xe8112d},
        {u"MP"_s, u"Miljöpartiet"_s, 0x6fb92c},
        {u"C"_s, u"Centerpartiet"_s, 0x0a7f3c},
        {u"L"_s, u"Liberalerna"_s, 0x0b6fb8},
        {u"KD"_s, u"Kristdemokraterna"_s, 0x4a4fb0},
        {u"M"_s, u"Moderaterna"_s, 0x3fa7dd},
        {u"SD"_s, u"Sverigedemokraterna"_s, 0xd9c400},
    });
    return parties;
}

QList<Party> knownParties()
{
    const QMutexLocker locked{&guard};
    return listInUse().isEmpty() ? usualParties() : listInUse();
}

void useParties(const QList<Party> &list)
{
    const QMutexLocker locked{&guard};
    listInUse() = list;
}

QString partyCode(const QString &written)
{
    QString text = written.simplified();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.mid(1, text.size() - 2).trimmed();
    if (text == u"-" || text == u"–")
        return {};
    for (const Party &party : knownParties())
        if (text.compare(party.code, Qt::CaseInsensitive) == 0 ||
            text.compare(party.name, Qt::CaseInsensitive) == 0)
            return party.code;
    return text;
}

quint32 partyColor(const QString &code)
{
    const auto parties = knownParties();
    const auto place = placeIn(parties, code);
    if (place < parties.size())
        return parties.at(place).color;
    return tone(int(steadyHash(code.toUpper()) % 360));
}

quint32 freeColor(const QList<Party> &list)
{
    quint32 best = tone(0);
    int farthest = -1;
    for (int hue = 0; hue < 360; hue += 10) {
        const quint32 colour = tone(hue);
        int nearest = distance(0, 0xffffff);
        for (const Party &party : list)
            nearest = std::min(nearest, distance(colour, party.color));
        if (nearest > farthest) {
            farthest = nearest;
            best = colour;
        }
    }
    return best;
}

bool partyBefore(const QString &a, const QString &b)
{
    const auto parties = knownParties();
    const auto rank = [&](const QString &code) {
        return code.isEmpty() ? parties.size() + 1 : placeIn(parties, code);
    };
    const auto ofA = rank(a);
    const auto ofB = rank(b);
    return ofA != ofB ? ofA < ofB : swedishSortKey(a) < swedishSortKey(b);
}

QList<Party> tidied(QList<Party> list)
{
    for (Party &party : list) {
        party.code = party.code.simplified();
        party.name = party.name.simplified();
        party.color = readableColour(party.color & 0xffffff);
    }
    return list;
}

QStringList problems(const QList<Party> &list)
{
    QStringList found;
    if (list.isEmpty())
        found << Parties::tr("The list has no party. Add one.");
    constexpr int longestCode = 12;
    constexpr int longestName = 80;
    QSet<QString> codes;
    for (const Party &party : list) {
        const QString code = party.code.simplified();
        if (code.isEmpty())
            found << Parties::tr("A party has no abbreviation. Write one, such as S.");
        else if (codes.contains(code.toUpper()))
            found << Parties::tr("Two parties have the abbreviation %1. Write another.").arg(code);
        if (party.name.simplified().isEmpty() && !code.isEmpty())
            found << Parties::tr("The party %1 has no name. Write one.").arg(code);
        if (code.size() > longestCode)
            found << Parties::tr("“%1 …” is too long for an abbreviation (at most %2 letters).")
                         .arg(code.left(longestCode))
                         .arg(longestCode);
        if (const QString name = party.name.simplified(); name.size() > longestName)
            found << Parties::tr("The name “%1 …” is too long (at most %2 letters).")
                         .arg(name.left(longestCode))
                         .arg(longestName);
        codes.insert(code.toUpper());
    }
    return found;
}

} // namespace domain
