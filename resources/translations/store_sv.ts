<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>A row of “%1” refers to something in “%2” that is not there.</source>
        <translation>En rad i ”%1” hänvisar till något i ”%2” som inte finns.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no valid revision number.</source>
        <translation>
            <numerusform>%n rad i ”%1” saknar giltigt ändringsnummer.</numerusform>
            <numerusform>%n rader i ”%1” saknar giltigt ändringsnummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Decision point</source>
        <translation>Beslutspunkt</translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Reservation eller yttrande</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Alias of an event</source>
        <translation>Annat namn på arrangemang</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>Scope of an item</source>
        <translation>Protokollspunktens omfattning</translation>
    </message>
    <message>
        <source>Protocol item</source>
        <translation>Protokollspunkt</translation>
    </message>
    <message>
        <source>Mandate period</source>
        <translation>Mandatperiod</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Nominering</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place on a roster</source>
        <translation>Uppdrag som deltagare</translation>
    </message>
    <message>
        <source>Event of a decision point</source>
        <translation>Beslutspunktens arrangemang</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Yrkande</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>%1 is there, but the history does not know of it: it was added outside the program.</source>
        <translation>%1 finns, men historiken känner inte till det: det har lagts till utanför programmet.</translation>
    </message>
    <message>
        <source>%1 is not as the history says (%2): it was changed outside the program.</source>
        <translation>%1 stämmer inte med historiken (%2): innehållet har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>%1 is missing, but the history does not know that it was removed: it was taken away outside the program.</source>
        <translation>%1 saknas, men historiken känner inte till att det togs bort: det har tagits bort utanför programmet.</translation>
    </message>
    <message>
        <source>The history is broken at act %1 (“%2”, %3): it or the one before it was changed outside the program.</source>
        <translation>Historiken är bruten vid händelse %1 (”%2”, %3): den eller händelsen före den har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>Changes of “%1” are not kept in the history: what keeps them was taken away outside the program.</source>
        <translation>Ändringar av ”%1” sparas inte i historiken: det som sparar dem har tagits bort utanför programmet.</translation>
    </message>
    <message>
        <source>%1 has a seat in %2, but was not elected and did not step in for anybody.</source>
        <translation>%1 har en plats på %2, men är varken vald eller ersättare för någon.</translation>
    </message>
    <message>
        <source>%1 was elected to %2 by § %3, which does not decide about the election.</source>
        <translation>%1 är vald till %2 genom § %3, som inte ger rätt att välja någon.</translation>
    </message>
    <message>
        <source>%1 was elected to %2 by § %3, which is not about that edition.</source>
        <translation>%1 är vald till %2 genom § %3, som inte handlar om det tillfället.</translation>
    </message>
    <message>
        <source>%1 has more than one seat in %2.</source>
        <translation>%1 har mer än en plats på %2.</translation>
    </message>
    <message>
        <source>%1 leaves the seat in %2 before having got it.</source>
        <translation>%1 lämnar platsen på %2 innan den har tillträtts.</translation>
    </message>
    <message>
        <source>%1 stepped in for somebody in another edition than %2.</source>
        <translation>%1 ersätter någon vid ett annat tillfälle än %2.</translation>
    </message>
    <message>
        <source>The seats of %1 are not numbered from 1 without a gap.</source>
        <translation>Platserna på %1 är inte numrerade i följd från 1.</translation>
    </message>
    <message>
        <source>%1 is marked as having been at %2, or absent from it, before it has opened.</source>
        <translation>%1 är markerad som närvarande eller frånvarande på %2, som inte har börjat än.</translation>
    </message>
    <message>
        <source>%1 is marked as having been at %2, which was cancelled.</source>
        <translation>%1 är markerad som deltagare på %2, som blev inställt.</translation>
    </message>
    <message>
        <source>%1 lies outside of its mandate period %2–%3.</source>
        <translation>%1 ligger utanför sin mandatperiod %2–%3.</translation>
    </message>
    <message>
        <source>%1 belongs to the mandate period of another committee.</source>
        <translation>%1 hör till en annan nämnds mandatperiod.</translation>
    </message>
    <message>
        <source>%1 is nominated to %2 for %3, which lies outside of the mandate period.</source>
        <translation>%1 är nominerad till %2 för %3, som ligger utanför mandatperioden.</translation>
    </message>
    <message>
        <source>Two mandate periods of %1 overlap: %2 and %3.</source>
        <translation>Två mandatperioder för %1 överlappar varandra: %2 och %3.</translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which was neither tabled nor referred back.</source>
        <translation>§ %1 återupptar § %2, som varken har bordlagts eller återremitterats.</translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which belongs to another matter.</source>
        <translation>§ %1 återupptar § %2, som hör till ett annat ärende.</translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which was treated at a later meeting.</source>
        <translation>§ %1 återupptar § %2, som behandlades vid ett senare sammanträde.</translation>
    </message>
    <message>
        <source>§ %1 is taken up again by more than one item.</source>
        <translation>§ %1 återupptas av mer än en protokollspunkt.</translation>
    </message>
    <message>
        <source>§ %1 stands under another year or committee than its meeting.</source>
        <translation>§ %1 står under ett annat år eller en annan nämnd än sitt sammanträde.</translation>
    </message>
    <message>
        <source>§ %1 is referred back by a minority, which only an assembly can do.</source>
        <translation>§ %1 är återremitterad av en minoritet, vilket bara är möjligt i fullmäktige.</translation>
    </message>
    <message>
        <source>“%1” in %2 (%3) is no day.</source>
        <translation>”%1” i %2 (%3) är inget datum.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ”%2”</translation>
    </message>
    <message>
        <source>Party of a group</source>
        <translation>Parti i en grupp</translation>
    </message>
    <message>
        <source>Personal substitute</source>
        <translation>Personlig ersättare</translation>
    </message>
    <message>
        <source>Rule of the seats</source>
        <translation>Platsregel</translation>
    </message>
    <message>
        <source>Step of the substitution order</source>
        <translation>Steg i inkallelseordningen</translation>
    </message>
    <message>
        <source>Participant in a meeting</source>
        <translation>Deltagare i ett sammanträde</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Go back to a backup of it.</source>
        <translation>
            <numerusform>Filen är skadad på %n ställe. Gå tillbaka till en säkerhetskopia.</numerusform>
            <numerusform>Filen är skadad på %n ställen. Gå tillbaka till en säkerhetskopia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is marked at %2, but never had a seat there.</source>
        <translation>%1 är markerad i %2, men har aldrig haft en plats där.</translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which comes after it at the same meeting.</source>
        <translation>§ %1 tar upp § %2 igen, som kommer efter vid samma sammanträde.</translation>
    </message>
    <message>
        <source>The history is broken at act %1: what stands there instead of erased values was changed outside the program.</source>
        <translation>Historiken är bruten vid händelse %1: det som står i stället för raderade uppgifter har ändrats utanför programmet.</translation>
    </message>
    <message>
        <source>Erased values</source>
        <translation>Raderade uppgifter</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Radering</translation>
    </message>
    <message>
        <source>The search does not find everything. Make its index anew with the command “search-index”; nothing else is touched.</source>
        <translation>Sökningen hittar inte allt. Gör om dess register med kommandot ”search-index”; inget annat ändras.</translation>
    </message>
    <message>
        <source>Review page</source>
        <translation>Granskningssida</translation>
    </message>
    <message>
        <source>The answer of %1 about %2</source>
        <translation>Svaret från %1 om %2</translation>
    </message>
    <message>
        <source>%1 does not hold the roster that was looked at.</source>
        <translation>%1 innehåller inte listan som granskades.</translation>
    </message>
    <message>
        <source>%1 holds the roster of another edition.</source>
        <translation>%1 innehåller listan för ett annat tillfälle.</translation>
    </message>
    <message>
        <source>%1 has no valid time.</source>
        <translation>%1 saknar giltig tid.</translation>
    </message>
    <message>
        <source>%1 comes from somebody who was not of the presidium.</source>
        <translation>%1 kommer från någon som inte satt i presidiet.</translation>
    </message>
    <message>
        <source>Other name of a person</source>
        <translation>Annat namn på en person</translation>
    </message>
    <message>
        <source>Merged records of a person</source>
        <translation>Sammanförda poster om en person</translation>
    </message>
    <message>
        <source>Column of a sheet</source>
        <translation>Kolumn i ett kalkylblad</translation>
    </message>
    <message>
        <source>Party in the list</source>
        <translation>Parti i listan</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportprofil</translation>
    </message>
    <message>
        <source>Icon of an event</source>
        <translation>Mötesplatsens ikon</translation>
    </message>
    <message>
        <source>Draft of an item</source>
        <translation>Utkast till paragraf</translation>
    </message>
    <message>
        <source>%1 does not stand in the order of the names: that was changed outside the program. Change the name and change it back.</source>
        <translation>%1 står inte i namnordningen: det har ändrats utanför programmet. Ändra namnet och ändra tillbaka det.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The same thing is in the store already (%1). Nothing was changed.</source>
        <translation>Samma sak finns redan i registret (%1). Inget har ändrats.</translation>
    </message>
    <message>
        <source>Something else in the store builds on this, or what it refers to is not there. Nothing was changed.</source>
        <translation>Något annat i registret bygger på detta, eller så saknas det som det hänvisar till. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The store does not accept the value (%1). Nothing was changed.</source>
        <translation>Registret godtar inte värdet (%1). Inget har ändrats.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Disken är full. Inget har ändrats; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The store&apos;s file can&apos;t be read or written now (%1). Nothing was changed; see that the disk is there and try again.</source>
        <translation>Registrets fil går inte att läsa eller skriva just nu (%1). Inget har ändrats; kontrollera att disken är tillgänglig och försök igen.</translation>
    </message>
    <message>
        <source>Another program is using the store right now. Nothing was changed; try again.</source>
        <translation>Ett annat program använder registret just nu. Inget har ändrats; försök igen.</translation>
    </message>
    <message>
        <source>The store can&apos;t be written here. Nothing was changed.</source>
        <translation>Registret går inte att ändra här. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The store could not do this (%1). Nothing was changed.</source>
        <translation>Registret kunde inte utföra detta (%1). Inget har ändrats.</translation>
    </message>
    <message>
        <source>The store is damaged. Go back to a backup of it.</source>
        <translation>Registret är skadat. Gå tillbaka till en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominerad av</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>Nominerad den</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återtagen den</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återrapporterat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Kallad av</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista år</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Dates confirmed</source>
        <translation>Datum fastställda</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Anmälan till och med</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Ordinary seats</source>
        <translation>Ordinarie platser</translation>
    </message>
    <message>
        <source>Substitute seats</source>
        <translation>Ersättarplatser</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Sammanträdesdag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Beslutsgång</translation>
    </message>
    <message>
        <source>Adjusted at once</source>
        <translation>Omedelbart justerad</translation>
    </message>
    <message>
        <source>Adjusted on</source>
        <translation>Justerad den</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Anslagen den</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>Nedtagen den</translation>
    </message>
    <message>
        <source>Mover</source>
        <translation>Yrkande av</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Tabled until</source>
        <translation>Bordlagd till</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Mottagare av återremissen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Tillagd den</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Avstår</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reply to it</source>
        <translation>Svar på kommentaren</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Sammanförd den</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>avgick</translation>
    </message>
    <message>
        <source>released</source>
        <translation>befriades</translation>
    </message>
    <message>
        <source>prevented</source>
        <translation>förhindrad</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Förkortning</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokalt</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The store is open for changing in another program. Here it is shown, but can&apos;t be changed until it is closed there.</source>
        <translation>Registret är öppet för ändring i ett annat program. Här visas det men kan inte ändras förrän det har stängts där.</translation>
    </message>
    <message>
        <source>%1 has the store open for changing on the computer %2 (process %3). Here it is shown, but can&apos;t be changed until it is closed there.</source>
        <translation>%1 har registret öppet för ändring på datorn %2 (process %3). Här visas det men kan inte ändras förrän det har stängts där.</translation>
    </message>
    <message>
        <source>The disk is full. The store is shown, but can&apos;t be changed until there is room.</source>
        <translation>Disken är full. Registret visas men kan inte ändras förrän det finns plats.</translation>
    </message>
    <message>
        <source>You may not write to the file. The store is shown, but can&apos;t be changed.</source>
        <translation>Du har inte rätt att skriva i filen. Registret visas men kan inte ändras.</translation>
    </message>
    <message>
        <source>You may not write in the folder that the store lies in. It is shown, but can&apos;t be changed.</source>
        <translation>Du har inte rätt att skriva i mappen där registret ligger. Det visas men kan inte ändras.</translation>
    </message>
    <message>
        <source>The store lies on a network drive. There it is slower, and safe only while one computer at a time has it open.</source>
        <translation>Registret ligger på en nätverksdisk. Där går det långsammare, och det är säkert bara när en dator i taget har det öppet.</translation>
    </message>
    <message>
        <source>The store lies in a folder that is synchronised with other computers. Close it here before it is opened elsewhere, or the copies will part.</source>
        <translation>Registret ligger i en mapp som synkroniseras med andra datorer. Stäng det här innan det öppnas på annat håll, annars går kopiorna isär.</translation>
    </message>
    <message>
        <source>The store was opened only for reading.</source>
        <translation>Registret är öppnat endast för läsning.</translation>
    </message>
    <message>
        <source>The store can&apos;t be locked against other programs here. It is shown, but can&apos;t be changed.</source>
        <translation>Registret kan inte låsas mot andra program här. Det visas men kan inte ändras.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program (store version %2, this program knows %3). Open it with the newer one.</source>
        <translation>”%1” är skriven av en nyare version av programmet (registerversion %2, det här programmet känner till %3). Öppna den med den nyare versionen.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of the program and must be brought up to date first. Open it where it can be written. %2</source>
        <translation>”%1” är skriven av en äldre version av programmet och måste först uppdateras. Öppna den där den går att ändra. %2</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Det finns redan en fil ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made: the disk is full. Make room and try again.</source>
        <translation>”%1” kan inte skapas: disken är full. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made: you may not write in that folder. Choose another one.</source>
        <translation>”%1” kan inte skapas: du har inte rätt att skriva i den mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made (%2). See that the folder is there.</source>
        <translation>”%1” kan inte skapas (%2). Kontrollera att mappen finns.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See that the name is right.</source>
        <translation>Det finns ingen fil ”%1”. Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>”%1” är inte en fil.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you have no right to. Ask whoever owns the file.</source>
        <translation>”%1” går inte att läsa: du saknar behörighet. Fråga den som äger filen.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no store in it. If there was one, go back to a backup of it.</source>
        <translation>”%1” är tom: det finns inget register i den. Om det har funnits ett, gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” is no store of this program.</source>
        <translation>”%1” är inget register från det här programmet.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cut off after %n byte(s). Go back to a backup of it.</source>
        <translation>
            <numerusform>”%1” är avhuggen efter %n byte. Gå tillbaka till en säkerhetskopia.</numerusform>
            <numerusform>”%1” är avhuggen efter %n byte. Gå tillbaka till en säkerhetskopia.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a database of another program, no store of this one.</source>
        <translation>”%1” är en databas från ett annat program, inget register från det här.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Go back to a backup of it.</source>
        <translation>”%1” är avhuggen: slutet saknas. Gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be shown: it would have to be copied to “%2” first, and there is no room there.</source>
        <translation>”%1” kan inte visas: den måste först kopieras till ”%2”, och där finns inte plats.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its beginning is not that of a store. Go back to a backup of it.</source>
        <translation>”%1” är skadad: början är inte ett registers. Gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved, and the file can&apos;t be read now. Whether it was saved shows when the disk is there again.</source>
        <translation>Disken svek medan detta sparades, och filen kan inte läsas nu. Om det sparades visar sig när disken är tillbaka.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Go back to a backup of it.</source>
        <translation>”%1” är skadad. Gå tillbaka till en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The store was opened for review: only the presidium&apos;s answers can be written.</source>
        <translation>Registret är öppnat för granskning: bara presidiets svar kan skrivas.</translation>
    </message>
    <message>
        <source>A sheet is being taken in. Wait until that is done, or stop it.</source>
        <translation>Ett kalkylblad håller på att läsas in. Vänta tills det är klart, eller stoppa det.</translation>
    </message>
