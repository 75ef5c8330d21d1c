#pragma once

#include "gui/page.h"
#include "gui/register/itemform.h"
#include "intake/protocoltext.h"

#include <QFutureWatcher>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gui {

class BadgeLabel;
class FormScroll;
class ImportStart;
class ParticipantsPart;
class SourceView;

// Reads the text of a protocol: first it is opened, pasted or dropped here, then it stands beside the form
// with what was read from it, one item at a time. Nothing is stored before the secretary says so, and then as
// one act.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;
    void takeFocus() override;
    QString unsaved() const override;

    // Reads a file in the background; what is wrong with it is shown as a sentence.
    void openFile(const QString &path);
    // Reads a text, a long one in the background; `name` is where it comes from.
    void readText(const QString &text, const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // One item of the text on its way into the register.
    struct Draft
    {
        ItemForm::Entry entry;
        QList<intake::Doubt> doubts;
        QList<intake::Mark> marks;
        QList<intake::BackReference> backReferences;
        bool meetingGiven = false;  // by the text
        bool meetingShared = false; // taken from another item of the text
        bool chosen = true;
    };

    // What came of a file or a text.
    struct Read
    {
        QString name;
        QString text;
        QString whyNone;
        intake::Reading reading;
    };

    void giveRoomToShown();
    QWidget *makeReading();
    void placeHalves();
    QWidget *makeSource();
    QWidget *makeForm();
    QWidget *makeBar();

    static Read readingOf(const QString &text, const QString &name, const ItemSurroundings &around);
    void showRead(const Read &read);
    void startOver();
    void showDraft(int index);
    void keepDraft();
    void shareMeeting();
    void showState();
    void showBackReferences();
    QStringList problemsOf(int index) const;
    void save();

    int m_current = -1;
    QList<Draft> m_drafts;
    QList<domain::RegisterEntry> m_entries;

    QStackedWidget *m_stack;
    QLabel *m_origin;
    ImportStart *m_start;
    QBoxLayout *m_halves = nullptr;
    QBoxLayout *m_bar = nullptr; // below them
    QFutureWatcher<Read> m_reader;
    SourceView *m_source;
    QLabel *m_legend;
    QLabel *m_atCursor;
    ParticipantsPart *m_participants;
    FormScroll *m_scroll;
    ItemForm *m_form = nullptr; // of the reading; m_scroll's
    QWidget *m_steps;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_step;
    QCheckBox *m_chosen;
    QLabel *m_backReferences;
    BadgeLabel *m_questions;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace gui
