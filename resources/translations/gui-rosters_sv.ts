<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>EditionReading</name>
    <message>
        <source>The roster is shown as of %1. Empty “As of” to change it.</source>
        <translation>Listan visas per %1. Töm ”Per datum” för att ändra i den.</translation>
    </message>
</context>
<context>
    <name>RosterTodo</name>
    <message>
        <source>%1 is still tabled</source>
        <translation>%1 är fortfarande bordlagd</translation>
    </message>
    <message numerus="yes">
        <source>%1 is tabled; the event opens in %n day(s)</source>
        <translation>
            <numerusform>%1 är bordlagd; arrangemanget öppnar om %n dag</numerusform>
            <numerusform>%1 är bordlagd; arrangemanget öppnar om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was referred back; a new decision is needed</source>
        <translation>%1 återremitterades; ett nytt beslut behövs</translation>
    </message>
    <message>
        <source>No decision is registered</source>
        <translation>Inget beslut är registrerat</translation>
    </message>
    <message numerus="yes">
        <source>Registration closed; %n elected not registered</source>
        <translation>
            <numerusform>Anmälan har stängt; %n vald är inte anmäld</numerusform>
            <numerusform>Anmälan har stängt; %n valda är inte anmälda</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration closes today</source>
        <translation>Anmälan stänger i dag</translation>
    </message>
    <message numerus="yes">
        <source>Registration closes in %n day(s)</source>
        <translation>
            <numerusform>Anmälan stänger om %n dag</numerusform>
            <numerusform>Anmälan stänger om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>%n obesatt plats</numerusform>
            <numerusform>%n obesatta platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated to be elected</source>
        <translation>
            <numerusform>%n nominerad att välja</numerusform>
            <numerusform>%n nominerade att välja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prevented without a replacement</source>
        <translation>
            <numerusform>%n förhindrad utan ersättare</numerusform>
            <numerusform>%n förhindrade utan ersättare</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates are not confirmed</source>
        <translation>Datumen är inte bekräftade</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n not marked</source>
        <translation>
            <numerusform>Närvaro inte markerad för %n person</numerusform>
            <numerusform>Närvaro inte markerad för %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not reported back</source>
        <translation>
            <numerusform>%n har inte återrapporterat</numerusform>
            <numerusform>%n har inte återrapporterat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AssignmentEditor</name>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Ta bort uppdraget</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-31, or leave it empty.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-12-31, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2023-01-01.</source>
        <translation>”%1” är inget datum. Skriv det som 2023-01-01.</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceDialog</name>
    <message>
        <source>Attendance at %1 %2</source>
        <translation>Närvaro vid %1 %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Nobody is elected to this edition yet.</source>
        <translation>Ingen är vald till det här tillfället ännu.</translation>
    </message>
    <message>
        <source>The &amp;others are present</source>
        <translation>&amp;Övriga är närvarande</translation>
    </message>
    <message>
        <source>Everybody without a mark, or only registered, is marked as present</source>
        <translation>Alla utan markering, eller som bara är anmälda, markeras som närvarande</translation>
    </message>
    <message>
        <source>Name, then Enter: marks the person and clears the field</source>
        <translation>Namn, sedan Enter: markerar och tömmer fältet</translation>
    </message>
    <message>
        <source>Mark by name</source>
        <translation>Markera med namn</translation>
    </message>
    <message>
        <source>The mark that names are given</source>
        <translation>Markeringen som namnen får</translation>
    </message>
    <message>
        <source>Paste a &amp;list …</source>
        <translation>Klistra in &amp;lista …</translation>
    </message>
    <message>
        <source>A list with a name on each line</source>
        <translation>En lista med ett namn per rad</translation>
    </message>
    <message>
        <source>&amp;Mark by name</source>
        <translation>&amp;Markera</translation>
    </message>
    <message>
        <source>as</source>
        <translation>som</translation>
    </message>
    <message>
        <source>Nothing has been marked yet. A letter marks the chosen person and goes on to the next; a number chooses that row of the printed sheet.</source>
        <translation>Inget har markerats ännu. En bokstav markerar den valda personen och går vidare till nästa; en siffra väljer raden med det numret på den utskrivna listan.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster.</source>
        <translation>”%1” finns inte på listan.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n persons. Write more of the name, or choose one in the list with the down arrow.</source>
        <translation>
            <numerusform>”%1” passar in på %n person. Skriv mer av namnet, eller välj i listan med nedåtpilen.</numerusform>
            <numerusform>”%1” passar in på %n personer. Skriv mer av namnet, eller välj i listan med nedåtpilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancelled for the others</source>
        <translation>&amp;Inställt för övriga</translation>
    </message>
    <message>
        <source>For everybody without a mark, or only registered, it is marked that the edition was cancelled</source>
        <translation>För alla utan markering, eller som bara är anmälda, markeras att tillfället ställdes in</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are not saved yet. %1 saves them; Esc once more throws them away.</source>
        <translation>
            <numerusform>%n markering är inte sparad. %1 sparar den; Esc en gång till kastar den.</numerusform>
            <numerusform>%n markeringar är inte sparade. %1 sparar dem; Esc en gång till kastar dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttendanceGridModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Inte på deltagarlistan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Marked by %1 on %2</source>
        <translation>Markerad av %1 %2</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceModel</name>
    <message>
        <source>Replaces %1</source>
        <translation>Ersätter %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: attended</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Närvarande</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: absent</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Frånvarande</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key: excused</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Excused</source>
        <translation>&amp;Giltigt förfall</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: registered</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>&amp;Registered</source>
        <translation>&amp;Anmäld</translation>
    </message>
    <message>
        <source>&amp;No mark</source>
        <translation>&amp;Ingen markering</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: cancelled</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>&amp;Inställt</translation>
    </message>
