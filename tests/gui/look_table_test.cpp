#include "gui/look/roles.h"
#include "gui/look/roworder.h"
#include "gui/look/segmentedbar.h"
#include "gui/look/table.h"
#include "gui/look/tableprint.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// Names as they come, with a number to sort by.
class Names : public QStandardItemModel
{
public:
    explicit Names(const QStringList &names = {u"Öberg, Siv"_s, u"Bergström, Aino"_s, u"Ågren, Märta"_s,
                                               u"Åström, Jon"_s, u"Zetterlund, Eva"_s})
        : QStandardItemModel(0, 2)
    {
        setHorizontalHeaderLabels({u"Namn"_s, u"Nummer"_s});
        fill(names);
    }

    void fill(const QStringList &names)
    {
        removeRows(0, rowCount());
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto *name = new QStandardItem{names[i]};
            name->setData(names[i], IdRole);
            auto *number = new QStandardItem{QString::number(10 - i)};
            number->setData(10 - i, SortRole);
            appendRow({name, number});
        }
    }
};

QStringList shown(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST_CASE("Rows are ordered as a model may be, whatever the source does")
{
    Names names;
    RowOrder order;
    QAbstractItemModelTester tester{&order, QAbstractItemModelTester::FailureReportingMode::Fatal};
    order.setSourceModel(&names);
    order.sort(0);
    order.setFilter(u"å"_s);
    names.appendRow(new QStandardItem{u"Åkesson, Bo"_s});
    names.removeRow(0);
    names.item(0)->setText(u"Ännu en"_s);
    order.setFilter({});
    order.sort(-1);
    CHECK(order.rowCount() == names.rowCount());
}

TEST_CASE("Texts are sorted as Swedish names are: å, ä and ö last")
{
    Names names;
    RowOrder order;
    order.setSourceModel(&names);
    order.sort(0);
    CHECK(shown(order) == QStringList{u"Bergström, Aino"_s, u"Zetterlund, Eva"_s, u"Ågren, Märta"_s,
                                      u"Åström, Jon"_s, u"Öberg, Siv"_s});
    order.sort(0, Qt::DescendingOrder);
    CHECK(shown(order).first() == u"Öberg, Siv"_s);
}

TEST_CASE("Numbers are sorted as numbers where the model says so")
{
    Names names;
    RowOrder order;
    order.setSourceModel(&names);
    order.sort(1);
    CHECK(shown(order, 1) == QStringList{u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s});
}

TEST_CASE("The filter wants every word, in any case and without accents")
{
    Names names;
    RowOrder order;
    order.setSourceModel(&names);
    order.setFilter(u"SIV ober"_s);
    CHECK(shown(order) == QStringList{u"Öberg, Siv"_s});
    order.setFilter(u"siv ågren"_s);
    CHECK(order.rowCount() == 0);
}

TEST_CASE("A cell that changed is found by its new text")
{
    Names names;
    RowOrder order;
    order.setSourceModel(&names);
    order.setFilter(u"lind"_s);
    CHECK(order.rowCount() == 0);
    names.item(0)->setText(u"Lind, Per"_s);
    order.setFilter(u"lin"_s);
    CHECK(shown(order) == QStringList{u"Lind, Per"_s});
}

TEST_CASE("Ten thousand rows are filtered, and all come back")
{
    QStringList many;
    for (int i = 0; i < 10000; ++i)
        many.append(u"Efternamn%1, Förnamn%2"_s.arg(i % 977).arg(i));
    Names names{many};
    RowOrder order;
    order.setSourceModel(&names);
    order.sort(0);
    order.setFilter(u"e"_s);
    order.setFilter(u"efternamn97"_s);
    CHECK(order.rowCount() == 81);
    order.setFilter({});
    CHECK(order.rowCount() == 10000);
}

TEST_CASE("The selected row stays selected when the model is filled anew")
{
    Names names;
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    table.selectRow(2);
    REQUIRE(table.currentIndex().data().toString() == u"Ågren, Märta"_s);
    table.sortBy(0);
    CHECK(table.currentIndex().data().toString() == u"Ågren, Märta"_s);
    CHECK(table.selectedRows() == QList<int>{2});
    table.setFilter(u"a"_s);
    CHECK(table.currentIndex().data().toString() == u"Ågren, Märta"_s);
}

TEST_CASE("A table is copied as text with tabs and as an HTML table in the order that is shown")
{
    Names names{{u"Öberg, <Siv>"_s, u"Ek\tBirgit"_s}};
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    table.sortBy(0);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text() == u"Namn\tNummer\nEk Birgit\t9\nÖberg, <Siv>\t10\n"_s);
    CHECK(data->html().contains(u"<td>Öberg, &lt;Siv&gt;</td>"_s));
    CHECK(data->html().contains(u"<th>Namn</th>"_s));
}

