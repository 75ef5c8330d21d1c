#include "domain/namelist.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(NameList)
};

struct WrittenName
{
    QString name;
    QString party; // empty when none is given
};

WrittenName writtenName(const QString &line)
{
    static const QRegularExpression leading{QStringLiteral("^[\\s\\d.)\\-–•*·☐☑✓]+")};
    static const QRegularExpression trailing{QStringLiteral("\\s*\\(([^()]*)\\)\\s*[.,;]*\\s*$")};
    WrittenName written;
    QString name = line.section(u'\t', 0, 0);
    // A list from a table may begin with the number's own cell.
    if (!QString{name}.remove(leading).isEmpty())
        name.remove(leading);
    else
        name = line.section(u'\t', 1, 1);
    if (const auto match = trailing.match(name); match.hasMatch()) {
        written.party = match.captured(1).trimmed();
        name.truncate(match.capturedStart());
    }
    written.name = name.simplified();
    return written;
}

NamedLine readLine(const QString &line, const QList<PersonEntry> &persons, const QDate &on)
{
    NamedLine read;
    read.text = line.simplified();
    const auto written = writtenName(line);
    auto found = findPersons(persons, written.name);
    if (found.size() > 1 && !written.party.isEmpty()) {
        QList<PersonEntry> ofParty;
        std::copy_if(
            found.cbegin(), found.cend(), std::back_inserter(ofParty), [&](const PersonEntry &entry) {
                const auto *assignment = entry.assignmentOn(on);
                return assignment && assignment->party.compare(written.party, Qt::CaseInsensitive) == 0;
            });
        if (!ofParty.isEmpty())
            found = ofParty;
    }
    if (found.size() == 1) {
        read.kind = NamedLine::Kind::Matched;
        read.person = found.first().person.id;
    } else if (!found.isEmpty()) {
        read.kind = NamedLine::Kind::Ambiguous;
        for (const auto &entry : std::as_const(found))
            read.candidates << entry.person.sortedName();
    }
    return read;
}

} // namespace

QList<NamedLine> readNames(const QString &text, const QList<PersonEntry> &persons, const QDate &on)
{
    static const QRegularExpression ends{QStringLiteral("[\\r\\n;\\x{2028}\\x{2029}]+")};
    QList<NamedLine> lines;
    for (const auto &line : text.split(ends, Qt::SkipEmptyParts))
        if (!writtenName(line).name.isEmpty())
            lines << readLine(line, persons, on);
    return lines;
}

QString remarkOn(const NamedLine &line)
{
    switch (line.kind) {
    case NamedLine::Kind::Matched:
        break;
    case NamedLine::Kind::Ambiguous:
        return ListText::tr("“%1” fits several: %2. Write the whole name.")
            .arg(line.text, line.candidates.join(QStringLiteral("; ")));
    case NamedLine::Kind::NotFound:
        return ListText::tr("“%1” is not on the roster.").arg(line.text);
    }
    return {};
}

} // namespace domain
