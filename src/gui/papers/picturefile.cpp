#include "gui/papers/picturefile.h"

#include "domain/picture.h"

#include <QCoreApplication>
#include <QFile>

namespace gui {

namespace {

struct PictureFile
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

} // namespace

domain::Result<QString> pictureFrom(const QString &path)
{
    constexpr qint64 enough = 1'000'000;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(domain::Error::Kind::Unavailable,
                               PictureFile::tr("“%1” can't be read: %2.").arg(path, file.errorString()));
    const QString svg = QString::fromUtf8(file.read(enough));
    if (const QStringList wrong = domain::problemsOfPicture(svg); !wrong.isEmpty())
        return domain::failure(domain::Error::Kind::Invalid, wrong.join(u' '));
    return svg;
}

} // namespace gui