</context>
<context>
    <name>gui::AttendanceTab</name>
    <message>
        <source>Attendance over the years</source>
        <translation>Närvaro över åren</translation>
    </message>
    <message>
        <source>Nobody has been elected to this event yet.</source>
        <translation>Ingen har valts till arrangemanget ännu.</translation>
    </message>
    <message>
        <source>Choose a person&apos;s year first.</source>
        <translation>Välj först ett år för en person.</translation>
    </message>
    <message>
        <source>Attendance of %1 in %2 marked</source>
        <translation>Närvaron för %1 %2 är markerad</translation>
    </message>
    <message>
        <source>Choose a person&apos;s year and mark it: %1</source>
        <translation>Välj ett år för en person och markera: %1</translation>
    </message>
</context>
<context>
    <name>gui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>Up and Down go a day on or back</source>
        <translation>Upp- och nedpil går en dag framåt eller bakåt</translation>
    </message>
</context>
<context>
    <name>gui::EditionTab</name>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Spara ändringarna</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>The &amp;dates are confirmed</source>
        <translation>Datumen är &amp;bekräftade</translation>
    </message>
    <message>
        <source>The edition is &amp;cancelled</source>
        <translation>T&amp;illfället är inställt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Öppnar</translation>
    </message>
    <message>
        <source>C&amp;loses</source>
        <translation>St&amp;änger</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>L&amp;okal</translation>
    </message>
    <message>
        <source>Re&amp;gistration until</source>
        <translation>A&amp;nmälan senast</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Ante&amp;ckning</translation>
    </message>
    <message>
        <source>Ordinar&amp;y</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>S&amp;ubstitutes</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>There are no seats.</source>
        <translation>Det finns inga platser.</translation>
    </message>
    <message>
        <source>Write a party&apos;s letters to keep the seat for it; Delete the letters to free it</source>
        <translation>Skriv ett partis bokstäver för att reservera platsen för partiet; ta bort dem för att göra platsen fri</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Alla år</translation>
    </message>
    <message>
        <source>Other ways in which texts write the name, one on each line</source>
        <translation>Andra sätt som namnet skrivs på i texter, ett på varje rad</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short na&amp;me</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Also &amp;written</source>
        <translation>Skrivs även</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-01-10, or leave it empty.</source>
        <translation>”%1” är inget datum. Skriv det som 2024-01-10, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 %2 was changed</source>
        <translation>%1 %2 har ändrats</translation>
    </message>
    <message>
        <source>Rules of the seats …</source>
        <translation>Platsernas regler …</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>(this year only)</source>
        <translation>(bara i år)</translation>
    </message>
    <message>
        <source>What was changed about %1 %2 is not saved yet: %3</source>
        <translation>Det som ändrades för %1 %2 är inte sparat ännu: %3</translation>
    </message>
