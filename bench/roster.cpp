#include "benches.h"
#include "gui/look/appearance.h"
#include "gui/mainwindow.h"
#include "measure.h"
#include "store/store.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

using namespace domain;

namespace {

constexpr int benchYear = 2024;

// Ends the program when the store could not be filled.
void require(const domain::Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

// A store whose roster of one edition has that many seats, all taken.
void makeRosterStore(const QString &path, int seats)
{
    store::Store store{store::Database::create(path, QStringLiteral("bench")).value()};
    require(store.events.addDefaults());
    const Committee committee = store.events.committees().value().first();
    const MandatePeriod period = store.events.periods().value().first();
    const Event event = store.events.events().value().first();
    const Edition edition = store.events.edition(event.id, benchYear).value();

    QList<PersonEntry> people;
    const QStringList parties{QStringLiteral("S"), QStringLiteral("M"), QStringLiteral("C"),
                              QStringLiteral("V")};
    for (int i = 0; i < seats; ++i) {
        PersonEntry entry;
        entry.person.givenName = QStringLiteral("Prov %1").arg(i % 97);
        entry.person.familyName = QStringLiteral("%1sson %2").arg(QChar(u'A' + i % 26)).arg(i);
        entry.person.municipality = QStringLiteral("Umeå");
        Assignment assignment;
        assignment.person = entry.person.id;
        assignment.committee = committee.id;
        assignment.party = parties[i % parties.size()];
        assignment.from = QDate{2023, 1, 1};
        entry.assignments = {assignment};
        people.append(entry);
    }
    require(store.people.add(people));
    require(store.events.setSeatCount(edition.id, seats, 0));

    store::DecisionRegister::Entry decision;
    decision.committee = committee.id;
    decision.reference = *ReferenceNumber::parse(QStringLiteral("RUN 1-2023"));
    decision.meeting = QDate{2023, 2, 16};
    decision.item.number = *ItemNumber::parse(QStringLiteral("14"));
    decision.item.title = QStringLiteral("Deltagande");
    DecisionPoint point;
    point.text = QStringLiteral("Enligt förslag.");
    decision.item.points = {point};
    decision.item.scope = {{event.id, period.id, std::nullopt}};
    require(store.decisions.add({decision}));

    QList<store::Rosters::Election> elections;
    for (const PersonEntry &entry : people)
        elections.append({entry.person.id, SeatKind::Ordinary, {}});
    require(store.rosters.elect(edition.id, decision.item.points.first().id, elections));
}

// Tells when it has been painted.
class PaintWatch : public QObject
{
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted = true;
        return QObject::eventFilter(object, event);
    }
};

// Shows the window and lets everything that it started come to rest.
void showAndSettle(QWidget &window, QWidget &table)
{
    PaintWatch watch;
    table.installEventFilter(&watch);
    window.show();
    while (!watch.painted)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

int peakMemoryKiB()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toInt();
        }
    }
    return 0;
}

void tellSettled()
{
    QTextStream{stdout} << "settled " << peakMemoryKiB() << Qt::endl;
}

void showPlain(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.open();
    QSqlQueryModel model;
    model.setQuery(QStringLiteral(
        "SELECT s.number, p.family_name, p.given_name, l.party, l.role, p.municipality, s.kind "
        "FROM seats s JOIN placements l ON l.seat_id = s.id JOIN persons p ON p.id = l.person_id "
        "ORDER BY s.number"));
    while (model.canFetchMore())
        model.fetchMore();
    QTableView table;
    table.setModel(&model);
    table.resize(1280, 800);
    showAndSettle(table, *table.viewport());
    tellSettled();
}

// The window on the event's roster, as a user sees it.
struct OurWindow
{
    explicit OurWindow(const QString &path)
        : settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat}
        , store{std::make_shared<store::Store>(store::Database::open(path, QStringLiteral("bench")).value())}
        , window{store,
                 QDate{benchYear, 1, 14},
                 settings,
                 {.kind = gui::Place::Kind::Event,
                  .event = store->events.events().value().first().id,
                  .year = benchYear}}
    {
        window.resize(1280, 800);
    }

    QTemporaryDir folder;
    QSettings settings;
    std::shared_ptr<store::Store> store;
    gui::MainWindow window;
};

// The table that the page shows; others may lie on tabs behind.
QTableView *shownTable(const QWidget &page)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->isVisibleTo(&page))
            return table;
    }
    qFatal("The page shows no table.");
}

