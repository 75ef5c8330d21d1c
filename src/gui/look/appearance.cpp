#include "gui/look/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QProxyStyle>
#include <QSettings>
#include <QWidget>

#include <utility>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace gui {

using namespace Qt::StringLiterals;

namespace {

const QString coloursKey = u"look/colours"_s;
const QString textKey = u"look/text"_s;

Appearance worn;

Appearance::Scheme schemeOf(const QString &word)
{
    return word == "dark"_L1    ? Appearance::Scheme::Dark
           : word == "light"_L1 ? Appearance::Scheme::Light
                                : Appearance::Scheme::System;
}

int percentOf(int percent)
{
    return qBound(50, percent, 400);
}

// What the system's own palette said before ours was set.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

// Fusion, with small icons as tall as the text.
class Style : public QProxyStyle
{
public:
    Style()
        : QProxyStyle{u"fusion"_s}
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        if (metric != PM_SmallIconSize && metric != PM_LineEditIconSize)
            return usual;
        return qMax(usual, QFontMetrics{QApplication::font()}.height());
    }
};

// The system's font; where no desktop has set one and the last resort would be taken, Inter when it is there.
QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFontInfo found{font};
    if (found.family() == "DejaVu Sans"_L1) {
        font.setFamilies({u"Inter"_s, found.family()});
        font.setPointSizeF(qMax(found.pointSizeF(), 9.75));
    } else if (font.pointSizeF() <= 0) {
        font.setPointSizeF(found.pointSizeF());
    }
    return font;
}

} // namespace

Appearance appearanceIn(const QSettings &settings)
{
    return {.scheme = schemeOf(settings.value(coloursKey).toString()),
            .textPercent = percentOf(settings.value(textKey, 100).toInt())};
}

Appearance appearanceOfRun(const QSettings &settings)
{
    Appearance appearance = appearanceIn(settings);
    if (const QString colours = qEnvironmentVariable("DELTAGANDE_COLOURS"); !colours.isEmpty())
        appearance.scheme = schemeOf(colours);
    if (const int percent = qEnvironmentVariableIntValue("DELTAGANDE_TEXT"); percent > 0)
        appearance.textPercent = percentOf(percent);
    return appearance;
}

Appearance applied()
{
    return worn;
}

void choose(const Appearance &chosen, QSettings &settings)
{
    if (chosen.scheme != worn.scheme)
        settings.setValue(coloursKey, chosen.scheme == Appearance::Scheme::Dark    ? u"dark"_s
                                      : chosen.scheme == Appearance::Scheme::Light ? u"light"_s
                                                                                   : u"system"_s);
    if (chosen.textPercent != worn.textPercent)
        settings.setValue(textKey, chosen.textPercent);
    apply(chosen);
}

void apply(const Appearance &appearance)
{
    initIcons();
    worn = appearance;
    const bool dark = systemIsDark();
    const Colours &colours = appearance.scheme == Appearance::Scheme::Dark    ? darkColours()
                             : appearance.scheme == Appearance::Scheme::Light ? lightColours()
                             : dark                                           ? darkColours()
                                                                              : lightColours();
    QFont font = systemFont();
    font.setPointSizeF(font.pointSizeF() * appearance.textPercent / 100);

    if (static bool dressed = false; !std::exchange(dressed, true))
        QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(colours));
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet(colours, font));
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
}