</context>
<context>
    <name>gui::ElectDialog</name>
    <message>
        <source>The matter %1 has been tabled since %2 (%3). Take it up again in the decision register before anybody is elected.</source>
        <translation>Ärendet %1 ligger bordlagt sedan %2 (%3). Ta upp det igen i beslutsregistret innan någon väljs.</translation>
    </message>
    <message>
        <source>The matter %1 was referred back on %2 (%3). A new decision is needed before anybody is elected.</source>
        <translation>Ärendet %1 återremitterades %2 (%3). Ett nytt beslut behövs innan någon väljs.</translation>
    </message>
    <message>
        <source>The committee rejected the matter %1 on %2 (%3). Nobody can be elected on the strength of it.</source>
        <translation>Nämnden avslog ärendet %1 den %2 (%3). Ingen kan väljas med stöd av det.</translation>
    </message>
    <message>
        <source>No decision is about %1 %2. Register one in the decision register before anybody is elected.</source>
        <translation>Inget beslut gäller %1 %2. Registrera ett i beslutsregistret innan någon väljs.</translation>
    </message>
    <message>
        <source>Elect to %1 %2</source>
        <translation>Välj till %1 %2</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>By the &amp;decision</source>
        <translation>Genom &amp;beslutet</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Nominerade</translation>
    </message>
    <message>
        <source>&amp;Nominated</source>
        <translation>&amp;Nominerade</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Add &amp;to the list</source>
        <translation>&amp;Lägg till i listan</translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation>Någon &amp;annan</translation>
    </message>
    <message>
        <source>No decision point authorises an election to this event.</source>
        <translation>Ingen beslutspunkt ger stöd för ett val till det här arrangemanget.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Markera minst en person.</translation>
    </message>
    <message>
        <source>%1 persons are ticked for %2 free ordinary seats. Untick some, or add seats.</source>
        <translation>%1 personer är markerade för %2 lediga ordinarie platser. Avmarkera någon, eller lägg till platser.</translation>
    </message>
    <message>
        <source>%1 persons are ticked for %2 free substitutes&apos; seats. Untick some, or add seats.</source>
        <translation>%1 personer är markerade för %2 lediga ersättarplatser. Avmarkera någon, eller lägg till platser.</translation>
    </message>
    <message>
        <source>After this election: </source>
        <translation>Efter valet: </translation>
    </message>
</context>
<context>
    <name>gui::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>Radera %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för alltid</translation>
    </message>
    <message>
        <source>Name, way of contact, municipality, parties, notes and reasons are erased, also from the history. The places on rosters stay, without the name. Decided protocol texts are not touched.</source>
        <translation>Namn, kontaktväg, kommun, partier, anteckningar och skäl raderas, också ur historiken. Platserna på listorna står kvar utan namn. Beslutade protokollstexter rörs inte.</translation>
    </message>
    <message>
        <source>Article 17.1 of the General Data Protection Regulation</source>
        <translation>Artikel 17.1 i dataskyddsförordningen</translation>
    </message>
    <message>
        <source>Legal &amp;ground:</source>
        <translation>Rättslig &amp;grund:</translation>
    </message>
    <message>
        <source>Say on what legal ground the person is erased.</source>
        <translation>Ange på vilken rättslig grund personen raderas.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, nor can what was done before it. Backups still hold the data: delete those that are not to.</source>
        <translation>Det här kan inte ångras, och inte heller det som gjordes före. Säkerhetskopior innehåller fortfarande uppgifterna: radera dem som inte ska vara kvar.</translation>
    </message>
    <message>
        <source>The extract is in %1 and %2.</source>
        <translation>Utdraget finns i %1 och %2.</translation>
    </message>
    <message>
        <source>Register extract %1.pdf</source>
        <translation>Registerutdrag %1.pdf</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>PDF and JSON (*.pdf)</source>
        <translation>PDF och JSON (*.pdf)</translation>
    </message>
