#include "gui/sheets/sheetwork.h"

#include "intake/sheetfile.h"
#include "store/beside.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrent>

namespace gui {

namespace {

constexpr int betweenTellings = 60; // ms

} // namespace

SheetWork::SheetWork(store::Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

SheetWork::~SheetWork()
{
    m_watcher.disconnect();
    stop();
    m_watcher.waitForFinished();
}

void SheetWork::stop()
{
    m_stop = true;
}

// The work's result is kept until the window's thread tells it.
template <class Work, class Tell> void SheetWork::run(Work work, Tell tell)
{
    stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    m_stop = false;
    auto result = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    m_busy = true;
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this, result, tell] {
        m_busy = false;
        emit ended();
        tell(**result);
    });
    emit begun();
    m_watcher.setFuture(QtConcurrent::run([result, work] { result->emplace(work()); }));
}

domain::Watch SheetWork::watch()
{
    auto last = std::make_shared<QElapsedTimer>();
    return {[this, last](int done, int of) {
                if (last->isValid() && last->elapsed() < betweenTellings)
                    return;
                last->start();
                emit progressed(done, of);
            },
            &m_stop};
}

void SheetWork::readFile(const QString &path)
{
    run([path] { return intake::readSheetFile(path); },
        [this, path](const auto &sheets) { emit sheetsRead(sheets, QFileInfo{path}.fileName()); });
}

void SheetWork::readBytes(const QByteArray &bytes, const QString &name)
{
    run([bytes] { return intake::readSheets(bytes); },
        [this, name](const auto &sheets) { emit sheetsRead(sheets, name); });
}

void SheetWork::compare(const domain::SheetRows &rows, const domain::SheetContext &context)
{
    run(
        [this, rows, context, watching = watch()] {
            return store::openBeside(m_store.database())
                .and_then([&](const std::shared_ptr<store::Database> &beside) {
                    return store::Imports{*beside}.compare(rows, context, watching);
                });
        },
        [this](const auto &comparison) { emit compared(comparison); });
}

void SheetWork::take(const store::Imports::Import &import)
{
    run(
        [this, import, watching = watch()] {
            return store::openBeside(m_store.database())
                .and_then([&](const std::shared_ptr<store::Database> &beside) {
                    return store::Imports{*beside}.take(import, watching);
                });
        },
        [this](const auto &done) { emit taken(done); });
}

} // namespace gui