TEST_CASE("Only the rows that are selected are copied when several are")
{
    Names names;
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    table.selectionModel()->select(QItemSelection{table.model()->index(0, 0), table.model()->index(1, 1)},
                                   QItemSelectionModel::Select);
    table.copy();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 3);
}

TEST_CASE("Column widths and order are kept under the table's name")
{
    const QString path = QDir::tempPath() + u"/table-test.ini"_s;
    QSettings settings{path, QSettings::IniFormat};
    settings.clear();
    Names names;
    {
        Table table{u"names"_s, u"Namn"_s};
        table.setSource(&names);
        table.keepIn(settings);
        // What is set before the columns were fitted is nobody's choice.
        table.sortBy(1);
        CHECK(settings.allKeys().isEmpty());
        table.fitColumns(1);
        CHECK(settings.allKeys().isEmpty());
        table.horizontalHeader()->resizeSection(0, 321);
        table.sortBy(0, Qt::DescendingOrder);
    }
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    table.keepIn(settings);
    table.fitColumns(1);
    CHECK(table.horizontalHeader()->sectionSize(0) == 321);
    CHECK(shown(*table.model()).first() == u"Öberg, Siv"_s);
    QFile::remove(path);
}

TEST_CASE("A heading that is cut ends in an ellipsis and has a tooltip")
{
    QStandardItemModel model{1, 2};
    model.setHorizontalHeaderLabels({u"Tidigare behandling"_s, u"Dag"_s});
    Table table{u"cut"_s, u"Kapad"_s};
    table.setSource(&model);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    CHECK(header->textElideMode() == Qt::ElideRight);
    const auto tipOf = [&](int column) {
        const QPoint place{header->sectionViewportPosition(column) + 5, header->height() / 2};
        QHelpEvent asked{QEvent::ToolTip, place, header->viewport()->mapToGlobal(place)};
        QApplication::sendEvent(header->viewport(), &asked);
        return QToolTip::text();
    };
    header->resizeSection(0, header->sectionSizeHint(0) / 2);
    CHECK(tipOf(0) == u"Tidigare behandling"_s);
    QToolTip::hideText();
}

TEST_CASE("In a narrow table columns give way, one is left out, and what is cut has a tooltip")
{
    QStandardItemModel model{1, 4};
    model.setHorizontalHeaderLabels({u"Ärende"_s, u"Dag"_s, u"Utfall"_s, u"Tidigare"_s});
    const QString title = u"Deltagande vid mötesplatserna i Lycksele och Almedalen under perioden"_s;
    model.setItem(0, 0, new QStandardItem{title});
    model.setItem(0, 1, new QStandardItem{u"2024-01-23"_s});
    model.setItem(0, 2, new QStandardItem{u"Återremitterad till förvaltningen"_s});
    model.setItem(0, 3, new QStandardItem{u"§ 268 2022-12-15"_s});
    Table table{u"narrow"_s, u"Smal"_s};
    table.setSource(&model);
    table.show();
    const int letter = table.fontMetrics().averageCharWidth();
    table.resize(letter * 160, 300);
    table.fitColumns(0, {3});
    const QHeaderView *header = table.horizontalHeader();
    CHECK(header->length() == table.viewport()->width());
    const int day = header->sectionSize(1);

    table.resize(letter * 70, 300);
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK_FALSE(table.isColumnHidden(3));
    CHECK(header->sectionSize(1) == day);
    const QPoint cut = table.visualRect(table.model()->index(0, 0)).center();
    QHelpEvent asked{QEvent::ToolTip, cut, table.viewport()->mapToGlobal(cut)};
    QApplication::sendEvent(table.viewport(), &asked);
    CHECK(QToolTip::text() == title);
    QToolTip::hideText();

    table.resize(letter * 54, 300);
    CHECK(header->sectionSize(0) >= 22 * letter);
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.isColumnHidden(3));
    table.copy();
    CHECK(QGuiApplication::clipboard()->text().contains(u"§ 268 2022-12-15"_s)); // copied all the same
    table.resize(letter * 160, 300);
    CHECK_FALSE(table.isColumnHidden(3));

    // What the user sets stays.
    table.horizontalHeader()->resizeSection(1, 2 * day);
    table.resize(letter * 70, 300);
    CHECK(header->sectionSize(1) == 2 * day);
}

