#pragma once

#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "store/demo.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

// The main window on a new register with the sample in it.
struct Shown
{
    explicit Shown(gui::Beginning beginning = gui::Beginning::Sample)
        : store{gui::createStore(folder.filePath(QStringLiteral("prov.db")), beginning).value()}
        , settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat}
        , window{store, store::demoDay, settings}
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    gui::Workspace &workspace() { return window.workspace(); }
    template <class T> T *find(const QString &name = {}) { return window.findChild<T *>(name); }
    QPushButton *button(const QString &text)
    {
        for (auto *each : window.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    QAction *action(const QString &text)
    {
        for (auto *each : window.findChildren<QAction *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }

    QMenu *menu(const QString &title)
    {
        for (auto *each : window.findChildren<QMenu *>())
            if (each->title().remove(u'&') == title)
                return each;
        return nullptr;
    }

    QTemporaryDir folder;
    std::shared_ptr<store::Store> store;
    QSettings settings;
    gui::MainWindow window;
};
