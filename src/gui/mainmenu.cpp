// The menus of the main window, and the acts that only they offer.
#include "documents/filewriter.h"
#include "documents/format.h"
#include "documents/weedingdocument.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/help.h"
#include "gui/look/appearance.h"
#include "gui/look/icons.h"
#include "gui/look/table.h"
#include "gui/mainwindow.h"
#include "gui/messagebar.h"
#include "gui/papers/papers.h"
#include "gui/register/registerdock.h"
#include "gui/rosters/orderdialog.h"
#include "gui/rosters/reportsdialog.h"
#include "gui/searchfield.h"
#include "gui/session.h"
#include "gui/settings/asking.h"
#include "gui/settings/settingswindow.h"
#include "gui/weedingdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// The table that has the focus, else the first one that is shown.
Table *tableOf(const QWidget *page)
{
    if (auto *table = qobject_cast<Table *>(QApplication::focusWidget()))
        return table;
    if (page)
        for (Table *table : page->findChildren<Table *>())
            if (table->isVisible())
                return table;
    return nullptr;
}

} // namespace

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &iconName, const QString &text,
                            const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        return action;
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, u"add"_s, tr("&New register …"), QKeySequence::New, &MainWindow::newStoreAsked);
    add(file, u"open"_s, tr("&Open …"), QKeySequence::Open, &MainWindow::openStoreAsked);
    QMenu *recent = file->addMenu(tr("Open &latest"));
    connect(file, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        QStringList paths = recentRegisters(m_settings);
        paths.removeAll(QFileInfo{m_workspace->store().database().path()}.canonicalFilePath());
        for (const QString &path : std::as_const(paths))
            recent->addAction(QDir::toNativeSeparators(QString{path}.replace(u'&', u"&&"_s)), this,
                              [this, path] { emit storeAsked(path); });
        recent->setEnabled(!paths.isEmpty());
    });
    file->addSeparator();
    add(file, u"export"_s, tr("&Back up …"), {}, &MainWindow::backup);
    add(file, u"check"_s, tr("&Check the register"), {}, &MainWindow::check);
    QAction *weed = add(file, u"remove"_s, tr("&Weed …"), {}, &MainWindow::weed);
    weed->setEnabled(!m_workspace->isReadOnly());
    file->addSeparator();
    QAction *print = add(file, u"print"_s, tr("&Print the table …"), QKeySequence::Print, [this] {
        if (Table *table = tableOf(page()))
            table->print();
        else
            m_messages->say(tr("There is no table on this page to print."));
    });
    file->addSeparator();
    add(file, u"edit"_s, tr("&Settings …"), QKeySequence{u"Ctrl+,"_s}, &MainWindow::showSettings);
    file->addSeparator();
    add(file, {}, tr("&Quit"), QKeySequence{tr("Ctrl+Q", "quit")}, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    QAction *copy = add(edit, u"table"_s, tr("&Copy the table"),
                        QKeySequence{tr("Ctrl+Shift+C", "copy the table")}, [this] {
                            if (Table *table = tableOf(page())) {
                                table->copy();
                                say(tr("The table has been copied."));
                            } else {
                                m_messages->say(tr("There is no table on this page to copy."));
                            }
                        });
    edit->addSeparator();
    add(edit, u"search"_s, tr("&Find"), QKeySequence{tr("Ctrl+K", "find")}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, u"overview"_s, tr("&Overview"), QKeySequence{u"Ctrl+1"_s}, [this] { goTo({}); });
    add(view, u"people"_s, tr("&People"), QKeySequence{u"Ctrl+2"_s},
        [this] { goTo({.kind = Place::Kind::People}); });
    add(view, u"history"_s, tr("&History"), QKeySequence{u"Ctrl+3"_s},
        [this] { goTo({.kind = Place::Kind::History}); });
    add(view, u"check"_s, tr("Revie&w"), QKeySequence{u"Ctrl+4"_s},
        [this] { goTo({.kind = Place::Kind::Review}); });
    add(view, u"chart"_s, tr("C&harts"), QKeySequence{u"Ctrl+5"_s},
        [this] { goTo({.kind = Place::Kind::Charts}); });
    add(view, u"history"_s, tr("History of what is chos&en"), QKeySequence{u"Ctrl+H"_s},
        &MainWindow::showHistory);
    add(view, u"table"_s, tr("&Decision round"), QKeySequence{u"F9"_s}, &MainWindow::showRound);
    QAction *dock = m_dock->toggleViewAction();
    dock->setIcon(icon(u"decision"_s));
    dock->setShortcut(QKeySequence{u"Ctrl+B"_s});
    view->addAction(dock);
    view->addSeparator();
    add(view, {}, tr("P&revious year"), QKeySequence{u"Alt+Left"_s},
        [this] { m_workspace->setYear(m_workspace->year() - 1); });
    add(view, {}, tr("&Next year"), QKeySequence{u"Alt+Right"_s},
        [this] { m_workspace->setYear(m_workspace->year() + 1); });
    view->addSeparator();

    const auto dress = [this](auto change) {
        Appearance appearance = applied();
        change(appearance);
        choose(appearance, m_settings);
    };
    add(view, {}, tr("&Larger text"), QKeySequence::ZoomIn,
        [dress] { dress([](Appearance &look) { look.textPercent = qMin(200, look.textPercent + 10); }); });
    add(view, {}, tr("&Smaller text"), QKeySequence::ZoomOut,
        [dress] { dress([](Appearance &look) { look.textPercent = qMax(80, look.textPercent - 10); }); });
    add(view, {}, tr("Text of &usual size"), QKeySequence{u"Ctrl+0"_s},
        [dress] { dress([](Appearance &look) { look.textPercent = 100; }); });
    QMenu *colours = view->addMenu(tr("&Colours"));
    auto *schemes = new QActionGroup{this};
    for (const auto &[scheme, text] : {std::pair{Appearance::Scheme::System, tr("As the &system")},
                                       std::pair{Appearance::Scheme::Light, tr("&Light")},
                                       std::pair{Appearance::Scheme::Dark, tr("&Dark")}}) {
        QAction *action = colours->addAction(text);
        action->setCheckable(true);
        schemes->addAction(action);
        connect(colours, &QMenu::aboutToShow, action,
                [action, own = scheme] { action->setChecked(applied().scheme == own); });
        connect(action, &QAction::triggered, this,
                [dress, chosen = scheme] { dress([chosen](Appearance &look) { look.scheme = chosen; }); });
    }

    QMenu *registers = menuBar()->addMenu(tr("&Register"));
    QAction *import = add(registers, u"import"_s, tr("&Import a protocol …"), QKeySequence{u"Ctrl+I"_s},
                          [this] { goTo({.kind = Place::Kind::Import}); });
    QAction *sheet = add(registers, u"people"_s, tr("Take in people from a &sheet …"),
                         QKeySequence{u"Ctrl+Shift+I"_s}, [this] { goTo({.kind = Place::Kind::Sheet}); });
    QAction *enter =
        add(registers, u"decision"_s, tr("Register a &decision …"), QKeySequence{u"Ctrl+D"_s}, [this] {
            showDecisions({.kind = Place::Kind::Register});
            decisions()->registerAction()->trigger();
        });
    registers->addSeparator();
    const auto turn = [this](const domain::MandatePeriod &added) { choosePeriod(added.id); };
    QAction *event = add(registers, u"event"_s, tr("New &event …"), {}, [this] {
        askForEvent(*m_workspace, this, [this](const domain::Event &added) {
            goTo({.kind = Place::Kind::Event, .event = added.id});
        });
    });
    QAction *period = add(registers, u"clock"_s, tr("New &mandate period …"), {},
                          [this, turn] { askForPeriod(*m_workspace, m_workspace->committee(), this, turn); });
    QAction *committee = add(registers, u"people"_s, tr("New &committee …"), {},
                             [this, turn] { askForCommittee(*m_workspace, this, turn); });
    QMenu *change = registers->addMenu(icon(u"edit"_s), tr("C&hange committee or event"));
    QAction *order = add(registers, u"swap"_s, tr("&Order of calling in …"), {},
                         [this] { changeSubstitutionOrder(*m_workspace, this); });
    for (QAction *action : {event, period, committee, change->menuAction(), order})
        action->setEnabled(!m_workspace->isReadOnly());
    connect(change, &QMenu::aboutToShow, this, [this, change] {
        change->clear();
        change->addAction(tr("&The committee …"), this,
                          [this] { askToChange(*m_workspace, m_workspace->committee(), this); });
        change->addSeparator();
        for (const domain::Event &each : m_workspace->events())
            change->addAction(tr("%1 …").arg(QString{each.name}.replace(u'&', u"&&"_s)), this,
                              [this, each] { askToChange(*m_workspace, each, this); });
    });
    import->setEnabled(!m_workspace->isReadOnly());
    sheet->setEnabled(!m_workspace->isReadOnly());
    enter->setEnabled(!m_workspace->isReadOnly());
    QAction *last = registers->addSeparator();
    // Below, what can be done with the chosen item, and with the rows of the page's table.
    connect(registers, &QMenu::aboutToShow, this, [this, registers, last] {
        const QList<QAction *> all = registers->actions();
        for (QAction *action : all.mid(all.indexOf(last) + 1)) {
            registers->removeAction(action);
            if (action->parent() == registers)
                delete action;
        }
        registers->addActions({decisions()->resumeAction(), decisions()->papersAction(),
                               decisions()->changeAction(), decisions()->excerptAction(),
                               decisions()->removeAction()});
        registers->addSeparator();
        if (const Table *table = tableOf(page()))
            registers->addActions(table->actions());
    });

    const auto *papers = new Papers{*m_workspace, this};
    QMenu *reports = menuBar()->addMenu(tr("Re&ports"));
    connect(reports, &QMenu::aboutToShow, this, [this, reports, papers, print, copy] {
        reports->clear();
        if (QMenu *ofPage = page()->reports())
            reports->addMenu(ofPage);
        reports->addSeparator();
        reports->addAction(decisions()->excerptAction());
        QAction *owed = reports->addAction(icon(u"check"_s), tr("Reports &back to the committee …"));
        connect(owed, &QAction::triggered, this, [this] {
            auto *dialog = new ReportsDialog{*m_workspace, this};
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        reports->addActions(papers->actions());
        reports->addSeparator();
        reports->addActions({print, copy});
    });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    // Of the window too, for the menu bar is hidden in the decision round.
    addAction(add(help, u"info"_s, tr("&User guide"), QKeySequence::HelpContents,
                  [this] { m_help->showHere(page()); }));
    add(help, {}, tr("&Keys"), {}, [this] { m_help->show(u"keys"_s); });
    add(help, {}, tr("&What is new"), {}, [this] { m_help->show(u"news"_s); });
    help->addSeparator();
    add(help, {}, tr("&About Deltagande"), {}, &MainWindow::showAbout);
}

void MainWindow::showSettings()
{
    auto *window = new SettingsWindow{*m_workspace, m_settings, this};
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void MainWindow::backup()
{
    const QFileInfo own{m_workspace->store().database().path()};
    const QString suggestion = own.absolutePath() + u'/' + own.completeBaseName() + u'-' +
                               m_workspace->today().toString(Qt::ISODate) + u".db"_s;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up the register"), suggestion, tr("Registers (*.db)"));
    if (path.isEmpty())
        return;
    if (const auto done = m_workspace->store().database().backup(path); done)
        say(tr("A copy has been kept in %1.").arg(path));
    else
        m_messages->say(done.error().message);
}

void MainWindow::check()
{
    const auto faults = m_workspace->store().check();
    if (!faults)
        m_messages->say(faults.error().message);
    else if (!faults->isEmpty())
        m_messages->say(faults->join(u'\n'));
    else if (const QStringList findings =
                 m_workspace->value(m_workspace->store().seatRules.check(m_workspace->today()));
             !findings.isEmpty())
        m_messages->say(tr("The register has no faults. These rules of seats are not kept:") + u'\n' +
                        findings.join(u'\n'));
    else
        say(tr("The register has been checked: no faults."));
}

void MainWindow::weed()
{
    store::Weeding &weeding = m_workspace->store().weeding;
    auto *dialog = new WeedingDialog{m_workspace->value(weeding.due(m_workspace->today())),
                                     m_workspace->value(weeding.years()), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { weedBy(dialog->decision()); });
    dialog->open();
}

// What can't be listed is not weeded: afterwards it is gone for good.
void MainWindow::weedBy(const QString &decision)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the list of what is weeded"),
        tr("List of weeding %1.pdf").arg(m_workspace->today().toString(Qt::ISODate)), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = documents::writeFile(path, {}); !written)
        return m_messages->say(written.error().message);
    const auto list = m_workspace->store().weeding.weed(decision, m_workspace->today());
    if (!m_workspace->settle(list, tr("Weeded; the list is in %1").arg(path))) {
        QFile::remove(path);
        return;
    }
    const auto pdf = documents::write(documents::weedingDocument(*list), documents::Format::Pdf);
    const auto written =
        pdf ? documents::writeFile(path, pdf->bytes) : domain::Result<>{tl::unexpected(pdf.error())};
    if (!written)
        m_messages->say(written.error().message);
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gui
