#include "documents/chartfile.h"
#include "gui/charts/chartmodel.h"
#include "gui/charts/chartpage.h"
#include "gui/charts/chartpart.h"
#include "gui/charts/chartview.h"
#include "gui/look/appearance.h"
#include "gui/look/emptystate.h"
#include "gui/look/roles.h"
#include "gui/look/table.h"
#include "gui/messagebar.h"
#include "keyboard.h"
#include "shownwindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// The page of charts in the main window.
struct Charted : Shown
{
    explicit Charted(Beginning beginning = Beginning::Sample)
        : Shown{beginning}
    {
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        page = qobject_cast<ChartPage *>(window.page());
        REQUIRE(page);
        tabs = page->findChild<QTabWidget *>();
    }

    ChartPart *turnTo(int tab)
    {
        tabs->setCurrentIndex(tab);
        QApplication::processEvents();
        return page->current();
    }

    ChartPage *page;
    QTabWidget *tabs;
};

constexpr int partiesTab = 2;

} // namespace

TEST_CASE("Every chart has a picture with name and description, and the same numbers as a table")
{
    Charted shown;
    CHECK(QApplication::focusWidget() == shown.tabs->tabBar());
    REQUIRE(shown.tabs->count() == 5);
    for (int tab = 0; tab < shown.tabs->count(); ++tab) {
        INFO(tab);
        const ChartPart *part = shown.turnTo(tab);
        const auto numbers = documents::tableOf(part->chart());
        CHECK(part->table()->objectName() == QString{u"chart-"_s + part->view()->drawing().key});
        CHECK(part->view()->accessibleName() == part->view()->drawing().title);
        CHECK_FALSE(part->view()->accessibleDescription().isEmpty());
        CHECK(part->table()->isVisible());
        CHECK(part->table()->model()->rowCount() == numbers.rows.size());
        part->table()->copy();
        CHECK(QGuiApplication::clipboard()->text().contains(numbers.rows.last().first()));
    }
    QTest::keyClick(shown.tabs->tabBar(), Qt::Key_Left);
    CHECK(shown.tabs->currentIndex() == 3);
}

TEST_CASE("A mark tells what it stands for when it is pointed at")
{
    Charted shown;
    const ChartView *view = shown.turnTo(partiesTab)->view();
    QStringList told;
    for (int y = 0; y < view->viewport()->height(); y += 4)
        for (int x = 0; x < view->viewport()->width(); x += 4)
            if (const QString words = view->wordsAt({x, y}); !words.isEmpty() && !told.contains(words))
                told << words;
    CHECK(told.size() > 3);
    CHECK(told.first().contains(u"På listorna: "_s));
}

TEST_CASE("The numbers of a chart are a sound table, parties with their colour, sorted by size")
{
    documents::BarChart chart;
    chart.heading = u"Parti"_s;
    chart.series = QStringList{u"Dagar"_s};
    chart.rows = {{u"S"_s, 0xe8112d, {documents::BarChart::Bar{9, u"9 dagar"_s}}},
                  {u"V"_s, 0xb0201c, {documents::BarChart::Bar{10, u"10 dagar"_s}}},
                  {u"M"_s, {}, {std::nullopt}}};
    ChartModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(model.rowCount() == 0);
    model.setChart(chart);
    CHECK(model.index(0, 0).data(PartyRole).toString() == u"S");
    CHECK_FALSE(model.index(2, 0).data(PartyRole).isValid());
    Table table{u"t"_s, u"t"_s};
    table.setSource(&model);
    table.sortBy(1, Qt::DescendingOrder);
    CHECK(table.model()->index(0, 0).data().toString() == u"V");
    CHECK(table.model()->index(2, 1).data().toString() == u"–");
    documents::HeatStrip strip;
    strip.columns = QStringList{u"Lycksele 2024"_s};
    strip.rows = {{u"Ågren, Märta"_s, {{3, u"Deltog"_s}}}};
    model.setChart(strip);
    CHECK(model.index(0, 1).data().toString() == u"Deltog");
    CHECK(model.index(0, 1).data(SortRole).toInt() == 3);
}

TEST_CASE("A picture is saved as PNG or SVG, noted, and copied; what can't be written is told")
{
    Charted shown;
    shown.turnTo(partiesTab);
    const QString png = shown.folder.filePath(u"partier.png"_s);
    const QString svg = shown.folder.filePath(u"partier.svg"_s);
    REQUIRE(shown.page->saveTo(png, documents::PictureFormat::Png));
    REQUIRE(shown.page->saveTo(svg, documents::PictureFormat::Svg));
    CHECK(QImage{png}.width() > 600);
    CHECK(QFileInfo{svg}.size() > 1000);
    const auto acts = shown.store->history.acts().value();
    CHECK(std::count_if(acts.begin(), acts.end(),
                        [](const domain::Act &act) { return act.name == u"export.made"_s; }) == 2);
    shown.action(u"Kopiera bilden"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->image().width() > 600);
    CHECK_FALSE(shown.page->saveTo(u"/nowhere/x.png"_s, documents::PictureFormat::Png));
    CHECK_FALSE(shown.find<MessageBar>()->sentence().isEmpty());
}

TEST_CASE("Where there is nothing to draw it is said so, and nothing can be saved")
{
    Charted shown{Beginning::Empty};
    for (int tab = 0; tab < shown.tabs->count(); ++tab) {
        INFO(tab);
        ChartPart *part = shown.turnTo(tab);
        if (!documents::isEmpty(part->chart()))
            continue;
        CHECK_FALSE(part->view()->isVisible());
        CHECK_FALSE(shown.action(u"Spara bilden …"_s)->isEnabled());
        CHECK_FALSE(shown.action(u"Kopiera bilden"_s)->isEnabled());
    }
    CHECK(documents::isEmpty(shown.turnTo(1)->chart()));
}

TEST_CASE("The numbers stand beside a picture in a wide window and below it in a narrow one")
{
    Charted shown;
    const ChartPart *part = shown.turnTo(0);
    const auto *split = part->findChild<QSplitter *>();
    shown.window.resize(1800, 900);
    QTest::qWait(20);
    CHECK(split->orientation() == Qt::Horizontal);
    shown.window.resize(1000, 800);
    QTest::qWait(20);
    CHECK(split->orientation() == Qt::Vertical);
    CHECK(jumpsOfTab(shown.window).join(u'\n').toStdString() == "");
}

TEST_CASE("A picture follows the size of the text, and is dark on dark")
{
    apply({Appearance::Scheme::Light, 100});
    Charted shown;
    ChartView *view = shown.turnTo(0)->view();
    const int before = view->sizeHint().width();
    CHECK(view->grab().toImage().pixelColor(3, 3).lightness() > 200);
    apply({Appearance::Scheme::Dark, 150});
    QApplication::processEvents();
    CHECK(view->sizeHint().width() > before * 5 / 4);
    CHECK(view->grab().toImage().pixelColor(3, 3).lightness() < 60);
    apply({Appearance::Scheme::Light, 100});
}
