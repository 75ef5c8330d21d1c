#include "documents/pdffinisher.h"

#include "documents/pdfmarks.h"
#include "documents/pdfmetadata.h"
#include "documents/srgbprofile.h"

#include <QUrl>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using Handle = QPDFObjectHandle;
using Attribute = StructureTree::Attribute;

Handle text(const QString &string)
{
    return Handle::newUnicodeString(string.left(8000).toStdString());
}

Handle name(const char *value)
{
    return Handle::newName(value);
}

class Finisher
{
public:
    Finisher(const QByteArray &drawing, const PageContent &content)
        : m_content{content}
    {
        m_pdf.processMemoryFile("pages", drawing.constData(), size_t(drawing.size()));
        m_pages = m_pdf.getAllPages();
        if (m_pages.size() != content.pages.size())
            throw std::runtime_error{"the drawing has another number of pages"};
    }

    QByteArray finished()
    {
        for (size_t i = 0; i < m_pages.size(); ++i)
            finishPage(i);
        addStructure();
        addOutline();
        completeFonts();
        completeCatalog();
        return written();
    }

private:
    void finishPage(size_t index)
    {
        QPDFPageObjectHelper page{m_pages[index]};
        MarkNaming naming{m_content.pages[index], m_content.structure};
        Pl_Buffer buffer{"content"};
        page.filterContents(&naming, &buffer);
        Handle dictionary = m_pages[index];
        dictionary.replaceKey("/Contents", Handle::newStream(&m_pdf, buffer.getBufferSharedPointer()));
        dictionary.removeKey("/Group");
        dictionary.removeKey("/Annots");
        dictionary.replaceKey("/StructParents", Handle::newInteger(int(index)));
        dictionary.replaceKey("/Tabs", name("/S"));
    }

    static const char *attributes(Attribute attribute)
    {
        switch (attribute) {
        case Attribute::None:
            break;
        case Attribute::ColumnHead:
            return "<< /O /Table /Scope /Column >>";
        case Attribute::Bullets:
            return "<< /O /List /ListNumbering /Disc >>";
        case Attribute::Numbers:
            return "<< /O /List /ListNumbering /Decimal >>";
        case Attribute::Facts:
            return "<< /O /List /ListNumbering /None >>";
        }
        return "null";
    }

