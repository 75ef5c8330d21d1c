#pragma once

#include "documents/pagecontent.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace documents {

// Passes a page's content through and names each of cairo's marks after its owner: "/TH << /MCID 3 >> BDC",
// or an artifact. Throws std::runtime_error when the content has more marks or fewer than the page, or paints
// outside them.
class MarkNaming : public QPDFObjectHandle::TokenFilter
{
public:
    MarkNaming(const Page &page, const StructureTree &structure)
        : m_page{page}
        , m_structure{structure}
    {
    }

    void handleToken(const QPDFTokenizer::Token &token) override;
    void handleEOF() override;

private:
    void flush();
    void beginMark();

    const Page &m_page;
    const StructureTree &m_structure;
    std::vector<QPDFTokenizer::Token> m_operation; // the operands so far
    size_t m_marks = 0;
    int m_depth = 0; // of marked content
};

} // namespace documents
