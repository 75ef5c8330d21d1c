#pragma once

#include "documents/paper.h"

namespace documents {

// Sets a table from the paper's place on. On each further page its head is repeated for the eye only; a row
// moves whole to the next page unless it is taller than one.
class TableSetter
{
public:
    TableSetter(Paper &paper, TextSetter &setter, const Table &table);

    void put();

private:
    struct Cell
    {
        SetText text;
        double x;     // from the paper's left edge to the column
        double width; // for the text
        Alignment alignment;
        int owner;
    };
    using Row = std::vector<Cell>;

    Row setRow(const QStringList &texts, bool isHead);
    void own(Row &row, const char *type, int parent, StructureTree::Attribute attribute);
    static size_t lineCount(const Row &row);
    static double height(const Row &row);
    void putCaption(int tableElement);
    void putRow(const Row &row, Colour rule);
    void putLines(const Row &row, size_t from, size_t count);
    void continueOnNextPage();

    Paper &m_paper;
    TextSetter &m_setter;
    const Table &m_table;
    std::vector<double> m_widths;
    Row m_head;
};

} // namespace documents
