#include "intake/eventnames.h"

#include "domain/swedishorder.h"
#include "intake/words.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Event;

struct Word
{
    QString folded;
    int start = 0; // in the passage
    int end = 0;
};

QString foldedWord(const QString &word)
{
    const QString folded = domain::foldedForSearch(word);
    return folded == u"hotell" ? u"hotel"_s : folded;
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && !text.at(at).isLetterOrNumber())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark()))
            ++at;
        if (at > start)
            words.append({foldedWord(text.mid(start, at - start)), int(start), int(at)});
    }
    return words;
}

// The words differ by one letter: left out, put in, or another one.
bool differsByOneLetter(const QString &a, const QString &b)
{
    if (a.size() > b.size())
        return differsByOneLetter(b, a);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a.at(i) == b.at(i))
        ++i;
    return a.size() == b.size() ? QStringView{a}.mid(i + 1) == QStringView{b}.mid(i + 1)
                                : QStringView{a}.mid(i) == QStringView{b}.mid(i + 1);
}

// One way of writing an event's name.
struct Name
{
    const Event *event = nullptr;
    QStringList words;
    bool proper = false;    // its name or short name
    bool ambiguous = false; // a place's name as well
};

struct Found
{
    const Event *event = nullptr;
    int start = 0;
    int end = 0;
    qsizetype words = 0;
    bool proper = false; // written as the event's name or short name
    bool ambiguous = false;
};

class NameFinder
{
public:
    explicit NameFinder(const QList<Event> &events)
    {
        for (const Event &event : events) {
            add(event, event.name, true);
            add(event, event.shortName, true);
            for (const QString &alias : event.aliases)
                add(event, alias, false);
        }
    }

    QList<Found> find(const QString &text) const
    {
        const QList<Word> words = wordsOf(text);
        QList<Found> result;
        for (qsizetype i = 0; i < words.size();) {
            auto best = bestAt(text, words, i);
            if (best) {
                i += best->words;
                result.append(*best);
            } else {
                ++i;
            }
        }
        return result;
    }

private:
    void add(const Event &event, const QString &text, bool proper)
    {
        Name name{&event, {}, proper, false};
        for (const Word &word : wordsOf(text))
            name.words.append(word.folded);
        if (name.words.isEmpty() || (name.words.size() == 1 && name.words.first().size() < 4))
            return;
        name.ambiguous = name.words.size() == 1 && name.words.first() == foldedWord(event.place);
        for (const Name &known : std::as_const(m_names))
            if (known.event == name.event && known.words == name.words)
                return;
        m_names.append(name);
    }

    // The longest name that begins at a word; an exact one before one with a slip of the pen.
    std::optional<Found> bestAt(const QString &text, const QList<Word> &words, qsizetype at) const
    {
        std::optional<Found> best;
        bool bestExact = false;
        for (const Name &name : m_names) {
            if (at + name.words.size() > words.size())
                continue;
            int slips = 0;
            bool fits = true;
            for (qsizetype i = 0; i < name.words.size() && fits; ++i) {
                const QString &word = words.at(at + i).folded;
                const QString &wanted = name.words.at(i);
                if (word == wanted || word == wanted + u's')
                    continue;
                ++slips;
                fits = name.words.size() > 1 && slips == 1 && wanted.size() > 3 && word.size() > 3 &&
                       differsByOneLetter(word, wanted);
            }
            // A name is written with a capital, and a place that goes on is another thing: "Lycksele kommun".
            if (!fits || !text.at(words.at(at).start).isUpper() ||
                (name.ambiguous && namesPlace(words, at + 1)))
                continue;
            const bool exact = slips == 0;
            if (best && (name.words.size() < best->words || (name.words.size() == best->words && bestExact)))
                continue;
            best = Found{name.event,        words.at(at).start,   words.at(at + name.words.size() - 1).end,
                         name.words.size(), name.proper && exact, name.ambiguous};
            bestExact = exact;
        }
        return best;
    }

    static bool namesPlace(const QList<Word> &words, qsizetype next)
    {
        static const QStringList things{u"kommun"_s,    u"kommuns"_s, u"lasarett"_s, u"sjukhus"_s,
                                        u"flygplats"_s, u"stad"_s,    u"station"_s};
        return next < words.size() && things.contains(words.at(next).folded);
    }

    QList<Name> m_names;
};

// The years that a text names, as "2023-2026" or alone.
struct Years
{
    int first = 0;
    int last = 0;
};

std::optional<Years> yearsIn(const QString &text)
{
    static const QRegularExpression range{uR"((?<![\d/:-])(20\d\d)\s?[-–—]\s?(20\d\d|\d\d)(?![\d-]))"_s};
    static const QRegularExpression single{uR"((?<![\d/:-]|nr )(20\d\d)(?![\d/:-]))"_s};
    if (const auto match = range.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int end = match.captured(2).toInt();
        const int last = end < 100 ? first / 100 * 100 + end : end;
        if (last >= first && last - first < 10)
            return Years{first, last};
    }
    if (const auto match = single.match(text); match.hasMatch())
        return Years{match.captured(1).toInt(), match.captured(1).toInt()};
    return {};
}

