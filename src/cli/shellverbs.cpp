#include "cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ShellVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ShellVerbs)
};

// The options that every verb has, with what they do.
QList<QCommandLineOption> frameOptions()
{
    return {option(u"store"_s, ShellVerbs::tr("the store's file"), u"FILE"_s),
            option(u"json"_s, ShellVerbs::tr("answer as JSON")),
            option(u"read-only"_s, ShellVerbs::tr("show everything, change nothing")),
            option(u"today"_s, ShellVerbs::tr("the day that counts as today, such as 2024-05-01"), u"DATE"_s),
            option(u"help"_s, ShellVerbs::tr("tell how a verb is called")),
            option(u"version"_s, ShellVerbs::tr("tell the version"))};
}

QString optionWords(const QList<QCommandLineOption> &options)
{
    QStringList words;
    for (const QCommandLineOption &option : options)
        words << u"--"_s + option.names().first();
    return words.join(u' ');
}

// What may follow each first word: the second words of the verbs.
QMap<QString, QStringList> wordsAfter()
{
    QMap<QString, QStringList> words;
    for (const Verb &verb : allVerbs()) {
        QStringList &seconds = words[verb.name.section(u' ', 0, 0)];
        if (const QString second = verb.name.section(u' ', 1); !second.isEmpty())
            seconds << second;
    }
    return words;
}

QString bashCompletion()
{
    QString options;
    for (const Verb &verb : allVerbs())
        options += u"        '%1') options='%2' ;;\n"_s.arg(verb.name, optionWords(verb.options));
    QString seconds;
    const auto after = wordsAfter();
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        seconds += u"        %1) next='%2' ;;\n"_s.arg(it.key(), it->join(u' '));
    return uR"(_deltagande_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=() options='' next='' i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        --store | --today) ((++i)) ;;
        -*) ;;
        *) words+=("${COMP_WORDS[i]}") ;;
        esac
    done
    case $previous in
    --store | --output) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    case "${words[*]:0:2}" in
%1    esac
    if [ -z "$options" ] && ((${#words[@]} > 0)); then
        case "${words[0]}" in
%1        esac
    fi
    if ((${#words[@]} == 0)); then
        next='%2'
    elif ((${#words[@]} == 1)); then
        case "${words[0]}" in
%3        esac
    fi
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options %4" -- "$current"))
    else
        COMPREPLY=($(compgen -W "$next" -- "$current") $(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _deltagande_cli deltagande-cli
)"_s.arg(options, after.keys().join(u' '), seconds, optionWords(frameOptions()));
}

// The text in single quotes of the shell `fish`.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishCompletion()
{
    QString text = u"complete -c deltagande-cli -n __fish_use_subcommand -f\n"_s;
    for (const QCommandLineOption &option : frameOptions())
        text += u"complete -c deltagande-cli -l %1 -d %2\n"_s.arg(option.names().first(),
                                                                  fishQuoted(option.description()));
    for (const Verb &verb : allVerbs()) {
        const QString first = verb.name.section(u' ', 0, 0);
        const QString second = verb.name.section(u' ', 1);
        QString seen = u"__fish_seen_subcommand_from "_s + first;
        text += u"complete -c deltagande-cli -n __fish_use_subcommand -f -a %1\n"_s.arg(first);
        if (!second.isEmpty()) {
            text += u"complete -c deltagande-cli -n '%1' -f -a %2 -d %3\n"_s.arg(seen, second,
                                                                                 fishQuoted(verb.summary));
            seen += u"; and __fish_seen_subcommand_from "_s + second;
        }
        for (const QCommandLineOption &option : verb.options)
            text += u"complete -c deltagande-cli -n '%1' -l %2 -d %3\n"_s.arg(
                seen, option.names().first(), fishQuoted(option.description()));
    }
    return text;
}

Answer completion(const Call &call)
{
    const QString &shell = call.arguments[0];
    QString script;
    if (shell == u"bash")
        script = bashCompletion();
    else if (shell == u"zsh")
        script =
            u"#compdef deltagande-cli\nautoload -U +X bashcompinit && bashcompinit\n"_s + bashCompletion();
    else if (shell == u"fish")
        script = fishCompletion();
    else
        throw WrongCall{
            ShellVerbs::tr("There is completion for bash, zsh and fish, not for “%1”.").arg(shell)};
    return {script, script.chopped(1)};
}

// The text as roff shows it, letter for letter.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString section(const QString &title, const QString &body)
{
    return u".SH %1\n%2\n"_s.arg(roff(title.toUpper()), body);
}

QString optionEntries(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += u".TP\n\\fB\\-\\-%1\\fR \\fI%2\\fR\n%3\n"_s.arg(
            roff(option.names().first()), roff(option.valueName()), roff(option.description()));
    return text;
}

Answer manual(const Call &)
{
    QString verbs;
    for (const Verb &verb : allVerbs()) {
        verbs += u".TP\n\\fB%1\\fR \\fI%2\\fR\n%3\n"_s.arg(roff(verb.name), roff(verb.arguments),
                                                           roff(verb.summary));
        if (!verb.options.isEmpty())
            verbs += u".RS\n"_s + optionEntries(verb.options) + u".RE\n"_s;
    }
    const QString page =
        u".TH DELTAGANDE\\-CLI 1 \"\" \"Deltagande %1\"\n"_s.arg(QCoreApplication::applicationVersion()) +
        section(ShellVerbs::tr("Name"),
                u"deltagande\\-cli \\- "_s +
                    roff(ShellVerbs::tr("keep a committee's participation in its events, by words"))) +
        section(ShellVerbs::tr("Synopsis"),
                u"\\fBdeltagande\\-cli\\fR \\fB\\-\\-store\\fR \\fIFILE\\fR [\\fB\\-\\-json\\fR] "
                "[\\fB\\-\\-read\\-only\\fR] [\\fB\\-\\-today\\fR \\fIDATE\\fR] \\fIVERB\\fR …"_s) +
        section(
            ShellVerbs::tr("Description"),
            roff(ShellVerbs::tr("Does with a store what the window does: people, nominations, rosters, "
                                "attendance, decisions, excerpts. Each change is one act, which “undo” takes "
                                "back."))) +
        section(ShellVerbs::tr("Options"), optionEntries(frameOptions())) +
        section(ShellVerbs::tr("Verbs"), verbs) +
        section(ShellVerbs::tr("Exit status"),
                roff(ShellVerbs::tr("0: done. 1: failed; the sentence says why. 2: wrongly called."))) +
        section(ShellVerbs::tr("Environment"),
                u".TP\n\\fBDELTAGANDE_LANGUAGE\\fR\n"_s +
                    roff(ShellVerbs::tr("sv or en: the language of the answers; else that of the system"))) +
        section(ShellVerbs::tr("See also"), u"\\fBdeltagande\\fR(1)"_s);
    return {page, page.chopped(1)};
}

} // namespace

QList<Verb> shellVerbs()
{
    return {{u"completion"_s,
             u"bash|zsh|fish"_s,
             1,
             1,
             ShellVerbs::tr("Writes what lets a shell complete the verbs and their options."),
             {},
             Needs::Nothing,
             completion},
            {u"manual"_s,
             {},
             0,
             0,
             ShellVerbs::tr("Writes the manual page, for man."),
             {},
             Needs::Nothing,
             manual}};
}

} // namespace cli
