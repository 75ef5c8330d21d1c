#pragma once

#include "gui/help/aboutdialog.h"
#include "gui/help/manualwindow.h"
#include "gui/newdialogs.h"
#include "gui/papers/batchdialog.h"
#include "gui/papers/issuedexcerptsdialog.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/papers/papers.h"
#include "gui/register/excerptdialog.h"
#include "gui/register/itemdialog.h"
#include "gui/register/itementry.h"
#include "gui/review/reviewpapers.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/erasedialog.h"
#include "gui/rosters/mergedialog.h"
#include "gui/rosters/namelistdialog.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/orderdialog.h"
#include "gui/rosters/persondialog.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/reportsdialog.h"
#include "gui/rosters/resigndialog.h"
#include "gui/rosters/seatdialogs.h"
#include "gui/rosters/seatrulesdialog.h"
#include "gui/round/draftdialog.h"
#include "gui/settings/icondialog.h"
#include "gui/settings/partiespage.h"
#include "gui/settings/profilespage.h"
#include "gui/settings/retentionpage.h"
#include "gui/settings/settingswindow.h"
#include "gui/startdialog.h"
#include "gui/weedingdialog.h"
#include "rosters_sample.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using Made = std::unique_ptr<QWidget>;

// A roster with one who is elected, and every dialog of the program about it. A new dialog is added here, and
// every test that goes through all of them takes it in.
struct EveryDialog
{
    EveryDialog()
    {
        sample.elect(
            sample.addDecision(QStringLiteral("14"), QDate{2023, 2, 16}, domain::Outcome::AsProposed),
            {sample.marta});
        sample.nominate({sample.jon});
        sample.open();
    }

