#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace documents {

// Writes a ZIP archive piece by piece. Its time stamps are fixed, so that the same files give the same bytes.
// After a failure nothing more is written, and error() tells.
class ZipWriter
{
public:
    // The device is open for writing, and outlives the archive.
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();

    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    // One whole file; a stored one is not compressed.
    void add(const QString &name, const QByteArray &content, bool stored = false);

    // A file in pieces: its name, its pieces, its end.
    void begin(const QString &name);
    void write(const QByteArray &piece);
    void end();

    // Ends the archive.
    void close();

    // 0 while nothing went wrong.
    int error() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace documents
