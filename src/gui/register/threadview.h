#pragma once

#include "gui/register/thread.h"

#include <QScrollArea>

class QVBoxLayout;

namespace gui {

// What became of a matter, told step by step: a dot of the step's tone, its day, and what happened in words.
class ThreadView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ThreadView(QWidget *parent = nullptr);

    // `current` is the treatment that was chosen; it stands out.
    void setSteps(const QList<ThreadStep> &steps, const domain::Id<domain::ProtocolItem> &current = {});
    // The whole story as text, one step a line.
    QString text() const;

private:
    QList<ThreadStep> m_steps;
};

} // namespace gui
