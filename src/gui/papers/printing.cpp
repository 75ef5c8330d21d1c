#include "gui/papers/printing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace gui {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(gui::Printing)
};

constexpr double sharp = 300 / 72.; // pixels to the point

} // namespace

bool paint(const documents::LaidOut &pages, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        painter.drawImage(painter.viewport(), documents::renderPage(pages, page, sharp));
    }
    return true;
}

void previewPrint(QWidget *parent, const QString &name, const documents::LaidOut &pages,
                  std::function<void()> printed, std::function<void(const QString &)> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize{QPageSize::A4});
    const bool isWide = pages.pageSize().width() > pages.pageSize().height();
    printer->setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(name);
    auto *dialog = new QPrintPreviewDialog{printer.get(), parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Printing::tr("Print: %1").arg(name));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [pages, failed](QPrinter *onto) {
        if (!paint(pages, *onto))
            failed(Printing::tr("The printer can't be reached. Check it, or save the list as PDF."));
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, printed] { printed(); });
    dialog->open();
}

} // namespace gui
