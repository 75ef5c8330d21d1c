#include "domain/colour.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

constexpr double forGraphics = 3;

double luminance(quint32 colour)
{
    const auto linear = [colour](int shift) {
        const double channel = ((colour >> shift) & 0xff) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

// A little of the way to another colour.
quint32 nearer(quint32 colour, quint32 goal)
{
    quint32 mixed = 0;
    for (const int shift : {16, 8, 0}) {
        const quint32 from = (colour >> shift) & 0xff;
        const quint32 to = (goal >> shift) & 0xff;
        mixed |= ((from * 49 + to) / 50) << shift;
    }
    return mixed;
}

} // namespace

double contrast(quint32 a, quint32 b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // values, no references
    return (lighter + 0.05) / (darker + 0.05);
}

quint32 readableColour(quint32 colour)
{
    while (contrast(colour, lightSurface) < forGraphics)
        colour = nearer(colour, 0x000000);
    while (contrast(colour, darkSurface) < forGraphics)
        colour = nearer(colour, 0xffffff);
    return colour;
}

QString colourText(quint32 colour)
{
    return u"#%1"_s.arg(colour & 0xffffff, 6, 16, QChar{u'0'});
}

std::optional<quint32> colourFromText(const QString &text)
{
    static const QRegularExpression form{u"^#?([0-9a-fA-F]{6})$"_s};
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toUInt(nullptr, 16);
}

} // namespace domain
