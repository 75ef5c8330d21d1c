#pragma once

#include "intake/sheet.h"
#include "store/imports.h"
#include "store/store.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace gui {

// The long parts of taking a sheet in, beside the window: reading a file, comparing it with the store,
// writing it. One at a time, the next one stops the one before; what comes out is told by a signal, in the
// window's own thread. Stopping asks the part that goes on to end without having done anything.
class SheetWork : public QObject
{
    Q_OBJECT

public:
    explicit SheetWork(store::Store &store, QObject *parent = nullptr);
    // Stops what goes on, and waits for it.
    ~SheetWork() override;

    // Something goes on whose outcome has not been told yet.
    bool isBusy() const { return m_busy; }

    void readFile(const QString &path);
    void readBytes(const QByteArray &bytes, const QString &name);
    void compare(const domain::SheetRows &rows, const domain::SheetContext &context);
    void take(const store::Imports::Import &import);
    void stop();

signals:
    void begun();
    void progressed(int done, int of);
    void ended(); // before what came out is told
    void sheetsRead(const domain::Result<QList<intake::Sheet>> &sheets, const QString &name);
    void compared(const domain::Result<store::Imports::Comparison> &comparison);
    void taken(const domain::Result<store::Imports::Taken> &taken);

private:
    template <class Work, class Tell> void run(Work work, Tell tell);
    domain::Watch watch();

    store::Store &m_store;
    std::atomic_bool m_stop = false;
    bool m_busy = false;
    QFutureWatcher<void> m_watcher;
};

} // namespace gui
