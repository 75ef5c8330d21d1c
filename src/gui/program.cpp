#include "gui/program.h"

#include "gui/mainwindow.h"
#include "gui/opening.h"
#include "gui/render.h"
#include "gui/session.h"
#include "gui/startdialog.h"
#include "store/demo.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QString filter()
{
    return Program::tr("Registers (*.db)");
}

} // namespace

Program::Program(const Request &request, QSettings &settings)
    : m_request{request}
    , m_settings{settings}
{
    if (m_request.path.isEmpty())
        m_request.path = m_request.sample ? usualStorePath() : registerToOpen(m_settings, usualStorePath());
    connect(&m_instance, &Instance::raiseAsked, this, &Program::comeForward);
}

Program::~Program() = default;

std::optional<int> Program::start()
{
    const bool alone = access() == store::Database::Access::Write && m_request.render.isEmpty();
    if (alone && Instance::raiseOther(m_request.path))
        return 0;
    auto store = firstStore();
    if (!store) {
        if (!store.error().message.isEmpty())
            say(store.error());
        return store.error().message.isEmpty() ? 0 : 1;
    }
    show(std::move(*store));
    if (m_request.render.isEmpty())
        return {};

    const auto paths = renderViews(*m_window, m_request.render);
    if (!paths) {
        say(paths.error());
        return 1;
    }
    QTextStream{stdout} << paths->join(u'\n') << u'\n';
    return 0;
}

store::Database::Access Program::access() const
{
    using Access = store::Database::Access;
    return m_request.readOnly ? Access::Read : m_request.review ? Access::Review : Access::Write;
}

// An error without a sentence: the user does not want any.
domain::Result<std::shared_ptr<store::Store>> Program::firstStore()
{
    if (QFileInfo::exists(m_request.path))
        return openStore(m_request.path, access());
    if (m_request.sample)
        return createStore(m_request.path, Beginning::Sample);
    if (access() != store::Database::Access::Write || !m_request.render.isEmpty())
        return domain::failure(domain::Error::Kind::NotFound,
                               tr("There is no register at %1.").arg(m_request.path));

    StartDialog dialog{m_request.path};
    while (dialog.exec() == QDialog::Accepted) {
        m_request.sample = dialog.choice() == StartDialog::Choice::Sample;
        if (dialog.choice() != StartDialog::Choice::Other)
            return createStore(m_request.path, m_request.sample ? Beginning::Sample : Beginning::Empty);
        const QString path = QFileDialog::getOpenFileName(nullptr, tr("Open a register"), {}, filter());
        if (path.isEmpty())
            continue;
        auto store = openStore(path);
        if (store)
            return store;
        say(store.error());
    }
    return domain::failure(domain::Error::Kind::NotFound, {});
}

void Program::show(std::shared_ptr<store::Store> store)
{
    // The sample has a present of its own.
    const QDate today = m_request.today.isValid() ? m_request.today
                        : m_request.sample        ? store::demoDay
                                                  : QDate::currentDate();
    const Place first = firstPlace(*store, today);
    if (m_request.render.isEmpty()) {
        const QString path = store->database().path();
        rememberRegister(m_settings, path);
        if (access() == store::Database::Access::Write)
            m_instance.listen(path);
    }
    auto window = std::make_unique<MainWindow>(std::move(store), today, m_settings, first);
    connect(window.get(), &MainWindow::newStoreAsked, this, &Program::askNew, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::openStoreAsked, this, &Program::askOpen, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::storeAsked, this, &Program::open, Qt::QueuedConnection);
    window->show();
    m_window = std::move(window);
}

// The first year from today's on in which a roster waits for the presidium; today's when there is none.
static int yearToReview(const store::Store &store, const QDate &today)
{
    QSet<int> years;
    for (const domain::MandatePeriod &period :
         store.events.periods().value_or(QList<domain::MandatePeriod>{})) {
        if (period.lastYear < today.year())
            continue;
        const auto rosters = store.rosters.rosters(period.id, today).value_or(QList<domain::Roster>{});
        const auto waits = store.reviews.waiting(rosters);
        for (const domain::Roster &roster : rosters)
            if (roster.edition.year >= today.year() && waits && waits->value(roster.edition.id).presidium)
                years.insert(roster.edition.year);
    }
    if (const auto first = std::min_element(years.begin(), years.end()); first != years.end())
        return *first;
    return today.year();
}

// Where the call asked to begin, else where the user was last. The overview when the register has no such
// event, which is said when it was asked for.
Place Program::firstPlace(const store::Store &store, const QDate &today)
{
    const auto events = store.events.events().value_or(QList<domain::Event>{});
    Place place{.year = m_request.year};
    if (m_request.event.isEmpty() && m_request.review) {
        place.kind = Place::Kind::Review;
        if (place.year == 0)
            place.year = yearToReview(store, today);
        return place;
    }
    if (m_request.event.isEmpty()) {
        if (m_request.year != 0 || !m_request.render.isEmpty())
            return place;
        const Place last = lastPlace(m_settings, store.database().path());
        const bool known = last.event.isNull() ||
                           std::any_of(events.cbegin(), events.cend(),
                                       [&](const domain::Event &event) { return event.id == last.event; });
        return known ? last : Place{};
    }
    if (const domain::Event *event = domain::findEvent(events, m_request.event)) {
        place.kind = m_request.review ? Place::Kind::Review : Place::Kind::Event;
        place.event = event->id;
    } else {
        say({domain::Error::Kind::NotFound, tr("The register has no event “%1”.").arg(m_request.event)});
    }
    m_request.event.clear(); // only for the register that was asked for with it
    return place;
}

void Program::askNew()
{
    const QString path =
        QFileDialog::getSaveFileName(m_window.get(), tr("New register"), u"deltagande.db"_s, filter());
    if (!path.isEmpty())
        change(createStore(QFileInfo{path}.suffix().isEmpty() ? QString{path + u".db"} : path,
                           Beginning::Empty));
}

void Program::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a register"), {}, filter());
    if (!path.isEmpty())
        open(path);
}

void Program::open(const QString &path)
{
    if (!Instance::raiseOther(path))
        change(openStore(path));
}

void Program::comeForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Program::change(domain::Result<std::shared_ptr<store::Store>> store)
{
    if (!store)
        return say(store.error());
    m_request.sample = false;
    m_request.readOnly = false;
    m_request.review = false;
    show(std::move(*store));
}

void Program::say(const domain::Error &error)
{
    if (m_request.render.isEmpty())
        QMessageBox::critical(m_window.get(), QGuiApplication::applicationDisplayName(), error.message);
    else
        QTextStream{stderr} << error.message << u'\n';
}

} // namespace gui
