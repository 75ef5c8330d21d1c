#pragma once

#include "gui/place.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace gui {

// The user guide in a window of its own: its headings at the left, its text with pictures beside them.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    // Every heading below the title, in order.
    QStringList headings() const;
    // Shows the section; the beginning when there is none of that heading.
    void turnTo(const QString &heading);

private:
    void findHeadings();
    void showSection(int row);

    QListWidget *m_contents;
    QTextBrowser *m_text;
    QList<int> m_positions; // of the headings, in the text
};

// The heading of the section that tells of the place.
QString manualHeading(Place::Kind place);
// The heading of the section that tells what is new in this version.
QString newsHeading();

} // namespace gui
