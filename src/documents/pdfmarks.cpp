#include "documents/pdfmarks.h"

#include <array>
#include <stdexcept>

namespace documents {
namespace {

using Token = QPDFTokenizer::Token;

bool paints(const std::string &op)
{
    static const std::array painting{"S",  "s",  "f",  "F",  "f*", "B",  "B*", "b",
                                     "b*", "sh", "Do", "BI", "Tj", "TJ", "'",  "\""};
    return std::find(painting.begin(), painting.end(), op) != painting.end();
}

// Cairo's own mark is "/P << /MCID n >> BDC"; others (spans with ActualText) are left as they are.
bool isCairoMark(const std::vector<Token> &operation)
{
    for (const Token &token : operation) {
        if (token.getType() == QPDFTokenizer::tt_name)
            return token.getValue() == "/P";
    }
    return false;
}

} // namespace

void MarkNaming::beginMark()
{
    if (m_marks >= m_page.marks.size())
        throw std::runtime_error{"the page content has more marks than the page"};
    const Mark &mark = m_page.marks[m_marks++];
    if (mark.owner == LayoutArtifact)
        write("/Artifact << /Type /Layout >> BDC");
    else if (mark.owner == FooterArtifact)
        write("/Artifact << /Type /Pagination /Subtype /Footer >> BDC");
    else
        write(std::string{m_structure.elements()[size_t(mark.owner)].type} + " << /MCID " +
              std::to_string(mark.number) + " >> BDC");
}

void MarkNaming::flush()
{
    for (const Token &token : m_operation)
        writeToken(token);
    m_operation.clear();
}

void MarkNaming::handleToken(const Token &token)
{
    if (token.getType() != QPDFTokenizer::tt_word) {
        m_operation.push_back(token);
        return;
    }
    const std::string &op = token.getValue();
    if (op == "BDC" && isCairoMark(m_operation)) {
        ++m_depth;
        m_operation.clear();
        write("\n");
        beginMark();
        return;
    }
    if (op == "BDC" || op == "BMC")
        ++m_depth;
    else if (op == "EMC")
        --m_depth;
    else if (m_depth == 0 && paints(op))
        throw std::runtime_error{"the page content paints outside its marks"};
    flush();
    writeToken(token);
}

void MarkNaming::handleEOF()
{
    flush();
    if (m_marks != m_page.marks.size())
        throw std::runtime_error{"the page content has fewer marks than the page"};
}

} // namespace documents
