#pragma once

#include "documents/paper.h"

namespace documents {

// Sets a cleaned document's blocks on pages, in order.
class PageComposer
{
public:
    PageComposer(const PdfFonts &fonts, PageContent &content);

    void compose(const Document &document);

private:
    void putHead(const Document &document);
    void putLetterhead(const Document &document);
    void putContents(const Document &document);
    void finishContents();
    void put(const Heading &heading);
    void put(const Paragraph &paragraph);
    void put(const List &list);
    void put(const Table &table);
    void put(const KeyValues &facts);
    void put(const Signature &signature);
    void put(const PageBreak &pageBreak);
    void put(const Figure &figure);
    QSizeF sizeOf(const Figure &figure) const; // on the page
    // The height of a heading, a remark and the picture that they lead up to, if they begin at `index`; else
    // 0.
    double picturedHeight(const QList<Block> &blocks, qsizetype index) const;
    void putLabelled(const SetText &label, double labelX, const SetText &body, double bodyX, int labelOwner,
                     int bodyOwner);

    // A line of the table of contents, whose page is known when all pages are set.
    struct ContentsLine
    {
        int page;
        double top;
        SetText title;
        int link;
    };

    PageContent &m_content;
    TextSetter m_setter;
    Paper m_paper;
    int m_contentsLevel = 0;
    std::vector<ContentsLine> m_contents;
};

} // namespace documents
