#include "gui/papers/batchdialog.h"
#include "gui/papers/excerptmodel.h"
#include "gui/papers/exportdialog.h"
#include "gui/papers/issuedexcerptsdialog.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/papers/papers.h"
#include "gui/papers/printing.h"
#include "gui/register/excerptdialog.h"
#include "gui/register/pagepreview.h"
#include "gui/register/registerdock.h"
#include "registerbench.h"
#include "store/excerpts.h"
#include "store/exports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// A register with the founding item adjusted.
struct PapersBench : RegisterBench
{
    domain::Id<domain::ProtocolItem> item;

    explicit PapersBench(bool adjusted = true)
    {
        auto entry = foundingEntry();
        if (adjusted)
            entry.item.adjustedOn = {2022, 12, 20};
        entry.item.dispatch = {u"Kultur"_s, u"Arkivet"_s};
        REQUIRE(workspace->settle(store->decisions.add({entry})));
        item = entry.item.id;
    }

    store::Excerpts excerpts() const { return store::Excerpts{store->database()}; }
    store::Exports exports() const { return store::Exports{store->database()}; }
    void issue() const
    {
        REQUIRE(workspace->settle(
            excerpts().issue({{store->decisions.treatment(item).value(),
                               R"({"title":"Utdrag","blocks":[{"kind":"heading","level":1,"text":"Utdrag"},
                  {"kind":"facts","pairs":[["Ring","070-123 45 67"]]}]})"}},
                             workspace->today())));
    }
};

QByteArray contents(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

documents::OutgoingList smallList(domain::Profile profile, const QStringList &columns, int rows)
{
    documents::OutgoingList list;
    list.what = u"roster"_s;
    list.kind = u"Lista"_s;
    list.subject = u"Prov"_s;
    list.profile = profile;
    list.asOf = {2023, 1, 11};
    list.columnKeys = columns;
    for (const QString &column : columns)
        list.table.columns += documents::Column{column, 1};
    for (int i = 0; i < rows; ++i)
        list.table.rows += QStringList(columns.size(), u"cell"_s);
    return list;
}

ListSource smallSource(int rows = 3)
{
    const auto all = domain::profiles();
    return {u"Export"_s,
            {{u"name"_s, {u"Namn"_s}, all},
             {u"party"_s, {u"Parti"_s}, all},
             {u"contact"_s, {u"Kontakt"_s}, {domain::Profile::Internal}}},
            {},
            [rows](domain::Profile profile, const QStringList &columns)
                -> domain::Result<documents::OutgoingList> { return smallList(profile, columns, rows); },
            documents::listDocument};
}

// Saves, and waits until that has ended; whether the file is there.
bool save(ExportDialog &dialog, const QString &path)
{
    QSignalSpy ended{&dialog, &ExportDialog::ended};
    dialog.saveTo(path);
    return (!ended.isEmpty() || ended.wait(20'000)) && ended[0][0].toBool();
}

} // namespace

TEST_CASE("From the register an adjusted item's excerpt is issued, and stands in the list of excerpts")
{
    PapersBench bench;
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.select(bench.item);
    dock.excerptAction()->trigger();
    auto *dialog = dock.findChild<ExcerptDialog *>();
    REQUIRE(dialog);
    auto *issue = dialog->findChild<QPushButton *>(u"issue"_s);
    REQUIRE(issue->isEnabled());
    QTest::mouseClick(issue, Qt::LeftButton);
    const auto entries = bench.excerpts().entries().value();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].excerpt.number.label() == u"2023:1"_s);
    CHECK(dock.findChild<IssuedExcerptsDialog *>());

    bench.workspace->undo();
    CHECK(bench.excerpts().entries().value().isEmpty());
}