QString styleSheet(const Colours &colours, const QFont &font)
{
    QString sheet = uR"(
QMainWindow, QDialog, QWidget[look="page"], QScrollArea[look="page"] { background: @ground; }
QToolTip { background: @ink; color: @surface; border: 0; padding: @xs @s; }
QLabel[look="title"] { font-size: @titlePt; font-weight: 650; }
QLabel[look="heading"] { font-size: @headingPt; font-weight: 600; }
QLabel[look="mute"] { color: @mute; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="problem"] { color: @red; }

QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="card"][active="true"] { border: 2px solid @accent; }
QWidget[look="panel"] { background: @panel; }
QFrame[look="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="message"] { background: @redSoft; border: 1px solid @red; border-radius: 6px; }
QFrame[look="message"] QLabel { color: @red; }
QFrame[look="notice"] { background: @amberSoft; border: 1px solid @amber; border-radius: 6px; }
QFrame[look="notice"] QLabel { color: @amber; }

QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: @xs @s; }
QMenuBar::item { padding: @xs @s; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft; color: @accent; }
QMenu { background: @surface; border: 1px solid @line; padding: @xs 0; }
QMenu::item { padding: @xs @xl @xs @l; }
QMenu::item:selected { background: @accentSoft; color: @accent; }
QMenu::item:disabled { color: @mute; }
QMenu::separator { height: 1px; background: @line; margin: @xs 0; }
QMenu::icon { padding-left: @s; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @line; padding: @s; spacing: @s; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @mute; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @mute; }

QPushButton, QToolButton[look="button"] { background: @surface; color: @ink; border: 1px solid @line;
    border-radius: 6px; padding: @xs @m; min-height: @line1; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: @accentSoft; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @accent; padding: @xs1 @m1; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @mute; background: @ground; }
QPushButton[look="primary"], QPushButton:default { background: @accent; color: @onAccent;
    border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid @ink; }
QPushButton[look="primary"]:disabled, QPushButton:default:disabled { background: @greySoft; color: @mute;
    border-color: @line; }
QPushButton[look="flat"] { background: transparent; border-color: transparent; }
QPushButton[look="flat"]:hover { background: @hover; }
QPushButton[look="flat"]:focus { border: 2px solid @accent; }
QPushButton[look="link"] { background: transparent; border: 0; color: @accent; padding: 0 @xs; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 0 @xs1; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-position: right center;
    subcontrol-origin: padding; right: @xs; }

QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; padding: @xs @m; }
QPushButton[look="segment"][edge="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[look="segment"][edge="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px;
    border-right-width: 1px; }
QPushButton[look="segment"][edge="only"] { border-radius: 6px; border-right-width: 1px; }
QPushButton[look="segment"]:checked { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid @accent; padding: @xs1 @m1; }
QPushButton[look="segment"]:checked:focus { border: 2px solid @ink; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox { background: @surface; color: @ink;
    border: 1px solid @edge; border-radius: 6px; padding: @xs @s; min-height: @line1;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {
    border: 2px solid @accent; padding: @xs1 @s1; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled,
QComboBox:disabled, QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @ground; color: @mute; border-color: @line; }
QLineEdit[wrong="true"], QDateEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {
    border: 2px solid @red; }
QComboBox { padding-right: @xl; combobox-popup: 0; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; outline: 0;
    selection-background-color: @accentSoft; selection-color: @ink; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: @l; subcontrol-position: right center; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/@tint/chevron-down.svg); width: @icon; height: @icon; }
QPushButton::menu-indicator { image: url(:/icons/@tint/chevron-down.svg); width: @icon; height: @icon; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: @l; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/@tint/chevron-up.svg); width: @icon; height: @icon; }
QSpinBox::down-arrow { image: url(:/icons/@tint/chevron-down.svg); width: @icon; height: @icon; }

QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @mute; border: 0; border-bottom: 2px solid transparent;
    padding: @s @m; margin-right: 2px; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected:focus { background: @accentSoft; border: 2px solid @accent; border-radius: 4px; }

QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; border-radius: 8px;
    selection-background-color: @accentSoft; selection-color: @ink; outline: 0; }
QAbstractItemView:focus { border-color: @accent; }
QTableView { gridline-color: @rowLine; }
QHeaderView { background: @panel; border: 0; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: @panel; color: @mute; border: 0; border-bottom: 1px solid @line;
    padding: @s; font-weight: 600; text-align: left; }
QHeaderView::section:hover { color: @ink; }
QHeaderView::up-arrow { image: url(:/icons/@tint/chevron-up.svg); width: @icon; height: @icon; }
QHeaderView::down-arrow { image: url(:/icons/@tint/chevron-down.svg); width: @icon; height: @icon; }
QTableCornerButton::section { background: @panel; border: 0; }

