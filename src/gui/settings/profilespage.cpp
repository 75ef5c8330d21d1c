#include "gui/settings/profilespage.h"

#include "documents/attendancelist.h"
#include "documents/registerlist.h"
#include "documents/rosterdocument.h"
#include "gui/papers/columnlist.h"
#include "store/exportprofiles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// The columns of all lists that go out, each once.
QList<documents::ColumnChoice> everyColumn()
{
    QList<documents::ColumnChoice> all;
    for (const auto &choices : {documents::choicesOf(documents::rosterColumns()),
                                documents::choicesOf(documents::attendanceColumns()),
                                documents::choicesOf(documents::registerColumns())})
        for (const documents::ColumnChoice &choice : choices)
            if (std::none_of(all.cbegin(), all.cend(),
                             [&](const documents::ColumnChoice &known) { return known.key == choice.key; }))
                all.append(choice);
    return all;
}

} // namespace

ProfileDialog::ProfileDialog(const QString &title, const domain::ExportProfile &profile,
                             const QList<domain::ExportProfile> &others, QWidget *parent)
    : FormDialog{title, tr("Save"), parent}
    , m_profile{profile}
    , m_others{others}
    , m_name{new QLineEdit{profile.name}}
    , m_base{new QComboBox}
    , m_columns{new ColumnList}
{
    m_name->setObjectName(u"name"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_base->setObjectName(u"base"_s);
    for (const domain::Profile each : domain::profiles())
        m_base->addItem(domain::label(each), domain::key(each));
    m_base->setCurrentIndex(m_base->findData(domain::key(profile.base)));
    m_columns->setChoices(everyColumn(), profile.columns);
    m_columns->setMinimumHeight(fontMetrics().height() * 14);
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Based on"), m_base);
    auto *columns = new QLabel{tr("&Columns, for the lists that have them (Alt and an arrow key moves one)")};
    columns->setBuddy(m_columns);
    columns->setWordWrap(true);
    body()->addWidget(columns);
    body()->addWidget(m_columns, 1);

    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::refresh);
    connect(m_base, &QComboBox::currentIndexChanged, this, [this] { m_columns->setProfile(base()); });
    m_columns->setProfile(profile.base);
    m_columns->choose(profile.columns);
    connect(m_columns, &ColumnList::chosenChanged, this, &ProfileDialog::refresh);
}

domain::Profile ProfileDialog::base() const
{
    return domain::profileFromKey(m_base->currentData().toString()).value_or(domain::Profile::Internal);
}

domain::ExportProfile ProfileDialog::profile() const
{
    domain::ExportProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.base = base();
    profile.columns = m_columns->chosen();
    return profile;
}

QStringList ProfileDialog::problems() const
{
    return domain::problems(profile(), m_others);
}

ProfilesPage::ProfilesPage(Workspace &workspace)
    : ListPage{
          tr("Export profiles"),
          tr("For whom a list is made, and what it holds. The four built-in profiles stay; those of your "
             "own choose columns within one of them."),
          workspace}
{
    addButton(tr("&Add …"), [this] { add(); });
    addLineButton(tr("&Change …"), [this](int line) { change(own(line)); });
    addLineButton(tr("&Remove"), [this](int line) {
        const domain::ExportProfile profile = own(line);
        this->workspace().settle(store::ExportProfiles{this->workspace().store().database()}.remove(profile),
                                 tr("The profile %1 was removed").arg(profile.name));
    });
}

const domain::ExportProfile &ProfilesPage::own(int line) const
{
    return m_profiles[line - domain::profiles().size()];
}

void ProfilesPage::reload()
{
    m_profiles = workspace().value(store::ExportProfiles{workspace().store().database()}.list());
    QList<Line> lines;
    for (const domain::Profile each : domain::profiles())
        lines.append({tr("%1 (built in)").arg(domain::label(each)), {}, true});
    for (const domain::ExportProfile &each : std::as_const(m_profiles))
        lines.append({tr("%1 · based on %2, %n column(s)", nullptr, int(each.columns.size()))
                          .arg(each.name, domain::label(each.base))});
    setLines(lines);
}

void ProfilesPage::add()
{
    auto *dialog = new ProfileDialog{tr("New profile"), {}, m_profiles, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const domain::ExportProfile profile = dialog->profile();
        workspace().settle(store::ExportProfiles{workspace().store().database()}.add(profile),
                           tr("The profile %1 was added").arg(profile.name));
    });
    dialog->open();
}

void ProfilesPage::change(const domain::ExportProfile &profile)
{
    auto others = m_profiles;
    others.removeOne(profile);
    auto *dialog = new ProfileDialog{tr("Change %1").arg(profile.name), profile, others, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        const domain::ExportProfile changed = dialog->profile();
        if (changed != profile)
            workspace().settle(store::ExportProfiles{workspace().store().database()}.change(changed),
                               tr("The profile %1 was changed").arg(changed.name));
    });
    dialog->open();
}

} // namespace gui
