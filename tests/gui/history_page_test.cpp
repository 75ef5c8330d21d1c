#include "gui/actsmodel.h"
#include "gui/changesmodel.h"
#include "gui/historypage.h"
#include "gui/look/table.h"
#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "gui/rosters/peoplepage.h"
#include "store/demo.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    QTemporaryDir folder;
    std::shared_ptr<store::Store> store{
        createStore(folder.filePath(u"prov.db"_s), Beginning::Sample).value()};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window{store, store::demoDay, settings};

    Opened()
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    Table *table(const QString &name)
    {
        for (auto *each : window.page()->findChildren<Table *>(name))
            return each;
        return nullptr;
    }
    QPushButton *button(const QString &text)
    {
        for (auto *each : window.page()->findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("The model of an act's changes keeps the promises of a model and tells fields before and after")
{
    ChangesModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setChanges(
        {{u"persons"_s, u"x"_s, u"update"_s,
          R"({"id":"x","given_name":"Märta","family_name":"Ågren","contact":"a","revision":1})",
          R"({"id":"x","given_name":"Märta","family_name":"Ågren","contact":"b","revision":2})"}});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, ChangesModel::What).data().toString() == u"Person Märta Ågren"_s);
    CHECK(model.index(0, ChangesModel::Field).data().toString() == u"Kontakt"_s);
    CHECK(model.index(0, ChangesModel::Before).data().toString() == u"a"_s);
    CHECK(model.index(0, ChangesModel::After).data().toString() == u"b"_s);
    model.setChanges({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Ctrl+H shows the history of the chosen person, and an act is taken back from there")
{
    Opened opened;
    auto entry = opened.store->people.list().value().first();
    const QString before = entry.person.contact;
    entry.person.contact = u"ny@example.org"_s;
    REQUIRE(opened.window.workspace().settle(opened.store->people.change(entry)));
    domain::PersonEntry other;
    other.person.familyName = u"Annansson"_s;
    REQUIRE(opened.window.workspace().settle(opened.store->people.add(other)));

    opened.window.goTo({.kind = Place::Kind::People, .person = entry.person.id});
    QTest::keyClick(&opened.window, Qt::Key_H, Qt::ControlModifier);
    REQUIRE(qobject_cast<HistoryPage *>(opened.window.page()));
    auto *acts = opened.table(u"history"_s);
    CHECK(acts->model()->index(0, ActsModel::What).data().toString().startsWith(u"Person ändrad"_s));
    CHECK(opened.table(u"changes"_s)->model()->rowCount() == 1);
    bool named = false;
    for (auto *label : opened.window.page()->findChildren<QLabel *>())
        named = named || label->text().contains(entry.person.name());
    CHECK(named);

    QTest::mouseClick(opened.button(u"Ta tillbaka den valda händelsen"_s), Qt::LeftButton);
    CHECK(opened.store->people.person(entry.person.id).value().person.contact == before);
    const int about = acts->model()->rowCount();
    QTest::mouseClick(opened.button(u"Visa allt"_s), Qt::LeftButton);
    CHECK(acts->model()->rowCount() > about);
}

TEST_CASE("The history of an edition and of a matter are shown on the same page")
{
    Opened opened;
    const auto event = opened.window.workspace().events().first();
    opened.window.goTo({.kind = Place::Kind::History, .event = event.id, .year = 2024});
    Page *page = opened.window.page();
    CHECK(opened.table(u"history"_s)->model()->rowCount() > 0);
    const auto entries = opened.store->decisions.entries().value();
    REQUIRE_FALSE(entries.isEmpty());
    opened.window.goTo({.kind = Place::Kind::History, .item = entries.first().item});
    CHECK(opened.window.page() == page);
    CHECK(opened.table(u"history"_s)->model()->rowCount() > 0);
}
