#include "domain/matter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

std::optional<ItemNumber> ItemNumber::parse(const QString &text)
{
    // Before the number: a sign, a body and a sign, or a body alone. After it: a letter, the year, or the
    // subcommittee's number in "Ks 73 Au 94".
    static const QRegularExpression pattern{
        uR"(^(?:(?:\p{L}[\p{L}.]{0,11} ?)?(?:§|[Pp]aragraf) ?|(?:[A-ZÅÄÖ]{2,6}|[KRLkrl][sf](?:au)?|[Aa]u) )?)"
        uR"(0*([1-9]\d{0,4})(?: ?([A-Za-zÅÄÖåäö]))?\.?(?: ?/ ?\d{2}(?:\d{2})?| [Aa][Uu] (?:§ ?)?\d{1,4})?$)"_s};
    const auto match = pattern.match(text.left(100).simplified());
    if (!match.hasMatch() || text.size() > 100)
        return {};
    ItemNumber number;
    number.m_text = match.captured(1) + match.captured(2).toUpper();
    return number;
}

QString ItemNumber::label() const
{
    return isEmpty() ? QString{} : u"§\u00a0"_s + m_text;
}

} // namespace domain
