#pragma once

#include "domain/party.h"
#include "gui/rosters/formdialog.h"
#include "gui/settings/settingspage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gui {

// A party that is added or changed.
class PartyDialog : public FormDialog
{
    Q_OBJECT

public:
    // `others`: the rest of the list, in which no party has the same abbreviation.
    PartyDialog(const QString &title, const domain::Party &party, const QList<domain::Party> &others,
                QWidget *parent = nullptr);

    domain::Party party() const;
    QStringList problems() const override;

private:
    void chooseColour();
    void showColour();

    QList<domain::Party> m_others;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_colour;
    QPushButton *m_choose;
    QCheckBox *m_local;
};

// The list of parties: names, colours and order.
class PartiesPage : public ListPage
{
    Q_OBJECT

public:
    explicit PartiesPage(Workspace &workspace);
    void reload() override;

private:
    void add();
    void change(int line);
    void move(int line, int by);
    void keep(const QList<domain::Party> &list, const QString &done);

    QList<domain::Party> m_parties;
};

} // namespace gui
