#pragma once

#include "gui/register/importpage.h"
#include "gui/sheets/sheetmodel.h"
#include "gui/sheets/sheetpage.h"
#include "shownwindow.h"

#include <QApplication>
#include <QTabWidget>

#include <functional>

// Layouts settle step by step.
inline void settle()
{
    for (int step = 0; step < 6; ++step)
        QApplication::processEvents();
}

// Takes the window to every page and every tab of it, to the import and the sheet also with something read,
// and to the decision round, and calls `visit` with the name of each. With the register below the pages that
// leave it room when `withRegister`.
inline void onEveryPage(Shown &shown, bool withRegister, const std::function<void(const QString &)> &visit)
{
    using gui::Place;
    const QList<std::pair<QString, Place::Kind>> pages{{QStringLiteral("overview"), Place::Kind::Overview},
                                                       {QStringLiteral("event"), Place::Kind::Event},
                                                       {QStringLiteral("people"), Place::Kind::People},
                                                       {QStringLiteral("history"), Place::Kind::History},
                                                       {QStringLiteral("review"), Place::Kind::Review},
                                                       {QStringLiteral("import"), Place::Kind::Import},
                                                       {QStringLiteral("sheet"), Place::Kind::Sheet},
                                                       {QStringLiteral("charts"), Place::Kind::Charts}};
    for (const auto &[name, kind] : pages) {
        if (withRegister && (kind == Place::Kind::Import || kind == Place::Kind::Sheet))
            continue;
        if (withRegister)
            shown.window.goTo({.kind = Place::Kind::Register});
        shown.window.goTo({.kind = kind, .event = shown.workspace().events().first().id});
        settle();
        const QString with = name + (withRegister ? QStringLiteral(" with the register") : QString{});
        auto *tabs = shown.window.page()->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            settle();
            visit(tabs ? with + QStringLiteral(", tab %1").arg(tab) : with);
        }
        if (auto *import = qobject_cast<gui::ImportPage *>(shown.window.page())) {
            import->readText(gui::sampleText(), QStringLiteral("run-550-2022.txt"));
            settle();
            visit(name + QStringLiteral(", read"));
        }
        if (auto *sheet = qobject_cast<gui::SheetPage *>(shown.window.page())) {
            sheet->readBytes("Förnamn\tEfternamn\tParti\tRoll\nThore\tHolmlund\tS\tledamot\n"
                             "Qvinto\tÄngman\tC\tersättare\n\t\tV\tledamot\n",
                             QStringLiteral("ledamöter.tsv"));
            REQUIRE(QTest::qWaitFor([&] { return !sheet->isBusy() && sheet->model()->rowCount() > 0; }));
            settle();
            visit(name + QStringLiteral(", read"));
        }
    }
    shown.window.showRound();
    settle();
    visit(QStringLiteral("round"));
}