TEST_CASE("An item that is not adjusted can't be issued, and the dialog says why")
{
    PapersBench bench{false};
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.select(bench.item);
    dock.excerptAction()->trigger();
    auto *issue = dock.findChild<ExcerptDialog *>()->findChild<QPushButton *>(u"issue"_s);
    CHECK_FALSE(issue->isEnabled());
    CHECK_FALSE(issue->toolTip().isEmpty());
}

TEST_CASE("An issued excerpt is saved as it was issued, masked for others, and its dispatch is noted")
{
    PapersBench bench;
    bench.issue();
    IssuedExcerptsDialog dialog{*bench.workspace};
    dialog.show();
    CHECK(dialog.findChild<PagePreview *>()->pageCount() == 1);
    const QTemporaryDir folder;
    REQUIRE(dialog.saveTo(folder.filePath(u"a.html"_s)));
    CHECK(contents(folder.filePath(u"a.html"_s)).contains("070-123 45 67"));
    auto *profile = dialog.findChild<QComboBox *>(u"profile"_s);
    profile->setCurrentIndex(profile->findData(u"public"_s));
    REQUIRE(dialog.saveTo(folder.filePath(u"b.html"_s)));
    CHECK_FALSE(contents(folder.filePath(u"b.html"_s)).contains("070-123"));
    const auto log = bench.exports().entries().value();
    REQUIRE(log.size() == 2);
    CHECK(log[0].profile == domain::Profile::Public);
    CHECK(log[0].excerpt == u"2023:1"_s);
    CHECK_FALSE(dialog.saveTo(u"/finns/inte/a.pdf"_s));
    CHECK_FALSE(dialog.findChild<QLabel *>(u"message"_s)->text().isEmpty());

    auto *recipients = dialog.findChild<QPlainTextEdit *>(u"recipients"_s);
    CHECK(recipients->toPlainText() == u"Kultur\nArkivet"_s);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"sent"_s) || button->text().contains(u"skickat"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(bench.excerpts().entries().value()[0].excerpt.dispatches.size() == 2);
}

TEST_CASE("The model of issued excerpts keeps the rules of models")
{
    PapersBench bench;
    bench.issue();
    ExcerptModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setEntries(bench.excerpts().entries().value());
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, ExcerptModel::Number).data().toString() == u"2023:1"_s);
    CHECK(model.index(0, ExcerptModel::SentTo).data().toString().isEmpty());
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("In the export dialog the profile withholds columns, keys order them, and the file follows")
{
    ExportDialog dialog{smallSource()};
    dialog.show();
    CHECK(dialog.columns() == QStringList{u"name"_s, u"party"_s, u"contact"_s});
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *columns = dialog.findChild<QListWidget *>(u"columns"_s);
    columns->setFocus();
    columns->setCurrentRow(1);
    QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
    CHECK(dialog.columns().first() == u"party"_s);
    columns->setCurrentRow(1);
    QTest::keyClick(columns, Qt::Key_Space);
    CHECK(dialog.columns() == QStringList{u"party"_s, u"contact"_s});

    auto *profile = dialog.findChild<QComboBox *>(u"profile"_s);
    profile->setCurrentIndex(profile->findData(u"public"_s));
    CHECK(dialog.columns() == QStringList{u"party"_s});

    QSignalSpy out{&dialog, &ExportDialog::wentOut};
    const QTemporaryDir folder;
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        REQUIRE(save(dialog, folder.filePath(u"list."_s + dialog.format())));
    }
    REQUIRE(out.size() == format->count());
    const auto noted = out[0][0].value<domain::Export>();
    CHECK(noted.profile == domain::Profile::Public);
    CHECK(noted.columns == QStringList{u"party"_s});
    CHECK(noted.rows == 3);
    CHECK(noted.checksum.size() == 64);
    CHECK(contents(folder.filePath(u"list.xlsx"_s)).startsWith("PK"));
    CHECK(contents(folder.filePath(u"list.csv"_s)).contains("Offentlig"));

    profile->setCurrentIndex(profile->findData(u"internal"_s));
    for (int row = 0; row < columns->count(); ++row)
        columns->item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(save(dialog, folder.filePath(u"none.pdf"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"none.pdf"_s)));
    CHECK_FALSE(dialog.findChild<QLabel *>(u"message"_s)->text().isEmpty());
}

