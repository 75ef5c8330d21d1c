#include "documents/masking.h"

#include "documents/listcolumn.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct MaskingWords
{
    Q_DECLARE_TR_FUNCTIONS(MaskingWords)
};

const QString mask = QStringLiteral("[maskerat]");

// Calls `work` with every text of the block that people wrote.
template <class BlockType, class Work> void forEachText(BlockType &block, const Work &work)
{
    const auto inRuns = [&work](auto &text) {
        for (auto &run : text)
            work(run.text);
    };
    if (auto *heading = std::get_if<Heading>(&block)) {
        work(heading->text);
    } else if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        inRuns(paragraph->text);
    } else if (auto *list = std::get_if<List>(&block)) {
        for (auto &item : list->items) {
            inRuns(item.text);
            for (auto &child : item.children)
                inRuns(child);
        }
    } else if (auto *table = std::get_if<Table>(&block)) {
        work(table->caption);
        for (auto &row : table->rows) {
            for (auto &cell : row)
                work(cell);
        }
    } else if (auto *facts = std::get_if<KeyValues>(&block)) {
        for (auto &pair : facts->pairs)
            work(pair.second);
    } else if (auto *figure = std::get_if<Figure>(&block)) {
        for (auto &words : figure->drawing.words)
            work(words.text);
        for (auto &box : figure->drawing.boxes)
            work(box.says);
    }
}

// Six or eight digits of a day, and four more. A coordination number's day is 60 more.
bool isIdentityNumber(const QString &text)
{
    QString digits = text;
    digits.remove(u'-').remove(u'+');
    const int month = digits.mid(digits.size() - 8, 2).toInt();
    const int day = digits.mid(digits.size() - 6, 2).toInt() % 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

struct Pattern
{
    PersonalData kind;
    QRegularExpression expression;
};

const QList<Pattern> &patterns()
{
    using Kind = PersonalData;
    static const QList<Pattern> all{
        {Kind::IdentityNumber, QRegularExpression{u"(?<![\\d-])(?:19|20)?\\d{6}[-+]?\\d{4}(?![\\d-])"_s}},
        {Kind::Email, QRegularExpression{u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption}},
        {Kind::Telephone,
         QRegularExpression{
             u"(?<![\\w/:.-])(?=(?:[ ()+-]*\\d){8})(?:\\+46[ -]?(?:\\(0\\))?|0046[ -]?|0)\\d{1,3}(?:[ -]?\\d{2,3}){2,4}(?![\\w/-])"_s}},
        {Kind::Address,
         QRegularExpression{
             u"\\b\\p{Lu}[\\w-]*(?:gatan|vägen|gränd|stigen|torget|allén|backen)\\s\\d+(?:\\s?\\p{Lu}\\b)?"_s,
             QRegularExpression::UseUnicodePropertiesOption}},
    };
    return all;
}

QRegularExpression wholeWords(const QString &words)
{
    return QRegularExpression{u"(?<!\\w)"_s + QRegularExpression::escape(words) + u"(?!\\w)"_s,
                              QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::CaseInsensitiveOption};
}

bool masks(domain::Profile profile, PersonalData kind)
{
    switch (profile) {
    case domain::Profile::Internal:
        return false;
    case domain::Profile::Presidium:
        return kind == PersonalData::IdentityNumber;
    case domain::Profile::Media:
        return kind != PersonalData::Name;
    case domain::Profile::Public:
        return true;
    }
    return true;
}

bool isAmong(const QStringList &words, const QString &text)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return !word.trimmed().compare(text, Qt::CaseInsensitive);
    });
}

} // namespace

QString key(PersonalData kind)
{
    switch (kind) {
    case PersonalData::IdentityNumber:
        return u"identity_number"_s;
    case PersonalData::Email:
        return u"email"_s;
    case PersonalData::Telephone:
        return u"telephone"_s;
    case PersonalData::Address:
        return u"address"_s;
    case PersonalData::Name:
        return u"name"_s;
    }
    return {};
}

QString label(PersonalData kind)
{
    switch (kind) {
    case PersonalData::IdentityNumber:
        return MaskingWords::tr("Personal identity number");
    case PersonalData::Email:
        return MaskingWords::tr("E-mail address");
    case PersonalData::Telephone:
        return MaskingWords::tr("Telephone number");
    case PersonalData::Address:
        return MaskingWords::tr("Street address");
    case PersonalData::Name:
        return MaskingWords::tr("Name");
    }
    return {};
}

QStringList neverElected(const QList<domain::PersonEntry> &people)
{
    QStringList names;
    for (const domain::PersonEntry &entry : people) {
        const bool isElected =
            std::any_of(entry.assignments.begin(), entry.assignments.end(),
                        [](const domain::Assignment &each) { return each.role != domain::Role::Official; });
        if (!isElected)
            names += entry.person.name();
    }
    return names;
}

QList<Finding> findPersonalData(const Document &document, const Masking &masking)
{
    QList<Finding> findings;
    const auto note = [&](PersonalData kind, const QString &text, bool isWanted) {
        for (Finding &finding : findings) {
            if (finding.kind == kind && finding.text == text) {
                ++finding.places;
                return;
            }
        }
        const bool isMasked = (isWanted || masks(masking.profile, kind)) && !isAmong(masking.keep, text);
        findings.append({kind, text, 1, isMasked});
    };
    for (const Block &block : document.blocks) {
        forEachText(block, [&](const QString &text) {
            for (const Pattern &pattern : patterns()) {
                for (auto match = pattern.expression.globalMatch(text); match.hasNext();) {
                    const QString found = match.next().captured();
                    if (pattern.kind != PersonalData::IdentityNumber || isIdentityNumber(found))
                        note(pattern.kind, found, false);
                }
            }
            for (const QStringList *words : {&masking.names, &masking.also}) {
                for (const QString &word : *words) {
                    if (word.trimmed().isEmpty())
                        continue;
                    for (auto match = wholeWords(word.trimmed()).globalMatch(text); match.hasNext();)
                        note(PersonalData::Name, match.next().captured(), words == &masking.also);
                }
            }
        });
    }
    return findings;
}

Document masked(const Document &document, const QList<Finding> &findings, domain::Profile profile)
{
    // The longest first, so that none is left over in part.
    QStringList words;
    int places = 0;
    for (const Finding &finding : findings) {
        if (finding.isMasked) {
            words += finding.text;
            places += finding.places;
        }
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    Document result = document;
    for (Block &block : result.blocks) {
        forEachText(block, [&](QString &text) {
            for (const QString &word : std::as_const(words))
                text.replace(word, mask);
        });
    }
    for (const QString &word : std::as_const(words)) {
        result.title.replace(word, mask);
        result.footer.replace(word, mask);
    }
    result.footer += u" · "_s + swedish(profile);
    const QString version = places == 0 ? swedish(profile)
                                        : u"%1; personuppgifter är maskerade på %2 %3"_s.arg(swedish(profile))
                                              .arg(places)
                                              .arg(places == 1 ? u"ställe"_s : u"ställen"_s);
    for (Block &block : result.blocks) {
        if (auto *facts = std::get_if<KeyValues>(&block)) {
            facts->pairs.append({u"Spridning"_s, version});
            break;
        }
    }
    return result;
}

} // namespace documents
