#include "accessible.h"
#include "cutwords.h"
#include "everydialog.h"
#include "everypage.h"
#include "gui/look/appearance.h"
#include "gui/look/fittingscroll.h"
#include "gui/look/taborder.h"
#include "keyboard.h"

#include <QDialogButtonBox>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

std::string joined(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

// Wears the looks until the end of the test.
struct Worn
{
    explicit Worn(int textPercent) { apply({Appearance::Scheme::Light, textPercent}); }
    ~Worn() { apply({}); }
};

// A window of the size it would have on a screen of 1280 x 800 with a frame around it.
void showOnSmallScreen(QWidget &window)
{
    const QSize most{1280 - 16, 800 - 48};
    window.show();
    settle();
    const QSize filled = window.screen()->availableSize() * 0.92;
    QSize size = window.size();
    if (size.width() >= filled.width() - 1)
        size.setWidth(most.width());
    if (size.height() >= filled.height() - 1)
        size.setHeight(most.height());
    window.resize(size.boundedTo(most));
    settle();
}

} // namespace

TEST_CASE("Every control of every dialog has a name, a role and the focus")
{
    EveryDialog dialogs;
    const auto all = dialogs.all();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        INFO(each.key().toStdString());
        const Made dialog = each.value()();
        dialog->show();
        settle();
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        CHECK(joined(stumbles(*dialog)) == "");
    }
}

TEST_CASE("Every control of every page has a name, a role and the focus")
{
    Shown shown{GENERATE(Beginning::Sample, Beginning::Empty)};
    onEveryPage(shown, GENERATE(false, true), [&](const QString &name) {
        INFO(name.toStdString());
        CHECK(joined(stumbles(shown.window)) == "");
    });
}

TEST_CASE("No words are cut in any dialog on a small screen, with text of usual and of double size")
{
    const int percent = GENERATE(100, 200);
    const Worn worn{percent};
    EveryDialog dialogs;
    const auto all = dialogs.all();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        INFO(each.key().toStdString() << " at " << percent << " %");
        const Made dialog = each.value()();
        showOnSmallScreen(*dialog);
        CHECK(dialog->width() <= 1280 - 16);
        CHECK(dialog->height() <= 800 - 48);
        CHECK(joined(cutWords(*dialog)) == "");
        if (percent == 100)
            for (const auto *scroll : dialog->findChildren<QScrollArea *>())
                if (dynamic_cast<const FittingScroll *>(scroll))
                    CHECK(scroll->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE(
    "A dialog that is too high for the screen scrolls to the field with the focus, and keeps its buttons")
{
    const Worn worn{200};
    EveryDialog dialogs;
    const Made dialog = dialogs.all().value(u"order"_s)();
    showOnSmallScreen(*dialog);
    QApplication::setActiveWindow(dialog.get());
    const auto *scroll = dialog->findChild<QScrollArea *>();
    REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
    for (QWidget *stop : tabStops(dialog.get())) {
        if (!stop->isVisible() || !stop->isEnabled() || !scroll->widget()->isAncestorOf(stop))
            continue;
        stop->setFocus();
        settle();
        INFO(placeOf(stop).toStdString());
        const QRect place{stop->mapTo(scroll->viewport(), QPoint{}), stop->size()};
        const QRect seen = place & scroll->viewport()->rect();
        CHECK(seen.height() >= stop->fontMetrics().height()); // of a list the chosen row
    }
    for (const auto *button : dialog->findChild<QDialogButtonBox *>()->buttons())
        CHECK(dialog->rect().contains(QRect{button->mapTo(dialog.get(), QPoint{}), button->size()}));
}

TEST_CASE("No words are cut on any page on a small screen, with text of usual and of double size")
{
    const int percent = GENERATE(100, 200);
    const bool withRegister = GENERATE(false, true);
    const Worn worn{percent};
    Shown shown;
    shown.window.resize(1280, 800);
    settle();
    onEveryPage(shown, withRegister, [&](const QString &name) {
        INFO(name.toStdString() << " at " << percent << " %");
        CHECK(shown.window.width() == 1280);
        CHECK(shown.window.height() == 800);
        CHECK(joined(cutWords(shown.window)) == "");
    });
}

TEST_CASE("In the round large text leaves the keys two lines, without those that go without saying")
{
    const Worn worn{200};
    Shown shown;
    shown.window.resize(1280, 800);
    shown.window.showRound();
    settle();
    QSet<int> lines;
    for (const auto *key : shown.window.page()->findChildren<KeyButton *>())
        if (key->isVisible())
            lines.insert(key->y());
    CHECK(lines.size() <= 2);
    apply({});
    settle();
    shown.window.resize(1440, 900);
    settle();
    for (const auto *key : shown.window.page()->findChildren<KeyButton *>())
        CHECK(key->isVisible());
}

TEST_CASE("A field's icons are as tall as its text")
{
    const Worn worn{200};
    const QLineEdit line;
    CHECK(line.style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, &line) >=
          line.fontMetrics().height());
}

TEST_CASE("What is to be done stands at the top of its card on the overview")
{
    Shown shown;
    shown.window.goTo({.kind = Place::Kind::Overview});
    settle();
    for (const auto *heading : shown.window.page()->findChildren<QLabel *>())
        if (heading->text() == u"Att göra"_s)
            CHECK(heading->geometry().bottom() < 4 * heading->fontMetrics().height());
}
