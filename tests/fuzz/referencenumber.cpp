// Any text is a reference number or none; one that is stays what it was.

#include "domain/referencenumber.h"

#include "domain/matter.h"
#include "intake/referencesintext.h"
#include "promise.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto number = domain::ReferenceNumber::parse(text)) {
        PROMISE(!number->text().isEmpty() && !number->key().isEmpty());
        const auto again = domain::ReferenceNumber::parse(number->text());
        PROMISE(again && again->key() == number->key());
    }
    if (const auto item = domain::ItemNumber::parse(text)) {
        const auto again = domain::ItemNumber::parse(item->label());
        PROMISE(again && *again == *item);
    }
    qsizetype end = 0;
    for (const auto &found : intake::referencesIn(text)) {
        PROMISE(found.start >= end && found.length > 0 && found.end() <= text.size());
        PROMISE(found.number.isEmpty() ||
                (found.numberStart >= found.start && found.numberStart + found.numberLength <= text.size()));
        end = found.end();
    }
    return 0;
}
