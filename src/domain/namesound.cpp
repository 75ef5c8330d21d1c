#include "domain/namesound.h"

#include "domain/swedishorder.h"

#include <algorithm>

namespace domain {

namespace {

QString soundOfWord(const QString &word)
{
    QString sound;
    sound.reserve(word.size());
    const auto add = [&](QChar c) {
        if (sound.isEmpty() || sound.back() != c || c.isDigit())
            sound += c;
    };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar{};
        switch (const QChar c = word[i]; c.unicode()) {
        case u'c':
            add(u'k');
            i += next == u'h' ? 1 : 0;
            break;
        case u'q':
            add(u'k');
            break;
        case u't':
            add(u't');
            i += next == u'h' ? 1 : 0;
            break;
        case u'p':
            add(next == u'h' ? u'f' : u'p');
            i += next == u'h' ? 1 : 0;
            break;
        case u'w':
            add(u'v');
            break;
        case u'z':
            add(u's');
            break;
        case u'y':
            add(next.isNull() ? u'i' : u'y');
            break;
        default:
            add(c);
        }
    }
    return sound;
}

} // namespace

QString soundOf(const QString &name)
{
    QStringList sounds;
    for (const auto words = searchWords(name); const auto &word : words)
        sounds << soundOfWord(word);
    return sounds.join(u' ');
}

QString nameKey(const QString &name)
{
    QString key;
    key.reserve(name.size());
    for (const auto composed = name.normalized(QString::NormalizationForm_C); const QChar c : composed) {
        if (c.isLetterOrNumber() || c.isMark())
            key += c.toLower();
        else if (!key.isEmpty() && key.back() != u' ')
            key += u' ';
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

} // namespace domain
