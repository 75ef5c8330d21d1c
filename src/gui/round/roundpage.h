#pragma once

#include "documents/itemdraft.h"
#include "domain/decisionround.h"
#include "domain/personfinder.h"
#include "gui/page.h"

#include <optional>

class QLabel;
class QScrollArea;
class QBoxLayout;

namespace gui {

class BadgeLabel;
class Card;
class EmptyState;
class KeyButton;
class RoundColumn;
class RoundLines;
class RoundSide;

// The decision round: the editions of a year that people can still be put on, side by side, worked by keys
// alone. Every pick is a nomination that is stored at once, so the page can be left at any time.
class RoundPage : public Page
{
    Q_OBJECT

public:
    explicit RoundPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;
    // Puts the cursor on the next free seat; to be called when the page has come into view.
    void enter();

    // Small enough for large text in a small window; its parts scroll.
    QSize minimumSizeHint() const override { return {}; }

    const QList<RoundColumn *> &columns() const { return m_columns; }
    // The column whose field has the cursor; null when there is none.
    RoundColumn *active() const { return m_columns.value(m_active); }

signals:
    void left();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    // What a key of the round does; none for any other key.
    enum class Act {
        Put,
        Next,
        Previous,
        Down,
        Up,
        ScrollOn,
        ScrollBack,
        AllYears,
        AllEvents,
        AsLastYear,
        Substitutes,
        TakeOff,
        NewPerson,
        Words,
        Draft,
        Elect,
        YearBack,
        YearOn,
        TakeBack,
        Undo,
        Redo,
        Leave,
    };
    std::optional<Act> actOf(const QKeyEvent &key) const;
    void run(Act act);

    QWidget *makeHead();
    QWidget *makeLegend();
    bool isNarrow() const; // for its text
    int mostShown() const; // of those who fit
    KeyButton *addKey(QLayout *legend, const QString &key, const QString &text, Act act);

    void readColumns();
    void readPeople();
    void showHead();
    void showSuggestions();
    void say(const QStringList &sentences);

    void activate(int column, bool takeFocus = true);
    void bringIntoSight();
    void choose(int suggestion);
    void showHint(const QString &lacking);
    QString lackingSeats();
    const domain::PersonEntry *chosen() const;
    QString noteAbout(const domain::PersonEntry &entry) const;
    domain::SeatKind kind() const;
    QList<domain::Roster> laterYears(const domain::Roster &roster);
    QList<domain::Roster> targets(bool everyEvent);
    bool keep(const domain::Picks &picks);

    void put();
    void putAsLastYear();
    void takeOff();
    void takeBack();
    void addPerson();
    void editWords();
    void draft();
    void elect();

    domain::PersonFinder m_finder;
    QMap<QString, int> m_composition;
    QHash<domain::Id<domain::Event>, domain::Roster> m_lastYear;
    documents::DraftTemplate m_words = documents::DraftTemplate::usual();
    QList<const domain::PersonEntry *> m_suggested;
    int m_more = 0; // who fit, but are not shown
    QString m_said;
    bool m_ownAct = false; // what changes the store now changes no person
    int m_active = 0;
    int m_readYear = 0;

    QLabel *m_period = nullptr;
    BadgeLabel *m_authority = nullptr;
    QLabel *m_facts = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_row = nullptr;
    QList<RoundColumn *> m_columns;
    EmptyState *m_nothing = nullptr;
    Card *m_suggestions = nullptr;
    QLabel *m_hint = nullptr;
    RoundLines *m_matches = nullptr;
    RoundSide *m_side = nullptr;
    KeyButton *m_allYears = nullptr;
    KeyButton *m_allEvents = nullptr;
    QList<KeyButton *> m_plainKeys; // go without saying where there is little room
    KeyButton *m_substitutes = nullptr;
};

} // namespace gui
