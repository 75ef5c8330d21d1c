#include "domain/reviewanswer.h"
#include "gui/look/table.h"
#include "gui/messagebar.h"
#include "gui/navigation.h"
#include "gui/overview.h"
#include "gui/review/reviewlist.h"
#include "gui/review/reviewmodel.h"
#include "gui/review/reviewpage.h"
#include "gui/review/reviewpapers.h"
#include "gui/review/reviewside.h"
#include "gui/review/reviewwords.h"
#include "gui/session.h"
#include "keyboard.h"
#include "shownwindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace domain;
using namespace gui;
using namespace Qt::StringLiterals;

namespace {

// The page of the review in the main window, with the sample's presidium.
struct Reviewing : Shown
{
    explicit Reviewing(Beginning beginning = Beginning::Sample)
        : Shown{beginning}
    {
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        page = qobject_cast<gui::ReviewPage *>(window.page());
        REQUIRE(page);
        list = find<ReviewList>();
    }

    RosterReview review(int row) { return workspace().reviewsOfYear().at(row); }

    // Chooses who answers, as one who opens the list and takes the entry.
    Id<Person> answerAs(int member)
    {
        QComboBox *field = page->side().personField();
        field->setCurrentIndex(member);
        emit field->activated(member);
        return page->side().person();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QApplication::processEvents();
    }

    void comment(const QString &text)
    {
        qobject_cast<QPlainTextEdit *>(page->side().commentField())->setPlainText(text);
    }

    // All words of the page that are shown.
    QString words()
    {
        QApplication::processEvents(); // shows what was made
        QStringList all;
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

    QLineEdit *replyField()
    {
        QApplication::processEvents();
        for (auto *line : page->findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName().startsWith(u"Svar till"))
                return line;
        return nullptr;
    }

    // Somebody who goes to the roster of that row is prevented.
    QString preventSomebody(int row)
    {
        const auto roster = review(row).roster;
        for (const RosterRow &each : roster.rows)
            if (each.person && !each.placement.isNull() && !each.fills.isNull()) {
                REQUIRE(workspace().settle(
                    store->rosters.prevent(each.placement, workspace().today(), u"Sjuk"_s)));
                return each.person->familyName;
            }
        return {};
    }

    // The row of a roster that has somebody elected.
    int elected()
    {
        const auto reviews = workspace().reviewsOfYear();
        for (int row = 0; row < reviews.size(); ++row)
            if (count(reviews[row].roster).elected > 0)
                return row;
        return -1;
    }

    QString said() { return find<MessageBar>()->sentence(); }

    gui::ReviewPage *page;
    ReviewList *list;
};

} // namespace

TEST_CASE("The presidium goes through the year's rosters by keys alone")
{
    Reviewing shown;
    CHECK(QApplication::focusWidget() == shown.list);
    const int rosters = shown.list->count();
    REQUIRE(rosters == shown.workspace().events().size());
    const auto person = shown.answerAs(0);
    REQUIRE_FALSE(person.isNull());
    for (int row = 0; row < rosters; ++row) {
        CHECK(shown.list->currentRow() == row);
        shown.press(Qt::Key_Return, Qt::ControlModifier);
        const ReviewEntry *look = shown.review(row).lastLook(person);
        REQUIRE(look);
        CHECK(look->review.answer == ReviewAnswer::Approved);
        CHECK(shown.said().toStdString() == "");
        CHECK(QApplication::focusWidget() == shown.list);
    }
    CHECK(standingText(shown.review(0)) == u"Godkänd av 1 av 3"_s);
    CHECK(shown.list->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(u"Godkänd av 1 av 3"));
    CHECK(shown.words().contains(u"har inte svarat"));
    // Who answers is known the next time.
    CHECK(Id<Person>::fromString(shown.settings.value("review/person").toString()) == person);
    shown.workspace().undo();
    CHECK_FALSE(shown.review(rosters - 1).lastLook(person));
}

TEST_CASE("Nobody answers unless it is said who, nor asks for a change without saying which")
{
    Reviewing shown;
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.said() == u"Välj vem som svarar."_s);
    CHECK(QApplication::focusWidget() == shown.page->side().personField());
    const auto person = shown.answerAs(1);
    shown.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(shown.said().isEmpty());
    CHECK_FALSE(shown.review(0).lastLook(person));
    CHECK(QApplication::focusWidget() == shown.page->side().commentField());

