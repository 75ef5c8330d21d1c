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

namespace {

// Writes the file, and tells what went out.
Result<WrittenRoster> written(const Result<documents::Written> &made, const QString &path, Export out)
{
    return made.and_then([&](const documents::Written &content) -> Result<WrittenRoster> {
        if (const Result<> done = documents::writeFile(path, content.bytes); !done)
            return tl::unexpected(done.error());
        out.fileName = QFileInfo{path}.fileName();
        out.checksum = checksumOf(content.bytes);
        return WrittenRoster{out, content.warnings};
    });
}

} // namespace

Result<WrittenRoster> writeRoster(const Roster &roster, const Committee &committee, RosterFormat format,
                                  const QString &path)
{
    const auto list = documents::rosterList(roster, committee);
    if (!list)
        return tl::unexpected(list.error());
    Export out;
    out.what = list->what;
    out.subject = list->subject;
    out.profile = list->profile;
    out.columns = list->columnKeys;
    out.rows = int(roster.rows.size());
    out.format = format == RosterFormat::Csv ? u"csv"_s : u"pdf"_s;
    return written(format == RosterFormat::Csv
                       ? Result<documents::Written>{documents::writeCsv(documents::tableWithProfile(*list))}
                       : documents::writePdf(documents::rosterListDocument(roster, *list)),
                   path, out);
}

Result<WrittenRoster> writeAttendanceSheet(const Roster &roster, const Committee &committee,
                                           const QString &path)
{
    const documents::Document sheet = documents::attendanceSheet(roster, committee);
    Export out;
    out.what = u"attendance"_s;
    out.subject = sheet.title;
    out.rows = int(roster.rows.size());
    out.format = u"pdf"_s;
    return written(documents::writePdf(sheet), path, out);
}

} // namespace gui
