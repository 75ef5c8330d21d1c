#include "intake/sheetlimits.h"

#include "intake/words.h"

namespace intake {

using domain::Error;
using domain::failure;
using domain::Result;

tl::unexpected<Error> cellTooLong(int line)
{
    return failure(Error::Kind::Invalid,
                   Words::tr("Row %1 has a cell of more than %2 letters, which is no list of people. Take it "
                             "out, or choose another file.")
                       .arg(line)
                       .arg(Sheet::longestCell));
}

tl::unexpected<Error> sheetTooLarge()
{
    return failure(
        Error::Kind::Invalid,
        Words::tr("The sheet is too large: more than %1 rows, or more text than can be taken in at "
                  "once. Divide it.")
            .arg(Sheet::mostRows));
}

tl::unexpected<Error> damagedSheet(const QString &detail)
{
    return failure(Error::Kind::Damaged,
                   Words::tr("The file can't be read as a spreadsheet (%1). Open it in the program it comes "
                             "from and save it anew.")
                       .arg(detail));
}

Result<Sheet> whenNotEmpty(Sheet &&sheet)
{
    for (int row = 0; row < sheet.rows(); ++row)
        if (!sheet.isBlank(row))
            return std::move(sheet);
    return failure(Error::Kind::Invalid,
                   Words::tr("There is nothing in the sheet. Choose another file, or paste the rows."));
}

} // namespace intake