    shown.comment(u"Fler från Norsjö"_s);
    shown.list->setCurrentRow(1); // a comment stays with its roster
    CHECK(shown.page->side().comment().isEmpty());
    shown.list->setCurrentRow(0);
    CHECK(shown.page->side().comment() == u"Fler från Norsjö"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(shown.review(0).lastLook(person));
    CHECK(shown.review(0).lastLook(person)->review.comment == u"Fler från Norsjö"_s);
    CHECK(shown.review(0).standing == ReviewStanding::ChangeRequested);
    CHECK(shown.list->currentRow() == 1);
}

TEST_CASE("What has changed since the last look is told person by person")
{
    Reviewing shown;
    const int row = shown.elected();
    REQUIRE(row >= 0);
    shown.list->setCurrentRow(row);
    const auto person = shown.answerAs(0);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    shown.list->setCurrentRow(row);
    CHECK_FALSE(shown.words().contains(u"Inaktuellt"));
    const QString name = shown.preventSomebody(row);
    REQUIRE_FALSE(name.isEmpty());
    CHECK(shown.review(row).lastLook(person)->isOutdated);
    const QString words = shown.words();
    CHECK(words.contains(u"Ändrat sedan Märta Ågren såg listan"));
    CHECK(words.contains(u"• "_s + name));
    CHECK(words.contains(u"Ändrat sedan dess:"));
    CHECK(shown.list->item(row)->toolTip().contains(u"Ändrad efter granskning"));
    // For whom there was no look nothing has changed.
    shown.answerAs(1);
    CHECK_FALSE(shown.words().contains(u"Ändrat sedan Märta Ågren såg listan"));
}

TEST_CASE("The secretary replies to a comment, also with Ctrl, and can take it back")
{
    Reviewing shown;
    const auto person = shown.answerAs(0);
    shown.comment(u"Varför just de?"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const auto tasks = gui::tasks(shown.workspace().value(
        shown.store->duties(shown.workspace().period().id, shown.workspace().today())));
    const auto waiting = std::find_if(
        tasks.begin(), tasks.end(), [](const Task &task) { return task.place.kind == Place::Kind::Review; });
    REQUIRE(waiting != tasks.end());
    shown.list->setCurrentRow(1);
    shown.window.goTo(waiting->place);
    CHECK(shown.list->currentRow() == 0);

    REQUIRE(shown.replyField());
    shown.replyField()->setFocus();
    shown.replyField()->setText(u"Så nominerades de"_s);
    shown.workspace().reload(); // what is not sent yet stays
    REQUIRE(shown.replyField());
    CHECK(shown.replyField()->text() == u"Så nominerades de"_s);
    shown.replyField()->setFocus();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    const auto answers = shown.review(0).answers;
    REQUIRE(answers.size() == 1); // nothing was approved by it
    CHECK(answers.first().review.reply == u"Så nominerades de"_s);
    CHECK_FALSE(shown.review(0).wait.secretary);
    shown.workspace().undo();
    CHECK(shown.review(0).wait.secretary);
    CHECK_FALSE(shown.review(0).lastLook(person)->review.comment.isEmpty());
}

TEST_CASE("An answer from a review page is read in once, and every refusal is a sentence")
{
    Reviewing shown;
    const auto review = shown.review(0);
    const auto member = review.presidium.first();
    const auto page = shown.store->reviews.addPage(review.roster.edition.year, {}, shown.workspace().today());
    REQUIRE(page);
    ReviewAnswerFile file;
    file.page = page->id;
    file.person = member.person;
    file.answeredAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    file.answers = {{review.roster.edition.id, review.fingerprint, ReviewAnswer::Approved, {}}};
    file.seal = sealOf(file, page->secret);
    const QByteArray bytes = writeReviewAnswer(file);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    shown.action(u"Klistra in svar från ett brev"_s)->trigger();
    CHECK(shown.said().toStdString() == "");
    CHECK(shown.review(0).lastLook(member.person));
    CHECK_FALSE(readReviewAnswer(shown.workspace(), bytes));
    CHECK_FALSE(shown.said().isEmpty());
    auto forged = file;
    forged.answers.first().answer = ReviewAnswer::ChangeRequested;
    CHECK_FALSE(readReviewAnswer(shown.workspace(), writeReviewAnswer(forged)));
    CHECK_FALSE(readReviewAnswer(shown.workspace(), "Hej"));
    CHECK_FALSE(shown.said().isEmpty());
    CHECK(shown.review(0).answers.size() == 1);
}

TEST_CASE("The review page and the report are written, and it is noted that they went out")
{
    Reviewing shown;
    const QString page = shown.folder.filePath(u"granskning.html"_s);
    const QString report = shown.folder.filePath(u"rapport.pdf"_s);
    REQUIRE(writeReviewPage(shown.workspace(), {}, u"sekreteraren@example.se"_s, page));
    REQUIRE(writeReviewReport(shown.workspace(), documents::Format::Pdf, report));
    CHECK(QFileInfo{page}.size() > 10'000);
    CHECK(QFileInfo{report}.size() > 10'000);
    const auto acts = shown.store->history.acts().value();
    CHECK(std::count_if(acts.begin(), acts.end(),
                        [](const Act &act) { return act.name == u"export.made"_s; }) == 2);
    CHECK_FALSE(writeReviewPage(shown.workspace(), {}, {}, u"/nowhere/x.html"_s));
    CHECK_FALSE(shown.said().isEmpty());
}

TEST_CASE("In a register that is opened for review only the presidium's answers can be given")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"prov.db"_s);
    REQUIRE(createStore(path, Beginning::Sample));
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window{openStore(path, store::Database::Access::Review).value(),
                      store::demoDay,
                      settings,
                      {.kind = Place::Kind::Review}};
    window.show();
    auto *page = qobject_cast<gui::ReviewPage *>(window.page());
    REQUIRE(page);
    QStringList words;
    for (const auto *label : window.findChildren<QLabel *>())
        words << label->text();
    CHECK(words.contains(u"Presidium"_s));
    page->side().personField()->setCurrentIndex(0);
    const auto person = page->side().person();
    for (auto *action : page->actions())
        if (action->text().remove(u'&') == u"Godkänn listan"_s)
            action->trigger();
    CHECK(window.workspace().reviewsOfYear().first().lastLook(person));
    for (const auto *line : page->findChildren<QLineEdit *>())
        CHECK_FALSE(line->accessibleName().startsWith(u"Svar till"));
    const auto changed = window.workspace().store().events.changeCommittee(window.workspace().committee());
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == Error::Kind::Denied);
}

TEST_CASE("A review without a presidium says where it is entered; one who only reads can't answer")
{
    Reviewing empty{Beginning::Empty};
    CHECK(empty.words().contains(u"Ingen är ordförande"));
    CHECK_FALSE(empty.page->side().personField()->isVisible());
    CHECK(empty.button(u"Gå till personerna"_s));
    empty.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(empty.review(0).answers.isEmpty());
}

TEST_CASE("The overview and the list of pages tell how many rosters wait for the presidium")
{
    Reviewing shown;
    const auto reviews = shown.workspace().reviewsOfYear();
    const auto rosters = shown.workspace().rostersOfYear();
    auto waits = shown.store->reviews.waiting(rosters).value();
    REQUIRE(waits.size() == reviews.size());
    for (const auto &review : reviews)
        CHECK(waits.value(review.roster.edition.id) == review.wait);
    const auto waiting =
        std::count_if(waits.begin(), waits.end(), [](const ReviewWait &wait) { return wait.presidium; });
    REQUIRE(waiting > 0);
    const auto found = reviewTasks(rosters, waits);
    REQUIRE(found.size() == 1);
    CHECK(found.first().text.contains(QString::number(waiting)));
    CHECK(found.first().place.kind == Place::Kind::Review);
    const auto entry = shown.find<Navigation>()->findItems(u"Granskning"_s, Qt::MatchExactly).value(0);
    REQUIRE(entry);
    CHECK(entry->isSelected());
    CHECK(entry->data(Qt::AccessibleTextRole).toString() == u"Granskning %1"_s.arg(waiting));
    CHECK(found.first().place.year == shown.workspace().year());
    CHECK(reviewTasks(rosters, {}).isEmpty());
}

TEST_CASE("The reviewed roster is a sound table, with earlier years and other events")
{
    Reviewing shown;
    ReviewModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto reviews = shown.workspace().reviewsOfYear();
    for (const auto &review : reviews) {
        model.setReview(review);
        REQUIRE(model.rowCount() == review.roster.rows.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &person = review.roster.rows[row].person;
            const QString events = model.index(row, ReviewModel::OtherEvents).data().toString();
            CHECK(events == (person ? review.otherEvents.value(person->id).join(u", "_s) : QString{}));
        }
    }
    CHECK(model.headerData(ReviewModel::EarlierYears, Qt::Horizontal, Qt::DisplayRole) == u"Tidigare år"_s);
}

TEST_CASE("The review fits into little room and large text, and Tab goes through it as it stands")
{
    Reviewing shown;
    shown.answerAs(0);
    shown.comment(u"En fråga"_s);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    shown.list->setCurrentRow(0);
    for (const QSize &size : {QSize{1440, 900}, QSize{1280, 800}, QSize{900, 700}}) {
        shown.window.resize(size);
        static_cast<void>(QTest::qWaitFor([&] { return jumpsOfTab(shown.window).isEmpty(); }, 10'000));
        INFO(size.width());
        CHECK(jumpsOfTab(shown.window).join(u'\n').toStdString() == "");
        CHECK(sharedKeys(shown.window).join(u'\n').toStdString() == "");
    }
}
