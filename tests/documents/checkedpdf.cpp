#include "checkedpdf.h"

#include "documents/pdfwriter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace documents::checked {
namespace {

struct Run
{
    int status = -1;
    QString output; // standard output and error together
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

// Empty when the PDF could not be written.
QString savedPdf(const QTemporaryDir &folder, const Document &document)
{
    const auto pdf = writePdf(document);
    QFile file{folder.filePath(u"document.pdf"_s)};
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size())
        return {};
    return file.fileName();
}

QString foundChecker()
{
    const QStringList places{qEnvironmentVariable("DELTAGANDE_SHARED"),
                             QStringLiteral(DELTAGANDE_SOURCE_DIR "/../shared")};
    for (const QString &place : places) {
        const QString script = place + u"/tools/check_pdf.py"_s;
        if (QFile::exists(script) && QFile::exists(u"/usr/bin/python3"_s) &&
            run(u"/usr/bin/python3"_s, {u"-c"_s, u"import pikepdf, fontTools"_s}).status == 0)
            return script;
    }
    return {};
}

} // namespace

QString standardFaults(const Document &document)
{
    static const QString checker = foundChecker();
    if (checker.isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString verdict =
        run(u"/usr/bin/python3"_s, {checker, savedPdf(folder, document)}).output.trimmed();
    return verdict.section(u'\n', -1).startsWith(u"PASS"_s) ? QString{} : verdict;
}

QString words(const Document &document)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return {};
    const QTemporaryDir folder;
    return run(program, {u"-enc"_s, u"UTF-8"_s, savedPdf(folder, document), u"-"_s}).output.simplified();
}

QString firstOutOfOrder(const QString &words, const QStringList &parts)
{
    qsizetype from = 0;
    for (const QString &part : parts) {
        const qsizetype at = words.indexOf(part, from);
        if (at < 0)
            return part;
        from = at + part.size();
    }
    return {};
}

} // namespace documents::checked
