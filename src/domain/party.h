#pragma once

#include <QList>
#include <QString>

namespace domain {

// A party as the program shows it.
struct Party
{
    QString code;  // "S"
    QString name;  // "Socialdemokraterna"
    quint32 color; // 0xRRGGBB
};

// The parties of parliament, from left to right as they sit; local ones are added by their code.
const QList<Party> &knownParties();
// "S" for "Socialdemokraterna", "s" and "(S)"; a local party as it is written. Empty for a dash.
QString partyCode(const QString &written);
// The party's colour, 0xRRGGBB; a local party gets one of its own, always the same for the same code.
quint32 partyColor(const QString &code);
// Order in lists: the known parties first, then the local ones in Swedish order, no party last.
bool partyBefore(const QString &a, const QString &b);

} // namespace domain
