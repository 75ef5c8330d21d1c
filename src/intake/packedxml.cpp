#include "intake/packedxml.h"

#include "intake/sheetlimits.h"
#include "intake/words.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace intake {

using domain::Result;

namespace {

constexpr qint64 mostUnpacked = 80'000'000;
constexpr qint64 longestWithoutTag = 1'000'000;
constexpr int deepest = 200;
constexpr int entriesAtMost = 5000;

// Hands on what is unpacked until a bound is reached; then there is no more.
class Bounded : public QIODevice
{
public:
    explicit Bounded(QIODevice &source)
        : m_source{source}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isExceeded() const { return m_exceeded; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_exceeded)
            return -1;
        const qint64 got = m_source.read(data, most);
        if (got <= 0)
            return got;
        m_unpacked += got;
        for (qint64 i = 0; i < got; ++i)
            m_withoutTag = data[i] == '<' ? 0 : m_withoutTag + 1;
        m_exceeded = m_unpacked > mostUnpacked || m_withoutTag > longestWithoutTag;
        return m_exceeded ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_unpacked = 0;
    qint64 m_withoutTag = 0;
    bool m_exceeded = false;
};

} // namespace

PackedXml::PackedXml(QIODevice &file)
    : m_zip{std::make_unique<QuaZip>(&file)}
{
    m_zip->setAutoClose(false);
    if (m_zip->open(QuaZip::mdUnzip) && m_zip->getEntriesCount() > entriesAtMost)
        m_zip->close();
}

PackedXml::~PackedXml()
{
    if (m_zip->isOpen())
        m_zip->close();
}

bool PackedXml::isOpen() const
{
    return m_zip->isOpen();
}

bool PackedXml::has(const QString &part) const
{
    return m_zip->setCurrentFile(part, QuaZip::csInsensitive);
}

Result<> PackedXml::read(const QString &part, const std::function<bool(QXmlStreamReader &)> &element)
{
    if (!has(part))
        return damagedSheet(Words::tr("%1 is missing in it").arg(part));
    QuaZipFile packed{m_zip.get()};
    if (!packed.open(QIODevice::ReadOnly))
        return damagedSheet(Words::tr("%1 can't be unpacked; is there a password on it?").arg(part));
    Bounded source{packed};
    QXmlStreamReader xml{&source};
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (depth > deepest || xml.isDTD())
            return damagedSheet(Words::tr("%1 is built as no spreadsheet is").arg(part));
        if ((xml.isStartElement() || xml.isEndElement() || xml.isCharacters()) && !element(xml))
            return {};
    }
    if (source.isExceeded())
        return damagedSheet(Words::tr("%1 unpacks to more than a list of people can hold").arg(part));
    if (xml.hasError())
        return damagedSheet(Words::tr("%1 is broken").arg(part));
    return {};
}

} // namespace intake
