#include "domain/party.h"

#include "domain/swedishorder.h"

#include <algorithm>
#include <cmath>

namespace domain {

namespace {

qsizetype placeAmongKnown(const QString &code)
{
    const auto &parties = knownParties();
    const auto found = std::find_if(parties.begin(), parties.end(), [&](const Party &party) {
        return party.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found - parties.begin();
}

// FNV-1a: the same in every run and on every machine, which qHash is not.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

// A calm tone of the hue, 0..359, dark enough to read on white.
quint32 tone(int hue)
{
    const auto channel = [hue](double offset) {
        const double k = std::fmod(offset + hue / 30.0, 12.0);
        constexpr double saturation = 0.45;
        constexpr double lightness = 0.42;
        const double spread = saturation * std::min(lightness, 1 - lightness);
        return quint32(
            std::lround(255 * (lightness - spread * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0))));
    };
    return channel(0) << 16 | channel(8) << 8 | channel(4);
}

} // namespace

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

const QList<Party> &knownParties()
{
    static const QList<Party> parties{
        {QStringLiteral("V"), QStringLiteral("Vänsterpartiet"), 0xb0201c},
        {QStringLiteral("S"), QStringLiteral("Socialdemokraterna"), 0xe8112d},
        {QStringLiteral("MP"), QStringLiteral("Miljöpartiet"), 0x6fb92c},
        {QStringLiteral("C"), QStringLiteral("Centerpartiet"), 0x0a8f3c},
        {QStringLiteral("L"), QStringLiteral("Liberalerna"), 0x0b6fb8},
        {QStringLiteral("KD"), QStringLiteral("Kristdemokraterna"), 0x1d2f86},
        {QStringLiteral("M"), QStringLiteral("Moderaterna"), 0x3fa7dd},
        {QStringLiteral("SD"), QStringLiteral("Sverigedemokraterna"), 0xd9c400},
    };
    return parties;
}

quint32 partyColor(const QString &code)
{
    const auto place = placeAmongKnown(code);
    if (place < knownParties().size())
        return knownParties().at(place).color;
    return tone(int(steadyHash(code.toUpper()) % 360));
}

bool partyBefore(const QString &a, const QString &b)
{
    const auto rank = [](const QString &code) {
        return code.isEmpty() ? knownParties().size() + 1 : placeAmongKnown(code);
    };
    const auto ofA = rank(a);
    const auto ofB = rank(b);
    return ofA != ofB ? ofA < ofB : swedishSortKey(a) < swedishSortKey(b);
}

} // namespace domain