TEST_CASE("Columns that were fitted before there was room, or hidden by a page, are nobody's choice")
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"table.ini"_s), QSettings::IniFormat};
    QStandardItemModel model{1, 3};
    for (int column = 0; column < 3; ++column)
        model.setItem(0, column, new QStandardItem{u"Deltagande vid mötesplatserna"_s});
    Table table{u"early"_s, u"Tidig"_s};
    table.setSource(&model);
    const int letter = table.fontMetrics().averageCharWidth();
    table.show();
    table.resize(letter * 20, 300);
    table.fitColumns(0, {2});
    CHECK(table.isColumnHidden(2));
    table.keepIn(settings);
    table.setColumnHidden(1, true);
    table.setColumnHidden(1, false);
    for (const int width : {150, 60, 200}) {
        table.resize(letter * width, 300);
        CHECK(table.horizontalHeader()->length() == table.viewport()->width());
        CHECK_FALSE(table.isColumnHidden(2));
    }
    CHECK(settings.allKeys().isEmpty());
}

TEST_CASE("The columns follow what the table shows")
{
    QStandardItemModel model{1, 2};
    Table table{u"following"_s, u"Följer"_s};
    table.setSource(&model);
    table.resize(900, 300);
    table.show();
    table.fitColumns(1);
    const int before = table.horizontalHeader()->sectionSize(0);
    QStandardItemModel longer{1, 2};
    longer.setItem(0, 0, new QStandardItem{u"Bergström, Ann-Kristin Margareta"_s});
    table.setSource(&longer);
    CHECK(table.horizontalHeader()->sectionSize(0) > before);
}

TEST_CASE("Enter and double click open the row that is meant, whatever the order")
{
    Names names;
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    table.sortBy(0);
    table.resize(400, 300);
    table.show();
    QSignalSpy opened{&table, &Table::opened};
    table.selectRow(3);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().at(0).toInt() == 3);
    const QPoint at = table.visualRect(table.model()->index(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(0).toInt() == 1);
}

TEST_CASE("An empty table says why and offers what can be done; a filter without hits says so")
{
    Names names{{}};
    Table table{u"names"_s, u"Namn"_s};
    QAction add{u"Lägg till"_s};
    QSignalSpy added{&add, &QAction::triggered};
    table.setSource(&names);
    table.setEmptyState(u"people"_s, u"Ingen är nominerad ännu."_s, &add);
    table.resize(400, 300);
    table.show();
    const auto says = [&](const QString &text) {
        for (const QLabel *label : table.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    };
    CHECK(says(u"Ingen är nominerad ännu."_s));
    auto *button = table.findChild<QPushButton *>();
    REQUIRE(button);
    CHECK(button->text() == u"Lägg till"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(added.size() == 1);

    names.fill({u"Ek, Birgit"_s});
    CHECK_FALSE(says(u"Ingen är nominerad ännu."_s));
    table.setFilter(u"xyz"_s);
    CHECK(says(u"Inget motsvarar sökningen."_s));
}

TEST_CASE("A table is printed on as many pages as it needs")
{
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(u"Namn %1"_s.arg(i));
    Names names{many};
    Table table{u"names"_s, u"Namn"_s};
    table.setSource(&names);
    const QString path = QDir::tempPath() + u"/table-test.pdf"_s;
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printTable(printer, *table.model(), *table.horizontalHeader(), u"Namn"_s);
    }
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("/Type /Page\n") > 1);
    QFile::remove(path);
}

TEST_CASE("A segmented bar is one stop for Tab, and arrow keys choose")
{
    SegmentedBar bar;
    bar.setSegments({{2023, u"2023"_s}, {2024, u"2024"_s}, {2025, u"2025"_s}});
    bar.setCurrent(2024);
    bar.show();
    QSignalSpy chosen{&bar, &SegmentedBar::chosen};
    const auto buttons = bar.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 3);
    int stops = 0;
    for (const QPushButton *button : buttons)
        stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);

    QTest::keyClick(buttons[1], Qt::Key_Right);
    CHECK(bar.current() == 2025);
    QTest::keyClick(buttons[2], Qt::Key_Right);
    CHECK(bar.current() == 2025);
    QTest::keyClick(buttons[2], Qt::Key_Home);
    CHECK(bar.current() == 2023);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(bar.current() == 2024);
    CHECK(chosen.size() == 3);
    bar.setCurrent(2023);
    CHECK(chosen.size() == 3);
}
