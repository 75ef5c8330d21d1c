#pragma once

#include <QString>

#include <functional>

// What a piece of work takes, in milliseconds: the median of several runs.
struct Measured
{
    double median;
    double least;
};

// Runs the work `times` times and measures each run.
Measured measure(int times, const std::function<void()> &work);

// One row of the table: ours beside the plain way, with the ratio and the aim it is held against.
void report(const QString &what, const QString &ours, const QString &plain, const QString &ratio,
            const QString &aim);
void reportHeading();

// "12.3 ms"
QString milliseconds(double value);
