#pragma once

#include "intake/flowtext.h"

#include <QHash>
#include <QIODevice>
#include <QString>

class QXmlStreamReader;

namespace intake {

// Reads the parts of a Word document (ECMA-376). Each function is false when the part is broken or goes
// beyond the bounds of officefile.h.
class DocxText
{
public:
    bool readStyles(QIODevice &part);
    bool readNumbering(QIODevice &part);
    bool readBody(QIODevice &part);
    QString text() const { return m_flow.text(); }

private:
    struct Level
    {
        QString format = QStringLiteral("decimal"); // "bullet" and "none" are no numbers
        QString pattern;                            // "§ %1"
        int start = 1;
    };
    // Where a paragraph counts: in which list, on which level.
    struct Place
    {
        QString list;
        int level = 0;
    };

    QString sign(const Place &place);
    const Level *level(const Place &place) const;

    QHash<QString, Place> m_styles;  // by style
    QHash<QString, QString> m_lists; // list to its definition
    QHash<QString, QHash<int, Level>> m_definitions;
    Numbering m_numbering;
    FlowText m_flow;
};

} // namespace intake