</context>
<context>
    <name>PersonExtract</name>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Nomineringar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominerad av</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>Nominerad den</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återtagen den</translation>
    </message>
    <message>
        <source>Places on rosters</source>
        <translation>Platser på listor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersättningar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lämnade platsen</translation>
    </message>
    <message>
        <source>Stepped in</source>
        <translation>Trädde in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Kallad av</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återrapporterat</translation>
    </message>
    <message>
        <source>Answers to rosters</source>
        <translation>Granskningssvar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Protocol items that name the person</source>
        <translation>Protokollspunkter som nämner personen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Protokollspunkt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
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
        <source>Act</source>
        <translation>Händelse</translation>
    </message>
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
    <message>
        <source>Files that went out</source>
        <translation>Filer som har lämnats ut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andra namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Records that were merged into this one</source>
        <translation>Poster som sammanförts med denna</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Sammanförd den</translation>
    </message>
    <message>
        <source>Drafts of items that name the person</source>
        <translation>Utkast till paragrafer som nämner personen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>This can&apos;t be taken back: what it changed is not as it was left, and the history does not tell why. Check the store.</source>
        <translation>Det går inte att ångra: det som ändrades är inte som det lämnades, och historiken säger inte varför. Kontrollera registret.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: “%1” (%2) changed the same thing later.</source>
        <translation>Det går inte att ångra: ”%1” (%2) ändrade samma sak senare.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Det finns ingen händelse %1.</translation>
    </message>
    <message>
        <source>Act %1 took something back or did it again. Take back, or do again, what it was about.</source>
        <translation>Händelse %1 ångrade något eller gjorde om det. Ångra, eller gör om, det som den gällde.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>”%1” är redan ångrad.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken back: values that it changed have been erased for good.</source>
        <translation>”%1” kan inte ångras: uppgifter som den ändrade är raderade för alltid.</translation>
    </message>
    <message>
        <source>The store&apos;s first contents can&apos;t be taken back.</source>
        <translation>Registrets första innehåll kan inte ångras.</translation>
    </message>
