#pragma once

#include "gui/page.h"

class QAction;
class QLabel;
class QTabWidget;

namespace documents {
enum class PictureFormat;
}

namespace gui {

class ChartPart;

// The mandate period in pictures: attendance, seats, parties, tabled time and participation, each with its
// numbers; they can be saved and copied.
class ChartPage : public Page
{
    Q_OBJECT

public:
    explicit ChartPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;
    void takeFocus() override;
    QMenu *reports() const override { return m_papers; }

    ChartPart *current() const;
    // Writes the picture that is shown, and notes that it went out. False, and said, when it failed.
    bool saveTo(const QString &path, documents::PictureFormat format);
    // Puts the picture that is shown on the clipboard.
    void copy();

private:
    void askWhere();
    void allowPapers();

    QMenu *m_papers;
    QAction *m_save;
    QAction *m_copy;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QList<ChartPart *> m_parts; // in the order of documents::chartsOf
};

} // namespace gui
