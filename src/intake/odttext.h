#pragma once

#include "intake/flowtext.h"

#include <QHash>
#include <QIODevice>
#include <QString>

class QXmlStreamReader;

namespace intake {

// Reads the parts of an OpenDocument text (ISO 26300). Each function is false when the part is broken or goes
// beyond the bounds of officefile.h.
class OdtText
{
public:
    bool readStyles(QIODevice &part);
    bool readBody(QIODevice &part);
    QString text() const { return m_flow.text(); }

private:
    struct Level
    {
        bool isNumber = false;
        QString format;
        QString before;
        QString after;
    };
    struct OpenList
    {
        QString style;
        int count = 0;
    };

    // Learns the list styles that stand in either part.
    void learn(const QXmlStreamReader &xml);
    QString sign(const QList<OpenList> &lists) const;

    QString m_style; // that is being learnt
    QHash<QString, QHash<int, Level>> m_listStyles;
    FlowText m_flow;
};

} // namespace intake
