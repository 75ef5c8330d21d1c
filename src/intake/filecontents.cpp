#include "intake/filecontents.h"

#include "domain/picture.h"
#include "intake/words.h"

#include <QFile>
#include <QFileInfo>

namespace intake {

using namespace domain;

Result<QByteArray> contentsOf(const QString &path, qint64 most)
{
    const QFileInfo info{path};
    if (!info.exists())
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no file %1. Check its name and folder.").arg(path));
    if (info.isDir())
        return failure(Error::Kind::Invalid, Words::tr("%1 is a folder. Choose a file.").arg(path));
    QFile file{path};
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return failure(
            Error::Kind::Unavailable,
            Words::tr("%1 can't be read: %2. Check that you may open it.").arg(path, file.errorString()));
    return bytes;
}

Result<QString> pictureFrom(const QString &path)
{
    constexpr qint64 enough = 1'000'000; // bytes; a picture that may be kept is smaller
    return contentsOf(path, enough).and_then([](const QByteArray &bytes) -> Result<QString> {
        const QString svg = QString::fromUtf8(bytes);
        if (const QStringList wrong = problemsOfPicture(svg); !wrong.isEmpty())
            return failure(Error::Kind::Invalid, wrong.join(u' '));
        return svg;
    });
}

} // namespace intake
