#pragma once

#include "documents/excerptbatch.h"
#include "domain/export.h"
#include "gui/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gui {

class DateField;

// Issues and writes the excerpts of all items of a meeting, or of the meetings of a time, into a folder or
// one PDF. The pages are made aside while the window goes on; stopping leaves no file behind.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BatchDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~BatchDialog() override;

    // Starts the work; `output` is a folder, or a file that ends with ".pdf". False when it can't begin,
    // which is told.
    bool start(const QString &output);
    void stop();
    bool isWorking() const { return m_watcher.isRunning(); }
    QString message() const;

signals:
    void ended(bool done);

private:
    using Files = domain::Result<QList<documents::NamedFile>>;

    void fillMeetings();
    bool hasDays();
    void askWhere();
    void settle();
    QList<domain::Treatment> treatments();

    Workspace &m_workspace;
    QComboBox *m_meeting;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_certifier;
    QComboBox *m_output;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_stop;
    QLabel *m_message;
    QString m_target;
    QList<domain::Export> m_exports;
    QFutureWatcher<Files> m_watcher;
};

} // namespace gui
