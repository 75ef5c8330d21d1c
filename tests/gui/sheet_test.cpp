#include "gui/look/table.h"
#include "gui/mainwindow.h"
#include "gui/sheets/sheetmodel.h"
#include "gui/sheets/sheetpage.h"
#include "registerbench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace gui;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct SheetBench : RegisterBench
{
    SheetBench()
        : settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat}
        , window{store, QDate{2023, 1, 11}, settings}
    {
        window.resize(1280, 800);
        window.show();
        window.goTo({.kind = Place::Kind::Sheet});
        page = qobject_cast<SheetPage *>(window.page());
        REQUIRE(page);
    }
    void read(const QString &text)
    {
        page->readBytes(text.toUtf8(), u"lista"_s);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
    }
    void press(const QString &name)
    {
        auto *button = page->findChild<QPushButton *>(name);
        REQUIRE(button);
        INFO(state().toStdString());
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    void choose(const QString &name, int index)
    {
        auto *box = page->findChild<QComboBox *>(name);
        REQUIRE(box);
        REQUIRE(index < box->count());
        box->setFocus();
        while (box->currentIndex() != index) {
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
            settle();
        }
    }
    QString state() const { return page->findChild<QLabel *>(u"state"_s)->text(); }
    QList<PersonEntry> people() const { return store->people.list().value(); }

    QTemporaryDir folder;
    QSettings settings;
    MainWindow window;
    SheetPage *page = nullptr;
};

} // namespace

