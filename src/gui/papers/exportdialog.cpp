#include "gui/papers/exportdialog.h"

#include "documents/csvwriter.h"
#include "documents/filewriter.h"
#include "documents/format.h"
#include "documents/odswriter.h"
#include "documents/textwriter.h"
#include "documents/xlsxwriter.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/papers/columnlist.h"
#include "gui/papers/printing.h"
#include "gui/register/formscroll.h"
#include "gui/register/pagepreview.h"
#include "gui/rosters/formdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// So many rows are set for the preview; the file has all.
constexpr qsizetype previewedRows = 120;

domain::Result<documents::Written> written(const documents::OutgoingList &list,
                                           const documents::Document &document, const QString &format)
{
    if (format == u"csv")
        return documents::writeCsv(documents::tableWithProfile(list));
    if (format == u"xlsx")
        return documents::writeXlsx(list);
    if (format == u"ods")
        return documents::writeOds(list);
    return documents::write(document, documents::formatFromKey(format).value_or(documents::Format::Pdf));
}

} // namespace

ExportDialog::ExportDialog(const ListSource &source, QWidget *parent)
    : QDialog{parent}
    , m_source{source}
    , m_profile{new QComboBox}
    , m_columns{new ColumnList}
    , m_format{new QComboBox}
    , m_save{new QPushButton{tr("&Save …")}}
    , m_print{new QPushButton{icon(u"print"_s), tr("Pr&int …")}}
    , m_preview{new PagePreview}
    , m_message{new QLabel}
{
    setWindowTitle(source.title);
    setLook(this, "page");
    auto *layout = new QHBoxLayout{this};
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeChoices());
    m_columns->setChoices(source.choices, source.usual);
    showAllowed();

    connect(m_profile, &QComboBox::currentIndexChanged, this, &ExportDialog::showAllowed);
    connect(m_columns, &ColumnList::chosenChanged, this, &ExportDialog::showPages);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportDialog::settle);
    resizeTo(this, 160, 42);
    tabThrough({this});
    m_profile->setFocus();
}

ExportDialog::~ExportDialog()
{
    m_watcher.waitForFinished();
}

