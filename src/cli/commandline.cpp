#include "cli/commandline.h"

#include "cli/importverbs.h"
#include "cli/paperverbs.h"
#include "domain/party.h"
#include "store/user.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace domain;

namespace cli {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The options that stand before or after the verb, and the words that are left.
struct Frame
{
    QString storePath;
    QDate today; // null: the real one
    bool json = false;
    bool readOnly = false;
    bool help = false;
    bool version = false;
    QStringList words;
};

Frame readFrame(const QStringList &words)
{
    Frame frame;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            frame.words += words.mid(i);
            break;
        }
        if (word == u"--store") {
            if (++i == words.size())
                throw WrongCall{CommandLine::tr("--store must be followed by the path of the store's file.")};
            frame.storePath = words[i];
        } else if (word.startsWith(u"--store=")) {
            frame.storePath = word.mid(8);
        } else if (word == u"--today") {
            frame.today = QDate::fromString(words.value(++i), Qt::ISODate);
            if (!frame.today.isValid())
                throw WrongCall{CommandLine::tr("--today must be followed by a day, such as 2024-05-01.")};
        } else if (word == u"--json") {
            frame.json = true;
        } else if (word == u"--read-only") {
            frame.readOnly = true;
        } else if (word == u"--help" || word == u"-h") {
            frame.help = true;
        } else if (word == u"--version") {
            frame.version = true;
        } else {
            frame.words.append(word);
        }
    }
    return frame;
}

// The verb that the words begin with; its words are taken off.
const Verb &takeVerb(QStringList &words)
{
    for (int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Verb &verb : allVerbs()) {
            if (verb.name == name && words.size() >= length) {
                words.remove(0, length);
                return verb;
            }
        }
    }
    throw WrongCall{words.isEmpty()
                        ? CommandLine::tr("A verb is missing. --help lists them.")
                        : CommandLine::tr("There is no verb “%1”. --help lists them.").arg(words.first())};
}

QString overallHelp()
{
    QString text =
        CommandLine::tr("Usage: deltagande-cli --store FILE [--json] [--read-only] [--today DATE] VERB …") +
        u"\n\n";
    qsizetype widest = 0;
    for (const Verb &verb : allVerbs())
        widest = std::max(widest, verb.name.size());
    for (const Verb &verb : allVerbs())
        text += u"  " + verb.name.leftJustified(widest + 2) + verb.summary + u'\n';
    text += u'\n' +
            CommandLine::tr("VERB --help tells more. Exit status: 0 done, 1 failed, 2 wrongly called.") +
            u'\n';
    return text;
}

QString verbHelp(const Verb &verb)
{
    QString text =
        CommandLine::tr("Usage: deltagande-cli --store FILE %1 %2").arg(verb.name, verb.arguments).trimmed() +
        u"\n\n" + verb.summary + u'\n';
    qsizetype widest = 0;
    const auto shape = [](const QCommandLineOption &option) {
        return QStringLiteral("--%1 %2").arg(option.names().first(), option.valueName()).trimmed();
    };
    for (const auto &option : verb.options)
        widest = std::max(widest, shape(option).size());
    if (!verb.options.isEmpty())
        text += u'\n';
    for (const auto &option : verb.options)
        text += u"  " + shape(option).leftJustified(widest + 2) + option.description() + u'\n';
    return text;
}

std::optional<store::Store> openStore(const Verb &verb, const Frame &frame, bool sending)
{
    if (verb.needs == Needs::Nothing)
        return std::nullopt;
    if (frame.storePath.isEmpty())
        throw WrongCall{CommandLine::tr("Say which store: --store FILE.")};
    using Access = store::Database::Access;
    const bool writing = (verb.needs == Needs::Writing || sending) && !frame.readOnly;
    const bool reviewing = verb.needs == Needs::Reviewing && !frame.readOnly;
    const auto access = writing ? Access::Write : reviewing ? Access::Review : Access::Read;
    return store::Store{need(store::Database::open(frame.storePath, store::currentUser(), access))};
}

