#include "domain/colour.h"
#include "gui/look/appearance.h"
#include "gui/look/tone.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include <catch2/catch.hpp>

using namespace gui;

namespace {

struct Pair
{
    const char *what;
    QColor text;
    QColor ground;
};

QList<Pair> textPairs(const Colours &c)
{
    QList<Pair> pairs;
    for (const QColor &ground : {c.ground, c.panel, c.surface, c.hover, c.accentSoft}) {
        pairs.append({"ink", c.ink, ground});
        pairs.append({"mute", c.mute, ground});
        pairs.append({"accent", c.accent, ground});
    }
    for (const QColor &ground : {c.ground, c.panel, c.surface})
        pairs.append({"red", c.red, ground});
    pairs.append({"mute on grey", c.mute, c.greySoft});
    for (const QColor &ground : {c.greySoft, c.greenSoft, c.amberSoft, c.redSoft, c.violetSoft, c.blueSoft})
        pairs.append({"marked text", c.ink, ground});
    for (const QColor &ground : {c.ground, c.panel, c.surface})
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Bad, Tone::Back})
            pairs.append({"state", inkOf(tone, c), ground});
    pairs.append({"on accent", c.onAccent, c.accent});
    pairs.append({"tool tip", c.surface, c.ink});
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Bad, Tone::Back})
        pairs.append({"badge", inkOf(tone, c), groundOf(tone, c)});
    return pairs;
}

} // namespace

TEST_CASE("Every text colour stands out from its grounds by 4.5 to 1, in light and in dark")
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        for (const Pair &pair : textPairs(colours)) {
            INFO(pair.what << (colours.dark ? ", dark" : ", light") << ": " << qPrintable(pair.text.name())
                           << " on " << qPrintable(pair.ground.name()));
            CHECK(contrast(pair.text, pair.ground) >= 4.5);
        }
    }
}

TEST_CASE("The border of an input and the ring of focus stand out by 3 to 1")
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        for (const QColor &ground : {colours.ground, colours.panel, colours.surface}) {
            INFO((colours.dark ? "dark " : "light ") << qPrintable(ground.name()));
            CHECK(contrast(colours.edge, ground) >= 3);
            CHECK(contrast(colours.accent, ground) >= 3);
        }
    }
}

TEST_CASE("Contrast is the one of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor{0x777777}, Qt::white) == Approx(4.48).epsilon(0.01));
}

TEST_CASE("The surfaces that party colours are made for are those of the window")
{
    CHECK(lightColours().surface.rgb() == (0xff000000 | domain::lightSurface));
    CHECK(darkColours().surface.rgb() == (0xff000000 | domain::darkSurface));
}

TEST_CASE("What is filled of a bar stands out from its ground by 3 to 1")
{
    for (const Colours &colours : {lightColours(), darkColours()})
        CHECK(contrast(colours.accent, colours.greySoft) >= 3);
}

TEST_CASE("The style sheet has a value for every name in it, in both colours and at any size")
{
    QFont font;
    for (const double points : {6.0, 9.0, 24.0}) {
        font.setPointSizeF(points);
        for (const Colours &colours : {lightColours(), darkColours()})
            CHECK_FALSE(styleSheet(colours, font).contains(u'@'));
    }
}

TEST_CASE("A choice of looks comes back from the settings as it was kept")
{
    const QString path = QDir::tempPath() + QStringLiteral("/look-test.ini");
    QSettings settings{path, QSettings::IniFormat};
    settings.clear();
    CHECK(appearanceIn(settings) == Appearance{});
    const Appearance chosen{Appearance::Scheme::Dark, 150};
    apply({});
    choose(chosen, settings);
    CHECK(appearanceIn(settings) == chosen);
    CHECK(applied() == chosen);
    apply({});
    settings.setValue("look/text", 5);
    CHECK(appearanceIn(settings).textPercent >= 50);
    QFile::remove(path);
}

TEST_CASE("Looks that the environment asks for hold for the run and are not kept")
{
    const QString path = QDir::tempPath() + QStringLiteral("/look-run-test.ini");
    QSettings settings{path, QSettings::IniFormat};
    settings.clear();
    qputenv("DELTAGANDE_COLOURS", "dark");
    qputenv("DELTAGANDE_TEXT", "200");
    const Appearance run = appearanceOfRun(settings);
    CHECK(run == Appearance{Appearance::Scheme::Dark, 200});
    CHECK(settings.allKeys().isEmpty());
    apply(run);
    choose({run.scheme, 150}, settings);
    CHECK(appearanceIn(settings) == Appearance{Appearance::Scheme::System, 150});
    qunsetenv("DELTAGANDE_COLOURS");
    qunsetenv("DELTAGANDE_TEXT");
    apply({});
    QFile::remove(path);
}