</context>
<context>
    <name>store::DecisionRegister</name>
    <message>
        <source>The day of the meeting is missing. Write when the committee met.</source>
        <translation>Sammanträdesdatum saknas. Ange när nämnden sammanträdde.</translation>
    </message>
    <message>
        <source>%1 of %2 is in the register already, from the meeting on %3: “%4”. Look at the number and the day of the meeting.</source>
        <translation>%1 år %2 finns redan i registret, från sammanträdet %3: ”%4”. Kontrollera numret och sammanträdesdatumet.</translation>
    </message>
    <message>
        <source>“%1” is no reference number. Write it as in “RUN 550-2022”.</source>
        <translation>”%1” är inget diarienummer. Skriv det som ”RUN 550-2022”.</translation>
    </message>
    <message>
        <source>No matter has the reference number %1. Look at how it is written, or register it.</source>
        <translation>Inget ärende har diarienumret %1. Kontrollera hur det skrivs eller registrera ärendet.</translation>
    </message>
    <message>
        <source>Participants in %1 were elected by this item, so it must go on deciding about it. End their places first.</source>
        <translation>Deltagare på %1 är valda genom denna protokollspunkt, så den måste fortsätta att gälla det tillfället. Avsluta deras platser först.</translation>
    </message>
    <message>
        <source>%1 was taken up again by § %2 on %3 and can&apos;t be removed. Remove that one first.</source>
        <translation>%1 återupptogs genom § %2 den %3 och kan inte tas bort. Ta bort den senare först.</translation>
    </message>
    <message>
        <source>Participants were elected by %1, so it can&apos;t be removed.</source>
        <translation>Deltagare är valda genom %1, så den kan inte tas bort.</translation>
    </message>
