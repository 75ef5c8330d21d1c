#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

// A party as the program shows it.
struct Party
{
    QString code;      // "S"
    QString name;      // "Socialdemokraterna"
    quint32 color = 0; // 0xRRGGBB
    bool local = false;

    bool operator==(const Party &) const = default;
};

// The parties of parliament, from left to right as they sit, in their usual colours, made lighter or darker
// where those could not be told from light or dark surroundings.
const QList<Party> &usualParties();

// The list of the register that is open, in its order; the usual one until it has settled another.
QList<Party> knownParties();
// A program works with one register at a time. It tells the list here once the register is open and after
// each change; an empty list goes back to the usual one. May be called from any thread.
void useParties(const QList<Party> &list);
// "S" for "Socialdemokraterna", "s" and "(S)"; a party that is not in the list as it is written. Empty for a
// dash.
QString partyCode(const QString &written);

// The party's colour, 0xRRGGBB, which stands out from light and dark surroundings; one that is not in the
// list gets one of its own, always the same for the same code.
quint32 partyColor(const QString &code);
// A colour for a further party, as far as can be from those of the list.
quint32 freeColor(const QList<Party> &list);
// Order in lists: the known parties first, then the others in Swedish order, no party last.
bool partyBefore(const QString &a, const QString &b);

// The list as it is kept: texts without needless spaces, colours that can be told from their surroundings.
QList<Party> tidied(QList<Party> list);
// What keeps the list from being used, in the user's language; empty when nothing does.
QStringList problems(const QList<Party> &list);

} // namespace domain
