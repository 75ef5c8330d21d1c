#pragma once

#include "gui/place.h"

#include <QLineEdit>
#include <QList>

#include <functional>

class QStandardItemModel;

namespace gui {

// One thing that the search finds, and where it leads.
struct SearchHit
{
    QString text;   // "Ågren, Märta"
    QString detail; // "Person · S"
    Place place;
};

class Workspace;

// Persons, matters and editions of the looked-at period.
QList<SearchHit> searchable(Workspace &workspace);

// A field that lists what fits the words typed, and leads there. Every word must stand in the text or the
// detail, in any case and with or without accents.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    // `read` gives everything that can be found; asked for when the field is first used after forget().
    explicit SearchField(std::function<QList<SearchHit>()> read, QWidget *parent = nullptr);

    void forget();

signals:
    void found(const gui::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void list(const QString &words);
    void lead(int row);

    std::function<QList<SearchHit>()> m_read;
    QList<SearchHit> m_all;
    QStringList m_folded; // of m_all, for comparing
    QList<SearchHit> m_hits;
    QStandardItemModel *m_model;
};

} // namespace gui
