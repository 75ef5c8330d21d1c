#include "intake/otherpapers.h"

#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

bool isRubbish(const QString &source)
{
    constexpr qsizetype sample = 20'000;
    const QStringView view = QStringView{source}.left(sample);
    qsizetype odd = 0;
    for (const QChar c : view)
        if (c == QChar::ReplacementCharacter || c.isNull() ||
            (c.category() == QChar::Other_Control && !c.isSpace() && c != QChar{0xfeff}))
            ++odd;
    return odd * 20 > view.size();
}

QString whyNoItem(const QString &source, int contentsEntries)
{
    constexpr auto anyCase =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression attendance{
        uR"((?:närvarolista|beslutande|närvarande|tjänstgörande|tjg\s+ers|närvaro\b))"_s, anyCase};
    static const QRegularExpression agenda{
        uR"((?:föredragningslista|ärendelista|dagordning|kallelse|ladda ner dokument|ärenden enligt lista|hoppa över navigering|^\s*möte \d{4}-\d\d-\d\d))"_s,
        anyCase | QRegularExpression::MultilineOption};
    static const QRegularExpression notice{uR"((?:bevis om anslag|anslagsbevis|anslag/bevis|tillkännagiv))"_s,
                                           anyCase};
    const QString text = source.left(100'000);
    if (contentsEntries > 0)
        return Words::tr(
            "The text seems to be the first pages of a protocol, with a table of contents: none of its "
            "items has any text here. Paste the pages with the items themselves.");
    if (attendance.match(text).hasMatch())
        return Words::tr(
            "The text seems to be the first pages of a protocol, with an attendance list: there is no item "
            "with a § or a decision in it. Paste the pages with the items themselves.");
    if (agenda.match(text).hasMatch())
        return Words::tr(
            "The text seems to be an agenda or a page about a meeting: nothing in it has a § and a decision. "
            "Paste the text of the item from the protocol.");
    if (notice.match(text).hasMatch())
        return Words::tr(
            "The text seems to be the notice of an adjusted protocol, not an item: paste the text of the "
            "item itself.");
    return Words::tr(
        "The text has no § and no heading of a decision, so no protocol item can be told apart in it. Paste "
        "the text of one item, from its § to its dispatch list.");
}

} // namespace intake