</context>
<context>
    <name>gui::EventPage</name>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (inte bekräftat)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 av %2 platser besatta</translation>
    </message>
    <message>
        <source>Registration until %1</source>
        <translation>Anmälan senast %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, tabled for %n day(s)</source>
        <translation>
            <numerusform>%1, legat i %n dag</numerusform>
            <numerusform>%1, legat i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List of participants …</source>
        <translation>De&amp;ltagarlista …</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>Attendance over the &amp;years</source>
        <translation>Närvaro över &amp;åren</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>Som &amp;PDF …</translation>
    </message>
    <message>
        <source>As &amp;CSV …</source>
        <translation>Som &amp;CSV …</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>The day as of which the roster is shown; empty: today</source>
        <translation>Den dag som listan visas för; tomt: i dag</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>Per dat&amp;um</translation>
    </message>
    <message>
        <source>The event has no edition in %1. Choose another year.</source>
        <translation>Arrangemanget har inget tillfälle %1. Välj ett annat år.</translation>
    </message>
    <message>
        <source>&amp;Nominations %1</source>
        <translation>No&amp;mineringar %1</translation>
    </message>
    <message>
        <source>&amp;Nominations</source>
        <translation>No&amp;mineringar</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Deltagarlista</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1</source>
        <translation>Listan har skrivits till %1.</translation>
    </message>
    <message>
        <source>The even&amp;t</source>
        <translation>Arran&amp;gemanget</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>&amp;Sheet for the door …</source>
        <translation>&amp;Närvarolista att bocka av …</translation>
    </message>
    <message>
        <source>Sheet for the door</source>
        <translation>Närvarolista att bocka av</translation>
    </message>
    <message>
        <source>The sheet was written to %1</source>
        <translation>Närvarolistan skrevs till %1</translation>
    </message>
    <message>
        <source>&amp;Choose columns and format …</source>
        <translation>&amp;Välj kolumner och format …</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-01-23, or leave it empty for today.</source>
        <translation>”%1” är inget datum. Skriv det som 2024-01-23, eller lämna fältet tomt för i dag.</translation>
    </message>
    <message>
        <source>What was changed about %1 %2 is not saved.</source>
        <translation>Det som ändrades för %1 %2 är inte sparat.</translation>
    </message>
</context>
<context>
    <name>gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>gui::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Sammanför två poster</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Sammanför</translation>
    </message>
    <message>
        <source>%1 stays. Which record is about the same person?</source>
        <translation>%1 finns kvar. Vilken post gäller samma person?</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Den andra posten</translation>
    </message>
    <message>
        <source>Nothing hangs on the other record.</source>
        <translation>Ingenting hänger på den andra posten.</translation>
    </message>
    <message>
        <source>Moves: %1.</source>
        <translation>Flyttas: %1.</translation>
    </message>
    <message>
        <source>Choose the other record.</source>
        <translation>Välj den andra posten.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ingenting går förlorat.</translation>
    </message>
    <message>
        <source>Is lost: %1.</source>
        <translation>Går förlorat: %1.</translation>
    </message>
    <message>
        <source>The name of the other record is remembered: %1.</source>
        <translation>Den andra postens namn kommer att kännas igen: %1.</translation>
    </message>
</context>
<context>
    <name>gui::NameListDialog</name>
    <message>
        <source>A list of names: %1</source>
        <translation>En lista med namn: %1</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Markera dem</translation>
    </message>
    <message>
        <source>A name on each line: Ågren, Märta (S)</source>
        <translation>Ett namn per rad: Ågren, Märta (S)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) name somebody on the roster</source>
        <translation>
            <numerusform>%1 av %n rad anger någon på deltagarlistan</numerusform>
            <numerusform>%1 av %n rader anger någon på deltagarlistan</numerusform>
        </translation>
    </message>
    <message>
        <source>No line names anybody on the roster. Paste names, one on each line.</source>
        <translation>Ingen rad anger någon på deltagarlistan. Klistra in namn, ett per rad.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… och %n rad till</numerusform>
            <numerusform>… och %n rader till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NominationDialog</name>
    <message>
        <source>Nominate to %1 %2</source>
        <translation>Nominera till %1 %2</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Nominera</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>The &amp;whole period %1</source>
        <translation>&amp;Hela perioden %1</translation>
    </message>
    <message>
        <source>nominated already</source>
        <translation>redan nominerad</translation>
    </message>
    <message>
        <source>To be nominated</source>
        <translation>Att nominera</translation>
    </message>
    <message>
        <source>Delete takes a name out again</source>
        <translation>Delete tar bort ett namn igen</translation>
    </message>
    <message>
        <source>Party, group or person</source>
        <translation>Parti, grupp eller person</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>&amp;Nominated by</source>
        <translation>&amp;Nominerad av</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>%1 is nominated already. Choose somebody else, or another time.</source>
        <translation>%1 är redan nominerad. Välj någon annan, eller en annan tid.</translation>
    </message>
    <message>
        <source>Write the day of the nomination, such as 2024-01-10.</source>
        <translation>Skriv nomineringens datum, till exempel 2024-01-10.</translation>
    </message>
