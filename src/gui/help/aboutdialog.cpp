#include "gui/help/aboutdialog.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "store/engine.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    QString version; // empty: that of the system's package
    QString licence;
};

QList<Part> parts()
{
    return {{u"Deltagande"_s, QCoreApplication::applicationVersion(), u"GPL-3.0-or-later"_s},
            {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
            {u"SQLite"_s, store::engineVersion(), AboutDialog::tr("public domain")},
            {u"Poppler"_s, {}, u"GPL-2.0-or-later"_s},
            {u"Pango, Cairo, HarfBuzz"_s, {}, u"LGPL-2.1, MIT"_s},
            {u"qpdf"_s, {}, u"Apache-2.0"_s},
            {u"QuaZip"_s, {}, u"LGPL-2.1"_s},
            {u"libical"_s, {}, u"MPL-2.0"_s},
            {u"Nettle"_s, {}, u"LGPL-3.0-or-later"_s},
            {u"Inter"_s, {}, u"OFL-1.1"_s}};
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("About Deltagande"));
    auto *picture = new QLabel;
    const int side = fontMetrics().height() * 4;
    picture->setPixmap(applicationIcon().pixmap(side, side));
    auto *name = new QLabel{u"Deltagande "_s + QCoreApplication::applicationVersion()};
    setLook(name, "title");
    auto *purpose = new QLabel{tr("Who the committee sends to its events, and on what decision it rests.\n"
                                  "Free software under the GNU General Public License, version 3 or later.")};
    purpose->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("What the program is made of"));
    list->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const Part &part : parts())
        list->addTopLevelItem(new QTreeWidgetItem{
            {part.name, part.version.isEmpty() ? tr("the system's") : part.version, part.licence}});
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16);

    auto *buttons = new QDialogButtonBox;
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copies all of this as text, to be sent with a question"));
    copy->setAutoDefault(false);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(this));
    layout->addLayout(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    close->setFocus();
}

QString AboutDialog::text() const
{
    QStringList lines;
    for (const Part &part : parts())
        lines << QString{part.name + u' ' + part.version}.trimmed() + u" ("_s + part.licence + u')';
    lines << QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    return lines.join(u'\n');
}

} // namespace gui
