#include "intake/bodies.h"

using namespace Qt::StringLiterals;

namespace intake {

QString fullBodyPattern()
{
    return uR"((?:\p{Lu}\p{Ll}+-?(?:\s+\p{Ll}+)?\s+)?\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|direktionen|kommittén|utskott|nämnd))"_s;
}

QString bodyPattern()
{
    return u"(?:"_s + fullBodyPattern() + uR"(|[KkRrLl][SsFf](?:[Aa][Uu])?|[Aa][Uu]|\p{Lu}{2,6}))"_s;
}

} // namespace intake