</context>
<context>
    <name>store::DecisionRound</name>
    <message>
        <source>Nobody is nominated where a decision stands. Register the decision first, or nominate somebody.</source>
        <translation>Ingen är nominerad där det finns ett beslut att välja genom. Registrera beslutet först, eller nominera någon.</translation>
    </message>
    <message>
        <source>%1 counts from %2, the day of its meeting. Elect then, or change the day if it is wrong.</source>
        <translation>%1 gäller från %2, dagen för sammanträdet. Välj då, eller ändra dagen om den är fel.</translation>
    </message>
</context>
<context>
    <name>store::Events</name>
    <message>
        <source>The demo needs a store with its first committee and events. Make a new store for it.</source>
        <translation>Exemplet behöver ett register med sin första nämnd och sina mötesplatser. Skapa ett nytt register för det.</translation>
    </message>
    <message>
        <source>The store has a committee already. Start from an empty store.</source>
        <translation>Registret har redan en nämnd. Börja med ett tomt register.</translation>
    </message>
    <message>
        <source>%1 is in the store already. Give the new committee another name.</source>
        <translation>%1 finns redan i registret. Ge den nya nämnden ett annat namn.</translation>
    </message>
    <message>
        <source>Another committee is called %1 already. Give this one another name.</source>
        <translation>En annan nämnd heter redan %1. Ge den här ett annat namn.</translation>
    </message>
    <message>
        <source>The mandate period %1 is too long. It can have %2 years at the most.</source>
        <translation>Mandatperioden %1 är för lång. Den kan ha högst %2 år.</translation>
    </message>
    <message>
        <source>The mandate period %1 overlaps %2, which is in the store. Choose other years.</source>
        <translation>Mandatperioden %1 överlappar %2, som redan finns i registret. Välj andra år.</translation>
    </message>
    <message>
        <source>There is an event called %1 already. Choose another name.</source>
        <translation>Det finns redan ett arrangemang som heter %1. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 has no edition in %2. Add a mandate period with that year, or choose another year.</source>
        <translation>%1 har inget tillfälle %2. Lägg till en mandatperiod med det året eller välj ett annat år.</translation>
    </message>
    <message>
        <source>The number of seats must be between 0 and %1.</source>
        <translation>Antalet platser måste vara mellan 0 och %1.</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>Plats %1 (%2)</translation>
    </message>
    <message>
        <source>%1 has the key “%2” already. Choose another.</source>
        <translation>%1 har redan nyckeln ”%2”. Välj en annan.</translation>
    </message>
    <message numerus="yes">
        <source>Seat %1 (%2) can&apos;t be taken away: %3 was placed there. Keep at least %n such seat(s).</source>
        <translation>
            <numerusform>Plats %1 (%2) kan inte tas bort: %3 har placerats där. Behåll minst %n sådan plats.</numerusform>
            <numerusform>Plats %1 (%2) kan inte tas bort: %3 har placerats där. Behåll minst %n sådana platser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Excerpts</name>
    <message>
        <source>No excerpt has the number %1. Look at the list of excerpts.</source>
        <translation>Inget utdrag har nummer %1. Se efter i listan över utdrag.</translation>
    </message>
    <message>
        <source>Nobody is named. Write to whom the excerpt was sent.</source>
        <translation>Ingen är angiven. Skriv vem utdraget har skickats till.</translation>
    </message>
    <message>
        <source>The excerpt is not in the store any more. Open the list anew.</source>
        <translation>Utdraget finns inte kvar i registret. Öppna listan på nytt.</translation>
    </message>
    <message>
        <source>The excerpt was issued on %1 and can&apos;t have been sent before that. Correct the day.</source>
        <translation>Utdraget utfärdades %1 och kan inte ha skickats dessförinnan. Rätta dagen.</translation>
    </message>
    <message>
        <source>The file is ours, but the issue of excerpt %1 was taken back.</source>
        <translation>Filen är vår, men utfärdandet av utdrag %1 har tagits tillbaka.</translation>
    </message>
    <message>
        <source>The file is no excerpt that was issued from this store.</source>
        <translation>Filen är inget utdrag som har utfärdats ur det här registret.</translation>
    </message>
    <message>
        <source>The file calls itself excerpt %1, but its checksum is not that of the excerpt with this number. It is not ours.</source>
        <translation>Filen kallar sig utdrag %1, men dess kontrollsumma är inte den som utdraget med det numret har. Den är inte vår.</translation>
    </message>
    <message>
        <source>%1 of %2, issued on %3: %4</source>
        <translation>%1 ur %2, utfärdat %3: %4</translation>
    </message>
    <message>
        <source>The file is ours and unchanged. %1.</source>
        <translation>Filen är vår och oförändrad. %1.</translation>
    </message>
    <message>
        <source>The file calls itself one of ours, but was changed after it went out. %1.</source>
        <translation>Filen säger sig vara ett av våra utdrag, men har ändrats efter att den lämnades ut. %1.</translation>
    </message>
