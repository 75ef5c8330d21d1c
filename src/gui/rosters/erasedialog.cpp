#include "gui/rosters/erasedialog.h"

#include "documents/extractdocument.h"
#include "documents/filename.h"
#include "documents/filewriter.h"
#include "documents/format.h"
#include "gui/papers/outgoing.h"
#include "gui/workspace.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

EraseDialog::EraseDialog(const domain::Person &person, QWidget *parent)
    : FormDialog{tr("Erase %1").arg(person.name()), tr("Erase for good"), parent}
    , m_ground{new QLineEdit}
{
    auto *what =
        new QLabel{tr("Name, way of contact, municipality, parties, notes and reasons are erased, also from "
                      "the history. The "
                      "places on rosters stay, without the name. Decided protocol texts are not touched.")};
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_ground->setPlaceholderText(tr("Article 17.1 of the General Data Protection Regulation"));
    m_ground->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    form()->addRow(what);
    form()->addRow(tr("Legal &ground:"), m_ground);
    connect(m_ground, &QLineEdit::textChanged, this, [this] { refresh(); });
    refresh();
}

QString EraseDialog::ground() const
{
    return m_ground->text().simplified();
}

QStringList EraseDialog::problems() const
{
    return ground().isEmpty() ? QStringList{tr("Say on what legal ground the person is erased.")}
                              : QStringList{};
}

QStringList EraseDialog::warnings() const
{
    return {tr("This can't be undone, nor can what was done before it. Backups still hold the data: delete "
               "those that "
               "are not to.")};
}

domain::Result<QString> writeExtract(Workspace &workspace, const domain::Id<domain::Person> &person,
                                     const QString &path)
{
    QString stem = path;
    for (const auto &end : {u".pdf"_s, u".json"_s})
        if (stem.endsWith(end, Qt::CaseInsensitive))
            stem.chop(end.size());
    const auto extract = workspace.store().personalData.extract(person);
    if (!extract)
        return tl::unexpected(extract.error());
    const QDateTime made{workspace.today(), QTime{0, 0}, Qt::UTC};
    const auto pdf = documents::write(documents::extractDocument(*extract, made), documents::Format::Pdf);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const auto written = documents::writeFile(stem + u".pdf"_s, pdf->bytes); !written)
        return tl::unexpected(written.error());
    const QByteArray json = documents::extractJson(*extract, made);
    if (const auto written = documents::writeFile(stem + u".json"_s, json); !written)
        return tl::unexpected(written.error());
    noteExports(workspace, {documents::extractExport(*extract, stem + u".pdf"_s, pdf->bytes),
                            documents::extractExport(*extract, stem + u".json"_s, json)});
    return EraseDialog::tr("The extract is in %1 and %2.").arg(stem + u".pdf"_s, stem + u".json"_s);
}

void saveExtract(Workspace &workspace, const domain::Person &person, QWidget *parent)
{
    const QString name =
        documents::safeFileName(EraseDialog::tr("Register extract %1.pdf").arg(person.name()));
    const QString path = QFileDialog::getSaveFileName(parent, EraseDialog::tr("Register extract"), name,
                                                      EraseDialog::tr("PDF and JSON (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = writeExtract(workspace, person.id, path);
    if (written)
        emit workspace.said(*written);
    else
        emit workspace.failed(written.error().message);
}

} // namespace gui