void showOurs(const QString &path)
{
    gui::apply(gui::Appearance{});
    OurWindow ours{path};
    showAndSettle(ours.window, *shownTable(*ours.window.page())->viewport());
    tellSettled();
}

struct Start
{
    double milliseconds;
    int memoryKiB;
};

// Starts this program as a child and measures until it says that it has settled.
Start startChild(const QString &which, const QString &path)
{
    QProcess child;
    QByteArray line;
    const auto measured = measure(1, [&] {
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), which, path});
        while (!line.endsWith('\n') && child.waitForReadyRead(60'000))
            line += child.readAllStandardOutput();
    });
    child.waitForFinished();
    return {measured.median, line.trimmed().split(' ').value(1).toInt()};
}

Start median(QList<Start> starts)
{
    std::sort(starts.begin(), starts.end(),
              [](const Start &a, const Start &b) { return a.milliseconds < b.milliseconds; });
    return starts[starts.size() / 2];
}

} // namespace

int showRosterAndLeave(const QStringList &words)
{
    if (words.value(0) == u"plain")
        showPlain(words.value(1));
    else
        showOurs(words.value(1));
    return 0;
}

void benchRosters()
{
    for (const int seats : {200, 10'000}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("roster.db"));
        makeRosterStore(path, seats);
        QList<Start> ours;
        QList<Start> plain;
        for (int round = 0; round < 9; ++round) {
            plain.append(startChild(QStringLiteral("plain"), path));
            ours.append(startChild(QStringLiteral("ours"), path));
        }
        const Start our = median(ours);
        const Start bare = median(plain);
        const auto words = [](const Start &start) {
            return QStringLiteral("%1, %2 MiB")
                .arg(milliseconds(start.milliseconds))
                .arg(start.memoryKiB / 1024);
        };
        report(QStringLiteral("Start to painted and settled roster, %1 rows").arg(seats), words(our),
               words(bare),
               QStringLiteral("%1 x its time").arg(our.milliseconds / bare.milliseconds, 0, 'f', 2),
               QStringLiteral("2 x, 70 MiB"));
    }
}

void benchFilter()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.db"));
    makeRosterStore(path, 10'000);
    OurWindow ours{path};
    gui::Place people;
    people.kind = gui::Place::Kind::People;
    ours.window.goTo(people);
    auto *table = shownTable(*ours.window.page());
    auto *filter = ours.window.page()->findChild<QLineEdit *>();
    showAndSettle(ours.window, *table->viewport());
    const QStringList keys{QStringLiteral("a"), QStringLiteral("as"), QStringLiteral("ass"),
                           QStringLiteral("asso")};
    int next = 0;
    const auto measured = measure(40, [&] {
        filter->setText(keys[next++ % keys.size()]);
        table->viewport()->repaint();
    });

    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    database.setDatabaseName(path);
    database.open();
    QSqlQueryModel model;
    QTableView bare;
    bare.setModel(&model);
    bare.resize(1280, 800);
    showAndSettle(bare, *bare.viewport());
    const auto plain = measure(40, [&] {
        model.setQuery(QStringLiteral("SELECT family_name, given_name, municipality FROM persons "
                                      "WHERE family_name LIKE '%%1%' ORDER BY sort_key")
                           .arg(keys[next++ % keys.size()]),
                       database);
        bare.viewport()->repaint();
    });
    report(QStringLiteral("A key in the filter of 10,000 persons to repaint"), milliseconds(measured.median),
           milliseconds(plain.median) + QStringLiteral(" (LIKE, first rows only)"),
           QStringLiteral("%1 x its time").arg(measured.median / plain.median, 0, 'f', 2),
           QStringLiteral("16 ms"));
}

void benchOpening()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("opening.db"));
    makeRosterStore(path, 200);
    const auto ours = measure(40, [&] {
        const store::Store store{store::Database::open(path, QStringLiteral("bench")).value()};
        store.events.events().value();
    });
    const auto plain = measure(40, [&] {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("opening"));
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query{database};
            query.exec(QStringLiteral("SELECT * FROM events ORDER BY position"));
            while (query.next()) {
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("opening"));
    });
    report(QStringLiteral("Opening a store and reading its events"), milliseconds(ours.median),
           milliseconds(plain.median) + QStringLiteral(" (QtSql, unsafe defaults)"),
           QStringLiteral("%1 x its time").arg(ours.median / plain.median, 0, 'f', 2), QStringLiteral("–"));
}
