#include "documents/document.h"

using namespace Qt::StringLiterals;

namespace documents {

Text plain(const QString &text)
{
    return {Run{text}};
}

Text bold(const QString &text)
{
    return {Run{text, true}};
}

QString plainText(const Text &text)
{
    QString all;
    for (const Run &run : text)
        all += run.text;
    return all;
}

bool mayLink(const QString &link)
{
    return link.startsWith(u"https://"_s) || link.startsWith(u"http://"_s) || link.startsWith(u"mailto:"_s);
}

QString alternative(const Figure &figure)
{
    return QStringLiteral("%1. %2").arg(figure.drawing.title, figure.drawing.description);
}

} // namespace documents