    // The elements first, so that kids, marks and links can refer to them.
    void addStructure()
    {
        const auto &elements = m_content.structure.elements();
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        std::vector<Handle> handles;
        handles.reserve(elements.size());
        for (size_t i = 0; i < elements.size(); ++i)
            handles.push_back(m_pdf.makeIndirectObject(Handle::newDictionary()));

        std::vector<Handle> kids(elements.size(), Handle::newNull());
        std::vector<std::vector<Handle>> owners(m_pages.size());
        for (size_t i = 0; i < elements.size(); ++i) {
            kids[i] = Handle::newArray();
            std::optional<int> ownPage;
            for (const StructureTree::Kid &kid : elements[i].kids) {
                if (const int *element = std::get_if<int>(&kid)) {
                    kids[i].appendItem(handles[size_t(*element)]);
                    continue;
                }
                const auto &content = std::get<StructureTree::Content>(kid);
                if (!ownPage) {
                    ownPage = content.page;
                    handles[i].replaceKey("/Pg", m_pages[size_t(content.page)]);
                }
                kids[i].appendItem(contentReference(content, *ownPage));
                auto &ofPage = owners[size_t(content.page)];
                if (ofPage.size() <= size_t(content.mark))
                    ofPage.resize(size_t(content.mark) + 1, Handle::newNull());
                ofPage[size_t(content.mark)] = handles[i];
            }
        }
        Handle numbers = Handle::newArray();
        for (size_t i = 0; i < owners.size(); ++i) {
            numbers.appendItem(Handle::newInteger(int(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(Handle::newArray(owners[i])));
        }
        int nextKey = int(m_pages.size());
        addLinks(handles, kids, numbers, nextKey);

        for (size_t i = 0; i < elements.size(); ++i) {
            Handle &element = handles[i];
            element.replaceKey("/Type", name("/StructElem"));
            element.replaceKey("/S", name(elements[i].type));
            element.replaceKey("/P", elements[i].parent < 0 ? root : handles[size_t(elements[i].parent)]);
            if (kids[i].getArrayNItems() > 0)
                element.replaceKey("/K", kids[i]);
            if (elements[i].attribute != Attribute::None)
                element.replaceKey("/A", Handle::parse(attributes(elements[i].attribute)));
            if (!elements[i].alternative.isEmpty()) {
                element.replaceKey("/Alt", text(elements[i].alternative));
                Handle layout = Handle::parse("<< /O /Layout /Placement /Block >>");
                layout.replaceKey("/BBox", rectangle(elements[i].area));
                element.replaceKey("/A", layout);
            }
        }
        root.replaceKey("/Type", name("/StructTreeRoot"));
        root.replaceKey("/K", handles[StructureTree::root]);
        Handle parentTree = Handle::newDictionary();
        parentTree.replaceKey("/Nums", numbers);
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree));
        root.replaceKey("/ParentTreeNextKey", Handle::newInteger(nextKey));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

    // The mark's number alone where the element's own page is meant.
    Handle contentReference(const StructureTree::Content &content, int ownPage) const
    {
        if (content.page == ownPage)
            return Handle::newInteger(content.mark);
        return Handle::newDictionary({{"/Type", name("/MCR")},
                                      {"/Pg", m_pages[size_t(content.page)]},
                                      {"/MCID", Handle::newInteger(content.mark)}});
    }

    // The area as PDF counts: from the page's lower left corner.
    Handle rectangle(const QRectF &area) const
    {
        const double height = m_content.size.height();
        return Handle::newArray(
            Handle::Rectangle{area.left(), height - area.bottom(), area.right(), height - area.top()});
    }

    // One annotation for each line of a link; all of them belong to the link's element.
    void addLinks(const std::vector<Handle> &elements, std::vector<Handle> &kids, Handle &numbers,
                  int &nextKey)
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (m_content.pages[i].links.empty())
                continue;
            Handle annotations = Handle::newArray();
            for (const LinkArea &link : m_content.pages[i].links) {
                Handle annotation = m_pdf.makeIndirectObject(annotationOf(link, m_pages[i], nextKey));
                annotations.appendItem(annotation);
                kids[size_t(link.element)].appendItem(Handle::newDictionary(
                    {{"/Type", name("/OBJR")}, {"/Obj", annotation}, {"/Pg", m_pages[i]}}));
                numbers.appendItem(Handle::newInteger(nextKey++));
                numbers.appendItem(elements[size_t(link.element)]);
            }
            m_pages[i].replaceKey("/Annots", annotations);
        }
    }

    Handle annotationOf(const LinkArea &link, const Handle &page, int key)
    {
        Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
        annotation.replaceKey("/Rect", rectangle(link.area));
        if (link.outlineEntry >= 0) {
            annotation.replaceKey("/Dest", destination(m_content.outline[size_t(link.outlineEntry)]));
        } else {
            Handle action = Handle::parse("<< /Type /Action /S /URI >>");
            const QByteArray target = QUrl{link.target}.toEncoded();
            action.replaceKey("/URI", Handle::newString(target.left(8000).toStdString()));
            annotation.replaceKey("/A", action);
        }
        annotation.replaceKey("/Contents", text(link.description));
        annotation.replaceKey("/P", page);
        annotation.replaceKey("/StructParent", Handle::newInteger(key));
        return annotation;
    }

    // Entries nest by level: an entry's parent is the nearest one before it with a lower level.
    void addOutline()
    {
        const auto &outline = m_content.outline;
        if (outline.empty())
            return;
        Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        struct Open
        {
            Handle entry;
            int level;
            Handle last;
            int count;
        };
        std::vector<Open> path{{root, 0, Handle::newNull(), 0}};
        const auto close = [&path] {
            Open &open = path.back();
            if (open.count > 0) {
                open.entry.replaceKey("/Last", open.last);
                open.entry.replaceKey("/Count", Handle::newInteger(open.count));
            }
            const int count = open.count;
            path.pop_back();
            if (!path.empty())
                path.back().count += count;
        };
        for (const OutlineEntry &heading : outline) {
            while (path.back().level >= heading.level)
                close();
            Open &parent = path.back();
            Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            entry.replaceKey("/Title", text(heading.title));
            entry.replaceKey("/Parent", parent.entry);
            entry.replaceKey("/Dest", destination(heading));
            if (parent.last.isNull()) {
                parent.entry.replaceKey("/First", entry);
            } else {
                entry.replaceKey("/Prev", parent.last);
                parent.last.replaceKey("/Next", entry);
            }
            parent.last = entry;
            ++parent.count;
            path.push_back({entry, heading.level, Handle::newNull(), 0});
        }
        while (!path.empty())
            close();
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    Handle destination(const OutlineEntry &heading)
    {
        const double top = m_content.size.height() - heading.y;
        return Handle::newArray({m_pages[size_t(heading.page)], name("/XYZ"), Handle::newNull(),
                                 Handle::newReal(top, 1), Handle::newNull()});
    }

    // Cairo leaves out what PDF/A wants of TrueType fonts with more letters than WinAnsi has.
    void completeFonts()
    {
        for (Handle &object : m_pdf.getAllObjects()) {
            if (object.isDictionaryOfType("/Font", "/CIDFontType2") && !object.hasKey("/CIDToGIDMap"))
                object.replaceKey("/CIDToGIDMap", name("/Identity"));
        }
    }

    void completeCatalog()
    {
        Handle catalog = m_pdf.getRoot();
        catalog.replaceKey("/Lang", text(m_content.language));
        catalog.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
        catalog.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));

        Handle metadata = Handle::newStream(&m_pdf, xmpMetadata(m_content));
        metadata.getDict().replaceKey("/Type", name("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("/XML"));
        catalog.replaceKey("/Metadata", metadata);

        Handle profile = Handle::newStream(&m_pdf, srgbProfile().toStdString());
        profile.getDict().replaceKey("/N", Handle::newInteger(3));
        Handle intent =
            Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                          "/Info (sRGB IEC61966-2.1) >>");
        intent.replaceKey("/DestOutputProfile", profile);
        catalog.replaceKey("/OutputIntents", Handle::newArray({m_pdf.makeIndirectObject(intent)}));

        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", text(m_content.title));
        if (!m_content.author.isEmpty())
            info.replaceKey("/Author", text(m_content.author));
        info.replaceKey("/Creator", Handle::newString(pdfCreator));
        info.replaceKey("/Producer", Handle::newString(pdfCreator));
        if (m_content.made.isValid()) {
            info.replaceKey("/CreationDate", Handle::newString(pdfDate(m_content.made)));
            info.replaceKey("/ModDate", Handle::newString(pdfDate(m_content.made)));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    QByteArray written()
    {
        QPDFWriter writer{m_pdf};
        writer.setOutputMemory();
        writer.forcePDFVersion("1.7");
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const PageContent &m_content;
    QPDF m_pdf;
    std::vector<Handle> m_pages;
};

} // namespace

QByteArray finishedPdf(const QByteArray &drawing, const PageContent &content)
{
    return Finisher{drawing, content}.finished();
}

} // namespace documents
