#include "documents/srgbprofile.h"

#include <QList>
#include <QtEndian>

#include <cmath>

namespace documents {
namespace {

template <class Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

// Numbers as s15Fixed16Number.
QByteArray fixed(std::initializer_list<double> numbers)
{
    QByteArray bytes;
    for (const double number : numbers)
        bytes += bigEndian(qint32(std::lround(number * 65536)));
    return bytes;
}

QByteArray element(const char *type, const QByteArray &content)
{
    return QByteArray{type} + QByteArray(4, '\0') + content;
}

// A multiLocalizedUnicode element with one English text.
QByteArray words(const char16_t *text)
{
    const QString string = QString::fromUtf16(text);
    QByteArray characters;
    for (const QChar c : string)
        characters += bigEndian(quint16(c.unicode()));
    return element("mluc", bigEndian(quint32(1)) + bigEndian(quint32(12)) + "enUS" +
                               bigEndian(quint32(characters.size())) + bigEndian(quint32(28)) + characters);
}

} // namespace

QByteArray srgbProfile()
{
    // The primaries and the white point of IEC 61966-2-1, adapted to D50 by Bradford's matrix (chad).
    const QByteArray curve = element("para", bigEndian(quint16(3)) + bigEndian(quint16(0)) +
                                                 fixed({2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}));
    const QList<std::pair<QByteArray, QByteArray>> elements{
        {"desc", words(u"sRGB")},
        {"cprt", words(u"CC0")},
        {"wtpt", element("XYZ ", fixed({0.96420, 1.0, 0.82491}))},
        {"chad", element("sf32", fixed({1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925,
                                        0.01508, 0.75168}))},
        {"rXYZ", element("XYZ ", fixed({0.43607, 0.22249, 0.01392}))},
        {"gXYZ", element("XYZ ", fixed({0.38515, 0.71687, 0.09708}))},
        {"bXYZ", element("XYZ ", fixed({0.14307, 0.06061, 0.71410}))},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve},
    };

    const qsizetype dataStart = 128 + 4 + elements.size() * 12;
    QByteArray table = bigEndian(quint32(elements.size()));
    QByteArray contents;
    qsizetype curveStart = -1;
    for (const auto &[signature, content] : elements) {
        const bool isCurve = signature.endsWith("TRC");
        qsizetype start = dataStart + contents.size();
        if (isCurve && curveStart >= 0)
            start = curveStart; // the three channels share one curve
        else
            contents += content + QByteArray((4 - content.size() % 4) % 4, '\0');
        if (isCurve)
            curveStart = start;
        table += signature + bigEndian(quint32(start)) + bigEndian(quint32(content.size()));
    }

    QByteArray header = bigEndian(quint32(dataStart + contents.size())) + QByteArray(4, '\0') +
                        bigEndian(quint32(0x04200000)) + "mntrRGB XYZ ";
    for (const quint16 part :
         {2022, 11, 29, 0, 0, 0}) // a fixed date, so that equal documents have equal bytes
        header += bigEndian(part);
    header += "acsp" + QByteArray(28, '\0') + fixed({0.96420, 1.0, 0.82491});
    return header.leftJustified(128, '\0') + table + contents;
}

} // namespace documents
