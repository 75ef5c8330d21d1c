#include "calling.h"
#include "intake/madefiles.h"
#include "intake/sheetfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <catch2/catch.hpp>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

// The program as it is started by people, on files that mean it harm: its memory is what is asked. This
// process stays small itself, as a child begins with what its parent had.
TEST_CASE("Hostile files end in one sentence within seconds and 500 MB")
{
    const Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const auto written = [&](const QString &name, const QByteArray &bytes) {
        QFile file{desk.path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray words = "BT /F 11 Tf 60 800 Td\n" +
                             QByteArray("(regionala utvecklingsn) Tj 0 -0.001 Td\n").repeated(2'000'000);
    QByteArray nothing = "<w:document xmlns:w=\"x\"><w:t>";
    nothing += QByteArray(70'000'000, 'x');
    QStringList files{
        written(u"bomb.docx"_s, madefiles::packed({{u"word/document.xml"_s, nothing}})),
        written(u"djup.odt"_s, madefiles::odt(u"<text:list>"_s.repeated(300'000))),
        written(u"cell.docx"_s, madefiles::docx(madefiles::wordParagraph(QString{9'000'000, u'x'}))),
        written(u"bomb.pdf"_s, madefiles::pdfOf({qCompress(words, 9).mid(4)}, " /Filter /FlateDecode")),
        written(u"trasig.pdf"_s, "%PDF-1.7\n1 0 obj\n<<"),
        written(u"rader.txt"_s, QByteArray("\xc2\xa7 5 Taxa. ").repeated(1'800'000)),
        written(u"punkter.txt"_s, QByteArray("\xc2\xa7 5 Taxa. ").repeated(290'000)),
    };
    QFile sparse{desk.path(u"inget.pdf"_s)};
    REQUIRE(sparse.open(QIODevice::WriteOnly));
    REQUIRE(sparse.resize(2'000'000'000));
    files.append(sparse.fileName());
    nothing.clear();

    QStringList sheets{
        written(u"bomb.xlsx"_s,
                xlsxAround("<worksheet><sheetData>" + QByteArray("<row/>").repeated(14'000'000))),
        written(u"djup.ods"_s, zipped({{u"content.xml"_s, QByteArray("<a>").repeated(1'000'000)}})),
        written(u"cell.csv"_s, "Namn;Not\nAnna;" + QByteArray(40'000'000, 'x') + '\n'),
        written(u"rader.csv"_s, "Namn;Ort\n" + QByteArray("Anna Berg;Ort\n").repeated(3'400'000)),
        written(u"kolumner.csv"_s, QByteArray("Anna;").repeated(9'000'000)),
        written(u"citat.csv"_s, "Namn\n\"" + QByteArray("Anna\n").repeated(9'000'000)),
        written(u"noll.csv"_s, QByteArray(40'000'000, '\0')),
    };
    for (const auto &name : {u"inget.csv"_s, u"inget.xlsx"_s}) {
        QFile empty{desk.path(name)};
        REQUIRE(empty.open(QIODevice::WriteOnly));
        REQUIRE(empty.resize(2'000'000'000));
        sheets.append(empty.fileName());
    }

    const QString program = QDir{QCoreApplication::applicationDirPath()}.filePath(u"deltagande-cli"_s);
    for (const QString &file : files + sheets) {
        CAPTURE(file.toStdString());
        const QString noun = sheets.contains(file) ? u"person"_s : u"protocol"_s;
        QProcess process;
#if !defined(__SANITIZE_ADDRESS__) // which needs room of its own
        process.setChildProcessModifier([] {
            const rlimit most{500'000'000, 500'000'000};
            setrlimit(RLIMIT_DATA, &most);
        });
#endif
        process.start(program, {u"--store"_s, desk.storePath(), noun, u"import"_s, file});
        REQUIRE(process.waitForFinished(180'000));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 1);
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        CAPTURE(said.toStdString());
        CHECK(said.contains(file.section(u'/', -1)));
        CHECK_FALSE(said.contains(u'\n'));
        CHECK(said.endsWith(u'.'));
    }
#if !defined(__SANITIZE_ADDRESS__) // which keeps what was freed
    rusage usage{};
    REQUIRE(getrusage(RUSAGE_CHILDREN, &usage) == 0);
    // All of them together, in the processor's time, which other work of the machine does not stretch.
    CHECK(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec < 60);
#endif
}
