#pragma once

#include "domain/retention.h"
#include "gui/rosters/formdialog.h"

#include <QAbstractTableModel>

class QLineEdit;

namespace gui {

// What a weeding would take away.
class WeedingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Class, What, Since, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setThings(const QList<domain::Weeded> &things);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Weeded> m_things;
};

// Shows what is not to be kept any longer and asks by which decision it is weeded, saying that it can't be
// undone.
class WeedingDialog : public FormDialog
{
    Q_OBJECT

public:
    WeedingDialog(const QList<domain::Weeded> &due, const QHash<domain::RetentionClass, int> &years,
                  QWidget *parent = nullptr);

    QString decision() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    QList<domain::Weeded> m_due;
    QLineEdit *m_decision;
};

} // namespace gui
