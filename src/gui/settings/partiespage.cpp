#include "gui/settings/partiespage.h"

#include "domain/colour.h"
#include "gui/look/measured.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(quint32 colour, const QWidget *widget)
{
    const int side = widget->fontMetrics().ascent();
    const double ratio = widget->devicePixelRatioF();
    QPixmap picture{QSize{side, side} * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(colour));
    painter.drawRoundedRect(QRect{0, 0, side, side}, 2, 2);
    QIcon icon{picture};
    icon.addPixmap(picture, QIcon::Selected); // a chosen line does not tint it
    return icon;
}

} // namespace

PartyDialog::PartyDialog(const QString &title, const domain::Party &party, const QList<domain::Party> &others,
                         QWidget *parent)
    : FormDialog{title, tr("Save"), parent}
    , m_others{others}
    , m_code{new QLineEdit{party.code}}
    , m_name{new QLineEdit{party.name}}
    , m_colour{new QLineEdit{domain::colourText(party.color)}}
    , m_choose{new QPushButton{tr("C&hoose …")}}
    , m_local{new QCheckBox{tr("&Local party")}}
{
    m_code->setObjectName(u"code"_s);
    m_name->setObjectName(u"name"_s);
    m_colour->setObjectName(u"colour"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_colour->setToolTip(
        tr("As on the web, such as #1b6b3a. One that could not be told from white or dark is "
           "made darker or lighter."));
    m_local->setChecked(party.local);
    m_choose->setAutoDefault(false);
    auto *colour = new QHBoxLayout;
    colour->addWidget(m_colour, 1);
    colour->addWidget(m_choose);
    form()->addRow(tr("&Abbreviation"), m_code);
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Colour"), colour);
    static_cast<QLabel *>(form()->labelForField(colour))->setBuddy(m_colour);
    form()->addRow(QString{}, m_local);

    for (const QLineEdit *edit : {m_code, m_name, m_colour})
        connect(edit, &QLineEdit::textChanged, this, &PartyDialog::refresh);
    connect(m_colour, &QLineEdit::textChanged, this, &PartyDialog::showColour);
    connect(m_choose, &QPushButton::clicked, this, &PartyDialog::chooseColour);
    showColour();
}

domain::Party PartyDialog::party() const
{
    const domain::Party party{m_code->text(), m_name->text(),
                              domain::colourFromText(m_colour->text()).value_or(0), m_local->isChecked()};
    return domain::tidied({party}).first();
}

QStringList PartyDialog::problems() const
{
    QStringList found = domain::problems(m_others + QList{party()});
    if (!domain::colourFromText(m_colour->text()))
        found << tr("Write the colour as on the web, such as #1b6b3a.");
    return found;
}

void PartyDialog::chooseColour()
{
    auto *dialog = new QColorDialog{QColor::fromRgb(party().color), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_colour->setText(domain::colourText(domain::readableColour(colour.rgb() & 0xffffff)));
    });
    dialog->open();
}

void PartyDialog::showColour()
{
    m_choose->setIcon(swatch(party().color, this));
}

PartiesPage::PartiesPage(Workspace &workspace)
    : ListPage{tr("Parties"),
               tr("In the order in which they are listed, with the colours of pictures and rosters. A party "
                  "that is not in the list gets a colour of its own."),
               workspace}
{
    addButton(tr("&Add …"), [this] { add(); });
    addLineButton(tr("&Change …"), [this](int line) { change(line); });
    addLineButton(tr("&Remove"), [this](int line) {
        auto list = m_parties;
        const QString name = list.takeAt(line).name;
        keep(list, tr("%1 was taken out of the list").arg(name));
    });
    addLineButton(tr("Move &up"), [this](int line) { move(line, -1); });
    addLineButton(tr("Move &down"), [this](int line) { move(line, 1); });
    addButton(tr("U&sual list"),
              [this] { keep(domain::usualParties(), tr("The usual list of parties holds again")); });
    measured(this, [this] {
        if (!m_parties.isEmpty())
            reload();
    });
}

void PartiesPage::reload()
{
    m_parties = workspace().value(workspace().store().parties.list());
    QList<Line> lines;
    for (const domain::Party &party : std::as_const(m_parties)) {
        const QString text = tr("%1 · %2").arg(party.code, party.name);
        lines.append({party.local ? tr("%1 (local)").arg(text) : text, swatch(party.color, this)});
    }
    setLines(lines);
}

void PartiesPage::add()
{
    auto *dialog =
        new PartyDialog{tr("New party"), {{}, {}, domain::freeColor(m_parties), true}, m_parties, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const domain::Party party = dialog->party();
        keep(m_parties + QList{party}, tr("%1 was added").arg(party.name));
        choose(int(m_parties.size()) - 1);
    });
    dialog->open();
}

void PartiesPage::change(int line)
{
    auto others = m_parties;
    const domain::Party before = others.takeAt(line);
    auto *dialog = new PartyDialog{tr("Change %1").arg(before.name), before, others, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, line, before] {
        auto list = m_parties;
        list[line] = dialog->party();
        if (list[line] != before)
            keep(list, tr("%1 was changed").arg(list[line].name));
    });
    dialog->open();
}

void PartiesPage::move(int line, int by)
{
    const int to = line + by;
    if (to < 0 || to >= m_parties.size())
        return;
    auto list = m_parties;
    list.move(line, to);
    keep(list, tr("%1 was moved").arg(list[to].name));
    choose(to);
}

void PartiesPage::keep(const QList<domain::Party> &list, const QString &done)
{
    workspace().settle(workspace().store().parties.setList(list), done);
}

} // namespace gui
