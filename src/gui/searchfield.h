#pragma once

#include "gui/place.h"

#include <QLineEdit>
#include <QList>
#include <QPointer>

#include <functional>

class QAction;
class QMenuBar;
class QStandardItemModel;

namespace gui {

// One thing that the search finds, and where it leads: to a place, or to an action that is done.
struct SearchHit
{
    QString text;   // "Ågren, Märta (S)"
    QString detail; // "Ledamot"
    Place place{};
    QPointer<QAction> action{};
};

class Workspace;

// What the store holds that fits the words, the best first.
QList<SearchHit> findInStore(Workspace &workspace, const QString &words, int most);
// The actions of the menus that can be done now and whose name has every word; those that the words begin
// first.
QList<SearchHit> findActions(const QMenuBar &menus, const QString &words, int most);

// A field that lists what fits the words typed, and leads there.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    // `find` gives what fits the words, the best first, and not much more than can be looked at.
    explicit SearchField(std::function<QList<SearchHit>(const QString &words)> find,
                         QWidget *parent = nullptr);

    static constexpr int mostHits = 14;

signals:
    void found(const gui::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void list(const QString &words);
    void lead(int row);

    std::function<QList<SearchHit>(const QString &words)> m_find;
    QList<SearchHit> m_hits;
    QStandardItemModel *m_model;
};

} // namespace gui