QWidget *ExportDialog::makeChoices()
{
    for (const auto profile : domain::profiles())
        m_profile->addItem(domain::label(profile), domain::key(profile));
    for (const domain::ExportProfile &own : std::as_const(m_source.profiles)) {
        m_profile->addItem(own.name, domain::key(own.base));
        m_profile->setItemData(m_profile->count() - 1, own.columns, Qt::UserRole + 1);
    }
    m_profile->setObjectName(u"profile"_s);
    for (const auto &[key, name] : {std::pair{u"xlsx"_s, tr("Spreadsheet (XLSX)")},
                                    std::pair{u"ods"_s, tr("OpenDocument spreadsheet (ODS)")},
                                    std::pair{u"csv"_s, tr("Table for any program (CSV)")},
                                    std::pair{u"pdf"_s, tr("PDF, tagged and for the archive")},
                                    std::pair{u"html"_s, tr("Web page (HTML)")}})
        m_format->addItem(name, key);
    m_format->setObjectName(u"format"_s);
    m_format->setAccessibleName(tr("Format of the file"));
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *up = new QPushButton{tr("Move &up")};
    auto *down = new QPushButton{tr("Move &down")};
    up->setToolTip(tr("Moves the column up (Alt and the up key)"));
    down->setToolTip(tr("Moves the column down (Alt and the down key)"));
    auto *close = new QPushButton{tr("&Close")};
    m_save->setDefault(true);
    setLook(m_save, "primary");
    m_save->setToolTip(ctrlEnter());
    pressByCtrlEnter(m_save);
    for (auto *button : {up, down, m_print, close})
        button->setAutoDefault(false);

    auto *forWhom = new Card{tr("For whom")};
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    fields->addRow(tr("P&rofile"), m_profile);
    forWhom->body()->addLayout(fields);
    auto *explanation = muteLabel(tr("The profile stands in the file, and decides what may go out."));
    explanation->setWordWrap(true);
    forWhom->body()->addWidget(explanation);
    auto *columns = new Card{tr("Columns")};
    columns->body()->addWidget(m_columns, 1);
    auto *order = new QHBoxLayout;
    order->addWidget(up);
    order->addWidget(down);
    order->addStretch(1);
    columns->body()->addLayout(order);
    auto *file = new Card{tr("File")};
    file->body()->addWidget(m_format);
    file->body()->addWidget(m_save);
    file->body()->addWidget(m_print);

    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout{choices};
    layout->setContentsMargins({});
    layout->addWidget(forWhom);
    layout->addWidget(columns, 1);
    layout->addWidget(file);
    layout->addWidget(m_message);
    layout->addWidget(close, 0, Qt::AlignRight);
    auto *scroll = new FormScroll; // large text on a small screen
    scroll->setForm(choices);
    measured(this, [this, scroll, choices] {
        const int wanted = qMax(fontMetrics().averageCharWidth() * 42, choices->minimumSizeHint().width());
        scroll->setFixedWidth(wanted + spacing(this) + scroll->verticalScrollBar()->sizeHint().width());
    });

    connect(up, &QPushButton::clicked, this, [this] { m_columns->moveBy(-1); });
    connect(down, &QPushButton::clicked, this, [this] { m_columns->moveBy(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return scroll;
}

// A profile of the register's own chooses its columns; a built-in one leaves them as they were chosen.
void ExportDialog::showAllowed()
{
    {
        const QSignalBlocker quiet{m_columns};
        m_columns->setProfile(profile());
        m_columns->choose(m_profile->currentData(Qt::UserRole + 1).toStringList());
    }
    showPages();
}

domain::Profile ExportDialog::profile() const
{
    return domain::profileFromKey(m_profile->currentData().toString()).value_or(domain::Profile::Internal);
}

QStringList ExportDialog::columns() const
{
    return m_columns->chosen();
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

domain::Result<documents::OutgoingList> ExportDialog::list() const
{
    const QStringList chosen = columns();
    if (chosen.isEmpty())
        return domain::failure(domain::Error::Kind::Invalid, tr("No column is chosen. Choose at least one."));
    return m_source.list(profile(), chosen);
}

void ExportDialog::showPages()
{
    auto made = list();
    m_save->setEnabled(made.has_value());
    m_print->setEnabled(made.has_value());
    if (!made) {
        m_message->setText(made.error().message);
        return;
    }
    const qsizetype rows = made->table.rows.size();
    if (rows > previewedRows)
        made->table.rows.resize(previewedRows);
    const auto document = m_source.document(*made);
    const auto pages = documents::layOut(document);
    if (!pages) {
        m_message->setText(pages.error().message);
        return;
    }
    QStringList sentences = pages->warnings();
    if (rows > previewedRows)
        sentences.prepend(
            tr("The first %1 of %2 rows are shown; the file has all.").arg(previewedRows).arg(rows));
    m_message->setText(sentences.join(u'\n'));
    m_preview->setPages(*pages);
    m_preview->setAccessibleDescription(QString::fromUtf8(documents::writeText(document).bytes));
}

domain::Export ExportDialog::exportOf(const documents::OutgoingList &list) const
{
    domain::Export out;
    out.what = list.what;
    out.subject = list.subject;
    out.profile = list.profile;
    out.format = format();
    out.columns = list.columnKeys;
    out.rows = int(list.table.rows.size());
    return out;
}

void ExportDialog::askWhere()
{
    const auto made = list();
    if (!made)
        return;
    auto *dialog = new QFileDialog{this, tr("Save the list")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(format());
    dialog->selectFile(documents::listFileName(*made, format()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString &path)
{
    const auto made = list();
    if (!made || m_watcher.isRunning()) {
        if (!made)
            m_message->setText(made.error().message);
        emit ended(false);
        return;
    }
    m_path = path;
    m_out = exportOf(*made);
    m_out.fileName = QFileInfo{path}.fileName();
    m_save->setEnabled(false);
    m_message->setText(tr("Writing …"));
    m_watcher.setFuture(QtConcurrent::run(
        [list = *made, onPaper = m_source.document, format = format(), path]() -> domain::Result<Saved> {
            return written(list, onPaper(list), format).and_then([&](const documents::Written &file) {
                return documents::writeFile(path, file.bytes).map([&] {
                    return Saved{domain::checksumOf(file.bytes), file.warnings};
                });
            });
        }));
}

void ExportDialog::settle()
{
    m_save->setEnabled(true);
    const auto saved = m_watcher.result();
    if (!saved) {
        m_message->setText(saved.error().message);
        emit ended(false);
        return;
    }
    m_out.checksum = saved->checksum;
    m_message->setText(
        (QStringList{tr("Saved as %1.").arg(QDir::toNativeSeparators(m_path))} + saved->warnings)
            .join(u'\n'));
    emit wentOut(m_out, m_path);
    emit ended(true);
}

void ExportDialog::print()
{
    const auto made = list();
    const auto pages = made.and_then(
        [&](const documents::OutgoingList &all) { return documents::layOut(m_source.document(all)); });
    if (!pages) {
        m_message->setText(pages.error().message);
        return;
    }
    domain::Export out = exportOf(*made);
    out.format = u"print"_s;
    previewPrint(
        this, windowTitle(), *pages, [this, out] { emit wentOut(out, {}); },
        [this](const QString &sentence) { m_message->setText(sentence); });
}

} // namespace gui