QListView[look="choice"] { selection-background-color: @accent; selection-color: @onAccent; }
QListView[look="nav"] { background: @panel; border: 0; border-radius: 0; padding: @s; }

QDockWidget { color: @ink; font-weight: 600; }
QDockWidget::title { background: @panel; border-top: 1px solid @line; padding: @s @m; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: @l; padding: @s; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: @m; padding: 0 @xs; }
QRadioButton::indicator:unchecked { width: @radio; height: @radio; border: 1px solid @edge;
    border-radius: @round; background: @surface; margin: 1px; }
QRadioButton::indicator:checked { width: @dot; height: @dot; border: @rim solid @accent;
    border-radius: @round; background: @surface; margin: 1px; }
QCheckBox::indicator { width: @check; height: @check; }
QPushButton { icon-size: @sign; }
QTabBar::scroller { width: @xl; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox:focus, QRadioButton:focus { background: @accentSoft; border-radius: 4px; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: @bar; margin: 0; }
QScrollBar:horizontal { height: @bar; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: @xl; }
QScrollBar::handle:horizontal { min-width: @xl; }
QScrollBar::handle:hover { background: @mute; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @greySoft; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)"_s;

    const QFontMetrics metrics{font};
    const double em = metrics.height();
    const auto length = [em](double share) -> QString {
        return QString::number(qMax(1, qRound(em * share))) + u"px"_s;
    };
    // A radio button's ring and, when it is checked, the dot within its rim are of the same size.
    const int ring = qRound(em * 0.35);
    const int rim = qRound(em * 0.235);
    const auto pixels = [](int count) -> QString { return QString::number(count) + u"px"_s; };
    const auto less = [em](double share) -> QString {
        return QString::number(qMax(0, qRound(em * share) - 1)) + u"px"_s;
    };
    const auto points = [&font](double factor) -> QString {
        return QString::number(font.pointSizeF() * factor, 'f', 1) + u"pt"_s;
    };
    // Longer names first: "@accentSoft" before "@accent".
    const QList<std::pair<QString, QString>> values{
        {u"@accentSoft"_s, colours.accentSoft.name()},
        {u"@onAccent"_s, colours.onAccent.name()},
        {u"@accent"_s, colours.accent.name()},
        {u"@greySoft"_s, colours.greySoft.name()},
        {u"@redSoft"_s, colours.redSoft.name()},
        {u"@amberSoft"_s, colours.amberSoft.name()},
        {u"@amber"_s, colours.amber.name()},
        {u"@rowLine"_s, colours.rowLine.name()},
        {u"@ground"_s, colours.ground.name()},
        {u"@surface"_s, colours.surface.name()},
        {u"@panel"_s, colours.panel.name()},
        {u"@hover"_s, colours.hover.name()},
        {u"@edge"_s, colours.edge.name()},
        {u"@mute"_s, colours.mute.name()},
        {u"@radio"_s, pixels(2 * ring)},
        {u"@round"_s, pixels(ring + 1)},
        {u"@dot"_s, pixels(2 * (ring + 1 - rim))},
        {u"@rim"_s, pixels(rim)},
        {u"@check"_s, length(0.82)},
        {u"@sign"_s, length(1)},
        {u"@red"_s, colours.red.name()},
        {u"@ink"_s, colours.ink.name()},
        {u"@titlePt"_s, points(1.46)},
        {u"@headingPt"_s, points(1.08)},
        {u"@line1"_s, length(1.15)},
        {u"@line"_s, colours.line.name()},
        {u"@tint"_s, colours.dark ? u"dark"_s : u"light"_s},
        {u"@icon"_s, length(0.75)},
        {u"@bar"_s, length(0.65)},
        {u"@xs1"_s, less(0.25)},
        {u"@xs"_s, length(0.25)},
        {u"@xl"_s, length(1.9)},
        {u"@s1"_s, less(0.45)},
        {u"@m1"_s, less(0.8)},
        {u"@s"_s, length(0.45)},
        {u"@m"_s, length(0.8)},
        {u"@l"_s, length(1.2)},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace gui
