<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 av %n plats</numerusform>
            <numerusform>%1 av %n platser</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomfört</translation>
    </message>
    <message>
        <source>%1 % attended</source>
        <translation>%1 % närvaro</translation>
    </message>
    <message>
        <source>no attendance noted</source>
        <translation>närvaro saknas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Inget planerat</translation>
    </message>
    <message>
        <source>Nobody elected</source>
        <translation>Ingen utsedd</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>The register has no decision yet. Read it from a protocol, or register it under Register.</source>
        <translation>Registret har inget beslut än. Läs in det ur ett protokoll, eller registrera det under Register.</translation>
    </message>
    <message>
        <source>Import protocol</source>
        <translation>Importera protokoll</translation>
    </message>
    <message>
        <source>Nobody is entered yet who could be nominated.</source>
        <translation>Ingen person finns i registret än som kan nomineras.</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>Lägg in personer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Granska</translation>
    </message>
    <message numerus="yes">
        <source>The presidium has %n roster(s) of %1 to review</source>
        <translation>
            <numerusform>Presidiet har %n lista för %1 att granska</numerusform>
            <numerusform>Presidiet har %n listor för %1 att granska</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Mappen %1 kan inte skapas.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>Bilden %1 kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>gui::ActsModel</name>
    <message>
        <source>Undone</source>
        <translation>Ångrad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>gui::ChangesModel</name>
    <message>
        <source>Of what</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
</context>
<context>
    <name>gui::CommitteeDialog</name>
    <message>
        <source>such as RUN</source>
        <translation>t.ex. RUN</translation>
    </message>
    <message>
        <source>What the committee&apos;s reference numbers begin with</source>
        <translation>Det som nämndens diarienummer börjar med</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>A&amp;bbreviation</source>
        <translation>&amp;Förkortning</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lag</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Myndighet</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Ny nämnd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>There is a committee with that name already.</source>
        <translation>Det finns redan en nämnd med det namnet.</translation>
    </message>