    QMap<QString, std::function<Made()>> all()
    {
        const domain::Roster roster = sample.roster();
        const domain::RosterRow row = sample.rowOf(sample.marta);
        const QDate today = sample.workspace->today();
        const domain::Committee committee = sample.workspace->committee();
        const QList committees{committee};
        const auto persons = sample.persons();
        const auto period = sample.workspace->period();
        QList<domain::Treatment> treatments;
        const auto entries = sample.fresh->decisions.entries().value();
        for (const auto &entry : entries)
            treatments.append(sample.fresh->decisions.treatment(entry.item).value());
        const gui::ReplacementContext replacement{roster, row, persons, committee.id, today};
        const gui::NominationContext nomination{sample.event, sample.edition,       period,
                                                persons,      sample.nominations(), today};
        const gui::ElectionContext election{roster,  treatments,   sample.nominations(),
                                            persons, committee.id, today};
        const gui::SeatRulesContext rules{
            sample.event, sample.edition, {}, {{committee.id, QStringLiteral("RUN")}}, 10};
        documents::Excerpt excerpt;
        excerpt.committee = committee;
        excerpt.treatment = treatments.first();
        excerpt.events = sample.workspace->events();
        const gui::ItemDialog::Entry entry = gui::entryOf(treatments.first());
        return {
            {QStringLiteral("about"), [] { return Made{new gui::AboutDialog}; }},
            {QStringLiteral("attendance"), [=] { return Made{new gui::AttendanceDialog{roster}}; }},
            {QStringLiteral("batch"), [=, this] { return Made{new gui::BatchDialog{*sample.workspace}}; }},
            {QStringLiteral("committee"), [=] { return Made{new gui::CommitteeDialog{committees}}; }},
            {QStringLiteral("committee changed"),
             [=] {
                 return Made{new gui::CommitteeDialog{committee, committees}};
             }},
            {QStringLiteral("draft"),
             [=] {
                 return Made{new gui::DraftDialog{documents::DraftTemplate::usual(), committee, {roster}}};
             }},
            {QStringLiteral("elect"), [=] { return Made{new gui::ElectDialog{election}}; }},
            {QStringLiteral("erase"), [=] { return Made{new gui::EraseDialog{*row.person}}; }},
            {QStringLiteral("event"),
             [=] {
                 return Made{new gui::EventDialog{committee, QList<domain::Event>{}}};
             }},
            {QStringLiteral("excerpt"),
             [=] {
                 auto *dialog = new gui::ExcerptDialog{excerpt, today};
                 dialog->setIssue(QStringLiteral("Utdraget får ett nummer."), {});
                 return Made{dialog};
             }},
            {QStringLiteral("export"),
             [=] { return Made{new gui::ExportDialog{gui::rosterSource(roster, committee)}}; }},
            {QStringLiteral("issued excerpts"),
             [=, this] { return Made{new gui::IssuedExcerptsDialog{*sample.workspace}}; }},
            {QStringLiteral("icon"),
             [=, event = sample.event] {
                 return Made{new gui::IconDialog{event, {}}};
             }},
            {QStringLiteral("item"),
             [=, this] {
                 return Made{new gui::ItemDialog{
                     QStringLiteral("§ 14"), gui::surroundingsOf(*sample.workspace), entry,
                     [](const gui::ItemDialog::Entry &) { return domain::Result<>{}; }}};
             }},
            {QStringLiteral("letterhead"),
             [=] { return Made{new gui::LetterheadDialog{domain::Letterhead{}}}; }},
            {QStringLiteral("manual"), [] { return Made{new gui::ManualWindow}; }},
            {QStringLiteral("merge"),
             [=] {
                 const auto view = [](const domain::Id<domain::Person> &) {
                     return domain::Result<domain::MergeView>{domain::MergeView{}};
                 };
                 return Made{new gui::MergeDialog{persons.first(), persons, today, view}};
             }},
            {QStringLiteral("names"),
             [=] {
                 return Made{new gui::NameListDialog{persons, today, QStringLiteral("Närvarande")}};
             }},
            {QStringLiteral("nominate"), [=] { return Made{new gui::NominationDialog{nomination}}; }},
            {QStringLiteral("note"), [=] { return Made{new gui::NoteDialog{row}}; }},
            {QStringLiteral("order"),
             [=] {
                 return Made{new gui::OrderDialog{committee, {}, persons, today}};
             }},
            {QStringLiteral("party"),
             [=] {
                 return Made{new gui::PartyDialog{QStringLiteral("Parti"), {}, domain::usualParties()}};
             }},
            {QStringLiteral("period"),
             [=] {
                 return Made{new gui::NewPeriodDialog{committee, committees, {period}}};
             }},
            {QStringLiteral("person"),
             [=] {
                 return Made{new gui::PersonDialog{{}, {committees, period, persons}}};
             }},
            {QStringLiteral("prevent"),
             [=] {
                 return Made{new gui::ReplaceDialog{replacement, gui::ReplaceDialog::Wish::Prevent}};
             }},
            {QStringLiteral("profile"),
             [=] {
                 return Made{new gui::ProfileDialog{QStringLiteral("Profil"), {}, {}}};
             }},
            {QStringLiteral("replace"),
             [=] {
                 return Made{new gui::ReplaceDialog{replacement, gui::ReplaceDialog::Wish::Replace}};
             }},
            {QStringLiteral("reported back"),
             [=] {
                 return Made{new gui::ReportedBackDialog{roster, row, today}};
             }},
            {QStringLiteral("reports"),
             [=, this] { return Made{new gui::ReportsDialog{*sample.workspace}}; }},
            {QStringLiteral("resign"),
             [=] {
                 return Made{new gui::ResignDialog{roster, row, today}};
             }},
            {QStringLiteral("retention"),
             [=] {
                 return Made{new gui::RetentionDialog{domain::RetentionClass::Notes, 2}};
             }},
            {QStringLiteral("review page"),
             [=] {
                 return Made{
                     new gui::ReviewPageDialog{2024, domain::presidiumOn(persons, committee.id, today), {}}};
             }},
            {QStringLiteral("seat rules"), [=] { return Made{new gui::SeatRulesDialog{rules}}; }},
            {QStringLiteral("settings"),
             [=, this] {
                 return Made{new gui::SettingsWindow{*sample.workspace, settings}};
             }},
            {QStringLiteral("start"),
             [] { return Made{new gui::StartDialog{QStringLiteral("/hem/register.deltagande")}}; }},
            {QStringLiteral("weed"),
             [=] {
                 return Made{new gui::WeedingDialog{{}, {}}};
             }},
        };
    }

    RosterSample sample;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};
