#pragma once

#include "domain/result.h"
#include "gui/instance.h"
#include "gui/place.h"
#include "store/store.h"

#include <QDate>
#include <QObject>

#include <memory>

class QSettings;

namespace gui {

class MainWindow;

// What the program was asked to do on its command line.
struct Request
{
    QString path; // of the register; empty: the usual one
    bool sample = false;
    bool readOnly = false;
    bool review = false; // only the presidium's answers can be given
    QString render;      // folder for pictures instead of a window on the screen
    QDate today;         // what counts as today; null: the day it is, or the sample's own
    QString event;       // whose page is shown first, by key, name or alias; empty: the overview
    int year = 0;        // the year that is looked at first; 0: today's
};

// Opens registers and the window on them, from the first start to the last close. A register that another
// program of the user shows already is not opened again: that window comes forward.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Request &request, QSettings &settings);
    ~Program() override;

    // The exit status when there is nothing to run: pictures were written, the user closed the question at
    // the first start, the register is shown already, or something failed. Nothing: the window is there.
    std::optional<int> start();

    MainWindow *window() const { return m_window.get(); }

private:
    domain::Result<std::shared_ptr<store::Store>> firstStore();
    void show(std::shared_ptr<store::Store> store);
    store::Database::Access access() const;
    Place firstPlace(const store::Store &store, const QDate &today);
    void askNew();
    void askOpen();
    void open(const QString &path); // in the window's stead
    void comeForward();
    void change(domain::Result<std::shared_ptr<store::Store>> store);
    void say(const domain::Error &error);

    Request m_request;
    QSettings &m_settings;
    Instance m_instance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gui
