#include "intake/pdffile.h"

#include "intake/log.h"
#include "intake/pagewords.h"
#include "intake/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Error;
using domain::failure;

constexpr int longestTime = 20'000; // ms
constexpr qsizetype longestOutput = 80'000'000;

// The exit statuses of deltagande-pdfwords.
enum Status { Broken = 3, Locked = 4, TooMuch = 5 };

// "12.0 34.5 20.1 9.0 word"
std::optional<PlacedWord> wordIn(QByteArrayView line)
{
    double numbers[4] = {};
    for (double &number : numbers) {
        const qsizetype end = line.indexOf(' ');
        if (end < 0)
            return {};
        bool read = false;
        number = line.first(end).toDouble(&read);
        if (!read)
            return {};
        line = line.sliced(end + 1);
    }
    return PlacedWord{{numbers[0], numbers[1], numbers[2], numbers[3]}, QString::fromUtf8(line)};
}

QList<PageWords> pagesIn(const QByteArray &output)
{
    QList<PageWords> pages;
    for (qsizetype at = 0; at < output.size();) {
        qsizetype end = output.indexOf('\n', at);
        if (end < 0)
            end = output.size();
        const QByteArrayView line = QByteArrayView{output}.sliced(at, end - at);
        at = end + 1;
        if (line.startsWith("page ")) {
            const auto sizes = line.sliced(5).toByteArray().split(' ');
            pages.append(PageWords{{sizes.value(0).toDouble(), sizes.value(1).toDouble()}, {}});
        } else if (const auto word = wordIn(line); word && !pages.isEmpty()) {
            pages.last().words.append(*word);
        }
    }
    return pages;
}

} // namespace

domain::Result<QString> readPdf(const QString &path)
{
    const QString name = QFileInfo{path}.fileName();
    // Beside the program where it was built, in the programs' own folder where it was installed.
    const QDir here{QCoreApplication::applicationDirPath()};
    const QString program = QStandardPaths::findExecutable(
        u"deltagande-pdfwords"_s, {here.path(), here.filePath(u"../libexec/deltagande"_s)});
    QProcess process;
    process.start(program, {QFileInfo{path}.absoluteFilePath()}, QIODevice::ReadOnly);
    if (!process.waitForStarted()) {
        qCWarning(log) << "can't start" << program << process.errorString();
        return failure(Error::Kind::Unavailable,
                       Words::tr("%1 can't be read: the program's part for PDF files is missing. Install the "
                                 "program anew, or open the protocol as DOCX, ODT or text.")
                           .arg(name));
    }
    QElapsedTimer timer;
    timer.start();
    QByteArray output;
    while (process.state() != QProcess::NotRunning && timer.elapsed() < longestTime &&
           output.size() < longestOutput) {
        process.waitForReadyRead(100);
        output += process.readAllStandardOutput();
    }
    const bool tooSlow = process.state() != QProcess::NotRunning;
    if (tooSlow) {
        process.kill();
        process.waitForFinished(1000);
    }
    output += process.readAllStandardOutput();
    const bool fell = process.exitStatus() == QProcess::CrashExit;
    if (!tooSlow && !fell && process.exitCode() == Locked)
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is locked by a password. Save a copy without it, and open that.").arg(name));
    if (tooSlow || fell || process.exitCode() == TooMuch)
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 takes more time or memory than any protocol does; nothing was read. Print the "
                      "pages with the items to a new PDF, and open that.")
                .arg(name));
    if (process.exitCode() != 0 || !output.endsWith("end\n"))
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is a broken PDF: nothing could be read from it. Fetch the file again, or "
                      "paste the text.")
                .arg(name));
    const QString text = textOf(pagesIn(output));
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 holds no text, only pictures of pages, as from a scanner. Have its text "
                                 "recognised first, or ask for the original.")
                           .arg(name));
    return text;
}

} // namespace intake