class ScopeReader
{
public:
    ScopeReader(const QList<Event> &events, const QList<domain::MandatePeriod> &periods, DraftWriter &writer)
        : m_finder{events}
        , m_periods{periods}
        , m_writer{writer}
    {
    }

    void read(const QList<Section> &sections)
    {
        QList<const Event *> named;
        const auto take = [&](const QList<Found> &found) {
            for (const Found &one : found)
                if (!named.contains(one.event))
                    named.append(one.event);
        };
        for (const Mark &mark : m_writer.marks.list(Part::Title))
            take(findIn(mark, true));
        for (const auto &point : std::as_const(m_writer.draft.item.points))
            take(m_finder.find(point.text));
        const bool inTitle = !named.isEmpty();
        QList<const Event *> mentioned;
        for (const Section &section : sections)
            if (section.block == Block::Background || section.block == Block::Unheaded ||
                section.block == Block::Proposal)
                for (const Line &line : section.lines)
                    for (const Found &one : findIn({line.start, line.length, Part::EventName}, !inTitle))
                        if (!named.contains(one.event) && !mentioned.contains(one.event))
                            mentioned.append(one.event);
        if (!inTitle && !mentioned.isEmpty()) {
            named = mentioned;
            m_writer.doubt(
                Doubt::About::Scope,
                Words::tr("The events stand in the running text only, not in the title: check which ones the "
                          "item is about."));
        } else {
            for (const Event *event : std::as_const(mentioned))
                m_writer.doubt(
                    Doubt::About::Scope,
                    Words::tr(
                        "%1 is named in the text, but not in the title: add it if the item is about it.")
                        .arg(event->name));
        }
        for (const Event *event : std::as_const(named))
            addScope(*event, sections);
        if (named.size() > 1)
            pointEvents();
    }

private:
    QList<Found> findIn(const Mark &place, bool tellDoubts)
    {
        const QString text = m_writer.source.mid(place.start, place.length);
        const QList<Found> found = m_finder.find(text);
        for (const Found &one : found) {
            m_writer.mark({place.start + one.start, one.end - one.start, Part::EventName});
            if (!tellDoubts || (one.proper && !one.ambiguous))
                continue;
            m_writer.doubt(Doubt::About::Scope,
                           Words::tr("“%1” was read as %2.")
                               .arg(text.mid(one.start, one.end - one.start).simplified(), one.event->name));
        }
        return found;
    }

    void addScope(const Event &event, const QList<Section> &sections)
    {
        const auto years = yearsOfItem(sections);
        QList<domain::Scope> scopes;
        for (const domain::MandatePeriod &period : m_periods) {
            if (period.committee != event.committee || !years)
                continue;
            if (years->first == period.firstYear && years->last == period.lastYear &&
                years->first != years->last)
                scopes.append({event.id, period.id, {}});
            else
                for (int year = years->first; year <= years->last; ++year)
                    if (period.contains(year))
                        scopes.append({event.id, period.id, year});
        }
        if (scopes.isEmpty() && years) {
            const QString named = years->first == years->last ? QString::number(years->first)
                                                              : u"%1–%2"_s.arg(years->first).arg(years->last);
            m_writer.doubt(Doubt::About::Scope,
                           Words::tr("No mandate period has %1: enter what the item is about.").arg(named));
        } else if (scopes.isEmpty()) {
            m_writer.doubt(Doubt::About::Scope,
                           Words::tr("The text doesn't say which years it is about: enter them."));
        }
        m_writer.draft.item.scope.append(scopes);
    }

    // The years stand in the title; else in the points; else the running text's mandate period.
    std::optional<Years> yearsOfItem(const QList<Section> &sections)
    {
        if (const auto years = yearsIn(m_writer.draft.item.title))
            return years;
        for (const auto &point : std::as_const(m_writer.draft.item.points))
            if (const auto years = yearsIn(point.text))
                return years;
        static const QRegularExpression period{uR"(mandatperiod\p{L}*\s+(20\d\d\s?[-–—]\s?(?:20)?\d\d))"_s,
                                               QRegularExpression::CaseInsensitiveOption};
        for (const Section &section : sections)
            for (const Line &line : section.lines) {
                const auto match = period.match(line.in(m_writer.source));
                if (match.hasMatch())
                    return yearsIn(match.captured(1));
            }
        return {};
    }

    // A point that names some of the item's events is about those.
    void pointEvents()
    {
        for (auto &point : m_writer.draft.item.points) {
            for (const Found &one : m_finder.find(point.text))
                if (!point.events.contains(one.event->id))
                    point.events.append(one.event->id);
        }
    }

    NameFinder m_finder;
    const QList<domain::MandatePeriod> &m_periods;
    DraftWriter &m_writer;
};

} // namespace

void readScope(const QList<Event> &events, const QList<domain::MandatePeriod> &periods,
               const QList<Section> &sections, DraftWriter &writer)
{
    if (!events.isEmpty())
        ScopeReader{events, periods, writer}.read(sections);
}

} // namespace intake
