#pragma once

#include "domain/matter.h"
#include "intake/protocoltext.h"
#include "intake/sourcelines.h"

#include <QList>
#include <QString>

namespace intake {

// The lines of one item, the number cut off from the first of them.
struct ItemLines
{
    domain::ItemNumber number;
    Mark numberMark;
    QString body;          // that stands before the number: "KF"
    bool signLost = false; // a bare number
    QList<Line> lines;
};

// A document cut into its items.
struct Outline
{
    QList<Line> head; // what stands before the first item
    QList<ItemLines> items;
    int contentsEntries = 0; // lines of a table of contents
};

Outline outlineOf(const QString &source, const QList<Line> &lines);

} // namespace intake