TEST_CASE("A pasted list is shown row by row, taken in as one act, and taken back")
{
    SheetBench bench;
    QAbstractItemModelTester tester{bench.page->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    auto *paste = bench.page->findChild<QPlainTextEdit *>(u"paste"_s);
    paste->setPlainText(
        u"Namn\tPersonnummer\tParti\nMärta Ågren\t19121212-1212\tS\nJon Åström\t\tM\n\t\tS\n"_s);
    bench.press(u"read"_s);
    auto *model = bench.page->model();
    REQUIRE(model->rowCount() == 3);
    CHECK(model->finding(0)->state == RowState::New);
    CHECK(model->finding(2)->state == RowState::Refused);
    CHECK(bench.page->findChild<QLabel *>(u"left-out"_s)->text().contains(u"Personnummer"));
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            CHECK_FALSE(model->index(row, column).data().toString().contains(u"1212"));
    CHECK(bench.people().isEmpty());
    bench.press(u"take"_s);
    CHECK(bench.people().size() == 2);
    REQUIRE(bench.store->history.undo());
    CHECK(bench.people().isEmpty());
}

TEST_CASE("A column is told by hand, and that is remembered")
{
    SheetBench bench;
    bench.read(u"Vem;Bor i\nMärta Ågren;Umeå\n"_s);
    CHECK_FALSE(bench.page->findChild<QPushButton *>(u"take"_s)->isEnabled());
    auto *headings = bench.page->findChild<QCheckBox *>(u"headings"_s);
    headings->setFocus();
    QTest::keyClick(headings, Qt::Key_Space);
    bench.settle();
    const auto place = [](intake::Field field) { return int(intake::choosableFields().indexOf(field)); };
    bench.choose(u"column-0"_s, place(intake::Field::Name));
    bench.choose(u"column-1"_s, place(intake::Field::Municipality));
    // The arrow key passed the name on its way: the first column has it still.
    CHECK(bench.page->findChild<QComboBox *>(u"column-0"_s)->currentIndex() == place(intake::Field::Name));
    bench.press(u"take"_s);
    REQUIRE(bench.people().size() == 1);
    CHECK(bench.people().first().person.municipality == u"Umeå");
    bench.window.goTo({.kind = Place::Kind::Sheet});
    bench.read(u"Vem;Bor i\nJon Åström;Malå\n"_s);
    REQUIRE(bench.page->model()->rowCount() == 1);
    CHECK(bench.page->model()->finding(0)->state == RowState::New);
}

TEST_CASE("An ambiguous row waits for an answer, and the answer is done")
{
    SheetBench bench;
    PersonEntry rickard;
    rickard.person.givenName = u"Rickard"_s;
    rickard.person.familyName = u"Svensson"_s;
    REQUIRE(bench.store->people.add(rickard));
    bench.workspace->reload();
    bench.read(u"Namn;Parti\nRichard Svensson;S\nAnna Berg;M\n"_s);
    REQUIRE(bench.page->model()->finding(0)->state == RowState::Ambiguous);
    CHECK(bench.page->table()->currentRow() == 0);
    CHECK(bench.state().contains(u"1"));
    bench.choose(u"answer"_s, 1); // the same
    CHECK(bench.page->model()->open() == 0);
    bench.press(u"take"_s);
    CHECK(bench.people().size() == 2);
    CHECK(store::Imports{bench.store->database()}.aliases(rickard.person.id).value() ==
          QStringList{u"Richard Svensson"_s});
}

TEST_CASE("An answer holds on when it is told what else is to be done with the sheet")
{
    SheetBench bench;
    PersonEntry rickard;
    rickard.person.givenName = u"Rickard"_s;
    rickard.person.familyName = u"Svensson"_s;
    REQUIRE(bench.store->people.add(rickard));
    bench.workspace->reload();
    bench.read(u"Namn;Parti\nRichard Svensson;S\nAnna Berg;M\n"_s);
    bench.choose(u"answer"_s, 1); // the same
    REQUIRE(bench.page->model()->open() == 0);
    bench.choose(u"edition"_s, 1);
    CHECK(bench.page->model()->open() == 0);
    bench.read(u"Namn;Parti\nRichard Svensson;S\n"_s); // another sheet asks anew
    CHECK(bench.page->model()->open() == 1);
}

TEST_CASE("A row waits for an undecided one that may be about the same person")
{
    SheetBench bench;
    PersonEntry rickard;
    rickard.person.givenName = u"Rickard"_s;
    rickard.person.familyName = u"Svensson"_s;
    rickard.person.municipality = u"Umeå"_s;
    REQUIRE(bench.store->people.add({rickard}));
    bench.workspace->reload();
    bench.read(u"Namn;Kommun;Parti\nRichard Svensson;;\nRickard Svensson;Umeå;S\n"_s);
    const auto *model = bench.page->model();
    REQUIRE(model->finding(1)->state == RowState::Changed);
    CHECK(model->waitsFor(1) == -1);
    bench.choose(u"on-match"_s, 1);
    CHECK(model->waitsFor(1) == 0);
    CHECK(model->index(1, SheetModel::Decision).data().toString().contains(u"2"));
    bench.page->table()->selectRow(0);
    bench.choose(u"answer"_s, bench.page->findChild<QComboBox *>(u"answer"_s)->count() - 1); // leave out
    CHECK(model->waitsFor(1) == -1);
    bench.press(u"take"_s);
    CHECK(bench.people().size() == 1);
    CHECK(bench.people().first().assignments.size() == 1);
}

TEST_CASE("Changed rows are replaced for all or left out for one, and everybody is nominated")
{
    SheetBench bench;
    bench.read(u"Namn;Kommun\nMärta Ågren;Umeå\nJon Åström;Malå\n"_s);
    bench.press(u"take"_s);
    bench.window.goTo({.kind = Place::Kind::Sheet});
    bench.read(u"Namn;E-post;Kommun\nMärta Ågren;m@exempel.se;Umeå\nJon Åström;j@exempel.se;Malå\n"_s);
    bench.choose(u"on-match"_s, 1);
    bench.choose(u"edition"_s, 1);
    bench.page->table()->selectRow(1);
    bench.choose(u"answer"_s, 4); // leave out
    bench.press(u"take"_s);
    int withContact = 0;
    for (const auto &entry : bench.people())
        withContact += !entry.person.contact.isEmpty();
    CHECK(withContact == 1);
    const auto edition = bench.store->events.editions(bench.workspace->period().id).value().first();
    CHECK(bench.store->nominations.forEdition(edition).value().size() == 1);
}

TEST_CASE("A column is told to be attendance by hand, and its row tells what comes of it")
{
    SheetBench bench;
    bench.read(u"Namn;Kom;Status\nMärta Ågren;ja;anmäld\nJon Åström;kanske;\n"_s);
    bench.choose(u"column-1"_s, int(intake::choosableFields().indexOf(intake::Field::Attendance)));
    const auto *model = bench.page->model();
    const auto what = [&](int row) { return model->index(row, SheetModel::What).data().toString(); };
    // The other column of attendance stands beside it.
    CHECK(bench.page->findChild<QComboBox *>(u"column-2"_s)->currentData().toInt() ==
          int(intake::Field::Attendance));
    CHECK(what(0).contains(label(AttendanceStatus::Attended).toLower()));
    CHECK(what(1).isEmpty());
    bench.choose(u"edition"_s, 1);
    CHECK(model->person(0).attendance == AttendanceStatus::Attended);
    CHECK(model->finding(0)->state == RowState::New);
    CHECK(what(0).contains(u"2023")); // it is to come
    CHECK(what(1).contains(u"kanske"));
    bench.press(u"take"_s);
    CHECK(bench.people().size() == 2);
    const auto edition = bench.store->events.editions(bench.workspace->period().id).value().first();
    CHECK(bench.store->nominations.forEdition(edition).value().size() == 2);
}

TEST_CASE("What can't be read is told, and nothing is lost")
{
    SheetBench bench;
    bench.page->readBytes("%PDF-1.7", u"x.pdf"_s);
    bench.settle();
    CHECK(bench.page->findChild<QLabel *>(u"refusal"_s)->isVisible());
    bench.page->openFile(u"/nowhere/lista.xlsx"_s);
    bench.settle();
    CHECK(bench.page->findChild<QLabel *>(u"refusal"_s)->text().contains(u"lista.xlsx"));
}

TEST_CASE("A large sheet is taken in beside the window, and leaves all or nothing when it is stopped")
{
    SheetBench bench;
    QString text = u"Förnamn;Efternamn;Kommun\n"_s;
    for (int i = 0; i < 20'000; ++i)
        text += u"Prov%1;Person%2;Umeå\n"_s.arg(i % 200).arg(i / 200);
    bench.read(text);
    REQUIRE(bench.page->model()->rowCount() == 20'000);
    auto *take = bench.page->findChild<QPushButton *>(u"take"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(bench.page->isBusy());
    QTest::qWait(30);
    QTest::mouseClick(bench.page->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
    bench.settle();
    CHECK((bench.people().isEmpty() || bench.people().size() == 20'000));
    CHECK(bench.store->check().value().isEmpty());
}
