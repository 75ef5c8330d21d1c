#include "gui/look/badge.h"
#include "gui/look/table.h"
#include "gui/register/formcolumn.h"
#include "gui/register/importpage.h"
#include "gui/register/registerdock.h"
#include "gui/register/sourceview.h"
#include "gui/register/textfile.h"
#include "gui/register/threadview.h"
#include "gui/rosters/datefield.h"
#include "registerbench.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<QPushButton *>(name);
    REQUIRE(found);
    return found;
}

DateField *meeting(const QWidget &page)
{
    return page.findChild<DateField *>(u"meeting"_s);
}

QString questions(const QWidget &page)
{
    return page.findChild<BadgeLabel *>()->text();
}

QString twoItems()
{
    return u"§ 5 Val till Grand Hôtel\nRUN 7-2023\n\nBeslut\n\nNämnden beslutar enligt förslaget.\n\n"
           "§ 6 Val till Almedalen\nRUN 8-2023\n\nBeslut\n\nÄrendet avslås.\n"_s;
}

} // namespace

TEST_CASE("The founding item is imported, asked about, saved, taken up again and taken back")
{
    RegisterBench bench;
    RegisterDock dock{*bench.workspace};
    ImportPage page{*bench.workspace};
    page.show();
    dock.show();
    page.readText(RegisterBench::foundingSample(), u"run-550-2022.txt"_s);

    const auto *form = page.findChild<ItemForm *>();
    REQUIRE(form);
    CHECK(form->entry().item.number.text() == u"268"_s);
    CHECK(form->entry().reference.text() == u"RUN 550-2022"_s);
    CHECK(form->entry().item.scope.size() == 4);
    CHECK(questions(page) == u"2 frågor kvar"_s);
    CHECK_FALSE(button(page, u"save"_s)->isEnabled());
    CHECK(page.focusWidget() == meeting(page));

    type(meeting(page), u"2022-12-15"_s);
    CHECK(questions(page) == u"1 fråga kvar"_s);
    QTest::keyClick(button(page, u"confirm"_s), Qt::Key_Space);
    CHECK(questions(page) == u"Inga frågor kvar"_s);
    CHECK(bench.entries().isEmpty());

    QSignalSpy went{&page, &ImportPage::goTo};
    QTest::keyClick(button(page, u"save"_s), Qt::Key_Space);
    REQUIRE(bench.entries().size() == 1);
    const auto founding = bench.entries().first();
    CHECK(founding.liesTabled());
    REQUIRE(went.size() == 1);
    CHECK(went.first().first().value<Place>().item == founding.item);
    CHECK(dock.table().model()->rowCount() == 1);
    CHECK(bench.store->history.acts().value().first().name == u"protocol.import"_s);
    CHECK(bench.store->decisions.treatment(founding.item).value().item.sourceText.contains(u"Gran Hôtel"_s));

    REQUIRE(bench.workspace->settle(bench.store->history.undo()));
    CHECK(bench.entries().isEmpty());
    CHECK(dock.table().model()->rowCount() == 0);
}

TEST_CASE("Each part of the text is marked, and its word stands in the legend and at the cursor")
{
    RegisterBench bench;
    ImportPage page{*bench.workspace};
    page.readText(RegisterBench::foundingSample(), u"run-550-2022.txt"_s);
    auto *source = page.findChild<SourceView *>();
    CHECK(source->isReadOnly());
    for (const auto part :
         {intake::Part::Number, intake::Part::Title, intake::Part::Reference, intake::Part::EventName,
          intake::Part::Mover, intake::Part::Point, intake::Part::Basis})
        CHECK(source->legend().contains(label(part).replace(u' ', u"&nbsp;"_s)));

    auto cursor = source->textCursor();
    cursor.setPosition(int(source->toPlainText().indexOf(u"RUN 550-2022"_s)) + 1);
    source->setTextCursor(cursor);
    CHECK(source->partAtCursor() == label(intake::Part::Reference));
}

TEST_CASE("The items of a text are stepped through; the day is asked once, and one may be left out")
{
    RegisterBench bench;
    ImportPage page{*bench.workspace};
    page.show();
    page.readText(twoItems(), u"protokoll.txt"_s);
    auto *form = page.findChild<ItemForm *>();
    REQUIRE(form);
    CHECK(form->entry().item.number.text() == u"5"_s);
    type(meeting(page), u"2023-01-11"_s);

    button(page, u"next"_s)->click();
    CHECK(form->entry().item.number.text() == u"6"_s);
    CHECK(form->entry().meeting == QDate{2023, 1, 11});
    CHECK_FALSE(button(page, u"next"_s)->isEnabled());
    button(page, u"previous"_s)->click();
    page.findChild<QCheckBox *>(u"chosen"_s)->click();
    REQUIRE(button(page, u"save"_s)->isEnabled());
    button(page, u"save"_s)->click();

    REQUIRE(bench.entries().size() == 1);
    CHECK(bench.entries().first().number.text() == u"6"_s);
}

TEST_CASE("An item that the register has already is told before it is saved")
{
    RegisterBench bench;
    bench.registerFounding();
    ImportPage page{*bench.workspace};
    page.readText(RegisterBench::foundingSample(), u"run-550-2022.txt"_s);
    meeting(page)->setDate({2022, 12, 15});
    CHECK(page.findChild<QLabel *>(u"state"_s)->text().contains(u"finns redan i registret för 2022"));
    CHECK_FALSE(button(page, u"save"_s)->isEnabled());
}

TEST_CASE("A text without an item is kept, and a sentence says why nothing came of it")
{
    RegisterBench bench;
    ImportPage page{*bench.workspace};
    page.show();
    auto *paste = page.findChild<QPlainTextEdit *>(u"paste"_s);
    paste->setPlainText(u"Hej och välkommen till oss."_s);
    button(page, u"read"_s)->click();
    auto *refusal = page.findChild<Remark *>(u"refusal"_s);
    CHECK(refusal->isVisible());
    CHECK_FALSE(refusal->text().isEmpty());
    CHECK(paste->toPlainText() == u"Hej och välkommen till oss."_s);
}

TEST_CASE("Text files are read in the encodings that people have, and others are refused with a sentence")
{
    QTemporaryDir folder;
    const auto written = [&](const QByteArray &bytes) {
        const auto path = folder.filePath(u"text.txt"_s);
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    CHECK(textOfFile(written("\xc3\x85gren")).value() == u"Ågren"_s);
    CHECK(textOfFile(written("\xef\xbb\xbf\xc3\x85gren")).value() == u"Ågren"_s);
    CHECK(textOfFile(written("\xc5gren \x93"
                             "s\xe5\x94"))
              .value() == u"Ågren “så”"_s);
    CHECK(textOfFile(written(QByteArray("\xff\xfe\xc5\0g\0", 6))).value() == u"Åg"_s);
    CHECK(textOfFile(written(QByteArray("PK\3\4\0\0\0\0", 8))).error().kind == domain::Error::Kind::Invalid);
    CHECK(textOfFile(folder.filePath(u"borta.txt"_s)).error().kind == domain::Error::Kind::Unavailable);
}
