#include "domain/id.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>
#include <QRandomGenerator>

namespace domain {

QUuid timeOrderedUuid()
{
    static QMutex mutex;
    static quint64 lastStamp = 0;
    QMutexLocker lock{&mutex};

    // 48 bits of milliseconds and 12 bits of counter; the counter keeps the order within a millisecond.
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    lastStamp = std::max(now, lastStamp + 1);
    const quint64 random = QRandomGenerator::system()->generate64();

    const auto time = lastStamp >> 12;
    return QUuid{uint(time >> 16),
                 ushort(time & 0xffff),
                 ushort(0x7000 | (lastStamp & 0x0fff)),
                 uchar(0x80 | ((random >> 56) & 0x3f)),
                 uchar(random >> 48),
                 uchar(random >> 40),
                 uchar(random >> 32),
                 uchar(random >> 24),
                 uchar(random >> 16),
                 uchar(random >> 8),
                 uchar(random)};
}

} // namespace domain
