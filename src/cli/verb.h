#pragma once

#include "domain/result.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

// The call itself is wrong: a word or value that the verb doesn't know. Ends with exit status 2.
struct WrongCall
{
    QString sentence;
};

// What was asked for could not be done. Ends with exit status 1.
struct Failed
{
    domain::Error error;
};

// The value; throws Failed when there is none. Neither exception leaves commandline.cpp.
template <class T> T need(domain::Result<T> result)
{
    if (!result)
        throw Failed{std::move(result.error())};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// What a verb answers: a JSON value with stable English keys, and the same for people.
struct Answer
{
    QJsonValue json;
    QString text;     // whole lines, without the last line end
    bool good = true; // false: done, but with a finding that should make scripts stop (exit status 1)
};

// One call of a verb, read and ready.
struct Call
{
    const QCommandLineParser &parser;
    QStringList arguments; // what stood after the verb, without options
    QString storePath;
    store::Store *store; // null for verbs that need none
    QDate today;
    bool wantsJson = false; // else the text: a long answer need not be made twice

    bool has(const QString &option) const { return parser.isSet(option); }
    QString text(const QString &option) const { return parser.value(option); }
    QStringList texts(const QString &option) const { return parser.values(option); }
    // The null date when the option is not given. Throws WrongCall when it is no day.
    QDate date(const QString &option) const;
    std::optional<int> number(const QString &option) const;
    // "yes"/"no", "ja"/"nej", "1"/"0"
    std::optional<bool> yesNo(const QString &option) const;
};

// What a verb does with the store. Sending: reads it, and writes that a file went out once --output is given.
// Reviewing: writes the presidium's answers and can change nothing else.
enum class Needs { Nothing, Reading, Sending, Reviewing, Writing };

// A verb of the command line: how it is called, and the function that does it.
struct Verb
{
    QString name;      // "protocol import"
    QString arguments; // "FILE…", as the help shows it
    int least;         // how many arguments
    int most;          // -1: any number
    QString summary;
    QList<QCommandLineOption> options;
    Needs needs;
    Answer (*run)(const Call &call);
};

// An option with a value, or a switch when the value has no name.
QCommandLineOption option(const QString &name, const QString &description, const QString &value = {});

// The verbs, by noun.
QList<Verb> storeVerbs();
QList<Verb> protocolVerbs();
QList<Verb> decisionVerbs();
QList<Verb> draftVerbs();
QList<Verb> itemDraftVerbs();
QList<Verb> personVerbs();
QList<Verb> eventVerbs();
QList<Verb> eventIconVerbs();
QList<Verb> partyVerbs();
QList<Verb> profileVerbs();
QList<Verb> seatRuleVerbs();
QList<Verb> nominationVerbs();
QList<Verb> rosterVerbs();
QList<Verb> substitutionVerbs();
QList<Verb> attendanceVerbs();
QList<Verb> attendanceBulkVerbs();
QList<Verb> excerptVerbs();
QList<Verb> findVerbs();
QList<Verb> historyVerbs();
QList<Verb> privacyVerbs();
QList<Verb> reviewVerbs();
QList<Verb> chartVerbs();
QList<Verb> shellVerbs();

// All of them, in the order in which the help lists them.
const QList<Verb> &allVerbs();

} // namespace cli