</context>
<context>
    <name>gui::EventDialog</name>
    <message>
        <source>New event</source>
        <translation>Ny mötesplats</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Write the event&apos;s name.</source>
        <translation>Skriv mötesplatsens namn.</translation>
    </message>
    <message>
        <source>There is an event with that name already.</source>
        <translation>Det finns redan en mötesplats med det namnet.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Usual dates and seats count for editions that are added from now on. Those that are there are changed on the event&apos;s page.</source>
        <translation>Vanliga dagar och platser gäller tillfällen som läggs till från och med nu. De som redan finns ändras på mötesplatsens sida.</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Undo the latest</source>
        <translation>Ångra det senaste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrera historiken</translation>
    </message>
    <message>
        <source>Nothing has been done in this register yet.</source>
        <translation>Inget har gjorts i det här registret ännu.</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Vad händelsen ändrade</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Visa al&amp;lt</translation>
    </message>
    <message>
        <source>Ta&amp;ke back the chosen act</source>
        <translation>Ta t&amp;illbaka den valda händelsen</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>Välj en händelse för att se vad den ändrade.</translation>
    </message>
    <message>
        <source>What was done about %1</source>
        <translation>Det som har gjorts om %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New register …</source>
        <translation>&amp;Nytt register …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öppna …</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Säkerhetskopiera …</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Kontrollera registret</translation>
    </message>
    <message>
        <source>&amp;Print the table …</source>
        <translation>Skriv &amp;ut tabellen …</translation>
    </message>
    <message>
        <source>There is no table on this page to print.</source>
        <translation>Det finns ingen tabell att skriva ut på den här sidan.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <comment>quit</comment>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Kopiera tabellen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <comment>copy the table</comment>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>The table has been copied.</source>
        <translation>Tabellen har kopierats.</translation>
    </message>
    <message>
        <source>There is no table on this page to copy.</source>
        <translation>Det finns ingen tabell att kopiera på den här sidan.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <comment>find</comment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ö&amp;versikt</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>P&amp;revious year</source>
        <translation>&amp;Föregående år</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>&amp;Nästa år</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>Text of &amp;usual size</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;ärger</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljusa</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Deltagande</source>
        <translation>&amp;Om Deltagande</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Säkerhetskopiera registret</translation>
    </message>
    <message>
        <source>Registers (*.db)</source>
        <translation>Register (*.db)</translation>
    </message>
    <message>
        <source>A copy has been kept in %1.</source>
        <translation>En kopia har sparats i %1.</translation>
    </message>
    <message>
        <source>The register has been checked: no faults.</source>
        <translation>Registret är kontrollerat: inga fel.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <comment>redo</comment>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Mandate period</source>
        <translation>Mandatperiod</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Ångra det som gjordes senast</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Mandate period %1</source>
        <translation>Mandatperiod %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mötesplatser</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Läsare</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Sparat · %1</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Changes are noted as made by %1.</source>
        <translation>Ändringar antecknas som gjorda av %1.</translation>
    </message>
    <message>
        <source>No tabled matter</source>
        <translation>Inget bordlagt ärende</translation>
    </message>
    <message numerus="yes">
        <source>%n tabled matter(s)</source>
        <translation>
            <numerusform>%n bordlagt ärende</numerusform>
            <numerusform>%n bordlagda ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>%1 · the %2 counts as today</source>
        <translation>%1 · den %2 räknas som i dag</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>R&amp;egister</translation>
    </message>
    <message>
        <source>&amp;Import a protocol …</source>
        <translation>&amp;Importera protokoll …</translation>
    </message>
    <message>
        <source>Register a &amp;decision …</source>
        <translation>Registrera &amp;beslut …</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Ra&amp;pporter</translation>
    </message>
    <message>
        <source>Decision register</source>
        <translation>Beslutsregister</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>New &amp;event …</source>
        <translation>Ny möte&amp;splats …</translation>
    </message>
    <message>
        <source>New &amp;mandate period …</source>
        <translation>Ny &amp;mandatperiod …</translation>
    </message>
    <message>
        <source>New &amp;committee …</source>
        <translation>Ny n&amp;ämnd …</translation>
    </message>
    <message>
        <source>&amp;The committee …</source>
        <translation>&amp;Nämnden …</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>committee and mandate period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>C&amp;hange committee or event</source>
        <translation>Ändra nämnd e&amp;ller mötesplats</translation>
    </message>
    <message>
        <source>The register has no faults. These rules of seats are not kept:</source>
        <translation>Registret är utan fel. Dessa platsregler är inte uppfyllda:</translation>
    </message>
    <message>
        <source>&amp;Order of calling in …</source>
        <translation>In&amp;kallelseordning …</translation>
    </message>
    <message>
        <source>Reports &amp;back to the committee …</source>
        <translation>Åte&amp;rrapportering …</translation>
    </message>
    <message>
        <source>History of what is chos&amp;en</source>
        <translation>Historik för det val&amp;da</translation>
    </message>
    <message>
        <source>&amp;Weed …</source>
        <translation>&amp;Gallra …</translation>
    </message>
    <message>
        <source>Save the list of what is weeded</source>
        <translation>Spara gallringslistan</translation>
    </message>
    <message>
        <source>List of weeding %1.pdf</source>
        <translation>Gallringslista %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Weeded; the list is in %1</source>
        <translation>Gallrat; listan finns i %1</translation>
    </message>
    <message>
        <source>&amp;Decision round</source>
        <translation>Be&amp;slutsrunda</translation>
    </message>
    <message>
        <source>Open &amp;latest</source>
        <translation>Öppna s&amp;enaste</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Nyheter</translation>
    </message>
    <message>
        <source>Take in people from a &amp;sheet …</source>
        <translation>&amp;Läs in personer från ett kalkylblad …</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Granskning</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Presidium</source>
        <translation>Presidium</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Inställningar …</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>D&amp;iagram</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>gui::NewPeriodDialog</name>
    <message>
        <source>New mandate period</source>
        <translation>Ny mandatperiod</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Första året</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Sista året</translation>
    </message>
    <message>
        <source>The years overlap the mandate period %1. Choose other years.</source>
        <translation>Åren överlappar mandatperioden %1. Välj andra år.</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Nämnd</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message>
        <source>Nothing waits.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Nobody has been nominated or elected yet.</source>
        <translation>Ingen är nominerad eller vald ännu.</translation>
    </message>
    <message>
        <source>Participation by party</source>
        <translation>Deltagande per parti</translation>
    </message>
    <message>
        <source>The mandate period %1</source>
        <translation>Mandatperioden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) · %1 %</source>
        <translation>
            <numerusform>%n plats · %1 %</numerusform>
            <numerusform>%n platser · %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Program</name>
    <message>
        <source>Registers (*.db)</source>
        <translation>Register (*.db)</translation>
    </message>
    <message>
        <source>There is no register at %1.</source>
        <translation>Det finns inget register i %1.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>The register has no event “%1”.</source>
        <translation>Registret har ingen mötesplats ”%1”.</translation>
    </message>
