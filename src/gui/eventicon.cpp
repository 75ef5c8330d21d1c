#include "gui/eventicon.h"

#include "domain/eventicon.h"
#include "gui/look/icons.h"

namespace gui {

using namespace Qt::StringLiterals;

QIcon eventIcon(const QString &own)
{
    if (own.isEmpty())
        return icon(u"event"_s);
    return domain::isPicture(own) ? pictureIcon(own.toUtf8()) : icon(u"events/"_s + own);
}

} // namespace gui