</context>
<context>
    <name>gui::NominationModel</name>
    <message>
        <source>The whole period %1</source>
        <translation>Hela perioden %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Återtagen %1</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Kvarstår</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominerad av</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>gui::NominationTab</name>
    <message>
        <source>Nominations</source>
        <translation>Nomineringar</translation>
    </message>
    <message>
        <source>&amp;Nominate …</source>
        <translation>&amp;Nominera …</translation>
    </message>
    <message>
        <source>&amp;Elect the chosen …</source>
        <translation>Väl&amp;j de markerade …</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>Ingen är nominerad ännu.</translation>
    </message>
    <message>
        <source>Choose a nomination that stands.</source>
        <translation>Markera en nominering som kvarstår.</translation>
    </message>
    <message>
        <source>The nomination was withdrawn</source>
        <translation>Nomineringen har återtagits</translation>
    </message>
    <message>
        <source>%1 nominations were withdrawn</source>
        <translation>%1 nomineringar drogs tillbaka</translation>
    </message>
</context>
<context>
    <name>gui::NoteDialog</name>
    <message>
        <source>Note on %1</source>
        <translation>Anteckning om %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Ante&amp;ckning</translation>
    </message>
</context>
<context>
    <name>gui::OrderDialog</name>
    <message>
        <source>Order of calling in: %1</source>
        <translation>Inkallelseordning: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>A group on each line, such as: Alliance: M, C, L, KD</source>
        <translation>En grupp per rad, till exempel: Alliansen: M, C, L, KD</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Steg</translation>
    </message>
    <message>
        <source>&amp;Groups of parties</source>
        <translation>Parti&amp;grupper</translation>
    </message>
    <message>
        <source>&amp;Personal substitutes</source>
        <translation>&amp;Personliga ersättare</translation>
    </message>
    <message>
        <source>Steps of the order</source>
        <translation>Ordningens steg</translation>
    </message>
    <message>
        <source>Space takes a step in or out; Ctrl with an arrow key moves it.</source>
        <translation>Blanksteg tar med eller utesluter ett steg; Ctrl med piltangent flyttar det.</translation>
    </message>
    <message>
        <source>Personal substitutes</source>
        <translation>Personliga ersättare</translation>
    </message>
    <message>
        <source>Delete takes the chosen one away</source>
        <translation>Delete tar bort den valda</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Member who has a personal substitute</source>
        <translation>Ledamot som har en personlig ersättare</translation>
    </message>
    <message>
        <source>Personal substitute</source>
        <translation>Personlig ersättare</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member: personal substitute</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>The order of calling in was changed</source>
        <translation>Inkallelseordningen ändrades</translation>
    </message>
    <message>
        <source>Who substitutes the member</source>
        <translation>Den som ersätter ledamoten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
</context>
<context>
    <name>gui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mötesplatser</translation>
    </message>
</context>
<context>
    <name>gui::PeoplePage</name>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>&amp;New person …</source>
        <translation>&amp;Ny person …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Än&amp;dra …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>No persons have been entered yet.</source>
        <translation>Inga personer är inlagda ännu.</translation>
    </message>
    <message>
        <source>Find by name, party, municipality …</source>
        <translation>Sök på namn, parti, kommun …</translation>
    </message>
    <message>
        <source>Find persons</source>
        <translation>Sök personer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Välj först en person.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 har lagts till</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 har ändrats</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings the person back.</source>
        <translation>%1 har tagits bort. Ångra hämtar tillbaka personen.</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Visa &amp;historik</translation>
    </message>
    <message>
        <source>Register e&amp;xtract …</source>
        <translation>Registerutdra&amp;g …</translation>
    </message>
    <message>
        <source>&amp;Erase for good …</source>
        <translation>Radera för a&amp;lltid …</translation>
    </message>
    <message>
        <source>The person was erased for good</source>
        <translation>Personen har raderats för alltid</translation>
    </message>
    <message>
        <source>Me&amp;rge with …</source>
        <translation>Samman&amp;för …</translation>
    </message>
    <message>
        <source>&amp;Part again</source>
        <translation>S&amp;kilj åt</translation>
    </message>
    <message>
        <source>Take &amp;in from a sheet …</source>
        <translation>Läs &amp;in från kalkylblad …</translation>
    </message>
    <message>
        <source>Nobody was merged into this person.</source>
        <translation>Ingen har sammanförts med personen.</translation>
    </message>
    <message>
        <source>%1 and %2 are one record now. They can be parted again.</source>
        <translation>%1 och %2 är nu en post. De kan skiljas åt igen.</translation>
    </message>
    <message>
        <source>%1 has an own record again</source>
        <translation>%1 har en egen post igen</translation>
    </message>
