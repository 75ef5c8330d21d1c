#include "gui/look/tableprint.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPrinter>

namespace gui {

namespace {

struct PrintColumn
{
    int index = 0;
    int left = 0;
    int width = 0;
};

} // namespace

void printTable(QPrinter &printer, const QAbstractItemModel &model, const QHeaderView &header,
                const QString &title)
{
    QPainter painter{&printer};
    QFont font = painter.font();
    font.setPointSizeF(9);
    QFont strong = font;
    strong.setBold(true);
    painter.setFont(font);
    const QRect page = painter.viewport();
    const int lineHeight = painter.fontMetrics().height();
    const int gap = lineHeight / 2;

    int shown = 0;
    for (int section = 0; section < header.count(); ++section)
        shown += header.sectionSize(section);
    QList<PrintColumn> columns;
    int left = 0;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        const int width = int(qint64(header.sectionSize(column)) * page.width() / qMax(1, shown));
        columns.append({column, left, width - gap});
        left += width;
    }

    int top = 0;
    int number = 0;
    const auto draw = [&](auto textOf) {
        int height = 0;
        for (const PrintColumn &column : columns) {
            QRect used;
            painter.drawText(QRect{column.left, top, column.width, page.height()}, Qt::TextWordWrap,
                             textOf(column.index), &used);
            height = qMax(height, used.height());
        }
        top += height + gap / 2;
        painter.drawLine(0, top, page.width(), top);
        top += gap / 2;
    };
    const auto beginPage = [&] {
        if (number++ > 0)
            printer.newPage();
        top = 0;
        painter.setFont(strong);
        painter.drawText(QRect{0, 0, page.width(), lineHeight}, Qt::AlignLeft, title);
        painter.setFont(font);
        painter.drawText(QRect{0, 0, page.width(), lineHeight}, Qt::AlignRight,
                         QCoreApplication::translate("TablePrint", "Page %1").arg(number));
        top = lineHeight * 2;
        painter.setFont(strong);
        draw([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
        painter.setFont(font);
    };

    beginPage();
    for (int row = 0; row < model.rowCount(); ++row) {
        int height = 0;
        for (const PrintColumn &column : columns)
            height =
                qMax(height, painter
                                 .boundingRect(QRect{0, 0, column.width, page.height()}, Qt::TextWordWrap,
                                               model.index(row, column.index).data().toString())
                                 .height());
        if (top + height + gap > page.height())
            beginPage();
        draw([&](int column) { return model.index(row, column).data().toString(); });
    }
}

} // namespace gui
