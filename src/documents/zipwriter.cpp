#include "documents/zipwriter.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace documents {

struct ZipWriter::Private
{
    explicit Private(QIODevice &device)
        : zip{&device}
        , file{&zip}
    {
    }

    void open(const QString &name, bool stored)
    {
        if (error != ZIP_OK)
            return;
        QuaZipNewInfo entry{name};
        entry.dateTime = QDateTime{QDate{1980, 1, 1}, QTime{0, 0}};
        const bool opened = stored ? file.open(QIODevice::WriteOnly, entry, nullptr, 0, 0, 0)
                                   : file.open(QIODevice::WriteOnly, entry);
        if (!opened)
            fail(file.getZipError());
    }
    void fail(int code) { error = code == ZIP_OK ? ZIP_ERRNO : code; }

    QuaZip zip;
    QuaZipFile file;
    int error = ZIP_OK;
};

ZipWriter::ZipWriter(QIODevice &device)
    : d{std::make_unique<Private>(device)}
{
    d->zip.setAutoClose(false);
    if (!d->zip.open(QuaZip::mdCreate))
        d->fail(d->zip.getZipError());
}

ZipWriter::~ZipWriter()
{
    if (d->zip.isOpen())
        d->zip.close();
}

void ZipWriter::add(const QString &name, const QByteArray &content, bool stored)
{
    d->open(name, stored);
    write(content);
    end();
}

void ZipWriter::begin(const QString &name)
{
    d->open(name, false);
}

void ZipWriter::write(const QByteArray &piece)
{
    if (d->error == ZIP_OK && d->file.write(piece) != piece.size())
        d->fail(d->file.getZipError());
}

void ZipWriter::end()
{
    if (!d->file.isOpen())
        return;
    d->file.close();
    if (d->file.getZipError() != ZIP_OK)
        d->fail(d->file.getZipError());
}

void ZipWriter::close()
{
    end();
    if (!d->zip.isOpen())
        return;
    d->zip.close();
    if (d->zip.getZipError() != ZIP_OK)
        d->fail(d->zip.getZipError());
}

int ZipWriter::error() const
{
    return d->error;
}

} // namespace documents