</context>
<context>
    <name>gui::PersonCard</name>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mötesplatser</translation>
    </message>
    <message>
        <source>No contact is noted.</source>
        <translation>Ingen kontaktväg är antecknad.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga ännu</translation>
    </message>
</context>
<context>
    <name>gui::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Ändra person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>E-mail or telephone</source>
        <translation>E-post eller telefon</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>Ko&amp;mmun</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Add &amp;assignment</source>
        <translation>Lägg till &amp;uppdrag</translation>
    </message>
    <message>
        <source>%1 is known already. Is it the same person?</source>
        <translation>%1 finns redan. Är det samma person?</translation>
    </message>
</context>
<context>
    <name>gui::PersonMatches</name>
    <message>
        <source>Add a new person …</source>
        <translation>Lägg till ny person …</translation>
    </message>
    <message>
        <source>Add a new person: %1 …</source>
        <translation>Lägg till ny person: %1 …</translation>
    </message>
</context>
<context>
    <name>gui::PersonPicker</name>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Choose somebody &amp;known instead</source>
        <translation>Välj en &amp;befintlig person i stället</translation>
    </message>
    <message>
        <source>Name or party</source>
        <translation>Namn eller parti</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Sök person</translation>
    </message>
    <message>
        <source>Persons who match</source>
        <translation>Personer som motsvarar sökningen</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>Part&amp;y</source>
        <translation>P&amp;arti</translation>
    </message>
    <message>
        <source>Choose a person: write a part of the name.</source>
        <translation>Välj en person: skriv en del av namnet.</translation>
    </message>
    <message>
        <source>%1 is known already. Is it the same person?</source>
        <translation>%1 finns redan. Är det samma person?</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Vald: %1</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen är vald</translation>
    </message>
    <message>
        <source>Nobody has that name. Enter adds a new person.</source>
        <translation>Ingen heter så. Enter lägger till en ny person.</translation>
    </message>
    <message>
        <source>Several fit. Write more, or choose with the arrow keys.</source>
        <translation>Flera passar. Skriv mer eller välj med piltangenterna.</translation>
    </message>
</context>
<context>
    <name>gui::ReplaceDialog</name>
    <message>
        <source>elected substitute, same party</source>
        <translation>vald ersättare, samma parti</translation>
    </message>
    <message>
        <source>elected substitute</source>
        <translation>vald ersättare</translation>
    </message>
    <message>
        <source>%1 can&apos;t come</source>
        <translation>%1 har förhinder</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Ersätt %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>&amp;Nobody steps in yet</source>
        <translation>&amp;Ingen ersätter ännu</translation>
    </message>
    <message>
        <source>Somebody steps &amp;in:</source>
        <translation>&amp;Någon ersätter:</translation>
    </message>
    <message>
        <source>Illness, another assignment …</source>
        <translation>Sjukdom, annat uppdrag …</translation>
    </message>
    <message>
        <source>Secretary, party group …</source>
        <translation>Sekreteraren, partigruppen …</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Who &amp;steps in</source>
        <translation>&amp;Ersättare</translation>
    </message>
    <message>
        <source>&amp;Called by</source>
        <translation>Inkallad a&amp;v</translation>
    </message>
    <message>
        <source>Write the day on which it was known, such as 2024-01-10.</source>
        <translation>Skriv vilken dag det blev känt, till exempel 2024-01-10.</translation>
    </message>
    <message>
        <source>The event closes on %1; the day can&apos;t be later.</source>
        <translation>Arrangemanget slutar %1; dagen kan inte vara senare.</translation>
    </message>
    <message>
        <source>%1 is not of the same party (%2). The order of calling in begins with that party.</source>
        <translation>%1 har inte samma parti (%2). Inkallelseordningen börjar med det partiet.</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>har utgått</translation>
    </message>
    <message>
        <source>Somebody else steps &amp;in:</source>
        <translation>N&amp;ågon annan ersätter:</translation>
    </message>
    <message>
        <source>D&amp;isqualified, so that the person may come back</source>
        <translation>&amp;Jäv: personen får komma tillbaka</translation>
    </message>
    <message>
        <source>Can&apos;t come, doesn&apos;t answer, was asked before …</source>
        <translation>Kan inte, svarar inte, har redan tillfrågats …</translation>
    </message>
    <message>
        <source>Next in t&amp;urn: %1</source>
        <translation>Näst på t&amp;ur: %1</translation>
    </message>
    <message>
        <source>&amp;Why not the next</source>
        <translation>Va&amp;rför inte den på tur</translation>
    </message>
