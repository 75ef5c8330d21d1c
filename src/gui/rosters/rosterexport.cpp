#include "gui/rosters/rosterexport.h"

#include "documents/attendancesheet.h"
#include "documents/csvwriter.h"
#include "documents/filewriter.h"
#include "documents/pdfwriter.h"
#include "documents/rosterdocument.h"

#include <QFileInfo>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

Result<WrittenRoster> writeRoster(const Roster &roster, const Committee &committee, RosterFormat format,
                                  const QString &path)
{
    const auto list = documents::rosterList(roster, committee);
    if (!list)
        return tl::unexpected(list.error());
    const auto written =
        format == RosterFormat::Csv
            ? Result<documents::Written>{documents::writeCsv(documents::tableWithProfile(*list))}
            : documents::writePdf(documents::rosterListDocument(roster, *list));
    return written.and_then([&](const documents::Written &content) -> Result<WrittenRoster> {
        if (const Result<> done = documents::writeFile(path, content.bytes); !done)
            return tl::unexpected(done.error());
        Export out;
        out.what = list->what;
        out.subject = list->subject;
        out.profile = list->profile;
        out.format = format == RosterFormat::Csv ? u"csv"_s : u"pdf"_s;
        out.fileName = QFileInfo{path}.fileName();
        out.columns = list->columnKeys;
        out.rows = int(roster.rows.size());
        out.checksum = checksumOf(content.bytes);
        return WrittenRoster{out, content.warnings};
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
