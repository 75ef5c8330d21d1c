#include "measure.h"

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>

Measured measure(int times, const std::function<void()> &work)
{
    QList<double> runs;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    return {runs[runs.size() / 2], runs.first()};
}

QString milliseconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0) + QStringLiteral(" ms");
}

void reportHeading()
{
    report(QStringLiteral("Work"), QStringLiteral("Deltagande"), QStringLiteral("Plain way"),
           QStringLiteral("Ratio"), QStringLiteral("Aim"));
    report(QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("---"),
           QStringLiteral("---"));
}

void report(const QString &what, const QString &ours, const QString &plain, const QString &ratio,
            const QString &aim)
{
    QTextStream{stdout} << "| " << what << " | " << ours << " | " << plain << " | " << ratio << " | " << aim
                        << " |\n";
}