</context>
<context>
    <name>store::Imports</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Inläsningen stoppades. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Something was changed since the sheet was compared with what is here. Compare it again.</source>
        <translation>Något har ändrats sedan kalkylbladet jämfördes med det som finns. Jämför det igen.</translation>
    </message>
</context>
<context>
    <name>store::ItemDrafts</name>
    <message>
        <source>A draft needs a title, by which it is found again.</source>
        <translation>Ett utkast måste ha en rubrik, så att det går att hitta igen.</translation>
    </message>
</context>
<context>
    <name>store::Meetings</name>
    <message>
        <source>The register has no meeting on %1.</source>
        <translation>Registret har inget sammanträde den %1.</translation>
    </message>
</context>
<context>
    <name>store::Merges</name>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>Båda är samma post. Välj en annan.</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n uppdrag</numerusform>
            <numerusform>%n uppdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n nominering</numerusform>
            <numerusform>%n nomineringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on rosters</source>
        <translation>
            <numerusform>%n plats på listor</numerusform>
            <numerusform>%n platser på listor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of attendance</source>
        <translation>
            <numerusform>%n närvaromarkering</numerusform>
            <numerusform>%n närvaromarkeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance at %1: both have a mark, the one of %2 goes</source>
        <translation>Närvaro vid %1: båda är markerade, markeringen för %2 försvinner</translation>
    </message>
    <message>
        <source>The nomination of %1 to %2: both have one</source>
        <translation>Nomineringen av %1 till %2: båda är nominerade</translation>
    </message>
    <message>
        <source>Both are on the roster of %1. End the place of one of them first.</source>
        <translation>Båda står på listan för %1. Avsluta först den enes plats.</translation>
    </message>
    <message>
        <source>No such record was merged into this person. Look at what can be parted.</source>
        <translation>Ingen sådan post har sammanförts med personen. Se efter vilka som kan skiljas åt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about rosters</source>
        <translation>
            <numerusform>%n svar om deltagarlistor</numerusform>
            <numerusform>%n svar om deltagarlistor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal substitute(s)</source>
        <translation>
            <numerusform>%n personlig ersättare</numerusform>
            <numerusform>%n personliga ersättare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal substitute(s) that would be told twice</source>
        <translation>
            <numerusform>%n personlig ersättare som skulle anges två gånger</numerusform>
            <numerusform>%n personliga ersättare som skulle anges två gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Nominations</name>
    <message>
        <source>The day of the nomination is missing. Write it.</source>
        <translation>Nomineringens datum saknas. Ange det.</translation>
    </message>
    <message>
        <source>%1 is no year of the mandate period %2. Choose a year of the period.</source>
        <translation>%1 är inget år i mandatperioden %2. Välj ett år i perioden.</translation>
    </message>
    <message>
        <source>%1 is nominated to %2 already. Change that nomination, or withdraw it.</source>
        <translation>%1 är redan nominerad till %2. Ändra den nomineringen eller återta den.</translation>
    </message>
    <message>
        <source>The nomination of %1</source>
        <translation>Nomineringen av %1</translation>
    </message>
    <message>
        <source>The day of the withdrawal is missing. Give it.</source>
        <translation>Datum för återtagandet saknas. Ange det.</translation>
    </message>
