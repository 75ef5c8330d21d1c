// Any bytes at all are sheets, or none with a sentence; and a sheet's columns and people can be asked for.

#include "intake/peoplesheet.h"
#include "intake/sheetfile.h"
#include "promise.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto sheets = intake::readSheets(QByteArray{reinterpret_cast<const char *>(data), qsizetype(size)});
    PROMISE(sheets ? !sheets->isEmpty() : !sheets.error().message.isEmpty());
    if (!sheets)
        return 0;
    const auto sheet = std::make_shared<intake::Sheet>(sheets->first());
    const intake::PeopleSheet people{sheet, intake::recogniseColumns(*sheet), {}};
    const auto rows = people.people();
    for (int row = 0; row < std::min(rows.count, 100); ++row) {
        const auto person = rows.at(row);
        PROMISE(rows.line(row) > 0);
        PROMISE(person.name().size() <= 2 * intake::Sheet::longestCell + 1);
    }
    return 0;
}
