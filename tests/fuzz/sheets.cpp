// Any bytes at all are sheets, or none with a sentence.

#include "intake/sheetfile.h"
#include "promise.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto sheets = intake::readSheets(QByteArray{reinterpret_cast<const char *>(data), qsizetype(size)});
    PROMISE(sheets ? !sheets->isEmpty() : !sheets.error().message.isEmpty());
    return 0;
}