</context>
<context>
    <name>gui::SearchField</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Search person, decision, reference number …</source>
        <translation>Sök person, beslut, diarienummer …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Action · %1</source>
        <translation>Kommando · %1</translation>
    </message>
    <message>
        <source>Find a person, a matter, an event or an action (Ctrl+K)</source>
        <translation>Hitta en person, ett ärende, en mötesplats eller ett kommando (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>gui::StartDialog</name>
    <message>
        <source>Welcome to Deltagande</source>
        <translation>Välkommen till Deltagande</translation>
    </message>
    <message>
        <source>Who the committee sends to its events, and on what decision it rests.</source>
        <translation>Vilka nämnden sänder till sina mötesplatser, och vilket beslut det vilar på.</translation>
    </message>
    <message>
        <source>&amp;Empty register</source>
        <translation>&amp;Tomt register</translation>
    </message>
    <message>
        <source>With the committee, the mandate period and its events. You enter people and decisions.</source>
        <translation>Med nämnden, mandatperioden och mötesplatserna. Personer och beslut lägger du in själv.</translation>
    </message>
    <message>
        <source>&amp;Try it with an example</source>
        <translation>&amp;Prova med exempel</translation>
    </message>
    <message>
        <source>With made-up people and a tabled matter, so that you can try everything out.</source>
        <translation>Med påhittade personer och ett bordlagt ärende, så att du kan prova allt.</translation>
    </message>
    <message>
        <source>&amp;Open a register …</source>
        <translation>&amp;Öppna ett register …</translation>
    </message>
    <message>
        <source>A file that you or somebody else has kept before.</source>
        <translation>En fil som du eller någon annan har sparat tidigare.</translation>
    </message>
    <message>
        <source>A new register is kept in %1.</source>
        <translation>Ett nytt register sparas i %1.</translation>
    </message>
</context>
<context>
    <name>gui::WeedingDialog</name>
    <message>
        <source>Weed</source>
        <translation>Gallra</translation>
    </message>
    <message>
        <source>Weed and save the list …</source>
        <translation>Gallra och spara listan …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n år</numerusform>
            <numerusform>%1: %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for: %1</source>
        <translation>Bevaras: %1</translation>
    </message>
    <message>
        <source>What is taken away</source>
        <translation>Det som tas bort</translation>
    </message>
    <message>
        <source>No retention time is over.</source>
        <translation>Ingen bevarandetid har gått ut.</translation>
    </message>
    <message>
        <source>&amp;Decision on weeding:</source>
        <translation>&amp;Gallringsbeslut:</translation>
    </message>
    <message>
        <source>There is nothing to weed: no retention time is over.</source>
        <translation>Det finns inget att gallra: ingen bevarandetid har gått ut.</translation>
    </message>
    <message>
        <source>Say by which decision it is weeded, with its reference number, such as RUN 12-2024 § 7.</source>
        <translation>Ange enligt vilket beslut det gallras, med diarienummer, till exempel RUN 12-2024 § 7.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, nor can what was done before it. Backups still hold the data.</source>
        <translation>Det här kan inte ångras, och inte heller det som gjordes före. Säkerhetskopior innehåller fortfarande uppgifterna.</translation>
    </message>
</context>
<context>
    <name>gui::WeedingModel</name>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknat från</translation>
    </message>
</context>
<context>
    <name>gui::Workspace</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The register to open.</source>
        <translation>Registret att öppna.</translation>
    </message>
    <message>
        <source>Fill the register with an example when it is not there yet.</source>
        <translation>Fyll registret med ett exempel när det inte finns ännu.</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>Visa allt, ändra inget.</translation>
    </message>
    <message>
        <source>Write pictures of the main views into FOLDER and end.</source>
        <translation>Skriv bilder av huvudvyerna i mappen FOLDER och avsluta.</translation>
    </message>
    <message>
        <source>The day that counts as today, such as 2024-01-15.</source>
        <translation>Den dag som räknas som i dag, till exempel 2024-01-15.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2024-01-15.</source>
        <translation>%1 är inte ett datum som 2024-01-15.</translation>
    </message>
    <message>
        <source>Who the committee sends to its events, and on what decision it rests.</source>
        <translation>Vilka nämnden sänder till sina mötesplatser, och vilket beslut det vilar på.</translation>
    </message>
    <message>
        <source>Begin at the page of EVENT, such as lycksele.</source>
        <translation>Börja på sidan för EVENT, till exempel lycksele.</translation>
    </message>
    <message>
        <source>Begin at YEAR, such as 2024.</source>
        <translation>Börja på året YEAR, till exempel 2024.</translation>
    </message>
    <message>
        <source>%1 is not a year such as 2024.</source>
        <translation>%1 är inget årtal, till exempel 2024.</translation>
    </message>
    <message>
        <source>Review the rosters: nothing can be written but the presidium&apos;s answers.</source>
        <translation>Granska listorna: inget kan skrivas utom presidiets svar.</translation>
    </message>
</context>
</TS>