</context>
<context>
    <name>store::People</name>
    <message>
        <source>There is no person called “%1”. Look at how the name is written, or add the person.</source>
        <translation>Det finns ingen person som heter ”%1”. Kontrollera hur namnet skrivs eller lägg till personen.</translation>
    </message>
    <message>
        <source>%1 is on a roster and can&apos;t be removed: the roster would lose the name.</source>
        <translation>%1 finns på en deltagarlista och kan inte tas bort: listan skulle förlora namnet.</translation>
    </message>
    <message>
        <source>%1 is nominated and can&apos;t be removed. Withdraw the nomination; it is kept with the name.</source>
        <translation>%1 är nominerad och kan inte tas bort. Återta nomineringen; den sparas med namnet.</translation>
    </message>
    <message>
        <source>“%1” fits several persons: %2. Write the whole name, or the identity.</source>
        <translation>”%1” passar in på flera personer: %2. Skriv hela namnet, eller identiteten.</translation>
    </message>
</context>
<context>
    <name>store::PersonalData</name>
    <message>
        <source>Say on what legal ground the person is erased.</source>
        <translation>Ange på vilken rättslig grund personen raderas.</translation>
    </message>
    <message>
        <source>The person is on the roster of %1, which is not over. Register the resignation first.</source>
        <translation>Personen står på listan för %1, som inte är över. Registrera avsägelsen först.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Raderad person</translation>
    </message>