Answer answer(const Frame &frame, const QDate &realToday)
{
    const QDate today = frame.today.isNull() ? realToday : frame.today;
    QStringList words = frame.words;
    const Verb &verb = takeVerb(words);
    if (frame.help)
        return {QJsonValue{verbHelp(verb)}, verbHelp(verb).chopped(1)};

    QCommandLineParser parser;
    parser.addOptions(verb.options);
    if (!parser.parse(QStringList{verb.name} + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        throw WrongCall{unknown.isEmpty()
                            ? parser.errorText()
                            : CommandLine::tr("%1 has no option --%2.").arg(verb.name, unknown.first())};
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < verb.least || (verb.most >= 0 && arguments.size() > verb.most))
        throw WrongCall{verbHelp(verb).section(u'\n', 0, 0)};

    const bool sending = verb.needs == Needs::Sending && parser.isSet(QStringLiteral("output"));
    auto opened = openStore(verb, frame, sending);
    useParties(opened ? need(opened->parties.list()) : usualParties());
    return verb.run(Call{parser, arguments, frame.storePath, opened ? &*opened : nullptr, today, frame.json});
}

QString kindKey(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return QStringLiteral("invalid");
    case Error::Kind::NotFound:
        return QStringLiteral("not_found");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::Denied:
        return QStringLiteral("denied");
    case Error::Kind::Unavailable:
        return QStringLiteral("unavailable");
    case Error::Kind::Damaged:
        return QStringLiteral("damaged");
    }
    return {};
}

void printJson(QTextStream &out, const QJsonValue &value)
{
    // QJsonDocument holds only objects and arrays; other values are wrapped and the brackets cut off.
    if (value.isObject())
        out << QString::fromUtf8(QJsonDocument{value.toObject()}.toJson());
    else if (value.isArray())
        out << QString::fromUtf8(QJsonDocument{value.toArray()}.toJson());
    else
        out << QString::fromUtf8(
                   QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact).chopped(1).mid(1))
            << '\n';
}

int fail(const Surroundings &surroundings, bool json, const QString &kind, const QString &sentence,
         int status)
{
    surroundings.err << sentence << '\n';
    if (json) {
        printJson(surroundings.out,
                  QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), kind},
                                                                    {QStringLiteral("message"), sentence}}}});
    }
    return status;
}

} // namespace

const QList<Verb> &allVerbs()
{
    static const QList<Verb> all =
        storeVerbs() + protocolVerbs() + decisionVerbs() + draftVerbs() + itemDraftVerbs() + personVerbs() +
        importVerbs() + mergeVerbs() + eventVerbs() + eventIconVerbs() + partyVerbs() + profileVerbs() +
        seatRuleVerbs() + nominationVerbs() + rosterVerbs() + substitutionVerbs() + attendanceVerbs() +
        attendanceBulkVerbs() + excerptVerbs() + findVerbs() + historyVerbs() + privacyVerbs() +
        reviewVerbs() + chartVerbs() + paperVerbs() + listVerbs() + shellVerbs();
    return all;
}

int run(const QStringList &words, const Surroundings &surroundings)
{
    bool json = words.contains(QStringLiteral("--json"));
    try {
        const Frame frame = readFrame(words);
        json = frame.json;
        if (frame.version) {
            surroundings.out << "deltagande-cli " << QCoreApplication::applicationVersion() << '\n';
            return 0;
        }
        if (frame.help && frame.words.isEmpty()) {
            surroundings.out << overallHelp();
            return 0;
        }
        const Answer given = answer(frame, surroundings.today);
        if (json)
            printJson(surroundings.out, given.json);
        else if (!given.text.isEmpty())
            surroundings.out << given.text << '\n';
        return given.good ? 0 : 1;
    } catch (const WrongCall &wrong) {
        return fail(surroundings, json, QStringLiteral("wrong_call"), wrong.sentence, 2);
    } catch (const Failed &failed) {
        return fail(surroundings, json, kindKey(failed.error.kind), failed.error.message, 1);
    }
}

} // namespace cli
