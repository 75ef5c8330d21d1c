#include "domain/swedishorder.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace domain {

namespace {

// Signs, digits and letters in the order of the Swedish collation of CLDR. Eng and the barred t are letters
// of their own there, as in the Sámi languages; their place in the row is all the weight they have.
const QString signsInOrder = QStringLiteral(" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$");
const QString alphabet = QStringLiteral("0123456789abcdefghijklmnŋopqrstŧuvwxyzåäö");
// Accents, the lightest first.
const QString accentsInOrder = QStringLiteral("\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307"
                                              "\u0338\u0327\u0328\u0304");

constexpr char16_t levelEnd = 0x01; // below every weight
constexpr char16_t plain = 0x02;    // a letter without accent, or a small one
constexpr char16_t capital = 0x03;
constexpr char16_t firstSign = 0x02;
constexpr char16_t firstLetter = 0x30;
constexpr char16_t firstAccent = 0x10;

// Letters that Swedish files under another one.
struct Filed
{
    char16_t letter;
    QStringView under;
    char16_t accent;
};
constexpr Filed filed[] = {
    {u'æ', u"ä", 0x02},  {u'ø', u"ö", 0x02}, {u'ę', u"ä", 0x03}, {u'œ', u"ö", 0x03}, {u'ü', u"y", 0x02},
    {u'ű', u"y", 0x03},  {u'ő', u"ö", 0x04}, {u'đ', u"d", 0x02}, {u'ð', u"d", 0x03}, {u'þ', u"th", 0x02},
    {u'ß', u"ss", 0x02}, {u'ł', u"l", 0x0a}, {u'’', u"'", 0x02}, {u'–', u"-", 0x02}, {u'—', u"-", 0x03},
};

// What a letter, or a text, weighs on the three levels.
class Weights
{
public:
    // Makes room for the weights of that many letters.
    void reserve(qsizetype letters)
    {
        for (QString *level : {&m_letters, &m_accents, &m_capitals})
            level->reserve(letters);
    }
    void add(QChar letter, bool isCapital)
    {
        if (const auto sign = signsInOrder.indexOf(letter); sign >= 0)
            m_letters += QChar(char16_t(firstSign + sign));
        else if (const auto place = alphabet.indexOf(letter); place >= 0)
            m_letters += QChar(char16_t(firstLetter + place));
        else
            m_letters += letter;
        m_accents += QChar(plain);
        m_capitals += QChar(isCapital ? capital : plain);
    }
    void addAccent(char16_t weight) { m_accents += QChar(char16_t(firstAccent + weight)); }
    void add(const Weights &other)
    {
        m_letters += other.m_letters;
        m_accents += other.m_accents;
        m_capitals += other.m_capitals;
    }
    QString text() const { return m_letters % QChar(levelEnd) % m_accents % QChar(levelEnd) % m_capitals; }

private:
    QString m_letters;
    QString m_accents;
    QString m_capitals;
};

const Filed *filedUnder(QChar letter)
{
    const auto found = std::find_if(std::begin(filed), std::end(filed),
                                    [&](const Filed &f) { return letter == QChar(f.letter); });
    return found == std::end(filed) ? nullptr : found;
}

Weights weigh(QChar c)
{
    Weights weights;
    if (c.category() == QChar::Other_Control)
        return weights;
    const auto letter = c.toLower();
    const bool isCapital = letter != c;
    if (const auto *other = filedUnder(letter)) {
        for (const QChar under : other->under)
            weights.add(under, isCapital);
        weights.addAccent(other->accent);
    } else if (alphabet.contains(letter)) {
        weights.add(letter, isCapital);
    } else {
        for (const auto parts = QString{letter}.normalized(QString::NormalizationForm_D);
             const QChar part : parts) {
            const auto accent = accentsInOrder.indexOf(part);
            if (accent >= 0)
                weights.addAccent(char16_t(accent));
            else if (part.isMark())
                weights.addAccent(char16_t(accentsInOrder.size()));
            else
                weights.add(part, isCapital);
        }
    }
    return weights;
}

// Latin letters are weighed, and folded, once.
constexpr int weighedOnce = 0x180;

std::array<Weights, weighedOnce> weighAll()
{
    std::array<Weights, weighedOnce> all;
    for (int c = 0; c < weighedOnce; ++c)
        all[c] = weigh(QChar(char16_t(c)));
    return all;
}

} // namespace

QString swedishSortKey(const QString &text)
{
    static const auto latin = weighAll();
    Weights key;
    key.reserve(text.size());
    for (const auto composed = text.normalized(QString::NormalizationForm_C); const QChar c : composed) {
        if (c.unicode() < weighedOnce)
            key.add(latin[c.unicode()]);
        else
            key.add(weigh(c));
    }
    return key.text();
}

namespace {

QString foldedBySteps(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const auto small = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const auto parts = small.normalized(QString::NormalizationForm_KD); const QChar c : parts) {
        switch (c.unicode()) {
        case u'đ':
        case u'ð':
            folded += u'd';
            break;
        case u'ŋ':
            folded += u'n';
            break;
        case u'ŧ':
            folded += u't';
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'æ':
            folded += QLatin1String{"ae"};
            break;
        default:
            if (!c.isMark())
                folded += c;
        }
    }
    return folded;
}

// Latin letters, each folded once; null where more than one letter or none comes of it.
std::array<QChar, weighedOnce> foldAll()
{
    std::array<QChar, weighedOnce> all;
    for (int c = 1; c < weighedOnce; ++c)
        if (const auto folded = foldedBySteps(QString{QChar(char16_t(c))}); folded.size() == 1)
            all[c] = folded.front();
    return all;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    static const auto latin = foldAll();
    QString folded{text.size(), Qt::Uninitialized};
    auto *at = folded.data();
    for (const QChar c : text) {
        const QChar letter = c.unicode() < weighedOnce ? latin[c.unicode()] : QChar{};
        if (letter.isNull())
            return foldedBySteps(text);
        *at++ = letter;
    }
    return folded;
}

QStringList searchWords(const QString &text)
{
    auto folded = foldedForSearch(text);
    for (QChar &c : folded)
        if (!c.isLetterOrNumber())
            c = u' ';
    return folded.split(u' ', Qt::SkipEmptyParts);
}

} // namespace domain