</context>
<context>
    <name>store::Reviews</name>
    <message>
        <source>%1 is not of the presidium on %2, and can&apos;t answer for it.</source>
        <translation>%1 sitter inte i presidiet den %2 och kan inte svara för det.</translation>
    </message>
    <message>
        <source>This store has sent out no such review page, or it was taken back.</source>
        <translation>Det här registret har inte skickat ut någon sådan granskningssida, eller så har den tagits tillbaka.</translation>
    </message>
    <message>
        <source>The answer is not as the review page made it: its seal does not fit. Nothing was read in.</source>
        <translation>Svaret är inte som granskningssidan gjorde det: sigillet stämmer inte. Ingenting lästes in.</translation>
    </message>
    <message>
        <source>The review page was made for somebody else than %1.</source>
        <translation>Granskningssidan gjordes för någon annan än %1.</translation>
    </message>
    <message>
        <source>The answer says that it was given on %1, which is still to come. Set the clock of the machine that it was given on, and answer again.</source>
        <translation>Svaret säger att det gavs den %1, som inte har varit än. Ställ klockan på den apparat som svaret gavs från, och svara igen.</translation>
    </message>
    <message>
        <source>An answer is about a roster that the page does not have.</source>
        <translation>Ett svar gäller en lista som sidan inte har.</translation>
    </message>
    <message>
        <source>%1: this answer, or a later one, was read in already.</source>
        <translation>%1: det här svaret, eller ett senare, är redan inläst.</translation>
    </message>
    <message>
        <source>%1: the roster has changed since the page was made; send a new page. The answer was: %2.</source>
        <translation>%1: listan har ändrats sedan sidan gjordes; skicka en ny sida. Svaret var: %2.</translation>
    </message>
    <message>
        <source>%1: the roster has changed since the page was made; send a new page. The answer was: %2, “%3”.</source>
        <translation>%1: listan har ändrats sedan sidan gjordes; skicka en ny sida. Svaret var: %2, ”%3”.</translation>
    </message>
    <message>
        <source>There is no roster of the year %1.</source>
        <translation>Det finns ingen deltagarlista för år %1.</translation>
    </message>