</context>
<context>
    <name>gui::ReportModel</name>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återrapporterat</translation>
    </message>
</context>
<context>
    <name>gui::ReportedBackDialog</name>
    <message>
        <source>%1 has reported back</source>
        <translation>%1 har återrapporterat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-02-15, or leave it empty.</source>
        <translation>”%1” är inget datum. Skriv det som 2024-02-15, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The event opens on %1; nobody can report back before.</source>
        <translation>Arrangemanget öppnar %1; ingen kan återrapportera före det.</translation>
    </message>
</context>
<context>
    <name>gui::ReportsDialog</name>
    <message>
        <source>Reports back to the committee</source>
        <translation>Återrapportering till nämnden</translation>
    </message>
    <message>
        <source>Show also those &amp;done</source>
        <translation>Visa även &amp;klara</translation>
    </message>
    <message>
        <source>&amp;Reported back</source>
        <translation>&amp;Återrapporterat</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Inte ännu</translation>
    </message>
    <message>
        <source>Nobody owes the committee a report.</source>
        <translation>Ingen återrapportering väntar.</translation>
    </message>
    <message>
        <source>&amp;on the day</source>
        <translation>&amp;den dag</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>Som &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Välj någon först.</translation>
    </message>
    <message>
        <source>Write the day of the report, such as 2024-06-05.</source>
        <translation>Skriv dagen för återrapporteringen, till exempel 2024-06-05.</translation>
    </message>
    <message numerus="yes">
        <source>The reports of %n noted</source>
        <translation>
            <numerusform>Återrapporteringen antecknad för %n person</numerusform>
            <numerusform>Återrapporteringen antecknad för %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list was written to %1</source>
        <translation>Listan skrevs till %1</translation>
    </message>
</context>
<context>
    <name>gui::ResignDialog</name>
    <message>
        <source>%1 leaves %2 %3</source>
        <translation>%1 lämnar %2 %3</translation>
    </message>
    <message>
        <source>Leave the seat vacant</source>
        <translation>Gör platsen vakant</translation>
    </message>
    <message>
        <source>Re&amp;signed</source>
        <translation>&amp;Avsägelse</translation>
    </message>
    <message>
        <source>Re&amp;leased by the committee</source>
        <translation>&amp;Entledigad av nämnden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Write the first day on which the seat is vacant, such as 2024-01-10.</source>
        <translation>Skriv den första dagen som platsen är vakant, till exempel 2024-01-10.</translation>
    </message>
</context>
<context>
    <name>gui::RosterModel</name>
    <message>
        <source>Reported back %1</source>
        <translation>Återrapporterat %1</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Obesatt plats</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Ersätter %1</translation>
    </message>
    <message>
        <source>%1, no seat free</source>
        <translation>%1, ingen ledig plats</translation>
    </message>
    <message>
        <source>To be nominated</source>
        <translation>Att nominera</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Orsak: %1</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersätts av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>Inkallad av %1</translation>
    </message>
    <message>
        <source>By the order: %1</source>
        <translation>Enligt ordningen: %1</translation>
    </message>
    <message>
        <source>Not by the order: %1</source>
        <translation>Inte enligt ordningen: %1</translation>
    </message>
</context>
<context>
    <name>gui::RosterSide</name>
    <message>
        <source>Nobody is nominated yet.</source>
        <translation>Ingen är nominerad ännu.</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Sammansättning</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att åtgärda</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Inget återstår att göra.</translation>
    </message>
    <message>
        <source>Rules of the seats</source>
        <translation>Platsernas regler</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Reglerna är uppfyllda.</translation>
    </message>
