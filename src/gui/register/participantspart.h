#pragma once

#include "intake/attendancelist.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;

namespace gui {

class ParticipantsModel;
class Remark;
class Table;

// Who took part, as it was read from a protocol: to be looked at, mended, and saved or left out.
class ParticipantsPart : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantsPart(QWidget *parent = nullptr);

    // Nothing is shown for an empty list.
    void setList(const intake::AttendanceList &list);
    // What is to be saved.
    QList<domain::Participant> participants() const;

private:
    void showState();
    void removeSelected();

    ParticipantsModel *m_model;
    QCheckBox *m_chosen;
    QLabel *m_counts;
    Table *m_table;
    Remark *m_doubts;
};

} // namespace gui
