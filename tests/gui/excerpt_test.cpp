#include "gui/register/excerptdialog.h"
#include "gui/register/pagepreview.h"
#include "gui/register/registerdock.h"
#include "registerbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The excerpt of the chosen item is previewed, certified and saved in every format")
{
    RegisterBench bench;
    bench.registerFounding();
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.excerptAction()->trigger();
    auto *dialog = dock.findChild<ExcerptDialog *>();
    REQUIRE(dialog);
    auto *preview = dialog->findChild<PagePreview *>();
    CHECK(preview->pageCount() == 1);
    CHECK(preview->accessibleDescription().contains(u"RUN 550-2022"_s));
    CHECK(dialog->findChild<QLabel *>(u"warning"_s)->text().contains(u"inte justerad"_s));

    type(dialog->findChild<QLineEdit *>(u"certifiedBy"_s), u"Prov Person"_s);
    CHECK(dialog->excerpt().certifiedBy == u"Prov Person"_s);
    CHECK(dialog->excerpt().certifiedOn == QDate{2023, 1, 11});

    QTemporaryDir folder;
    auto *formats = dialog->findChild<QComboBox *>(u"format"_s);
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        const auto path = folder.filePath(u"utdrag."_s + documents::suffix(dialog->format()));
        REQUIRE(dialog->saveTo(path));
        CHECK_FALSE(contents(path).isEmpty());
    }
    CHECK(contents(folder.filePath(u"utdrag.pdf"_s)).startsWith("%PDF-"));
    CHECK(contents(folder.filePath(u"utdrag.txt"_s)).contains("Prov Person"));
}

TEST_CASE("A place where the excerpt can't be saved is told in a sentence")
{
    RegisterBench bench;
    documents::Excerpt excerpt;
    excerpt.committee = bench.workspace->committee();
    excerpt.treatment = bench.store->decisions.treatment(bench.registerFounding()).value();
    ExcerptDialog dialog{excerpt, {2023, 1, 11}};
    CHECK_FALSE(dialog.saveTo(u"/finns/inte/utdrag.pdf"_s));
    CHECK_FALSE(dialog.findChild<QLabel *>(u"message"_s)->text().isEmpty());
}

TEST_CASE("The preview is scrolled and zoomed by the keyboard")
{
    documents::Document document;
    document.title = u"Prov"_s;
    for (int i = 0; i < 120; ++i)
        document.blocks.append(documents::Paragraph{documents::plain(u"Rad "_s + QString::number(i))});
    PagePreview preview;
    preview.resize(600, 400);
    preview.show();
    preview.setPages(documents::layOut(document).value());
    REQUIRE(preview.pageCount() > 1);
    CHECK(preview.currentPage() == 0);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    const int before = preview.widget()->sizeHint().height();
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(preview.widget()->sizeHint().height() > before);
}
