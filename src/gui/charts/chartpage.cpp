#include "gui/charts/chartpage.h"

#include "documents/chartfile.h"
#include "gui/charts/chartpart.h"
#include "gui/charts/chartview.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/papers/outgoing.h"
#include "gui/register/flowrow.h"
#include "gui/rosters/actionbutton.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

ChartPage::ChartPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_papers{new QMenu{tr("&Chart"), this}}
    , m_save{m_papers->addAction(icon(u"export"_s), tr("Save the p&icture …"))}
    , m_copy{m_papers->addAction(icon(u"table"_s), tr("Co&py the picture"))}
    , m_title{titleLabel()}
    , m_tabs{new QTabWidget{this}}
{
    connect(m_save, &QAction::triggered, this, &ChartPage::askWhere);
    connect(m_copy, &QAction::triggered, this, &ChartPage::copy);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Charts"));
    for (const auto &[name, text] :
         {std::pair{u"seats"_s, tr("Seats", "tab of charts")}, std::pair{u"attendance"_s, tr("Attendance")},
          std::pair{u"parties"_s, tr("Parties")}, std::pair{u"tabled"_s, tr("Time on the table")},
          std::pair{u"participation"_s, tr("Participation")}}) {
        auto *part = new ChartPart{name, m_tabs};
        m_parts += part;
        m_tabs->addTab(part, text);
    }

    auto *head = new FlowRow;
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(new ActionButton{m_save});
    head->addWidget(new ActionButton{m_copy});
    auto *layout = new QVBoxLayout{this};
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    measured(this, [this, layout, head] {
        const int space = spacing(this);
        head->setSpacing(spacing(this, 0.5));
        layout->setContentsMargins(space, space, space, space);
        layout->setSpacing(spacing(this, 0.5));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChartPage::allowPapers);
}

ChartPart *ChartPage::current() const
{
    return m_parts[m_tabs->currentIndex()];
}

void ChartPage::reload()
{
    const store::Store &store = workspace().store();
    const auto charts = documents::chartsOf(
        workspace().value(store.rosters.rosters(workspace().period().id, workspace().today())),
        workspace().year(), workspace().value(store.people.list()),
        workspace().value(store.decisions.entries()), workspace().today());
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setChart(charts[i]);
    m_title->setText(tr("The mandate period %1 in charts").arg(workspace().period().label()));
    allowPapers();
}

void ChartPage::takeFocus()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void ChartPage::allowPapers()
{
    const QString reason =
        documents::isEmpty(current()->chart()) ? tr("There is no picture to write yet.") : QString{};
    for (QAction *action : {m_save, m_copy})
        allow(action, reason);
}

void ChartPage::askWhere()
{
    using documents::PictureFormat;
    const QString name =
        documents::pictureFileName(current()->chart(), workspace().period().label(), PictureFormat::Png);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), name,
                                                      tr("Picture (*.png);;Drawing (*.svg)"));
    if (!path.isEmpty())
        saveTo(path, documents::pictureFormatOfFile(path).value_or(PictureFormat::Png));
}

bool ChartPage::saveTo(const QString &path, documents::PictureFormat format)
{
    return sendOut(workspace(), documents::writePicture(current()->chart(), format),
                   documents::pictureExport(current()->chart(), workspace().period().label(), format), path,
                   tr("The picture was written to %1"));
}

void ChartPage::copy()
{
    const auto image = documents::imageOf(current()->chart());
    if (!image) {
        emit workspace().failed(image.error().message);
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    emit workspace().said(tr("The picture has been copied."));
}

} // namespace gui