TEST_CASE("A long list shows its first rows, and the file has all")
{
    ExportDialog dialog{smallSource(1000)};
    CHECK(dialog.findChild<PagePreview *>()->pageCount() < 6);
    INFO(dialog.findChild<QLabel *>(u"message"_s)->text().toStdString());
    CHECK(dialog.findChild<QLabel *>(u"message"_s)->text().contains(u"1000"_s));
    const QTemporaryDir folder;
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    format->setCurrentIndex(format->findData(u"csv"_s));
    REQUIRE(save(dialog, folder.filePath(u"list.csv"_s)));
    CHECK_FALSE(save(dialog, folder.filePath(u"none/list.csv"_s)));
    CHECK(contents(folder.filePath(u"list.csv"_s)).count('\n') == 1001);
}

TEST_CASE("A list's pages go to a printer as they are shown")
{
    QPrinter printer;
    const QTemporaryDir folder;
    printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
    const auto pages =
        documents::layOut(documents::listDocument(smallList(domain::Profile::Internal, {u"Namn"_s}, 200)))
            .value();
    REQUIRE(paint(pages, printer));
    CHECK(contents(folder.filePath(u"print.pdf"_s)).startsWith("%PDF"));
}

TEST_CASE("A meeting's excerpts are issued and saved aside, into a folder or as one PDF")
{
    PapersBench bench;
    BatchDialog dialog{*bench.workspace};
    dialog.show();
    const QTemporaryDir folder;
    QSignalSpy finished{&dialog, &BatchDialog::ended};
    REQUIRE(dialog.start(folder.filePath(u"utdrag"_s)));
    REQUIRE(finished.wait(20'000));
    CHECK(finished[0][0].toBool());
    CHECK(QDir{folder.filePath(u"utdrag"_s)}.entryList(QDir::Files).size() == 1);
    REQUIRE(dialog.start(folder.filePath(u"all.pdf"_s)));
    REQUIRE(finished.wait(20'000));
    CHECK(contents(folder.filePath(u"all.pdf"_s)).startsWith("%PDF"));
    CHECK(bench.excerpts().entries().value().size() == 1);
    CHECK(bench.exports().entries().value().size() == 2);
    CHECK_FALSE(dialog.message().isEmpty());
}

TEST_CASE("A batch that meets an item without adjustment, or a place that can't be written, says so")
{
    PapersBench bench{false};
    BatchDialog dialog{*bench.workspace};
    const QTemporaryDir folder;
    CHECK_FALSE(dialog.start(folder.filePath(u"utdrag"_s)));
    CHECK(dialog.message().contains(u"268"_s));

    PapersBench good;
    BatchDialog other{*good.workspace};
    QSignalSpy finished{&other, &BatchDialog::ended};
    REQUIRE(other.start(u"/proc/finns/inte.pdf"_s));
    REQUIRE(finished.wait(20'000));
    CHECK_FALSE(finished[0][0].toBool());
    CHECK_FALSE(other.message().isEmpty());
}

TEST_CASE("A batch tells at once which items are not adjusted, and leaves them out when one asks for that")
{
    PapersBench bench;
    auto later = bench.foundingEntry();
    later.item.number = *domain::ItemNumber::parse(u"269"_s);
    later.reference = *domain::ReferenceNumber::parse(u"RUN 551-2022"_s);
    REQUIRE(bench.workspace->settle(bench.store->decisions.add({later})));
    BatchDialog dialog{*bench.workspace};
    dialog.show();
    const auto *told = dialog.findChild<QLabel *>(u"unadjusted"_s);
    CHECK(told->isVisible());
    CHECK(told->text() == u"Inte justerade ännu: §\u00a0269 (2022-12-15).");
    const QTemporaryDir folder;
    CHECK_FALSE(dialog.start(folder.filePath(u"utdrag"_s)));

    dialog.findChild<QCheckBox *>(u"adjustedOnly"_s)->setChecked(true);
    CHECK(told->text() == u"Tas inte med, inte justerade ännu: §\u00a0269 (2022-12-15).");
    QSignalSpy finished{&dialog, &BatchDialog::ended};
    REQUIRE(dialog.start(folder.filePath(u"utdrag"_s)));
    REQUIRE(finished.wait(20'000));
    CHECK(QDir{folder.filePath(u"utdrag"_s)}.entryList(QDir::Files).size() == 1);
    REQUIRE(bench.excerpts().entries().value().size() == 1);
    CHECK(bench.excerpts().entries().value()[0].excerpt.item == bench.item);

    PapersBench none{false};
    BatchDialog other{*none.workspace};
    other.findChild<QCheckBox *>(u"adjustedOnly"_s)->setChecked(true);
    CHECK_FALSE(other.start(folder.filePath(u"inga"_s)));
    CHECK_FALSE(other.message().isEmpty());
    CHECK(none.excerpts().entries().value().isEmpty());
}

TEST_CASE("A logo that can't be used is told, and the letterhead keeps the one it had")
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray logo{
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 1'><path d='M0 0h4v1z'/></svg>"};
    LetterheadDialog dialog{{u"Box 1"_s, {}}};
    dialog.takeLogo(put(u"good.svg"_s, logo));
    CHECK(dialog.letterhead().logo == QString::fromUtf8(logo));
    CHECK(dialog.warnings().isEmpty());
    dialog.takeLogo(
        put(u"bad.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///x'/></svg>"));
    CHECK(dialog.warnings().size() == 1);
    CHECK(dialog.letterhead().logo == QString::fromUtf8(logo));
    CHECK(dialog.canAccept());
    dialog.takeLogo(folder.filePath(u"none.svg"_s));
    CHECK(dialog.warnings().size() == 1);
}

TEST_CASE("The calendar is saved and noted, and a file is verified from the window")
{
    PapersBench bench;
    bench.issue();
    QWidget window;
    Papers papers{*bench.workspace, &window};
    CHECK(papers.actions().size() == 7);
    const QTemporaryDir folder;
    REQUIRE(papers.saveCalendar(folder.filePath(u"run.ics"_s)));
    CHECK(contents(folder.filePath(u"run.ics"_s)).contains("BEGIN:VEVENT"));
    CHECK(bench.exports().entries().value()[0].what == u"calendar"_s);
    CHECK_FALSE(papers.saveCalendar(u"/finns/inte/run.ics"_s));

    QSignalSpy told{bench.workspace.get(), &Workspace::failed};
    papers.verify(folder.filePath(u"none"_s));
    CHECK(told.size() == 1);
    papers.verify(folder.filePath(u"run.ics"_s));
    const auto *answer = window.findChild<QMessageBox *>();
    REQUIRE(answer);
    CHECK(answer->icon() == QMessageBox::Warning);
    CHECK_FALSE(answer->text().isEmpty());
    CHECK(answer->informativeText() == u"run.ics"_s);
}

TEST_CASE("A batch over several meetings asks for days that can be read before it asks for a file")
{
    PapersBench bench;
    BatchDialog dialog{*bench.workspace};
    dialog.show();
    auto *meeting = dialog.findChild<QComboBox *>();
    meeting->setCurrentIndex(meeting->count() - 1);
    auto *from = dialog.findChild<QLineEdit *>(u"from"_s);
    from->setText(u"2025-99-01"_s);
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
    CHECK(dialog.message().contains(u"2025-99-01"_s));
    CHECK_FALSE(dialog.findChild<QFileDialog *>());
}