</context>
<context>
    <name>store::Rosters</name>
    <message>
        <source>%1 can&apos;t be elected to %2: no seat (%3) is free. Add a seat, or end somebody&apos;s place.</source>
        <translation>%1 kan inte väljas till %2: ingen plats (%3) är ledig. Lägg till en plats eller avsluta någons.</translation>
    </message>
    <message>
        <source>%1 has no such seat. Choose another one for %2.</source>
        <translation>%1 har ingen sådan plats. Välj en annan för %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be elected to seat %2 of %3: %4 has it. Choose another seat.</source>
        <translation>%1 kan inte väljas till plats %2 på %3: %4 har den. Välj en annan plats.</translation>
    </message>
    <message>
        <source>%1 is on the roster of %2 already, on seat %3.</source>
        <translation>%1 finns redan på deltagarlistan för %2, på plats %3.</translation>
    </message>
    <message>
        <source>The day is missing. Write from which day it holds for %1.</source>
        <translation>Datum saknas. Ange från vilken dag det gäller för %1.</translation>
    </message>
    <message>
        <source>%1 has the seat only from %2. Choose that day or a later one.</source>
        <translation>%1 har platsen först från %2. Välj den dagen eller en senare.</translation>
    </message>
    <message>
        <source>%1 left the seat on %2 already. Look at the roster as it is now.</source>
        <translation>%1 lämnade platsen redan %2. Se hur deltagarlistan ser ut nu.</translation>
    </message>
    <message>
        <source>Who is prevented keeps the seat. Choose a resignation or a release.</source>
        <translation>Den som har förhinder behåller platsen. Välj avsägelse eller entledigande.</translation>
    </message>
    <message>
        <source>%1 has stepped in for %2 already. Replace that person instead.</source>
        <translation>%1 ersätter redan %2. Ersätt den personen i stället.</translation>
    </message>
    <message>
        <source>%1 has left the seat for good. Elect somebody to it instead.</source>
        <translation>%1 har lämnat platsen för gott. Välj någon annan till den i stället.</translation>
    </message>
    <message>
        <source>%1 can&apos;t step in for %2: %1 has seat %3 of %4. Choose somebody else.</source>
        <translation>%1 kan inte ersätta %2: %1 har plats %3 på %4. Välj någon annan.</translation>
    </message>
    <message>
        <source>%1: there is no mark of attendance. Mark the attendance before the report back.</source>
        <translation>%1: närvaro är inte markerad. Markera närvaron före återrapporteringen.</translation>
    </message>
</context>
<context>
    <name>store::SeatRules</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>store::Sentences</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at how it is now, and do it again.</source>
        <translation>%1 har ändrats av någon annan under tiden. Se hur det ser ut nu och gör om.</translation>
    </message>
    <message>
        <source>The person is not in the store any more.</source>
        <translation>Personen finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The committee is not in the store any more.</source>
        <translation>Nämnden finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The event is not in the store any more.</source>
        <translation>Arrangemanget finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The mandate period is not in the store any more.</source>
        <translation>Mandatperioden finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The edition is not in the store any more.</source>
        <translation>Tillfället finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The place on the roster is not in the store any more.</source>
        <translation>Platsen på deltagarlistan finns inte längre i registret.</translation>
    </message>
    <message>
        <source>The protocol item is not in the store any more.</source>
        <translation>Protokollspunkten finns inte längre i registret.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is not in the store any more.</source>
        <translation>Svaret finns inte längre i registret.</translation>
    </message>
</context>
<context>
    <name>store::Weeding</name>
    <message>
        <source>Weeded person</source>
        <translation>Gallrad person</translation>
    </message>
    <message>
        <source>A retention time is 1 to %1 years.</source>
        <translation>En bevarandetid är 1 till %1 år.</translation>
    </message>
    <message>
        <source>Say by which decision it is weeded, with its reference number, such as RUN 12-2024 § 7.</source>
        <translation>Ange enligt vilket beslut det gallras, med diarienummer, till exempel RUN 12-2024 § 7.</translation>
    </message>
    <message>
        <source>There is nothing to weed: no retention time is over.</source>
        <translation>Det finns inget att gallra: ingen bevarandetid har gått ut.</translation>
    </message>
    <message>
        <source>Weeded draft</source>
        <translation>Gallrat utkast</translation>
    </message>
</context>
</TS>
