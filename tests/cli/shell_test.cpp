#include "calling.h"

#include <QFile>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

// What bash offers after these words.
QStringList completed(const QString &script, const QStringList &words)
{
    QString line;
    for (const QString &word : words)
        line += u" '"_s + word + u'\'';
    QProcess bash;
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s,
                           script + u"\nCOMP_WORDS=(deltagande-cli%1)\nCOMP_CWORD=%2\n_deltagande_cli\n"
                                    "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(line)
                                        .arg(words.size())});
    bash.waitForFinished();
    INFO(bash.readAllStandardError().toStdString());
    REQUIRE(bash.exitCode() == 0);
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The shell completes verbs, their second words and their options")
{
    const Desk desk;
    const QString script = desk.bare({u"completion"_s, u"bash"_s}).out;
    CHECK(completed(script, {u"dec"_s}).contains(u"decision"_s));
    const QStringList second = completed(script, {u"--store"_s, u"x.db"_s, u"person"_s, u"a"_s});
    CHECK(second.contains(u"add"_s));
    CHECK_FALSE(second.contains(u"person"_s));
    const QStringList options = completed(script, {u"person"_s, u"add"_s, u"--"_s});
    CHECK(options.contains(u"--party"_s));
    CHECK(options.contains(u"--json"_s));
    CHECK_FALSE(options.contains(u"--meeting"_s));
    CHECK(completed(script, {u"undo"_s, u"--read"_s}) == QStringList{u"--read-only"_s});
}

TEST_CASE("There is completion for three shells, and a sentence about any other")
{
    const Desk desk;
    CHECK(desk.bare({u"completion"_s, u"zsh"_s}).out.startsWith(u"#compdef deltagande-cli\n"));
    CHECK(desk.bare({u"completion"_s, u"fish"_s}).out.contains(u"complete -c deltagande-cli -l store"));
    const Called other = desk.bare({u"completion"_s, u"tcsh"_s});
    CHECK(other.status == 2);
    CHECK(other.err.contains(u"tcsh"));
}

TEST_CASE("The manual page tells every verb that the help lists")
{
    const Desk desk;
    const QString page = desk.bare({u"manual"_s}).out;
    CHECK(page.startsWith(u".TH DELTAGANDE\\-CLI 1"));
    for (const QString &line : desk.bare({u"--help"_s}).out.split(u'\n')) {
        if (!line.startsWith(u"  "))
            continue;
        const QString verb = line.mid(2).section(u"  "_s, 0, 0);
        INFO(verb.toStdString());
        CHECK(page.contains(u".TP\n\\fB"_s + QString{verb}.replace(u'-', u"\\-"_s) + u"\\fR"_s));
    }
}
