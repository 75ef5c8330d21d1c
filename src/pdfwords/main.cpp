// deltagande-pdfwords FILE: writes the words of a PDF with their places to the standard output, for
// intake/pdffile.h. It is a program of its own so that no file, however broken or hostile, can take the
// window or the command line with it: it limits its own memory, time and output, and may fall.
//
// The output is UTF-8: "page WIDTH HEIGHT" for each page, then a line for each of its words, "X Y WIDTH
// HEIGHT WORD", in points from the page's top left corner; at last "end". The exit status is 0, or 2 called
// wrongly, 3 no PDF or a broken one, 4 locked by a password, 5 too many pages or words.

#include <QByteArray>
#include <QString>

#include <sys/resource.h>

#include <cstdio>
#include <memory>
#include <poppler-qt6.h>

namespace {

constexpr rlim_t memory = 420'000'000; // bytes
constexpr rlim_t seconds = 15;         // of the processor
constexpr int mostPages = 3000;
constexpr qsizetype mostOutput = 60'000'000; // bytes

void limitMyself()
{
#if !defined(__SANITIZE_ADDRESS__) // it maps far more than it uses
    const rlimit space{memory, memory};
    setrlimit(RLIMIT_AS, &space);
#endif
    const rlimit time{seconds, seconds};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

QByteArray line(const Poppler::TextBox &box)
{
    const QRectF place = box.boundingBox();
    return QByteArray::number(place.x(), 'f', 1) + ' ' + QByteArray::number(place.y(), 'f', 1) + ' ' +
           QByteArray::number(place.width(), 'f', 1) + ' ' + QByteArray::number(place.height(), 'f', 1) +
           ' ' + box.text().simplified().toUtf8() + '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    enum { Done = 0, WronglyCalled = 2, Broken = 3, Locked = 4, TooMuch = 5 };
    if (argc != 2)
        return WronglyCalled;
    limitMyself();
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto document = Poppler::Document::load(QString::fromLocal8Bit(argv[1]));
    if (!document)
        return Broken;
    if (document->isLocked())
        return Locked;
    if (document->numPages() < 1)
        return Broken;
    if (document->numPages() > mostPages)
        return TooMuch;
    qsizetype written = 0;
    const auto write = [&written](const QByteArray &bytes) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        written += bytes.size();
    };
    for (int i = 0; i < document->numPages(); ++i) {
        const auto page = document->page(i);
        if (!page)
            continue;
        const QSizeF size = page->pageSizeF();
        write("page " + QByteArray::number(size.width(), 'f', 1) + ' ' +
              QByteArray::number(size.height(), 'f', 1) + '\n');
        for (const auto &box : page->textList()) {
            write(line(*box));
            if (written > mostOutput)
                return TooMuch;
        }
    }
    write("end\n");
    return Done;
}