</context>
<context>
    <name>gui::RosterTab</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>&amp;Add participants …</source>
        <translation>Lägg &amp;till deltagare …</translation>
    </message>
    <message>
        <source>&amp;Elect …</source>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>&amp;Prevented …</source>
        <translation>&amp;Förhinder …</translation>
    </message>
    <message>
        <source>&amp;Replace …</source>
        <translation>&amp;Ersätt …</translation>
    </message>
    <message>
        <source>Re&amp;sign or release …</source>
        <translation>Avsägelse eller entle&amp;digande …</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>Ante&amp;ckning …</translation>
    </message>
    <message>
        <source>Reported &amp;back …</source>
        <translation>Åte&amp;rrapporterat …</translation>
    </message>
    <message>
        <source>Mark attendan&amp;ce …</source>
        <translation>Mar&amp;kera närvaro …</translation>
    </message>
    <message>
        <source>The edition has no seats. Add some under “The event”, or nominate somebody.</source>
        <translation>Tillfället har inga platser. Lägg till några under ”Arrangemanget”, eller nominera någon.</translation>
    </message>
    <message>
        <source>Nobody is elected to this edition yet.</source>
        <translation>Ingen är vald till det här tillfället ännu.</translation>
    </message>
    <message>
        <source>Choose somebody who is elected.</source>
        <translation>Markera någon som är vald.</translation>
    </message>
    <message>
        <source>%1 is prevented already.</source>
        <translation>%1 har redan förhinder.</translation>
    </message>
    <message>
        <source>%1 is replaced already.</source>
        <translation>%1 är redan ersatt.</translation>
    </message>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominerad</numerusform>
            <numerusform>%n nominerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is prevented</source>
        <translation>%1 har förhinder</translation>
    </message>
    <message>
        <source>%1 replaces %2</source>
        <translation>%1 ersätter %2</translation>
    </message>
    <message>
        <source>%1 has left the seat</source>
        <translation>%1 har lämnat platsen</translation>
    </message>
    <message>
        <source>The note on %1 was saved</source>
        <translation>Anteckningen om %1 har sparats</translation>
    </message>
    <message>
        <source>The report of %1 was noted</source>
        <translation>Återrapporteringen från %1 är antecknad</translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n marked</source>
        <translation>
            <numerusform>Närvaro markerad för %n person</numerusform>
            <numerusform>Närvaro markerad för %n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeatModel</name>
    <message>
        <source>Free</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Kept for party</source>
        <translation>Reserverad för parti</translation>
    </message>
</context>
<context>
    <name>gui::SeatRulesDialog</name>
    <message>
        <source>Rules for the seats of %1</source>
        <translation>Platsernas regler: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Every year</source>
        <translation>&amp;Varje år</translation>
    </message>
    <message>
        <source>Onl&amp;y %1, in place of the rules of every year</source>
        <translation>&amp;Bara %1, i stället för det som gäller varje år</translation>
    </message>
    <message>
        <source>Fixed &amp;number of participants:</source>
        <translation>&amp;Fast antal deltagare:</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Antal deltagare</translation>
    </message>
    <message>
        <source>The &amp;presidium takes part</source>
        <translation>&amp;Presidiet deltar</translation>
    </message>
    <message>
        <source>&amp;One per party, beside the presidium</source>
        <translation>&amp;En per parti, utöver presidiet</translation>
    </message>
    <message>
        <source>&amp;Quota between bodies:</source>
        <translation>&amp;Kvot mellan organ:</translation>
    </message>
    <message>
        <source>The o&amp;ther seats are free</source>
        <translation>&amp;Övriga platser är fria</translation>
    </message>
    <message>
        <source>The chair and both vice chairs</source>
        <translation>Ordföranden och båda vice ordförandena</translation>
    </message>
    <message>
        <source>Each party that has a member of the committee takes part</source>
        <translation>Varje parti som har en ledamot i nämnden deltar</translation>
    </message>
    <message>
        <source>Without this, more than the rules ask for is too many</source>
        <translation>Utan detta är fler än reglerna kräver för många</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Seats for %1</source>
        <translation>Platser för %1</translation>
    </message>
    <message>
        <source>No body has a seat of the quota. Write how many each has, or leave the quota out.</source>
        <translation>Inget organ har någon plats i kvoten. Skriv hur många var och en har, eller ta bort kvoten.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
</context>
</TS>
