#include "benches.h"
#include "domain/swedishorder.h"
#include "gui/mainwindow.h"
#include "gui/sheets/sheetmodel.h"
#include "gui/sheets/sheetpage.h"
#include "intake/peoplesheet.h"
#include "intake/sheetfile.h"
#include "measure.h"
#include "store/imports.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <thread>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int personCount = 100'000;
constexpr int rounds = 5;

// 250 given names and 400 family names, each pair once, in no order.
QList<Person> manyPersons()
{
    const QStringList begin{u"An"_s, u"Bo"_s, u"Då"_s, u"Er"_s, u"Gö"_s,
                            u"Ha"_s, u"Is"_s, u"Jo"_s, u"Lä"_s, u"Mi"_s};
    const QStringList middle{u"dri"_s, u"ber"_s, u"gun"_s, u"mar"_s, u"vil"_s};
    const QStringList end{u"a"_s, u"en"_s, u"us"_s, u"it"_s, u"ar"_s};
    const QStringList family{u"Berg"_s, u"Dal"_s,  u"Ek"_s,   u"Fors"_s, u"Gran"_s,
                             u"Hed"_s,  u"Lind"_s, u"Norr"_s, u"Sjö"_s,  u"Ås"_s};
    const QStringList root{u"lund"_s, u"man"_s,  u"strand"_s, u"vik"_s,
                           u"gren"_s, u"mark"_s, u"by"_s,     u"rot"_s};
    const QStringList tail{{}, u"er"_s, u"ing"_s, u"ell"_s, u"aker"_s};
    QList<Person> persons;
    persons.reserve(personCount);
    for (int i = 0; i < personCount; ++i) {
        const int g = i % 250;
        const int f = i / 250;
        Person person;
        person.givenName = begin[g % 10] + middle[g / 10 % 5] + end[g / 50];
        person.familyName = family[f % 10] + root[f / 10 % 8] + tail[f / 80];
        person.municipality = i % 3 == 0 ? u"Umeå"_s : u"Skellefteå"_s;
        person.contact = u"person%1@exempel.se"_s.arg(i);
        persons.append(person);
    }
    std::shuffle(persons.begin(), persons.end(), std::mt19937{1});
    return persons;
}

void writeFile(const QString &path, const std::function<QString(const Person &)> &line,
               const QString &heading)
{
    QFile file{path};
    (void)file.open(QIODevice::WriteOnly);
    QTextStream out{&file};
    out << heading;
    for (const auto &person : manyPersons())
        out << line(person) << '\n';
}

