#pragma once

#include "documents/document.h"

// The looks of the ODT: what stands in styles.xml and in the automatic styles of content.xml.
namespace documents {

// The XML head and the opening root element "office:<root>" with every namespace that the writer uses.
QString odtXmlOpening(const QString &root);

// Named styles, A4 page, and the footer with the document's words and "n (m)".
QByteArray odtStylesXml(const Document &document);

// For content.xml: the list styles "Bullets" and "Numbers", two levels each, and the styles "Table", "Row"
// and "Cell".
QString odtAutomaticStyles();

// A column that takes its share, by weight, of the table's width.
QString odtColumnStyle(const QString &name, double weight);

} // namespace documents
