// deltagande-killtest [--times N] [--unsafe]
//
// A process writes acts in a loop and acknowledges each; it is killed (SIGKILL) at a random moment, the store
// is opened again, every acknowledged act must be there and the check clean. Exit 0 when all held, 1 when
// not, 2 when wrongly called. --unsafe acknowledges an act before it is committed: then acts must be missed.

#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/wait.h>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using store::Result;
using store::Session;

namespace {

// Acts that are written between two kills, at most.
constexpr int mostMilliseconds = 60;

void acknowledge(int pipe, int act)
{
    if (write(pipe, &act, sizeof act) != sizeof act)
        _exit(3);
}

// Writes acts, each with several rows, until it is killed.
[[noreturn]] void writeActs(const QString &path, int from, int pipe, bool unsafe)
{
    auto database = store::Database::open(path, u"Prov"_s);
    if (!database || (*database)->isReadOnly())
        _exit(3);
    for (int act = from;; ++act) {
        const auto done =
            (*database)->transact(u"prov"_s, QString::number(act), [&](Session &session) -> Result<> {
                for (int row = 0; row < 3; ++row)
                    session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?)"_s,
                                u"%1/%2"_s.arg(act).arg(row), QString{200, u'å'});
                if (unsafe)
                    acknowledge(pipe, act);
                return {};
            });
        if (!done)
            _exit(3);
        if (!unsafe)
            acknowledge(pipe, act);
    }
}

// The last act that was acknowledged before the writer was killed; `before` when none was.
std::optional<int> runUntilKilled(const QString &path, int before, bool unsafe)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t writer = fork();
    if (writer < 0)
        return {};
    if (writer == 0) {
        close(ends[0]);
        writeActs(path, before + 1, ends[1], unsafe);
    }
    close(ends[1]);
    int last = before;
    // The first acknowledgement tells that it writes; the kill comes at any moment after.
    const bool began = read(ends[0], &last, sizeof last) == sizeof last;
    usleep(useconds_t(QRandomGenerator::global()->bounded(mostMilliseconds * 1000)));
    kill(writer, SIGKILL);
    int act;
    while (read(ends[0], &act, sizeof act) == sizeof act)
        last = act;
    close(ends[0]);
    int status;
    waitpid(writer, &status, 0);
    return began && WIFSIGNALED(status) ? std::optional{last} : std::nullopt;
}

// What is wrong with the store after a kill; empty when nothing is. Tells how many acts there are.
QStringList faults(const QString &path, int acknowledged, int &acts)
{
    auto database = store::Database::open(path, u"Prov"_s);
    if (!database)
        return {database.error().message};
    if ((*database)->isReadOnly())
        return {(*database)->readOnlyReason()};
    const store::Store opened{*database};
    auto found = opened.check().value_or(QStringList{u"check failed"_s});
    const auto counted = (*database)->read([&](Session &session) -> Result<> {
        auto &row = session.run(u"SELECT (SELECT count(*) FROM acts), count(*) FROM settings"_s);
        row.next();
        acts = row.value(0).toInt();
        if (row.value(1).toInt() != acts * 3)
            found.append(u"an act is there by half"_s);
        return {};
    });
    if (!counted)
        found.append(counted.error().message);
    if (acts < acknowledged)
        found.append(u"act %1 was acknowledged, but only %2 are there"_s.arg(acknowledged).arg(acts));
    return found;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    parser.addOptions({{u"times"_s, u"How many kills."_s, u"N"_s, u"10"_s},
                       {u"unsafe"_s, u"Acknowledge before committing, which must be found out."_s}});
    parser.process(application);
    bool isNumber = false;
    const int times = parser.value(u"times"_s).toInt(&isNumber);
    if (!isNumber || times < 1)
        return 2;

    const QTemporaryDir folder;
    const auto path = folder.filePath(u"deltagande.db"_s);
    if (!store::Database::create(path, u"Prov"_s))
        return 1;
    int acts = 0;
    for (int kills = 1; kills <= times; ++kills) {
        const auto acknowledged = runUntilKilled(path, acts, parser.isSet(u"unsafe"_s));
        const auto found =
            acknowledged ? faults(path, *acknowledged, acts) : QStringList{u"the writer failed"_s};
        if (!found.isEmpty()) {
            std::printf("Kill %d of %d: %s\n", kills, times, qPrintable(found.join(u"; "_s)));
            return 1;
        }
    }
    std::printf("%d kills, %d acts: every acknowledged act is there, and the store is without fault.\n",
                times, acts);
    return 0;
}
