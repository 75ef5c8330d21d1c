#pragma once

#include "domain/rosterreview.h"
#include "gui/page.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QSettings;
class QStackedWidget;

namespace gui {

class BadgeLabel;
class EmptyState;
class ReviewList;
class ReviewModel;
class ReviewSide;
class Table;

// The presidium goes through the year's rosters: at the left each with where it stands, in the middle the
// chosen one, at its side the checks and the answers. After an answer the next roster comes up.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    ReviewPage(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);

    void reload() override;
    void turnTo(const Place &place) override;
    void takeFocus() override;
    QMenu *reports() const override { return m_papers; }
    bool scrolls() const override { return true; }
    Place history() const override;

    ReviewSide &side() const { return *m_side; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMiddle();
    void arrange();
    const domain::RosterReview *current() const;
    void show(); // the current one
    void showChanges(const domain::RosterReview &review);
    void answer(domain::ReviewAnswer answer);
    void reply(const domain::Review &review, const QString &text);
    // To the next roster that the person has not answered about; false when there is none.
    bool goOn(const domain::Id<domain::Person> &person);
    QString fileName(const QString &kind, const QString &suffix) const;
    void askPage();
    void askAnswer();
    void pasteAnswer();
    void askReport();

    QSettings &m_settings;
    QList<domain::RosterReview> m_reviews;
    QAction *m_approve;
    QAction *m_request;
    QMenu *m_papers;
    QList<QAction *> m_outgoing;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QBoxLayout *m_columns;
    QLabel *m_title;
    QLabel *m_waiting;
    ReviewList *m_list;
    QLabel *m_name;
    BadgeLabel *m_authority;
    BadgeLabel *m_standing;
    QLabel *m_facts;
    QFrame *m_notice;
    QLabel *m_changes;
    ReviewModel *m_model;
    Table *m_table;
    ReviewSide *m_side;
    bool m_narrow = false;
};

} // namespace gui