// The same rows ready-made, into the same table with the same indexes, by the engine's own tool.
double plainImport(const QString &folder)
{
    const QString store = folder + u"/plain.db"_s;
    QFile::remove(store);
    QElapsedTimer clock;
    clock.start();
    QProcess tool;
    tool.start(
        u"sqlite3"_s,
        {store,
         u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE persons (id TEXT NOT NULL PRIMARY "
         "KEY CHECK (length(id) = 36), given_name TEXT NOT NULL, family_name TEXT NOT NULL, sort_key TEXT "
         "NOT "
         "NULL, contact TEXT NOT NULL, municipality TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1, "
         "CHECK (given_name <> '' OR family_name <> '')); "
         "CREATE INDEX persons_in_order ON persons (sort_key, id);"_s,
         u".mode csv"_s, u".import %1/plain.csv persons"_s.arg(folder)});
    tool.waitForFinished(-1);
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Told
{
    double milliseconds = 0;
    double mebibytes = 0;
};

Told ourImport(const QString &folder, const QString &how)
{
    const QString path = folder + u"/ours.db"_s;
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + end);
    {
        store::Store store{store::Database::create(path, u"bench"_s).value()};
        (void)store.events.addDefaults();
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--sheet"_s, how, path, folder + u"/ours.csv"_s});
    child.waitForFinished(-1);
    const auto words = QString::fromUtf8(child.readAllStandardOutput()).simplified().split(u' ');
    return {words.value(0).toDouble(), words.value(1).toDouble() / 1024};
}

double peakKiB()
{
    QFile status{u"/proc/self/status"_s};
    (void)status.open(QIODevice::ReadOnly);
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble();
    return 0;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The longest time in which the window did nothing while the sheet was read, compared and taken in.
double longestPause(const QString &folder)
{
    const QString path = folder + u"/window.db"_s;
    auto store = std::make_shared<store::Store>(store::Database::create(path, u"bench"_s).value());
    (void)store->events.addDefaults();
    QSettings settings{folder + u"/window.ini"_s, QSettings::IniFormat};
    gui::MainWindow window{store, QDate{2024, 5, 1}, settings};
    window.resize(1280, 800);
    window.show();
    window.goTo({.kind = gui::Place::Kind::Sheet});
    auto *page = qobject_cast<gui::SheetPage *>(window.page());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();

    QElapsedTimer since;
    double longest = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    since.start();
    tick.start(1);
    const auto until = [&](auto done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    page->openFile(folder + u"/ours.csv"_s);
    until([&] { return !page->isBusy() && page->model()->finding(0); });
    page->findChild<QPushButton *>(u"take"_s)->click();
    until([&] { return !page->isBusy() && page->model()->rowCount() == 0; });
    return longest;
}

} // namespace

int takeSheetAndLeave(const QStringList &words)
{
    store::Store store{store::Database::open(words.value(1), u"bench"_s).value()};
    QElapsedTimer clock;
    clock.start();
    auto sheets = intake::readSheetFile(words.value(2));
    auto sheet = std::make_shared<intake::Sheet>(std::move(sheets->first()));
    const intake::PeopleSheet people{
        sheet,
        intake::recogniseColumns(*sheet),
        {store.events.committees().value(), store.events.events().value(), store.events.periods().value()}};
    store::Imports::Import import{
        .rows = people.people(),
        .context = {store.events.committees().value().first().id, QDate{2023, 1, 1}, QDate{2024, 5, 1}},
        .comparison = {},
        .answers = {},
        .mappings = {},
        .source = u"bench.csv"_s};
    import.comparison = store::Imports{store.database()}.compare(import.rows, import.context).value();
    if (words.value(0) == u"stop") {
        std::atomic_bool stop = false;
        QElapsedTimer sinceStop;
        std::thread other{[&] {
            std::this_thread::sleep_for(std::chrono::milliseconds{300});
            sinceStop.start();
            stop = true;
        }};
        const auto taken = store::Imports{store.database()}.take(import, Watch{{}, &stop});
        other.join();
        std::printf("%f %d\n", taken ? -1.0 : double(sinceStop.nsecsElapsed()) / 1e6, 0);
        return 0;
    }
    const auto taken = store::Imports{store.database()}.take(import);
    std::printf("%f %f\n", taken && taken->added == personCount ? double(clock.nsecsElapsed()) / 1e6 : -1.0,
                peakKiB());
    return 0;
}

void benchSheets()
{
    QTemporaryDir folder;
    writeFile(
        folder.filePath(u"ours.csv"_s),
        [](const Person &person) {
            return u"%1;%2;%3;%4"_s.arg(person.givenName, person.familyName, person.municipality,
                                        person.contact);
        },
        u"Förnamn;Efternamn;Kommun;E-post\n"_s);
    writeFile(folder.filePath(u"plain.csv"_s),
              [](const Person &person) {
                  const QString sortKey =
                      swedishSortKey(person.familyName) + u'\u0001' + swedishSortKey(person.givenName);
                  return u"%1,%2,%3,\"%4\",%5,%6,1"_s.arg(
                      person.id.toString(), person.givenName, person.familyName,
                      QString{sortKey}.replace(u'"', u"\"\""_s), person.contact, person.municipality);
              },
              {});
    QList<double> ours;
    QList<double> plain;
    QList<double> memory;
    QList<double> stopping;
    for (int round = 0; round < rounds; ++round) {
        const auto told = ourImport(folder.path(), u"take"_s);
        ours.append(told.milliseconds);
        memory.append(told.mebibytes);
        plain.append(plainImport(folder.path()));
        stopping.append(ourImport(folder.path(), u"stop"_s).milliseconds);
    }
    report(u"100,000 persons from CSV: read, compared, taken in with their history"_s,
           u"%1, %2 MiB"_s.arg(milliseconds(median(ours))).arg(median(memory), 0, 'f', 0),
           u"%1 (sqlite3 .import, ready-made rows)"_s.arg(milliseconds(median(plain))),
           u"%1 x its speed"_s.arg(median(plain) / median(ours), 0, 'f', 2), u"0.7 x, 64 MiB"_s);
    report(u"Stopping that on the way, until nothing was changed"_s, milliseconds(median(stopping)), u"–"_s,
           u"–"_s, u"100 ms"_s);
    report(u"The window's longest pause meanwhile"_s, milliseconds(longestPause(folder.path())), u"–"_s,
           u"–"_s, u"50 ms"_s);
}
