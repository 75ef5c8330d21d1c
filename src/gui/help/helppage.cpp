#include "gui/help/helppage.h"

#include "gui/charts/chartpage.h"
#include "gui/historypage.h"
#include "gui/newdialogs.h"
#include "gui/overviewpage.h"
#include "gui/papers/batchdialog.h"
#include "gui/papers/exportdialog.h"
#include "gui/papers/issuedexcerptsdialog.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/register/excerptdialog.h"
#include "gui/register/importpage.h"
#include "gui/register/registerdock.h"
#include "gui/review/reviewpage.h"
#include "gui/review/reviewpapers.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/attendancetab.h"
#include "gui/rosters/editiontab.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/erasedialog.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/mergedialog.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/nominationtab.h"
#include "gui/rosters/orderdialog.h"
#include "gui/rosters/peoplepage.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/reportsdialog.h"
#include "gui/rosters/resigndialog.h"
#include "gui/rosters/seatdialogs.h"
#include "gui/rosters/seatrulesdialog.h"
#include "gui/round/roundpage.h"
#include "gui/searchfield.h"
#include "gui/settings/settingswindow.h"
#include "gui/sheets/sheetpage.h"
#include "gui/weedingdialog.h"

namespace gui {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const QMetaObject &kind;
    QStringView page;
};

const Part parts[] = {
    {OverviewPage::staticMetaObject, u"overview"},
    {SearchField::staticMetaObject, u"search"},
    {CommitteeDialog::staticMetaObject, u"start"},
    {NewPeriodDialog::staticMetaObject, u"start"},
    {EventDialog::staticMetaObject, u"start"},

    {ImportPage::staticMetaObject, u"decision"},
    {RegisterDock::staticMetaObject, u"decision"}, // and its dialogs, which are its children
    {ExcerptDialog::staticMetaObject, u"excerpts"},

    {PeoplePage::staticMetaObject, u"people"}, // and its dialogs
    {SheetPage::staticMetaObject, u"sheet"},
    {MergeDialog::staticMetaObject, u"merge"},
    {EraseDialog::staticMetaObject, u"personaldata"},
    {WeedingDialog::staticMetaObject, u"personaldata"},

    {EventPage::staticMetaObject, u"elect"},
    {ElectDialog::staticMetaObject, u"elect"},
    {NominationTab::staticMetaObject, u"nominate"},
    {NominationDialog::staticMetaObject, u"nominate"},
    {EditionTab::staticMetaObject, u"seats"},
    {SeatRulesDialog::staticMetaObject, u"seats"},
    {ReplaceDialog::staticMetaObject, u"substitutes"},
    {ResignDialog::staticMetaObject, u"substitutes"},
    {OrderDialog::staticMetaObject, u"substitutes"},
    {AttendanceTab::staticMetaObject, u"attendance"},
    {AttendanceDialog::staticMetaObject, u"attendance"},
    {ReportsDialog::staticMetaObject, u"attendance"},
    {ReportedBackDialog::staticMetaObject, u"attendance"},
    {RoundPage::staticMetaObject, u"round"}, // and its dialogs

    {IssuedExcerptsDialog::staticMetaObject, u"excerpts"},
    {BatchDialog::staticMetaObject, u"excerpts"},
    {LetterheadDialog::staticMetaObject, u"excerpts"},
    {ExportDialog::staticMetaObject, u"lists"},
    {HistoryPage::staticMetaObject, u"history"},

    {ChartPage::staticMetaObject, u"charts"},
    {ReviewPage::staticMetaObject, u"review"},
    {SettingsWindow::staticMetaObject, u"settings"},
    {ReviewPageDialog::staticMetaObject, u"reviewpage"},
};

} // namespace

QString helpPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        for (const Part &part : parts)
            if (widget->metaObject()->inherits(&part.kind))
                return part.page.toString();
    return {};
}

} // namespace gui
