#include "documents/writtentext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

bool namesEvent(const QString &line, const QList<domain::Event> &events)
{
    return std::any_of(events.cbegin(), events.cend(), [&line](const domain::Event &event) {
        const QString folded = domain::foldedName(line);
        const auto isName = [&folded](const QString &name) { return domain::foldedName(name) == folded; };
        return isName(event.name) || std::any_of(event.aliases.cbegin(), event.aliases.cend(), isName);
    });
}

} // namespace

QList<Block> writtenText(const QString &text, int level, const QList<domain::Event> &events)
{
    static const QRegularExpression bullet{u"^\\s*[-–—•·*]\\s+"_s};
    QList<Block> blocks;
    QStringList paragraph;
    List list;
    const auto endParagraph = [&] {
        if (paragraph.size() == 1 && namesEvent(paragraph.first(), events))
            blocks += Heading{level + 1, paragraph.first()};
        else if (!paragraph.isEmpty())
            blocks += Paragraph{plain(paragraph.join(u'\n'))};
        paragraph.clear();
    };
    const auto endList = [&] {
        if (!list.items.isEmpty())
            blocks += list;
        list.items.clear();
    };

    for (const QString &given : text.split(u'\n')) {
        const QString line = given.trimmed();
        if (const auto match = bullet.match(given); match.hasMatch()) {
            endParagraph();
            list.items += ListItem{plain(given.mid(match.capturedLength()).trimmed())};
        } else if (line.isEmpty()) {
            endParagraph();
        } else {
            endList();
            paragraph += line;
        }
    }
    endParagraph();
    endList();
    return blocks;
}

} // namespace documents
