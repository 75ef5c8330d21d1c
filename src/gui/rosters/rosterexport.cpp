#include "gui/rosters/rosterexport.h"

#include "documents/attendancesheet.h"
#include "documents/csvwriter.h"
#include "documents/filewriter.h"
#include "documents/pdfwriter.h"
#include "documents/rosterdocument.h"

using namespace domain;

namespace gui {

Result<QStringList> writeRoster(const Roster &roster, const Committee &committee, RosterFormat format,
                                const QString &path)
{
    const Result<documents::Written> written =
        format == RosterFormat::Csv
            ? Result<documents::Written>{documents::writeCsv(documents::rosterTable(roster))}
            : documents::writePdf(documents::rosterDocument(roster, committee));
    return written.and_then([&](const documents::Written &content) -> Result<QStringList> {
        if (const Result<> done = documents::writeFile(path, content.bytes); !done)
            return tl::unexpected(done.error());
        return content.warnings;
    });
}

Result<QStringList> writeAttendanceSheet(const Roster &roster, const Committee &committee,
                                         const QString &path)
{
    return documents::writePdf(documents::attendanceSheet(roster, committee))
        .and_then([&](const documents::Written &content) -> Result<QStringList> {
            if (const Result<> done = documents::writeFile(path, content.bytes); !done)
                return tl::unexpected(done.error());
            return content.warnings;
        });
}

} // namespace gui
