<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no valid revision number.</source>
        <translation>
            <numerusform>%n row of “%1” has no valid revision number.</numerusform>
            <numerusform>%n rows of “%1” have no valid revision number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Go back to a backup of it.</source>
        <translation>
            <numerusform>The file is damaged in %n place. Go back to a backup of it.</numerusform>
            <numerusform>The file is damaged in %n places. Go back to a backup of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message numerus="yes">
        <source>%n invisible character(s) that control something else than text were left out.</source>
        <translation>
            <numerusform>%n invisible character that controls something else than text was left out.</numerusform>
            <numerusform>%n invisible characters that control something else than text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only a certain font can show were replaced by “□”. Write what they stand for instead.</source>
        <translation>
            <numerusform>%n character that only a certain font can show was replaced by “□”. Write what it stands for instead.</numerusform>
            <numerusform>%n characters that only a certain font can show were replaced by “□”. Write what they stand for instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>%n cell(s) begin like a formula and were given an apostrophe, so that no spreadsheet runs them.</source>
        <translation>
            <numerusform>%n cell begins like a formula and was given an apostrophe, so that no spreadsheet runs it.</numerusform>
            <numerusform>%n cells begin like a formula and were given an apostrophe, so that no spreadsheet runs them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionVerbs</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lies tabled since %1, for %n day(s).</source>
        <translation>
            <numerusform>Lies tabled since %1, for %n day.</numerusform>
            <numerusform>Lies tabled since %1, for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has lain tabled for %n day(s)</source>
        <translation>
            <numerusform>%1 has lain tabled for %n day</numerusform>
            <numerusform>%1 has lain tabled for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominated without a decision</source>
        <translation>
            <numerusform>%1: %n nominated without a decision</numerusform>
            <numerusform>%1: %n nominated without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominated to be elected</source>
        <translation>
            <numerusform>%1: %n nominated to be elected</numerusform>
            <numerusform>%1: %n nominated to be elected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free seat(s)</source>
        <translation>
            <numerusform>%1: %n free seat</numerusform>
            <numerusform>%1: %n free seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prevented without a replacement</source>
        <translation>
            <numerusform>%1: %n prevented without a replacement</numerusform>
            <numerusform>%1: %n prevented without a replacement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: attendance of %n not marked</source>
        <translation>
            <numerusform>%1: attendance of %n not marked</numerusform>
            <numerusform>%1: attendance of %n not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have not reported back</source>
        <translation>
            <numerusform>%1: %n have not reported back</numerusform>
            <numerusform>%1: %n have not reported back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>The text seems to be an agenda: it has the titles of %n items and nothing about them. Paste the text of the item from the protocol.</source>
        <translation>
            <numerusform>The text seems to be an agenda: it has the title of %n item and nothing about it. Paste the text of the item from the protocol.</numerusform>
            <numerusform>The text seems to be an agenda: it has the titles of %n items and nothing about them. Paste the text of the item from the protocol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NominationVerbs</name>
    <message numerus="yes">
        <source>%n elected.</source>
        <translation>
            <numerusform>%n elected.</numerusform>
            <numerusform>%n elected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>“%1” is cut off after %n byte(s). Go back to a backup of it.</source>
        <translation>
            <numerusform>“%1” is cut off after %n byte. Go back to a backup of it.</numerusform>
            <numerusform>“%1” is cut off after %n bytes. Go back to a backup of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 of %n seat</numerusform>
            <numerusform>%1 of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The presidium has %n roster(s) of %1 to review</source>
        <translation>
            <numerusform>The presidium has %n roster of %1 to review</numerusform>
            <numerusform>The presidium has %n rosters of %1 to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperVerbs</name>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n excerpt to %1.</numerusform>
            <numerusform>Wrote %n excerpts to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>The picture is too large (%n characters at the most). Save it anew with fewer details.</source>
        <translation>
            <numerusform>The picture is too large (%n characters at the most). Save it anew with fewer details.</numerusform>
            <numerusform>The picture is too large (%n characters at the most). Save it anew with fewer details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyVerbs</name>
    <message numerus="yes">
        <source>Weeded %n thing(s); the list is in %1.</source>
        <translation>
            <numerusform>Weeded %n thing; the list is in %1.</numerusform>
            <numerusform>Weeded %n things; the list is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolVerbs</name>
    <message numerus="yes">
        <source>%n item(s) saved in the register. “undo” takes it back.</source>
        <translation>
            <numerusform>%n item saved in the register. “undo” takes it back.</numerusform>
            <numerusform>%n items saved in the register. “undo” takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>A comment has at most %n character(s).</source>
        <translation>
            <numerusform>A comment has at most %n character.</numerusform>
            <numerusform>A comment has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCheck</name>
    <message numerus="yes">
        <source>%n ordinary seat(s) free</source>
        <translation>
            <numerusform>%n ordinary seat free</numerusform>
            <numerusform>%n ordinary seats free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes to every one of %n event(s)</source>
        <translation>
            <numerusform>Nobody goes to every one of %n event</numerusform>
            <numerusform>Nobody goes to every one of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) going to all %1 events</source>
        <translation>
            <numerusform>%n person going to all %1 events</numerusform>
            <numerusform>%n persons going to all %1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on no roster of the mandate period</source>
        <translation>
            <numerusform>%n member on no roster of the mandate period</numerusform>
            <numerusform>%n members on no roster of the mandate period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stepping in for somebody of another party</source>
        <translation>
            <numerusform>%n person stepping in for somebody of another party</numerusform>
            <numerusform>%n persons stepping in for somebody of another party</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 of %n seat taken</numerusform>
            <numerusform>%1 of %n seats taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 of %n seat</numerusform>
            <numerusform>%1 of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s)</source>
        <translation>
            <numerusform>%n lack</numerusform>
            <numerusform>%n lacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterTodo</name>
    <message numerus="yes">
        <source>%1 is tabled; the event opens in %n day(s)</source>
        <translation>
            <numerusform>%1 is tabled; the event opens in %n day</numerusform>
            <numerusform>%1 is tabled; the event opens in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration closed; %n elected not registered</source>
        <translation>
            <numerusform>Registration closed; %n elected not registered</numerusform>
            <numerusform>Registration closed; %n elected not registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration closes in %n day(s)</source>
        <translation>
            <numerusform>Registration closes in %n day</numerusform>
            <numerusform>Registration closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>%n seat vacant</numerusform>
            <numerusform>%n seats vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated to be elected</source>
        <translation>
            <numerusform>%n nominated to be elected</numerusform>
            <numerusform>%n nominated to be elected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prevented without a replacement</source>
        <translation>
            <numerusform>%n prevented without a replacement</numerusform>
            <numerusform>%n prevented without a replacement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n not marked</source>
        <translation>
            <numerusform>Attendance of %n not marked</numerusform>
            <numerusform>Attendance of %n not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not reported back</source>
        <translation>
            <numerusform>%n has not reported back</numerusform>
            <numerusform>%n have not reported back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterVerbs</name>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 of %n seat taken</numerusform>
            <numerusform>%1 of %n seats taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatRule</name>
    <message numerus="yes">
        <source>%n participant(s) missing</source>
        <translation>
            <numerusform>%n participant missing</numerusform>
            <numerusform>%n participants missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: %1 for %2 seats</source>
        <translation>
            <numerusform>%n too many: %1 for %2 seats</numerusform>
            <numerusform>%n too many: %1 for %2 seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing from %1, whose quota is %2</source>
        <translation>
            <numerusform>%n missing from %1, whose quota is %2</numerusform>
            <numerusform>%n missing from %1, whose quota is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many from %1, whose quota is %2</source>
        <translation>
            <numerusform>%n too many from %1, whose quota is %2</numerusform>
            <numerusform>%n too many from %1, whose quota is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreVerbs</name>
    <message numerus="yes">
        <source>Made %1: %2, mandate period %3, %n edition(s).</source>
        <translation>
            <numerusform>Made %1: %2, mandate period %3, %n edition.</numerusform>
            <numerusform>Made %1: %2, mandate period %3, %n editions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%1 opens in %n day(s)</source>
        <translation>
            <numerusform>%1 opens in %n day</numerusform>
            <numerusform>%1 opens in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lies tabled since %1, for %n day(s)</source>
        <translation>
            <numerusform>Lies tabled since %1, for %n day</numerusform>
            <numerusform>Lies tabled since %1, for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more edition(s) wait</source>
        <translation>
            <numerusform>%n more edition waits</numerusform>
            <numerusform>%n more editions wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message numerus="yes">
        <source>%n cell(s) held invisible or private characters, which were left out.</source>
        <translation>
            <numerusform>%n cell held invisible or private characters, which were left out.</numerusform>
            <numerusform>%n cells held invisible or private characters, which were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a spreadsheet holds and were cut.</source>
        <translation>
            <numerusform>%n cell were longer than a spreadsheet holds and were cut.</numerusform>
            <numerusform>%n cells were longer than a spreadsheet holds and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttendanceDialog</name>
    <message numerus="yes">
        <source>“%1” fits %n persons. Write more of the name, or choose one in the list with the down arrow.</source>
        <translation>
            <numerusform>“%1” fits %n persons. Write more of the name, or choose one in the list with the down arrow.</numerusform>
            <numerusform>“%1” fits %n persons. Write more of the name, or choose one in the list with the down arrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are not saved yet. %1 saves them; Esc once more throws them away.</source>
        <translation>
            <numerusform>%n mark is not saved yet. %1 saves it; Esc once more throws it away.</numerusform>
            <numerusform>%n marks are not saved yet. %1 saves them; Esc once more throws them away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BatchDialog</name>
    <message numerus="yes">
        <source>%n excerpt(s) were saved in %1.</source>
        <translation>
            <numerusform>%n excerpt were saved in %1.</numerusform>
            <numerusform>%n excerpts were saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EventPage</name>
    <message numerus="yes">
        <source>%1, tabled for %n day(s)</source>
        <translation>
            <numerusform>%1, tabled for %n day</numerusform>
            <numerusform>%1, tabled for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EventsPage</name>
    <message numerus="yes">
        <source>%1 · %2, %n day(s)</source>
        <translation>
            <numerusform>%1 · %2, %n day</numerusform>
            <numerusform>%1 · %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) saved in the register. Undo takes the import back.</source>
        <translation>
            <numerusform>%n item saved in the register. Undo takes the import back.</numerusform>
            <numerusform>%n items saved in the register. Undo takes the import back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message numerus="yes">
        <source>%n tabled matter(s)</source>
        <translation>
            <numerusform>%n tabled matter</numerusform>
            <numerusform>%n tabled matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NameListDialog</name>
    <message numerus="yes">
        <source>%1 of %n line(s) name somebody on the roster</source>
        <translation>
            <numerusform>%1 of %n line name somebody on the roster</numerusform>
            <numerusform>%1 of %n lines name somebody on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OrderPage</name>
    <message numerus="yes">
        <source>%n personal substitute(s)</source>
        <translation>
            <numerusform>%n personal substitute</numerusform>
            <numerusform>%n personal substitutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n seat(s) · %1 %</source>
        <translation>
            <numerusform>%n seat · %1 %</numerusform>
            <numerusform>%n seats · %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProfilesPage</name>
    <message numerus="yes">
        <source>%1 · based on %2, %n column(s)</source>
        <translation>
            <numerusform>%1 · based on %2, %n column</numerusform>
            <numerusform>%1 · based on %2, %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegisterModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReportsDialog</name>
    <message numerus="yes">
        <source>The reports of %n noted</source>
        <translation>
            <numerusform>The reports of %n noted</numerusform>
            <numerusform>The reports of %n noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RetentionPage</name>
    <message numerus="yes">
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n year</numerusform>
            <numerusform>%1: %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReviewPage</name>
    <message numerus="yes">
        <source>The presidium has %n roster(s) to review</source>
        <translation>
            <numerusform>The presidium has %n roster to review</numerusform>
            <numerusform>The presidium has %n rosters to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RosterTab</name>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominated</numerusform>
            <numerusform>%n nominated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elected</source>
        <translation>
            <numerusform>%n elected</numerusform>
            <numerusform>%n elected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n marked</source>
        <translation>
            <numerusform>Attendance of %n marked</numerusform>
            <numerusform>Attendance of %n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RoundPage</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on the seats of last year.</source>
        <translation>
            <numerusform>%n put on the seats of last year.</numerusform>
            <numerusform>%n put on the seats of last year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elected.</source>
        <translation>
            <numerusform>%n elected.</numerusform>
            <numerusform>%n elected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opens in %n day(s)</source>
        <translation>
            <numerusform>%1 opens in %n day</numerusform>
            <numerusform>%1 opens in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who fits “%1”, and %n more</source>
        <translation>
            <numerusform>Who fits “%1”, and %n more</numerusform>
            <numerusform>Who fits “%1”, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No free seat for %1 on %n edition(s).</source>
        <translation>
            <numerusform>No free seat for %1 on %n edition.</numerusform>
            <numerusform>No free seat for %1 on %n editions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RoundSide</name>
    <message numerus="yes">
        <source>%n nominated without a seat</source>
        <translation>
            <numerusform>%n nominated without a seat</numerusform>
            <numerusform>%n nominated without a seat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeatRulesPage</name>
    <message numerus="yes">
        <source>%n year(s) with rules of their own</source>
        <translation>
            <numerusform>%n year with rules of their own</numerusform>
            <numerusform>%n years with rules of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SheetPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided, left out until then</source>
        <translation>
            <numerusform>%n to be decided, left out until then</numerusform>
            <numerusform>%n to be decided, left out until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n persons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominated</numerusform>
            <numerusform>%n nominated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for them</source>
        <translation>
            <numerusform>%n waiting for them</numerusform>
            <numerusform>%n waiting for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attendance of %n marked</source>
        <translation>
            <numerusform>attendance of %n marked</numerusform>
            <numerusform>attendance of %n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attendance of %n left out</source>
        <translation>
            <numerusform>attendance of %n left out</numerusform>
            <numerusform>attendance of %n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WeedingDialog</name>
    <message numerus="yes">
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n year</numerusform>
            <numerusform>%1: %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Events</name>
    <message numerus="yes">
        <source>Seat %1 (%2) can&apos;t be taken away: %3 was placed there. Keep at least %n such seat(s).</source>
        <translation>
            <numerusform>Seat %1 (%2) can&apos;t be taken away: %3 was placed there. Keep at least %n such seat.</numerusform>
            <numerusform>Seat %1 (%2) can&apos;t be taken away: %3 was placed there. Keep at least %n such seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Merges</name>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n nomination</numerusform>
            <numerusform>%n nominations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on rosters</source>
        <translation>
            <numerusform>%n place on rosters</numerusform>
            <numerusform>%n places on rosters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of attendance</source>
        <translation>
            <numerusform>%n mark of attendance</numerusform>
            <numerusform>%n marks of attendance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about rosters</source>
        <translation>
            <numerusform>%n answer about rosters</numerusform>
            <numerusform>%n answers about rosters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal substitute(s)</source>
        <translation>
            <numerusform>%n personal substitute</numerusform>
            <numerusform>%n personal substitutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal substitute(s) that would be told twice</source>
        <translation>
            <numerusform>%n personal substitute that would be told twice</numerusform>
            <numerusform>%n personal substitutes that would be told twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Sentences</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
