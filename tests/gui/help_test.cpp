#include "gui/help/aboutdialog.h"
#include "gui/help/manualwindow.h"

#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

TEST_CASE("Every place has its section in the user guide, and so have the keys and what is new")
{
    const ManualWindow manual;
    const QStringList headings = manual.headings();
    using Kind = Place::Kind;
    for (const Kind kind : {Kind::Overview, Kind::Event, Kind::People, Kind::History, Kind::Register,
                            Kind::Resume, Kind::Import, Kind::Sheet, Kind::Review}) {
        INFO(manualHeading(kind).toStdString());
        CHECK(headings.contains(manualHeading(kind)));
    }
    CHECK(headings.contains(newsHeading()));
    CHECK(headings.contains(u"Kortkommandon"_s));
}

TEST_CASE("The user guide turns to a section, and to its beginning when there is none such")
{
    ManualWindow manual;
    manual.turnTo(u"Personer"_s);
    const auto *text = manual.findChild<QTextBrowser *>();
    CHECK(text->textCursor().block().text() == u"Personer"_s);
    CHECK(manual.findChild<QListWidget *>()->currentItem()->text().trimmed() == u"Personer"_s);
    manual.turnTo(u"Fritidsdeltagande"_s);
    CHECK_FALSE(manual.findChild<QListWidget *>()->currentItem());
}

TEST_CASE("The pictures of the user guide are in the program, no wider than its text")
{
    ManualWindow manual;
    auto *text = manual.findChild<QTextBrowser *>();
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const auto format = part.fragment().charFormat(); format.isImageFormat()) {
                const QString name = format.toImageFormat().name();
                INFO(name.toStdString());
                const auto image =
                    text->loadResource(QTextDocument::ImageResource, QUrl{name}).value<QImage>();
                CHECK_FALSE(image.isNull());
                CHECK(image.width() <= text->fontMetrics().averageCharWidth() * 100);
                ++pictures;
            }
    CHECK(pictures >= 5);
}

TEST_CASE("About tells the parts of the program, their versions and licences")
{
    const AboutDialog about;
    const QStringList told{u"Deltagande "_s, u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite 3."_s,
                           u"GPL-3.0-or-later"_s};
    for (const QString &words : told)
        CHECK(about.text().contains(words));
}
