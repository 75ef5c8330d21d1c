#include "gui/rosters/assignmenteditor.h"

#include "domain/party.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/personpicker.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace domain;

namespace gui {

AssignmentEditor::AssignmentEditor(const Assignment &assignment, const QList<Committee> &committees,
                                   QWidget *parent)
    : QWidget{parent}
    , m_assignment{assignment}
    , m_committee{new QComboBox{this}} // stays hidden, and in no layout, where there is one committee
    , m_role{new QComboBox}
    , m_party{partyBox()}
    , m_from{new DateField}
    , m_until{new DateField}
{
    for (const Committee &committee : committees)
        m_committee->addItem(committee.shortName, committee.id.toString());
    m_committee->setCurrentIndex(m_committee->findData(assignment.committee.toString()));
    m_committee->setAccessibleName(tr("Committee"));
    m_committee->setVisible(committees.size() > 1);
    for (const domain::Role role : roles())
        m_role->addItem(label(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(assignment.role)));
    m_role->setAccessibleName(tr("Role"));
    m_party->setCurrentText(assignment.party);
    m_from->setDate(assignment.from);
    m_from->setAccessibleName(tr("From"));
    m_until->setDate(assignment.until);
    m_until->setAccessibleName(tr("Until"));
    m_until->setPlaceholderText(tr("for now"));
    m_until->setToday(assignment.from);

    auto *remove = new QPushButton{icon(QStringLiteral("remove")), {}};
    remove->setAccessibleName(tr("Remove the assignment"));
    remove->setToolTip(remove->accessibleName());
    remove->setAutoDefault(false);
    setLook(remove, "flat");

    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_committee, m_role, m_party, m_from, m_until}) {
        if (field == m_committee && committees.size() < 2)
            continue;
        const int column = grid->columnCount();
        auto *caption = muteLabel(field->accessibleName());
        caption->setBuddy(field);
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, field == m_committee ? 0 : field == m_role ? 2 : 1);
    }
    grid->addWidget(remove, 1, grid->columnCount());
    setFocusProxy(m_role);

    connect(remove, &QPushButton::clicked, this, &AssignmentEditor::removed);
    for (QComboBox *box : {m_committee, m_role, m_party})
        connect(box, &QComboBox::currentTextChanged, this, &AssignmentEditor::changed);
    for (DateField *field : {m_from, m_until})
        connect(field, &DateField::textChanged, this, &AssignmentEditor::changed);
}

Assignment AssignmentEditor::assignment() const
{
    Assignment assignment = m_assignment;
    assignment.committee = Id<Committee>::fromString(m_committee->currentData().toString());
    assignment.role = Role(m_role->currentData().toInt());
    assignment.party = partyCode(m_party->currentText());
    assignment.from = m_from->date();
    assignment.until = m_until->date();
    return assignment;
}

QStringList AssignmentEditor::problems() const
{
    Assignment read = assignment();
    QStringList sentences;
    if (!m_from->isReadable()) {
        sentences << m_from->problem(tr("“%1” is no day. Write it as 2023-01-01.").arg(m_from->text()));
        read.from = m_assignment.from;
    }
    sentences += domain::problems(read);
    if (!m_until->isReadable())
        sentences << m_until->problem(
            tr("“%1” is no day. Write it as 2026-12-31, or leave it empty.").arg(m_until->text()));
    return sentences;
}

} // namespace gui
