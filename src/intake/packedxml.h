#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <functional>
#include <memory>

class QuaZip;

namespace intake {

// The parts of an XML document that is packed in a zip file, as XLSX and ODS are, unpacked while they are
// read and never as a whole. A part that grows beyond what a list of people can need, a text without end or
// tags without bottom are refused, whatever the file says about its own sizes.
class PackedXml
{
public:
    // Opens the zip in the bytes, which must outlive it.
    explicit PackedXml(QIODevice &file);
    ~PackedXml();

    bool isOpen() const;
    bool has(const QString &part) const;
    // Reads a part: `element` is called at every start and end of an element and for every text. Damaged when
    // the part is missing, broken or beyond the bounds; stops early when `element` says false.
    [[nodiscard]] domain::Result<> read(const QString &part,
                                        const std::function<bool(QXmlStreamReader &)> &element);

private:
    std::unique_ptr<QuaZip> m_zip;
};

} // namespace intake
