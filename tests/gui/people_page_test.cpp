#include "gui/look/table.h"
#include "gui/rosters/peoplemodel.h"
#include "gui/rosters/peoplepage.h"
#include "gui/rosters/persondialog.h"
#include "rosters_sample.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

class ShownPeople
{
public:
    explicit ShownPeople(RosterSample &sample)
        : page{*sample.workspace}
    {
        QObject::connect(sample.workspace.get(), &Workspace::changed, &page, &PeoplePage::reload);
        QObject::connect(sample.workspace.get(), &Workspace::failed, &page,
                         [this](const QString &sentence) { failures << sentence; });
        page.resize(1100, 600);
        page.reload();
        page.show();
        QApplication::setActiveWindow(&page);
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }

    QStringList names() const
    {
        QStringList found;
        const QAbstractItemModel *model = page.table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, PeopleModel::Name).data().toString();
        return found;
    }

    PeoplePage page;
    QStringList failures;
};

} // namespace

TEST_CASE("Persons stand in Swedish order and are found while typing, whatever the accents")
{
    RosterSample sample;
    ShownPeople people{sample};
    CHECK(people.names() ==
          QStringList{u"Lind, Per"_s, u"Ågren, Märta"_s, u"Åström, Jon"_s, u"Öberg, Siv"_s});
    type(people.page.filter(), u"ostr"_s);
    CHECK(people.names().isEmpty());
    people.page.filter()->clear();
    type(people.page.filter(), u"astr"_s);
    CHECK(people.names() == QStringList{u"Åström, Jon"_s});
}

TEST_CASE("The headings of a table without rows are told whole")
{
    RosterSample sample;
    PeoplePage page{*sample.workspace};
    page.resize(1400, 600);
    page.show();
    QApplication::processEvents();
    const QHeaderView *header = page.table()->horizontalHeader();
    REQUIRE(page.table()->model()->rowCount() == 0); // nothing is read yet
    for (int column = 0; column < header->count(); ++column)
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
}

TEST_CASE("A long name without spaces stays within the card of the person")
{
    RosterSample sample;
    const auto entry = sample.addPerson(u"Per"_s, QString{200, u'w'}, u"M"_s);
    ShownPeople shown{sample};
    shown.page.table()->selectRow(shown.names().indexOf(entry.person.sortedName()));
    QApplication::processEvents();
    const auto *card = shown.page.findChild<PersonCard *>();
    CHECK(card->widget()->width() <= card->viewport()->width());
}

TEST_CASE("A person is added, changed, removed and brought back by keys")
{
    RosterSample sample;
    ShownPeople people{sample};
    people.page.table()->setFocus();
    inDialog<PersonDialog>([&] { QTest::keyClick(people.page.table(), Qt::Key_Insert); },
                           [](PersonDialog &dialog) {
                               dialog.findChild<QLineEdit *>(u"givenName"_s)->setText(u"Birgit"_s);
                               dialog.findChild<QLineEdit *>(u"familyName"_s)->setText(u"Ek"_s);
                               dialog.accept();
                           });
    CHECK(people.names().first() == u"Ek, Birgit"_s);
    CHECK(people.page.table()->currentRow() == 0);

    inDialog<PersonDialog>([&] { QTest::keyClick(people.page.table(), Qt::Key_Return); },
                           [](PersonDialog &dialog) {
                               dialog.findChild<QLineEdit *>(u"familyName"_s)->setText(u"Ekman"_s);
                               dialog.accept();
                           });
    CHECK(people.names().first() == u"Ekman, Birgit"_s);

    QTest::keyClick(people.page.table(), Qt::Key_Delete);
    CHECK(people.names().first() == u"Lind, Per"_s);
    sample.workspace->undo();
    CHECK(people.names().first() == u"Ekman, Birgit"_s);
    CHECK(people.failures.isEmpty());
}

TEST_CASE("Somebody on a roster is not removed, and the page says why")
{
    RosterSample sample;
    sample.nominate({sample.marta});
    ShownPeople people{sample};
    people.page.turnTo({Place::Kind::People, {}, 0, sample.marta.person.id, {}});
    CHECK(people.page.table()->currentRow() == 1);
    QTest::keyClick(people.page.table(), Qt::Key_Delete);
    CHECK(people.failures.size() == 1);
    CHECK(people.names().size() == 4);
}

TEST_CASE("The page tells which events a person has had a part in")
{
    RosterSample sample;
    const auto point = sample.addDecision(u"14"_s, QDate{2023, 2, 16}, domain::Outcome::AsProposed);
    sample.elect(point, {sample.marta});
    ShownPeople people{sample};
    const QString parts = people.page.table()->model()->index(1, PeopleModel::Events).data().toString();
    CHECK(parts == u"%1 2024"_s.arg(sample.event.shortName));
}
