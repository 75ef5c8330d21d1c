#include "gui/look/roles.h"
#include "gui/look/segmentedbar.h"
#include "gui/look/table.h"
#include "gui/register/formcolumn.h"
#include "gui/register/itemform.h"
#include "gui/register/registerdock.h"
#include "gui/register/registermodel.h"
#include "gui/register/threadview.h"
#include "gui/rosters/datefield.h"
#include "registerbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

QStringList row(const QAbstractItemModel &model, int at)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(at, column).data().toString());
    return texts;
}

template <class T> T *field(QWidget &in, const QString &name)
{
    auto *found = in.findChild<T *>(name);
    REQUIRE(found);
    return found;
}

// The field for the text of the first decision point.
QWidget *pointText(ItemDialog &dialog)
{
    return field<RowStack>(dialog, u"points"_s)->findChild<QPlainTextEdit *>();
}

QComboBox *pointOutcome(ItemDialog &dialog)
{
    return field<RowStack>(dialog, u"points"_s)->findChild<QComboBox *>();
}

void save(ItemDialog &dialog)
{
    QTest::keyClick(field<QLineEdit>(dialog, u"reference"_s), Qt::Key_Return);
}

} // namespace

TEST_CASE("The register's model keeps the promises of a model and tells a tabled item's days")
{
    RegisterBench bench;
    const auto item = bench.registerFounding();
    RegisterModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setEntries(bench.entries(), {2023, 1, 11});

    CHECK(model.rowOf(item) == 0);
    CHECK(row(model, 0) == QStringList{u"RUN 550-2022"_s, u"§\u00a0268"_s, u"2022-12-15"_s,
                                       u"Deltagande vid mötesplatserna 2023–2026"_s, u"Bordlagd"_s,
                                       u"27 dagar"_s, u"—"_s});
    CHECK(model.index(0, RegisterModel::Outcome).data(ToneRole).toInt() == int(Tone::Waiting));
    model.setEntries({}, {2023, 1, 11});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The course of a tabled matter says since when it lies and what waits for it")
{
    RegisterBench bench;
    bench.registerFounding();
    RegisterDock dock{*bench.workspace};
    const auto course = dock.findChild<ThreadView *>()->text();
    CHECK(
        course.contains(u"2022-12-15 §\u00a0268 Bordlagd: Ärendet bordläggs. Yrkande: Richard Carstedt (S)"));
    CHECK(course.contains(u"Ligger bordlagt sedan 2022-12-15, 27 dagar"));
    CHECK(course.contains(u"öppnar om 13 dagar"));
    CHECK(course.contains(u"tillfällen till väntar"));
}

TEST_CASE("An item is registered with the keyboard alone")
{
    RegisterBench bench;
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.registerAction()->trigger();
    auto *dialog = dock.findChild<ItemDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->focusWidget()->objectName() == u"number"_s);

    type(dialog->focusWidget(), u"§ 41A"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    type(dialog->focusWidget(), u"RUN 98-2022"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    type(dialog->focusWidget(), u"Deltagande i Almedalen 2022"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    type(dialog->focusWidget(), u"den 10 mars 2022"_s);
    save(*dialog);
    CHECK(bench.entries().isEmpty()); // the decision has no text yet
    type(pointText(*dialog), u"Nämnden sänder två ledamöter."_s);
    pointOutcome(*dialog)->setFocus();
    pointOutcome(*dialog)->setCurrentIndex(0);
    save(*dialog);

    REQUIRE(bench.entries().size() == 1);
    const auto entry = bench.entries().first();
    CHECK(entry.number.text() == u"41A"_s);
    CHECK(entry.reference.text() == u"RUN 98-2022"_s);
    CHECK(entry.meeting == QDate{2022, 3, 10});
    CHECK(entry.outcome == domain::Outcome::Approved);
    CHECK(dock.table().currentRow() == 0);
}

TEST_CASE("An item waits as a draft for its meeting, and is registered from there or removed")
{
    RegisterBench bench;
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.registerAction()->trigger();
    auto *dialog = dock.findChild<ItemDialog *>();
    const auto button = [&](const QString &words) {
        for (auto *each : dialog->findChildren<QPushButton *>())
            if (each->text().remove(u'&') == words)
                return each;
        FAIL("no such button");
        return static_cast<QPushButton *>(nullptr);
    };
    CHECK_FALSE(button(u"Spara som utkast"_s)->isEnabled()); // it has no title
    type(field<QPlainTextEdit>(*dialog, u"title"_s), u"Deltagande 2024"_s);
    type(field<QLineEdit>(*dialog, u"reference"_s), u"2023-2026"_s);
    CHECK_FALSE(button(u"Spara som utkast"_s)->isEnabled()); // what can't be read would be lost
    field<QLineEdit>(*dialog, u"reference"_s)->clear();
    type(pointText(*dialog), u"Nämnden utser två ledamöter."_s);
    button(u"Spara som utkast"_s)->click();
    CHECK(bench.entries().isEmpty());
    REQUIRE(dock.table().currentRow() == 0);
    const auto *model = dock.findChild<RegisterModel *>();
    CHECK(row(*model, 0).contains(u"Utkast"_s));
    const auto segments = [&] { return dock.findChild<SegmentedBar *>()->findChildren<QPushButton *>(); };
    REQUIRE(segments().size() == 4); // only where there are drafts
    CHECK(segments()[3]->text() == u"Utkast 1"_s);
    for (const auto *action : {dock.excerptAction(), dock.resumeAction(), dock.papersAction()}) {
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    dock.changeAction()->trigger();
    dialog = dock.findChild<ItemDialog *>();
    REQUIRE(dialog);
    CHECK(qobject_cast<QPlainTextEdit *>(pointText(*dialog))->toPlainText() ==
          u"Nämnden utser två ledamöter."_s);
    type(field<QLineEdit>(*dialog, u"number"_s), u"14"_s);
    type(field<QLineEdit>(*dialog, u"meeting"_s), u"2024-02-08"_s);
    button(u"Registrera"_s)->click();
    REQUIRE(bench.entries().size() == 1);
    CHECK(segments().size() == 3);
    CHECK(model->rowCount() == 1);
    CHECK(row(*model, 0)[RegisterModel::Number] == u"§\u00a014"_s);

    dock.removeAction()->trigger();
    CHECK(model->rowCount() == 0);
    REQUIRE(bench.store->history.undo());
    REQUIRE(bench.store->history.undo());
    bench.workspace->reload();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->entry(0).isDraft);
    dock.removeAction()->trigger();
    CHECK(model->rowCount() == 0);
    REQUIRE(bench.store->history.undo());
}

TEST_CASE("What stands against saving is said in sentences, and a refusal of the store loses nothing")
{
    RegisterBench bench;
    bench.registerFounding();
    RegisterDock dock{*bench.workspace};
    dock.registerAction()->trigger();
    auto *dialog = dock.findChild<ItemDialog *>();
    auto *problems = field<QLabel>(*dialog, u"problems"_s);
    type(field<QLineEdit>(*dialog, u"reference"_s), u"2023-2026"_s);
    CHECK(problems->text().contains(u"”2023-2026” är inget diarienummer"));
    CHECK(problems->text().contains(u"Sammanträdets dag saknas"));

    field<QLineEdit>(*dialog, u"reference"_s)->clear();
    type(field<QLineEdit>(*dialog, u"number"_s), u"268"_s);
    type(field<QPlainTextEdit>(*dialog, u"title"_s), u"Ett annat ärende"_s);
    type(field<DateField>(*dialog, u"meeting"_s), u"2022-12-15"_s);
    type(pointText(*dialog), u"Ärendet avslås."_s);
    CHECK(problems->text().isEmpty());
    save(*dialog);
    CHECK(bench.entries().size() == 1);
    CHECK(problems->text().contains(u"finns redan i registret"));
    CHECK(field<QPlainTextEdit>(*dialog, u"title"_s)->toPlainText() == u"Ett annat ärende"_s);

    dialog->reject();
    CHECK(dialog->isVisible()); // asks first
    REQUIRE(dialog->findChild<QMessageBox *>());
}

TEST_CASE("A weekday that is not the date's is asked about where it is written, and refused as a day")
{
    RegisterBench bench;
    ItemForm form{surroundingsOf(*bench.workspace)};
    form.setEntry(bench.foundingEntry());
    const auto asked = [&] {
        QStringList sentences;
        for (const Remark *remark : form.findChildren<Remark *>())
            if (!remark->parentWidget()->isHidden())
                sentences.append(remark->text());
        return sentences.filter(u"12 november 2024"_s);
    };
    CHECK(asked().isEmpty());
    auto *title = field<QPlainTextEdit>(form, u"title"_s);
    title->setPlainText(u"Sammanträdet onsdag den 12 november 2024"_s);
    CHECK(asked().size() == 1);
    title->setPlainText(u"Sammanträdet tisdag den 12 november 2024"_s);
    CHECK(asked().isEmpty());

    DateField day;
    day.setText(u"onsdag 12 november 2024"_s);
    CHECK_FALSE(day.isReadable());
    CHECK(day.problem(u"?"_s).contains(u"onsdag 12 november 2024"_s));
    day.setText(u"tisdag 12 november 2024"_s);
    CHECK(day.isReadable());
    CHECK(day.problem(u"?"_s).isEmpty());
    day.setText(u"snart"_s);
    CHECK(day.problem(u"?"_s) == u"?"_s);
}

TEST_CASE("Only an assembly can refer back by a minority")
{
    RegisterBench bench;
    const auto offers = [&](domain::CommitteeKind kind) {
        const PointRow point{kind, bench.workspace->events()};
        return point.findChild<QComboBox *>()->findData(int(domain::Outcome::ReferredBackByMinority)) >= 0;
    };
    CHECK(offers(domain::CommitteeKind::Assembly));
    CHECK_FALSE(offers(domain::CommitteeKind::Committee));
}

TEST_CASE("A tabled matter is taken up again, and the thread shows both treatments")
{
    RegisterBench bench;
    const auto founding = bench.registerFounding();
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.resume(founding);
    auto *dialog = dock.findChild<ItemDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->form().entry().item.title == u"Deltagande vid mötesplatserna 2023–2026"_s);
    CHECK(dialog->form().entry().item.scope.size() == 4);
    CHECK(dialog->form().entry().item.proposals.isEmpty()); // the motion to table has had its day
    CHECK(field<QLabel>(*dialog, u"problems"_s)->text().contains(u"Sammanträdets dag saknas"));

    type(field<QLineEdit>(*dialog, u"number"_s), u"14"_s);
    type(field<DateField>(*dialog, u"meeting"_s), u"2023-02-16"_s);
    type(pointText(*dialog), u"Deltagare väljs till fyra arrangemang."_s);
    save(*dialog);

    REQUIRE(bench.entries().size() == 2);
    const auto course = dock.findChild<ThreadView *>()->text();
    CHECK(course.contains(u"2022-12-15 §\u00a0268 Bordlagd"));
    CHECK(course.contains(u"2023-02-16 §\u00a014 Tas upp igen. Enligt förslag"));
    CHECK_FALSE(course.contains(u"Ligger bordlagt"));
    CHECK(bench.entries().last().tabledDays({2023, 3, 1}) == 63);
    CHECK_FALSE(dock.resumeAction()->isEnabled());
}

TEST_CASE("A tabled item takes new papers and notice dates, and nothing else")
{
    RegisterBench bench;
    const auto founding = bench.registerFounding();
    RegisterDock dock{*bench.workspace};
    dock.show();
    dock.papersAction()->trigger();
    auto *dialog = dock.findChild<ItemDialog *>();
    REQUIRE(dialog);
    CHECK(field<QLineEdit>(*dialog, u"number"_s)->isReadOnly());
    CHECK(field<QPlainTextEdit>(*dialog, u"title"_s)->isReadOnly());

    auto *papers = static_cast<Rows<BasisRow> *>(field<RowStack>(*dialog, u"basis"_s));
    REQUIRE(papers->count() == 2);
    type(papers->row(1)->findChild<QLineEdit *>(), u"Kompletterande skrivelse"_s);
    save(*dialog);

    const auto item = bench.store->decisions.treatment(founding).value().item;
    REQUIRE(item.basis.size() == 2);
    CHECK(item.basis[1].kind == u"Kompletterande skrivelse"_s);
    CHECK(item.basis[1].addedOn == QDate{2023, 1, 11});
    CHECK(
        dock.findChild<ThreadView *>()->text().contains(u"2023-01-11 Ny handling: Kompletterande skrivelse"));
}

TEST_CASE("The register is filtered by state and searched without regard to case and accents")
{
    RegisterBench bench;
    bench.registerFounding();
    auto decided = bench.foundingEntry();
    decided.item.id = domain::Id<domain::ProtocolItem>::make();
    decided.item.number = *domain::ItemNumber::parse(u"41"_s);
    decided.item.title = u"Grand Hôtel 2022"_s;
    decided.item.points[0].id = domain::Id<domain::DecisionPoint>::make();
    decided.item.points[0].outcome = domain::Outcome::Approved;
    decided.reference = *domain::ReferenceNumber::parse(u"RUN 98-2022"_s);
    decided.meeting = {2022, 3, 10};
    REQUIRE(bench.store->decisions.add({decided}));
    RegisterDock dock{*bench.workspace};
    dock.show();
    const auto rows = [&] { return dock.table().model()->rowCount(); };
    CHECK(rows() == 2);

    auto *bar = dock.findChild<SegmentedBar *>();
    auto buttons = bar->findChildren<QPushButton *>();
    CHECK(buttons[1]->text() == u"Bordlagda 1"_s);
    buttons[1]->click();
    CHECK(rows() == 1);
    buttons[0]->click();
    type(dock.findChild<QLineEdit *>(), u"grand hotel"_s);
    CHECK(rows() == 1);
    dock.select(bench.entries().first().item);
    CHECK(rows() == 2);
}

TEST_CASE("A store that is read-only offers no change, and says why")
{
    RegisterBench bench;
    bench.registerFounding();
    const auto database =
        store::Database::open(bench.fresh.path(), u"Läsare"_s, store::Database::Access::Read).value();
    Workspace reading{std::make_shared<store::Store>(database), {2023, 1, 11}};
    RegisterDock dock{reading};
    for (auto *action : {dock.registerAction(), dock.importAction(), dock.resumeAction(), dock.papersAction(),
                         dock.changeAction()}) {
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip() == database->readOnlyReason());
    }
    CHECK(dock.excerptAction()->isEnabled());
}
