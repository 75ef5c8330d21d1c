#pragma once

#include "documents/excerptbatch.h"
#include "domain/export.h"
#include "gui/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gui {

class DateField;

// Issues and writes the excerpts of all items of a meeting, or of the meetings of a time, into a folder or
// one PDF, with or without those that are not adjusted yet. The pages are made aside while the window goes
// on; stopping leaves no file behind.
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
    void showUnadjusted();
    bool hasDays();
    void askWhere();
    void settle();
    QList<domain::Treatment> treatments();

    Workspace &m_workspace;
    QComboBox *m_meeting;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_adjustedOnly;
    QLabel *m_unadjusted;
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
