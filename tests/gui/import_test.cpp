#include "domain/writtendate.h"
#include "gui/look/badge.h"
#include "gui/look/table.h"
#include "gui/register/formcolumn.h"
#include "gui/register/importpage.h"
#include "gui/register/importstart.h"
#include "gui/register/participantsmodel.h"
#include "gui/register/registerdock.h"
#include "gui/register/sourceview.h"
#include "gui/register/threadview.h"
#include "gui/rosters/datefield.h"
#include "registerbench.h"
#include "store/meetings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(meeting(page), Qt::Key_Return, Qt::ControlModifier);

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

TEST_CASE("A file is read in the background, by drop too, and what is wrong with one is said")
{
    RegisterBench bench;
    ImportPage page{*bench.workspace};
    page.show();
    QTemporaryDir folder;
    const auto written = [&](const QString &name, const QByteArray &bytes) {
        const auto path = folder.filePath(name);
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    const auto drop = [&](const QMimeData &dropped) {
        QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event{{10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(&page, &event);
    };
    auto *refusal = page.findChild<Remark *>(u"refusal"_s);
    const auto formNumber = [&] {
        const auto *form = page.findChild<ItemForm *>();
        return form ? form->entry().item.number.text() : QString{};
    };

    QMimeData file;
    file.setUrls(
        {QUrl::fromLocalFile(written(u"protokoll.html"_s, "<h1>\xc2\xa7 7 Resor</h1><p>RUN 9-2023</p>"
                                                          "<h2>Beslut</h2><p>Resan avsl\xc3\xa5s.</p>"))});
    drop(file);
    CHECK(refusal->text() == u"Läser protokoll.html …"_s);
    CHECK(QTest::qWaitFor([&] { return formNumber() == u"7"_s; }));
    button(page, u"cancel"_s)->click();
    CHECK_FALSE(refusal->isVisible());
    CHECK(button(page, u"open"_s)->isEnabled());

    page.openFile(written(u"brev.rtf"_s, "{\\rtf1 Hej}"));
    CHECK(QTest::qWaitFor([&] { return refusal->text().contains(u"är en RTF-fil"_s); }));
    CHECK(refusal->isVisible());
    CHECK(button(page, u"open"_s)->isEnabled());

    QMimeData formatted;
    formatted.setHtml(
        u"<h1>§ 8 Priser</h1><h2>Beslut</h2><ol><li>Priset delas.<li>Ärendet bordläggs.</ol>"_s);
    formatted.setText(u"En annan text"_s);
    drop(formatted);
    REQUIRE(formNumber() == u"8"_s);
    CHECK(page.findChild<ItemForm *>()->entry().item.points.size() == 2);
}

TEST_CASE("Formatted text is pasted with the signs of its lists")
{
    PasteField field;
    auto *copied = new QMimeData;
    copied->setHtml(u"<p>Beslut</p><ul><li>Ärendet bordläggs.</li><li>Frågan utgår.</li></ul>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    field.paste();
    CHECK(field.toPlainText() == u"Beslut\n\n- Ärendet bordläggs.\n- Frågan utgår."_s);
}

TEST_CASE("The attendance list is shown, mended and saved with the items, as one act")
{
    const QString text =
        u"Regionala utvecklingsnämnden\nSammanträdesdatum 2023-01-11\n\nBeslutande\nVera Lind (S), "
        "ordförande\nAnna Ek (S) ersätter Bo Alm (S)\nPer Dal (M)\n\n"_s +
        twoItems();
    RegisterBench bench;
    ImportPage page{*bench.workspace};
    page.show();
    page.readText(text, u"protokoll.txt"_s);
    auto *list = page.findChild<Table *>(u"participants"_s);
    REQUIRE(list);
    CHECK(list->isVisible());
    auto *model = page.findChild<ParticipantsModel *>();
    REQUIRE(model->rowCount() == 3);
    const QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(model->index(1, ParticipantsModel::Attending).data().toString() == u"tjänstgörande ersättare"_s);
    CHECK(model->index(1, ParticipantsModel::InsteadOf).data().toString() == u"Bo Alm (S)"_s);

    CHECK(model->setData(model->index(1, ParticipantsModel::InsteadOf), u"Bo Almé (S)"_s));
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    list->selectRow(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(model->rowCount() == 2);
    button(page, u"save"_s)->click();

    const auto committee = bench.workspace->committee().id;
    const auto saved = store::Meetings{bench.fresh.database()}.participants(committee, {2023, 1, 11}).value();
    REQUIRE(saved.size() == 2);
    CHECK(saved.first().office == u"ordförande"_s);
    CHECK(saved.at(1).attending == domain::Attending::ServingSubstitute);
    CHECK(saved.at(1).insteadOf == u"Bo Almé"_s);
    CHECK(saved.at(1).insteadOfParty == u"S"_s);

    REQUIRE(bench.workspace->settle(bench.store->history.undo()));
    CHECK_FALSE(store::Meetings{bench.fresh.database()}.participants(committee, {2023, 1, 11}));
}

TEST_CASE("A reference back at an item of the register is a link to it")
{
    RegisterBench bench;
    bench.registerFounding();
    const auto founding = bench.entries().first();
    ImportPage page{*bench.workspace};
    QSignalSpy went{&page, &ImportPage::goTo};
    page.readText(
        u"§ 12 Resor\nRUN 9-2023\n\nBakgrund\nBordlagt den %1, § 268. Se KS § 3/2022.\n\nBeslut\nResan "
        "avslås.\n"_s.arg(domain::writtenDate(founding.meeting)),
        u"protokoll.txt"_s);
    auto *back = page.findChild<QLabel *>(u"backReferences"_s);
    REQUIRE(back);
    CHECK(back->text().count(u"<a href"_s) == 1);
    emit back->linkActivated(founding.item.toString());
    REQUIRE(went.size() == 1);
    CHECK(went.first().first().value<Place>().item == founding.item);
}
