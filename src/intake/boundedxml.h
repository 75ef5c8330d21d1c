#pragma once

#include "intake/officefile.h"

#include <QXmlStreamReader>

namespace intake {

// Goes through the XML of a part and calls `see` for every token. False when it is broken, nests too deep, or
// has a document type, which no office document has and in which bombs are made.
template <class See> bool readXml(QIODevice &part, See see)
{
    QXmlStreamReader xml{&part};
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement && ++depth > deepestNesting)
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::Invalid && !see(xml))
            return false;
    }
    return !xml.hasError();
}

} // namespace intake
