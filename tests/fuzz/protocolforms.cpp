// What the parts of office files, web pages and printed pages may hold; the first byte says which.

#include "intake/docxtext.h"
#include "intake/htmltext.h"
#include "intake/odttext.h"
#include "intake/pagewords.h"
#include "promise.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes{reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1};
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::ReadOnly);
    intake::DocxText docx;
    intake::OdtText odt;
    switch (data[0] % 6) {
    case 0:
        PROMISE(intake::textOfHtml(QString::fromUtf8(bytes)).size() < 10'000'000);
        break;
    case 1:
        (void)docx.readBody(buffer);
        break;
    case 2: {
        (void)docx.readNumbering(buffer);
        QBuffer again{&bytes};
        again.open(QIODevice::ReadOnly);
        (void)docx.readStyles(again);
        break;
    }
    case 3:
        (void)odt.readBody(buffer);
        break;
    case 4:
        (void)odt.readStyles(buffer);
        break;
    case 5: {
        intake::PageWords page;
        for (qsizetype i = 0; i + 5 <= bytes.size(); i += 5)
            page.words.append({{qreal(uchar(bytes[i])), qreal(uchar(bytes[i + 1])),
                                qreal(uchar(bytes[i + 2])), qreal(bytes[i + 3])},
                               QString::fromLatin1(bytes.mid(i + 4, 1))});
        (void)intake::textOf({page, page});
        break;
    }
    }
    return 0;
}
