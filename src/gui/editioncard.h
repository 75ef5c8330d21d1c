#pragma once

#include "gui/overview.h"

#include <QAbstractButton>

namespace gui {

// An edition in the overview's grid: year, state, how many seats are taken, when. Pressing it opens the
// edition.
class EditionCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EditionCard(QWidget *parent = nullptr);

    void setSummary(const EditionSummary &summary);
    const EditionSummary &summary() const { return m_summary; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont strongFont() const;

    EditionSummary m_summary;
};

} // namespace gui
