#include "gui/rosters/erasedialog.h"
#include "gui/weedingdialog.h"
#include "rosters_sample.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

TEST_CASE("Erasing waits for a legal ground, and says beforehand that it can't be undone")
{
    domain::Person person;
    person.givenName = u"Märta"_s;
    person.familyName = u"Ågren"_s;
    EraseDialog dialog{person};
    CHECK(dialog.windowTitle().contains(u"Märta Ågren"_s));
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.warnings().join(u' ').contains(u"kan inte ångras"_s));
    dialog.findChild<QLineEdit *>()->setText(u"Artikel 17.1 a"_s);
    CHECK(dialog.canAccept());
    CHECK(dialog.ground() == u"Artikel 17.1 a"_s);
}

TEST_CASE("Weeding shows what would be taken away and waits for a decision")
{
    WeedingModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const domain::Weeded thing{domain::RetentionClass::Contacts, u"persons"_s, u"x"_s, u"Ågren, Märta"_s,
                               QDate{2018, 12, 31}};
    model.setThings({thing});
    CHECK(model.index(0, WeedingModel::What).data().toString() == u"Ågren, Märta"_s);
    CHECK(model.index(0, WeedingModel::Since).data().toString() == u"2018-12-31"_s);

    WeedingDialog dialog{{thing}, {}};
    CHECK_FALSE(dialog.canAccept());
    CHECK(dialog.warnings().join(u' ').contains(u"kan inte ångras"_s));
    dialog.findChild<QLineEdit *>()->setText(u"RUN 12-2024 § 7"_s);
    CHECK(dialog.canAccept());
    WeedingDialog empty{{}, {}};
    empty.findChild<QLineEdit *>()->setText(u"RUN 12-2024 § 7"_s);
    CHECK_FALSE(empty.canAccept());
}

TEST_CASE("A register extract is two files, whatever end the name was given")
{
    RosterSample sample;
    QTemporaryDir folder;
    for (const auto &name : {u"utdrag.pdf"_s, u"utdrag.JSON"_s, u"utdrag"_s}) {
        const auto written = writeExtract(*sample.workspace, sample.marta.person.id, folder.filePath(name));
        INFO((written ? QString{} : written.error().message).toStdString());
        REQUIRE(written);
        for (const auto &file : {u"utdrag.pdf"_s, u"utdrag.json"_s}) {
            CHECK(QFile::exists(folder.filePath(file)));
            QFile::remove(folder.filePath(file));
        }
    }
    CHECK_FALSE(writeExtract(*sample.workspace, sample.marta.person.id, u"/nowhere/at/all"_s));
}
