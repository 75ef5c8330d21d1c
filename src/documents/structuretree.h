#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace documents {

// What a screen reader is told about the pages: elements in reading order, each with the marked stretches of
// page content that belong to it. Elements are named by their index; 0 is the Document.
class StructureTree
{
public:
    // Attributes that an element type needs.
    enum class Attribute { None, ColumnHead, Bullets, Numbers, Facts };

    // A marked stretch: `mark` is its number (MCID) on the page.
    struct Content
    {
        int page;
        int mark;
    };

    using Kid = std::variant<int, Content>; // another element, or content

    struct Element
    {
        const char *type; // a standard structure type with its slash, such as "/P"
        int parent;
        Attribute attribute;
        std::vector<Kid> kids;
        QString alternative = {}; // of a picture: what is said in place of it
        QRectF area = {};         // of a picture: in points from its page's upper left corner
    };

    StructureTree()
        : m_elements{{"/Document", -1, Attribute::None, {}}}
    {
    }

    static constexpr int root = 0;

    // Adds an element as its parent's last kid.
    int add(const char *type, int parent, Attribute attribute = Attribute::None)
    {
        const int element = int(m_elements.size());
        m_elements.push_back({type, parent, attribute, {}});
        m_elements[size_t(parent)].kids.emplace_back(element);
        return element;
    }

    // Tells what is said in place of the picture, and where on its page it stands.
    void describe(int element, const QString &alternative, const QRectF &area)
    {
        m_elements[size_t(element)].alternative = alternative;
        m_elements[size_t(element)].area = area;
    }

    void addContent(int element, Content content) { m_elements[size_t(element)].kids.emplace_back(content); }

    const std::vector<Element> &elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

} // namespace documents
