<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Committee added</source>
        <translation>Nämnd tillagd</translation>
    </message>
    <message>
        <source>Committee changed</source>
        <translation>Nämnd ändrad</translation>
    </message>
    <message>
        <source>Mandate period added</source>
        <translation>Mandatperiod tillagd</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Arrangemang tillagt</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Arrangemang ändrat</translation>
    </message>
    <message>
        <source>Edition added</source>
        <translation>Tillfälle tillagt</translation>
    </message>
    <message>
        <source>Edition changed</source>
        <translation>Tillfälle ändrat</translation>
    </message>
    <message>
        <source>Number of seats changed</source>
        <translation>Antal platser ändrat</translation>
    </message>
    <message>
        <source>Seat kept for a party</source>
        <translation>Plats reserverad för parti</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person ändrad</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Person borttagen</translation>
    </message>
    <message>
        <source>Nomination registered</source>
        <translation>Nominering registrerad</translation>
    </message>
    <message>
        <source>Nomination changed</source>
        <translation>Nominering ändrad</translation>
    </message>
    <message>
        <source>Nomination withdrawn</source>
        <translation>Nominering återtagen</translation>
    </message>
    <message>
        <source>Election registered</source>
        <translation>Val registrerat</translation>
    </message>
    <message>
        <source>Prevention noted</source>
        <translation>Förhinder antecknat</translation>
    </message>
    <message>
        <source>Replacement registered</source>
        <translation>Ersättare inkallad</translation>
    </message>
    <message>
        <source>Resignation registered</source>
        <translation>Avsägelse registrerad</translation>
    </message>
    <message>
        <source>Roster note changed</source>
        <translation>Anteckning på deltagarlistan ändrad</translation>
    </message>
    <message>
        <source>Attendance changed</source>
        <translation>Närvaro ändrad</translation>
    </message>
    <message>
        <source>Report back noted</source>
        <translation>Återrapportering antecknad</translation>
    </message>
    <message>
        <source>Decision registered</source>
        <translation>Beslut registrerat</translation>
    </message>
    <message>
        <source>Decision changed</source>
        <translation>Beslut ändrat</translation>
    </message>
    <message>
        <source>Decision removed</source>
        <translation>Beslut borttaget</translation>
    </message>
    <message>
        <source>Matter taken up again</source>
        <translation>Ärende återupptaget</translation>
    </message>
    <message>
        <source>Protocol imported</source>
        <translation>Protokoll inläst</translation>
    </message>
    <message>
        <source>Committee and events entered</source>
        <translation>Nämnd och arrangemang upplagda</translation>
    </message>
    <message>
        <source>Example entered</source>
        <translation>Exempel upplagt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Gjort om</translation>
    </message>
    <message>
        <source>Rules of the seats changed</source>
        <translation>Platsernas regler ändrade</translation>
    </message>
    <message>
        <source>Order of calling in changed</source>
        <translation>Inkallelseordningen ändrad</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Person raderad</translation>
    </message>
    <message>
        <source>Weeding</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Retention time changed</source>
        <translation>Bevarandetid ändrad</translation>
    </message>
    <message>
        <source>Put on a seat in the decision round</source>
        <translation>Satt på plats i beslutsrundan</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Inställning ändrad</translation>
    </message>
    <message>
        <source>Excerpt issued</source>
        <translation>Utdrag utfärdat</translation>
    </message>
    <message>
        <source>Excerpt sent</source>
        <translation>Utdrag skickat</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>Brevhuvud ändrat</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Roster reviewed</source>
        <translation>Deltagarlista granskad</translation>
    </message>
    <message>
        <source>Comment answered</source>
        <translation>Kommentar besvarad</translation>
    </message>
    <message>
        <source>Review page made</source>
        <translation>Granskningssida gjord</translation>
    </message>
    <message>
        <source>Answers from a review page read in</source>
        <translation>Svar från en granskningssida inlästa</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personer inlästa</translation>
    </message>
    <message>
        <source>Records of a person merged</source>
        <translation>Personposter sammanförda</translation>
    </message>
    <message>
        <source>Records of persons parted</source>
        <translation>Personposter åtskilda</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>Lista inläst</translation>
    </message>
    <message>
        <source>List of parties changed</source>
        <translation>Partilistan ändrades</translation>
    </message>
    <message>
        <source>Export profile changed</source>
        <translation>Exportprofil ändrad</translation>
    </message>
    <message>
        <source>Export profile removed</source>
        <translation>Exportprofil borttagen</translation>
    </message>
    <message>
        <source>Icon of an event changed</source>
        <translation>Mötesplatsens ikon ändrad</translation>
    </message>
    <message>
        <source>Event put in another order</source>
        <translation>Arrangemang flyttat i ordningen</translation>
    </message>
    <message>
        <source>Draft of an item kept</source>
        <translation>Utkast till paragraf sparat</translation>
    </message>
    <message>
        <source>Draft of an item removed</source>
        <translation>Utkast till paragraf borttaget</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>%1 is not on the roster of %2. Elect the person, or let the person step in, before attendance is marked.</source>
        <translation>%1 står inte på deltagarlistan för %2. Välj personen, eller låt personen träda in, innan närvaro markeras.</translation>
    </message>
    <message>
        <source>%1 left the seat in %2 before it opened. Mark somebody who had a seat.</source>
        <translation>%1 lämnade sin plats i %2 innan det öppnade. Markera någon som hade en plats.</translation>
    </message>
    <message>
        <source>%1 was prevented from coming to %2, so “%3” can&apos;t be marked. Mark who stepped in, or undo the prevention.</source>
        <translation>%1 hade förhinder till %2, så ”%3” kan inte markeras. Markera den som trädde in, eller ångra förhindret.</translation>
    </message>
    <message>
        <source>%1 is cancelled: nobody was there and nobody was missing. Mark %2 as cancelled or excused.</source>
        <translation>%1 är inställt: ingen var där och ingen uteblev. Markera %2 som inställt eller giltigt frånvarande.</translation>
    </message>
    <message>
        <source>%1 opens on %2, so “%3” can&apos;t be marked yet. Mark %4 as registered or prevented.</source>
        <translation>%1 öppnar %2, så ”%3” kan inte markeras ännu. Markera %4 som anmäld eller med förhinder.</translation>
    </message>
</context>
<context>
    <name>AttendanceStatus</name>
    <message>
        <source>Registered</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>Förhinder</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Giltigt frånvarande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>No decision</source>
        <translation>Saknar beslut</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagt</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslaget</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>The committee has no name. Write one.</source>
        <translation>Nämnden saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>The committee has no abbreviation. Write the one that its reference numbers begin with, such as RUN.</source>
        <translation>Nämnden saknar förkortning. Skriv den som nämndens diarienummer börjar med, till exempel RUN.</translation>
    </message>
    <message>
        <source>The abbreviation “%1” holds a blank. Write it as one word.</source>
        <translation>Förkortningen ”%1” innehåller ett mellanslag. Skriv den som ett ord.</translation>
    </message>
    <message>
        <source>The mandate period belongs to no committee. Choose one.</source>
        <translation>Mandatperioden hör inte till någon nämnd. Välj en.</translation>
    </message>
    <message>
        <source>%1 is no year between 1900 and 2199. Write the year with four digits.</source>
        <translation>%1 är inget år mellan 1900 och 2199. Skriv årtalet med fyra siffror.</translation>
    </message>
    <message>
        <source>The mandate period ends in %1, before it begins in %2. Swap the years.</source>
        <translation>Mandatperioden slutar %1, innan den börjar %2. Byt plats på åren.</translation>
    </message>
</context>
<context>
    <name>CommitteeKind</name>
    <message>
        <source>assembly</source>
        <translation>fullmäktige</translation>
    </message>
    <message>
        <source>board</source>
        <translation>styrelse</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>nämnd</translation>
    </message>
    <message>
        <source>subcommittee</source>
        <translation>utskott</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tisdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <source>“%1”: that day was a %2. Check which is right, the weekday or the date.</source>
        <translation>”%1”: den dagen var en %2. Kontrollera vilket som är rätt, veckodagen eller datumet.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The edition is cancelled, so nobody can be elected to it.</source>
        <translation>Tillfället är inställt, så ingen kan väljas till det.</translation>
    </message>
    <message>
        <source>%1 is not about this edition. Choose another decision, or add the edition to what the item is about.</source>
        <translation>%1 gäller inte det här tillfället. Välj ett annat beslut, eller lägg till tillfället i det som punkten gäller.</translation>
    </message>
    <message>
        <source>The decision point of %1 is not about this event. Choose another point.</source>
        <translation>Beslutspunkten i %1 gäller inte det här arrangemanget. Välj en annan beslutspunkt.</translation>
    </message>
    <message>
        <source>Nobody can be elected by %1, because its outcome is “%2”. Choose a decision that stands.</source>
        <translation>Ingen kan väljas genom %1, eftersom utfallet är ”%2”. Välj ett beslut som är fattat.</translation>
    </message>
</context>
<context>
    <name>DecisionRound</name>
    <message>
        <source>%1 is on the roster of %2 already.</source>
        <translation>%1 står redan på listan till %2.</translation>
    </message>
    <message>
        <source>%1 has no free seat for %2.</source>
        <translation>%1 har ingen ledig plats för %2.</translation>
    </message>
    <message>
        <source>%1 has no free substitute&apos;s seat for %2.</source>
        <translation>%1 har ingen ledig ersättarplats för %2.</translation>
    </message>
    <message>
        <source>%1 has no assignment any more.</source>
        <translation>%1 har inget uppdrag längre.</translation>
    </message>
</context>
<context>
    <name>DissentKind</name>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Special opinion</source>
        <translation>Särskilt yttrande</translation>
    </message>
    <message>
        <source>Note in the protocol</source>
        <translation>Protokollsanteckning</translation>
    </message>
    <message>
        <source>Takes no part in the decision</source>
        <translation>Deltar ej i beslutet</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has lain tabled for %n day(s)</source>
        <translation>
            <numerusform>%1 har legat bordlagt i %n dag</numerusform>
            <numerusform>%1 har legat bordlagt i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 has opened</source>
        <translation>; %1 har öppnat</translation>
    </message>
    <message>
        <source>; %1 opens %2</source>
        <translation>; %1 öppnar %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominated without a decision</source>
        <translation>
            <numerusform>%1: %n nominerad utan beslut</numerusform>
            <numerusform>%1: %n nominerade utan beslut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nominated to be elected</source>
        <translation>
            <numerusform>%1: %n nominerad att välja</numerusform>
            <numerusform>%1: %n nominerade att välja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: registration closes %2</source>
        <translation>%1: anmälan stänger %2</translation>
    </message>
    <message>
        <source>to be adjusted by %1</source>
        <translation>ska justeras senast %1</translation>
    </message>
    <message>
        <source>to be posted by %1</source>
        <translation>ska anslås senast %1</translation>
    </message>
    <message>
        <source>gains legal force on %1</source>
        <translation>vinner laga kraft %1</translation>
    </message>
    <message>
        <source>the notice can be taken down since %1</source>
        <translation>anslaget kan tas ned sedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free seat(s)</source>
        <translation>
            <numerusform>%1: %n obesatt plats</numerusform>
            <numerusform>%1: %n obesatta platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n prevented without a replacement</source>
        <translation>
            <numerusform>%1: %n förhindrad utan ersättare</numerusform>
            <numerusform>%1: %n förhindrade utan ersättare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: attendance of %n not marked</source>
        <translation>
            <numerusform>%1: närvaro inte markerad för %n person</numerusform>
            <numerusform>%1: närvaro inte markerad för %n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have not reported back</source>
        <translation>
            <numerusform>%1: %n har inte återrapporterat</numerusform>
            <numerusform>%1: %n har inte återrapporterat</numerusform>
        </translation>
    </message>
    <message>
        <source>Not elected</source>
        <translation>Ej valda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Obesatt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapport</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>%1: answer the comment of %2</source>
        <translation>%1: besvara kommentaren från %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>The draft “%1” waits for its meeting</source>
        <translation>Utkastet ”%1” väntar på sitt sammanträde</translation>
    </message>
    <message>
        <source>%1: nothing is decided, and nobody is nominated</source>
        <translation>%1: inget är beslutat och ingen är nominerad</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>The event belongs to no committee. Choose one.</source>
        <translation>Arrangemanget hör inte till någon nämnd. Välj en.</translation>
    </message>
    <message>
        <source>The event has no name. Write one.</source>
        <translation>Arrangemanget saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>The key “%1” can&apos;t be used. Write small letters a–z, digits and single hyphens, such as grand-hotel.</source>
        <translation>Kortnamnet ”%1” går inte att använda. Skriv små bokstäver a–z, siffror och enstaka bindestreck, till exempel grand-hotel.</translation>
    </message>
    <message>
        <source>Day %1 of month %2 is no day of the calendar. Change when the event usually opens.</source>
        <translation>Dag %1 i månad %2 finns inte i kalendern. Ändra när arrangemanget brukar öppna.</translation>
    </message>
    <message>
        <source>An event can&apos;t last %1 days. Write 1 to 366.</source>
        <translation>Ett arrangemang kan inte vara i %1 dagar. Skriv 1 till 366.</translation>
    </message>
    <message>
        <source>The number of seats can&apos;t be below zero.</source>
        <translation>Antalet platser kan inte vara mindre än noll.</translation>
    </message>
    <message>
        <source>The edition belongs to no event. Choose one.</source>
        <translation>Tillfället hör inte till något arrangemang. Välj ett.</translation>
    </message>
    <message>
        <source>%1 is not part of the mandate period %2. Choose another year or period.</source>
        <translation>%1 ingår inte i mandatperioden %2. Välj ett annat år eller en annan period.</translation>
    </message>
    <message>
        <source>The edition has no dates. Write its first and last day.</source>
        <translation>Tillfället saknar datum. Skriv första och sista dagen.</translation>
    </message>
    <message>
        <source>The edition of %1 can&apos;t open on %2. Change the date or the year.</source>
        <translation>Tillfället %1 kan inte öppna %2. Ändra datumet eller året.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2. Swap the dates.</source>
        <translation>Sista dagen, %1, ligger före den första, %2. Byt plats på datumen.</translation>
    </message>
    <message>
        <source>Registration can&apos;t stay open until %1, after the last day, %2.</source>
        <translation>Anmälan kan inte vara öppen till %1, efter sista dagen, %2.</translation>
    </message>
</context>
<context>
    <name>EventIcons</name>
    <message>
        <source>Mountain</source>
        <translation>Fjäll</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Hav</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Byggnad</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagga</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjärna</translation>
    </message>
    <message>
        <source>Own picture</source>
        <translation>Egen bild</translation>
    </message>
    <message>
        <source>The usual icon</source>
        <translation>Den vanliga ikonen</translation>
    </message>
</context>
<context>
    <name>Excerpts</name>
    <message>
        <source>Current</source>
        <translation>Aktuellt</translation>
    </message>
    <message>
        <source>The item was changed</source>
        <translation>Paragrafen är ändrad</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>%1 of %2 is not adjusted yet, and an excerpt is issued from the adjusted text only. Enter the day of the adjustment first.</source>
        <translation>%1 från %2 är inte justerad ännu, och ett utdrag utfärdas bara ur den justerade texten. Ange justeringsdagen först.</translation>
    </message>
    <message>
        <source>The address is too long. Keep it to a few lines.</source>
        <translation>Adressen är för lång. Håll den till några rader.</translation>
    </message>
</context>
<context>
    <name>ExportProfiles</name>
    <message>
        <source>The profile has no name. Write one.</source>
        <translation>Profilen saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Write another name.</source>
        <translation>Det finns redan en profil ”%1”. Skriv ett annat namn.</translation>
    </message>
    <message>
        <source>The profile has no column. Choose at least one.</source>
        <translation>Profilen har ingen kolumn. Välj minst en.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Presidium</source>
        <translation>Presidium</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>LegalClocks</name>
    <message>
        <source>The item should have been adjusted by %1.</source>
        <translation>Punkten skulle ha justerats senast %1.</translation>
    </message>
    <message>
        <source>The notice should have been posted by %1.</source>
        <translation>Justeringen skulle ha anslagits senast %1.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>“%1” fits several: %2. Write the whole name.</source>
        <translation>”%1” passar in på flera: %2. Skriv hela namnet.</translation>
    </message>
    <message>
        <source>“%1” is not on the roster.</source>
        <translation>”%1” finns inte på listan.</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>Nobody is nominated. Choose a person.</source>
        <translation>Ingen är nominerad. Välj en person.</translation>
    </message>
    <message>
        <source>The nomination is for no event. Choose one.</source>
        <translation>Nomineringen gäller inget arrangemang. Välj ett.</translation>
    </message>
    <message>
        <source>The nomination is for no mandate period. Choose one.</source>
        <translation>Nomineringen gäller ingen mandatperiod. Välj en.</translation>
    </message>
    <message>
        <source>The nomination can&apos;t be withdrawn on %1, before it was made on %2.</source>
        <translation>Nomineringen kan inte återtas %1, innan den gjordes %2.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The item can&apos;t be adjusted on %1, before the meeting on %2.</source>
        <translation>Punkten kan inte justeras %1, före sammanträdet %2.</translation>
    </message>
    <message>
        <source>The item can&apos;t be posted on %1, before the meeting on %2.</source>
        <translation>Punkten kan inte anslås %1, före sammanträdet %2.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be taken down on %1: posted on %2 it stays up until the time for judicial review is over, and is taken down on %3 at the earliest.</source>
        <translation>Anslaget kan inte tas ned %1: anslaget %2 sitter det uppe tills tiden för laglighetsprövning har gått ut, och tas ned tidigast %3.</translation>
    </message>
</context>
<context>
    <name>OnMatch</name>
    <message>
        <source>Keep what is here</source>
        <translation>Behåll det som finns</translation>
    </message>
    <message>
        <source>Replace by the sheet&apos;s</source>
        <translation>Ersätt med kalkylbladets</translation>
    </message>
    <message>
        <source>Somebody else: keep both</source>
        <translation>Någon annan: behåll båda</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Approved</source>
        <translation>Bifall</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Enligt förslag</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Avslag</translation>
    </message>
    <message>
        <source>Partly approved</source>
        <translation>Delvis bifall</translation>
    </message>
    <message>
        <source>Amended proposal</source>
        <translation>Ändrat förslag</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagd</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterad</translation>
    </message>
    <message>
        <source>Referred back by a minority</source>
        <translation>Återremitterad av minoritet</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskriven</translation>
    </message>
    <message>
        <source>Deemed answered</source>
        <translation>Anses besvarad</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Tillstyrks</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Överlämnas</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Election tabled</source>
        <translation>Val bordlagt</translation>
    </message>
    <message>
        <source>Left vacant</source>
        <translation>Lämnas vakant</translation>
    </message>
    <message>
        <source>Resignation approved</source>
        <translation>Avsägelse godkänd</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noteras</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Läggs till handlingarna</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Antas</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Delegeras</translation>
    </message>
    <message>
        <source>Urgent decision reported</source>
        <translation>Ordförandebeslut anmält</translation>
    </message>
</context>
<context>
    <name>OutcomeState</name>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Preparatory</source>
        <translation>Beredande</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>member</source>
        <translation>ledamot</translation>
    </message>
    <message>
        <source>serving substitute</source>
        <translation>tjänstgörande ersättare</translation>
    </message>
    <message>
        <source>substitute, not serving</source>
        <translation>ersättare, ej tjänstgörande</translation>
    </message>
    <message>
        <source>also present</source>
        <translation>övrig närvarande</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>för %1</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>The list has no party. Add one.</source>
        <translation>Listan har inget parti. Lägg till ett.</translation>
    </message>
    <message>
        <source>A party has no abbreviation. Write one, such as S.</source>
        <translation>Ett parti saknar förkortning. Skriv en, till exempel S.</translation>
    </message>
    <message>
        <source>Two parties have the abbreviation %1. Write another.</source>
        <translation>Två partier har förkortningen %1. Skriv en annan.</translation>
    </message>
    <message>
        <source>The party %1 has no name. Write one.</source>
        <translation>Partiet %1 saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>“%1 …” is too long for an abbreviation (at most %2 letters).</source>
        <translation>”%1 …” är för långt för en förkortning (högst %2 tecken).</translation>
    </message>
    <message>
        <source>The name “%1 …” is too long (at most %2 letters).</source>
        <translation>Namnet ”%1 …” är för långt (högst %2 tecken).</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>The person has no family name. Write one.</source>
        <translation>Personen saknar efternamn. Skriv ett.</translation>
    </message>
    <message>
        <source>“%1” holds a personal identity number, which is not kept here. Take it out.</source>
        <translation>”%1” innehåller ett personnummer, som inte sparas här. Ta bort det.</translation>
    </message>
    <message>
        <source>The assignment is nobody&apos;s. Choose a person.</source>
        <translation>Uppdraget är ingens. Välj en person.</translation>
    </message>
    <message>
        <source>The assignment is in no committee. Choose one.</source>
        <translation>Uppdraget hör inte till någon nämnd. Välj en.</translation>
    </message>
    <message>
        <source>The assignment has no first day. Write one.</source>
        <translation>Uppdraget saknar första dag. Skriv den.</translation>
    </message>
    <message>
        <source>The assignment ends on %1, before it begins on %2. Swap the dates.</source>
        <translation>Uppdraget slutar %1, innan det börjar %2. Byt plats på datumen.</translation>
    </message>
    <message>
        <source>An official is kept without party. Take “%1” out, or change the role.</source>
        <translation>En tjänsteperson står utan parti. Ta bort ”%1”, eller ändra uppdraget.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 characters. Shorten it.</source>
        <translation>”%1” har fler än %2 tecken. Korta texten.</translation>
    </message>
    <message>
        <source>“%1” holds signs that are not seen. Write it anew instead of pasting it.</source>
        <translation>”%1” innehåller tecken som inte syns. Skriv texten på nytt i stället för att klistra in den.</translation>
    </message>
</context>
<context>
    <name>PersonMatcher</name>
    <message>
        <source>Row %1 tells something else about the same person. Correct one of them.</source>
        <translation>Rad %1 säger något annat om samma person. Rätta en av dem.</translation>
    </message>
    <message>
        <source>New nomination</source>
        <translation>Ny nominering</translation>
    </message>
    <message>
        <source>As row %1</source>
        <translation>Som rad %1</translation>
    </message>
    <message>
        <source>There is somebody of this name with another municipality or contact. Is it the same person?</source>
        <translation>Det finns någon med detta namn men med en annan kommun eller kontaktuppgift. Är det samma person?</translation>
    </message>
    <message>
        <source>There are several of this name. Which one is it?</source>
        <translation>Det finns flera med detta namn. Vem är det?</translation>
    </message>
    <message>
        <source>Somebody of nearly this name, or with the same contact, is here. Is it the same person?</source>
        <translation>Det finns någon med nästan samma namn, eller med samma kontaktuppgift. Är det samma person?</translation>
    </message>
    <message>
        <source>There are too many of this name to tell them apart.</source>
        <translation>Det finns för många med det här namnet för att skilja dem åt.</translation>
    </message>
    <message>
        <source>Row %1 has the same name, and it is not decided who that is.</source>
        <translation>Rad %1 har samma namn, och det är inte avgjort vem det är.</translation>
    </message>
    <message>
        <source>The attendance “%1” is left out. %2</source>
        <translation>Närvaron ”%1” tas inte med. %2</translation>
    </message>
    <message>
        <source>Attendance: %1 → %2</source>
        <translation>Närvaro: %1 → %2</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <translation>Närvaro: %1</translation>
    </message>
</context>
<context>
    <name>PersonMerge</name>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Municipality: %1</source>
        <translation>Kommun: %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>The picture is too large (%n characters at the most). Save it anew with fewer details.</source>
        <translation>
            <numerusform>Bilden är för stor (högst %n tecken). Spara om den med färre detaljer.</numerusform>
            <numerusform>Bilden är för stor (högst %n tecken). Spara om den med färre detaljer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture declares entities, which it has no use for. Save it anew as plain SVG.</source>
        <translation>Bilden deklarerar entiteter, som den inte har någon nytta av. Spara om den som vanlig SVG.</translation>
    </message>
    <message>
        <source>The picture holds letters as text, which look different on each machine. Turn them into paths and save it anew.</source>
        <translation>Bilden innehåller bokstäver som text, som ser olika ut på varje dator. Gör om dem till kurvor och spara om den.</translation>
    </message>
    <message>
        <source>The picture holds “%1” that would load or run something from elsewhere. Save it as plain SVG, with everything drawn in it.</source>
        <translation>Bilden innehåller ”%1” som skulle hämta eller köra något någon annanstans ifrån. Spara den som vanlig SVG, med allt ritat i den.</translation>
    </message>
    <message>
        <source>The picture is no SVG. Choose a file that ends with .svg.</source>
        <translation>Bilden är ingen SVG. Välj en fil som slutar på .svg.</translation>
    </message>
</context>
<context>
    <name>ProtocolItem</name>
    <message>
        <source>Decision point %1 has no text. Write what was decided.</source>
        <translation>Beslutspunkt %1 saknar text. Skriv vad som beslutades.</translation>
    </message>
    <message>
        <source>Decision point %1: only an assembly can refer a matter back by a minority (kommunallagen 5:50). Choose another outcome.</source>
        <translation>Beslutspunkt %1: bara fullmäktige kan återremittera ett ärende genom en minoritet (kommunallagen 5:50). Välj ett annat utfall.</translation>
    </message>
    <message>
        <source>Decision point %1 is about an event that the item is not about. Add the event to the item, or take it out of the point.</source>
        <translation>Beslutspunkt %1 gäller ett arrangemang som punkten inte gäller. Lägg till arrangemanget i punkten, eller ta bort det ur beslutspunkten.</translation>
    </message>
    <message>
        <source>The item can&apos;t be posted on %1, before it was adjusted on %2.</source>
        <translation>Punkten kan inte anslås %1, innan den justerades %2.</translation>
    </message>
    <message>
        <source>The notice was taken down on %1 but never posted. Write when it was posted.</source>
        <translation>Anslaget togs ned %1 men sattes aldrig upp. Skriv när det sattes upp.</translation>
    </message>
    <message>
        <source>The notice can&apos;t be taken down on %1, before it was posted on %2.</source>
        <translation>Anslaget kan inte tas ned %1, innan det sattes upp %2.</translation>
    </message>
    <message>
        <source>The item has no number. Write its §.</source>
        <translation>Punkten saknar nummer. Skriv dess §.</translation>
    </message>
    <message>
        <source>The item has no title. Write one.</source>
        <translation>Punkten saknar rubrik. Skriv en.</translation>
    </message>
    <message>
        <source>A vote can&apos;t be counted below zero. Write the numbers again.</source>
        <translation>En röst kan inte räknas under noll. Skriv antalen på nytt.</translation>
    </message>
    <message>
        <source>The item is tabled and comes back as it was: %1 can&apos;t be changed. Register what is new when the matter is taken up again.</source>
        <translation>Punkten är bordlagd och kommer tillbaka som den var: %1 kan inte ändras. Registrera det nya när ärendet tas upp igen.</translation>
    </message>
    <message>
        <source>matter and meeting</source>
        <translation>ärende och sammanträde</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>numret</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>rubriken</translation>
    </message>
    <message>
        <source>the background</source>
        <translation>sammanfattningen</translation>
    </message>
    <message>
        <source>the proposed decision</source>
        <translation>förslaget till beslut</translation>
    </message>
    <message>
        <source>the proposals</source>
        <translation>yrkandena</translation>
    </message>
    <message>
        <source>the procedure</source>
        <translation>beslutsgången</translation>
    </message>
    <message>
        <source>the decision points</source>
        <translation>beslutspunkterna</translation>
    </message>
    <message>
        <source>the dissents</source>
        <translation>reservationerna</translation>
    </message>
    <message>
        <source>the dispatch list</source>
        <translation>sändlistan</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>vad punkten gäller</translation>
    </message>
    <message>
        <source>the text it was read from</source>
        <translation>texten som den lästes ur</translation>
    </message>
    <message>
        <source>The item is tabled: its papers stay, and a new one needs the day on which it came in.</source>
        <translation>Punkten är bordlagd: underlagen står kvar, och ett nytt behöver dagen då det kom in.</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>%1 of %2 can&apos;t be taken up again at the meeting on %3, which was before it. Choose a later meeting.</source>
        <translation>%1 från %2 kan inte tas upp igen vid sammanträdet %3, som hölls dessförinnan. Välj ett senare sammanträde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take up %2 again, which comes after it at the same meeting. Look at the number and the day of the meeting.</source>
        <translation>%1 kan inte ta upp %2 igen, som inte kommer före vid samma sammanträde. Se över numret och sammanträdesdagen.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Ways of contact</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <translation>Anteckningar och skäl</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Nomineringar</translation>
    </message>
    <message>
        <source>Persons without assignment</source>
        <translation>Personer utan uppdrag</translation>
    </message>
    <message>
        <source>Comments of the review</source>
        <translation>Kommentarer i granskningen</translation>
    </message>
    <message>
        <source>Drafts of items</source>
        <translation>Utkast till paragrafer</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>instead of %1</source>
        <translation>i stället för %1</translation>
    </message>
    <message>
        <source>It rests on: %1 → %2</source>
        <translation>Vilar på: %1 → %2</translation>
    </message>
    <message>
        <source>Ordinary seats</source>
        <translation>Ordinarie platser</translation>
    </message>
    <message>
        <source>Substitutes’ seats</source>
        <translation>Ersättarplatser</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>The edition was cancelled</source>
        <translation>Tillfället ställdes in</translation>
    </message>
    <message>
        <source>The edition is no longer cancelled</source>
        <translation>Tillfället är inte längre inställt</translation>
    </message>
    <message>
        <source>%1: new on the roster (%2)</source>
        <translation>%1: ny på listan (%2)</translation>
    </message>
    <message>
        <source>%1: no longer on the roster (was: %2)</source>
        <translation>%1: inte längre på listan (var: %2)</translation>
    </message>
    <message>
        <source>Only the presidium answers for rosters.</source>
        <translation>Bara presidiet svarar för deltagarlistorna.</translation>
    </message>
    <message>
        <source>Say in a comment what should be changed.</source>
        <translation>Skriv i en kommentar vad som ska ändras.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %n character(s).</source>
        <translation>
            <numerusform>En kommentar har högst %n tecken.</numerusform>
            <numerusform>En kommentar har högst %n tecken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewAnswer</name>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>Ändring begärd</translation>
    </message>
</context>
<context>
    <name>ReviewAnswerFile</name>
    <message>
        <source>This is no answer from a review page, or it is cut. Ask for the file once more.</source>
        <translation>Det här är inget svar från en granskningssida, eller så är det avklippt. Be om filen igen.</translation>
    </message>
    <message>
        <source>The answer comes from a page of another version of the program.</source>
        <translation>Svaret kommer från en sida gjord med en annan version av programmet.</translation>
    </message>
</context>
<context>
    <name>ReviewCheck</name>
    <message>
        <source>There is a decision: %1</source>
        <translation>Beslut finns: %1</translation>
    </message>
    <message>
        <source>There is no decision yet: %1</source>
        <translation>Beslut saknas än: %1</translation>
    </message>
    <message>
        <source>It was rejected: %1</source>
        <translation>Det avslogs: %1</translation>
    </message>
    <message>
        <source>There is no decision</source>
        <translation>Beslut saknas</translation>
    </message>
    <message>
        <source>The decision of %1 came after the edition opened on %2</source>
        <translation>Beslutet den %1 kom efter att tillfället började den %2</translation>
    </message>
    <message>
        <source>The decision came before the edition</source>
        <translation>Beslutet kom före tillfället</translation>
    </message>
    <message>
        <source>All ordinary seats are taken</source>
        <translation>Alla ordinarie platser är besatta</translation>
    </message>
    <message>
        <source>The rules of the seats are kept</source>
        <translation>Reglerna för platserna är uppfyllda</translation>
    </message>
    <message>
        <source>Nobody has two seats</source>
        <translation>Ingen har två platser</translation>
    </message>
    <message>
        <source>Every member is on a roster of the mandate period</source>
        <translation>Varje ledamot finns på någon lista i mandatperioden</translation>
    </message>
    <message>
        <source>Nobody steps in for somebody of another party</source>
        <translation>Ingen ersätter någon från ett annat parti</translation>
    </message>
    <message numerus="yes">
        <source>%n ordinary seat(s) free</source>
        <translation>
            <numerusform>%n ordinarie plats är ledig</numerusform>
            <numerusform>%n ordinarie platser är lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody goes to every one of %n event(s)</source>
        <translation>
            <numerusform>Ingen åker på %n mötesplats</numerusform>
            <numerusform>Ingen åker på alla %n mötesplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) going to all %1 events</source>
        <translation>
            <numerusform>%n person åker på alla %1 mötesplatser</numerusform>
            <numerusform>%n personer åker på alla %1 mötesplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on no roster of the mandate period</source>
        <translation>
            <numerusform>%n ledamot finns inte på någon lista i mandatperioden</numerusform>
            <numerusform>%n ledamöter finns inte på någon lista i mandatperioden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stepping in for somebody of another party</source>
        <translation>
            <numerusform>%n person ersätter någon från ett annat parti</numerusform>
            <numerusform>%n personer ersätter någon från ett annat parti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStanding</name>
    <message>
        <source>Not reviewed</source>
        <translation>Ej granskad</translation>
    </message>
    <message>
        <source>Approved by some</source>
        <translation>Godkänd av några</translation>
    </message>
    <message>
        <source>Approved by all</source>
        <translation>Godkänd av alla</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <translation>Ändring begärd</translation>
    </message>
    <message>
        <source>Changed after the review</source>
        <translation>Ändrad efter granskning</translation>
    </message>
</context>
<context>
    <name>ReviewVerdict</name>
    <message>
        <source>Met</source>
        <translation>Uppfyllt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Brist</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>First vice chair</source>
        <translation>1:e vice ordförande</translation>
    </message>
    <message>
        <source>Second vice chair</source>
        <translation>2:e vice ordförande</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ledamot</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Tjänsteperson</translation>
    </message>
</context>
<context>
    <name>RowAnswer</name>
    <message>
        <source>Row %1 may be about the same person, and is not settled. That comes first.</source>
        <translation>Rad %1 kan gälla samma person och är inte avgjord. Avgör den först.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
</context>
<context>
    <name>SeatKind</name>
    <message>
        <source>Ordinary</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ersättare</translation>
    </message>
</context>
<context>
    <name>SeatRule</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1 has more than one seat</source>
        <translation>%1 har mer än en plats</translation>
    </message>
    <message>
        <source>The rule is %1 seats, and the edition has %2</source>
        <translation>Regeln är %1 platser, men tillfället har %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) missing</source>
        <translation>
            <numerusform>%n deltagare saknas</numerusform>
            <numerusform>%n deltagare saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: %1 for %2 seats</source>
        <translation>
            <numerusform>%n för mycket: %1 till %2 platser</numerusform>
            <numerusform>%n för många: %1 till %2 platser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>role: names</comment>
        <translation>%1: både %2</translation>
    </message>
    <message>
        <source>Of the presidium, %1 is missing</source>
        <translation>Av presidiet saknas %1</translation>
    </message>
    <message>
        <source>%1 has no participant</source>
        <comment>parties</comment>
        <translation>%1 saknar deltagare</translation>
    </message>
    <message>
        <source>More than one from %1</source>
        <comment>parties</comment>
        <translation>Fler än en från %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing from %1, whose quota is %2</source>
        <translation>
            <numerusform>%n saknas från %1, vars kvot är %2</numerusform>
            <numerusform>%n saknas från %1, vars kvot är %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many from %1, whose quota is %2</source>
        <translation>
            <numerusform>%n för mycket från %1, vars kvot är %2</numerusform>
            <numerusform>%n för många från %1, vars kvot är %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to no body that has a quota</source>
        <comment>persons</comment>
        <translation>%1 hör inte till något organ som har kvot</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <comment>Quota: 4 from RS</comment>
        <translation>%1: %2 från %3</translation>
    </message>
    <message>
        <source>A rule with a number needs at least 1 seat. Write the number, or leave the rule out.</source>
        <translation>En regel med antal behöver minst 1 plats. Skriv antalet eller ta bort regeln.</translation>
    </message>
    <message>
        <source>A quota belongs to no body. Choose a committee.</source>
        <translation>En kvot saknar organ. Välj en nämnd eller styrelse.</translation>
    </message>
    <message>
        <source>The rule “%1” is given twice. Keep one.</source>
        <translation>Regeln ”%1” är angiven två gånger. Behåll en.</translation>
    </message>
    <message>
        <source>The quotas have %1 seats together, and the fixed number is %2. Lower a quota or raise the number.</source>
        <translation>Kvoterna är tillsammans %1 platser, men det fasta antalet är %2. Sänk en kvot eller höj antalet.</translation>
    </message>
</context>
<context>
    <name>SeatRuleKind</name>
    <message>
        <source>Fixed number</source>
        <translation>Fast antal</translation>
    </message>
    <message>
        <source>Presidium</source>
        <translation>Presidiet</translation>
    </message>
    <message>
        <source>One per party</source>
        <translation>En per parti</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kvot</translation>
    </message>
    <message>
        <source>The other seats are free</source>
        <translation>Övriga platser är fria</translation>
    </message>
</context>
<context>
    <name>SeatStatus</name>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Nominerad</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Tabled</source>
        <translation>Bordlagd</translation>
    </message>
    <message>
        <source>Referred back</source>
        <translation>Återremitterad</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>Förhinder</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Giltigt frånvarande</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
</context>
<context>
    <name>SheetPerson</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <source>New assignment: %1</source>
        <translation>Nytt uppdrag: %1</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>Raden har inget namn.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>nominated</source>
        <translation>nominerad</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>prevented</source>
        <translation>förhindrad</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersatt</translation>
    </message>
</context>
<context>
    <name>SubstitutionOrder</name>
    <message>
        <source>personal substitute</source>
        <translation>personlig ersättare</translation>
    </message>
    <message>
        <source>personal substitute of %1</source>
        <translation>personlig ersättare för %1</translation>
    </message>
    <message>
        <source>elected substitute %1, same party</source>
        <translation>vald ersättare %1, samma parti</translation>
    </message>
    <message>
        <source>elected substitute %1, same group (%2)</source>
        <translation>vald ersättare %1, samma grupp (%2)</translation>
    </message>
    <message>
        <source>elected substitute %1, next on the list</source>
        <translation>vald ersättare %1, näst på listan</translation>
    </message>
    <message>
        <source>By the order of calling in %1 is next (%2). Say why somebody else is called.</source>
        <translation>Enligt inkallelseordningen är %1 näst på tur (%2). Ange varför någon annan kallas in.</translation>
    </message>
    <message>
        <source>%1 has stepped out already. Who has stepped out may not step in again, except after disqualification.</source>
        <translation>%1 har redan utgått. Den som har utgått får inte träda in igen, utom efter jäv.</translation>
    </message>
    <message>
        <source>The order of calling in has no step. Keep at least one.</source>
        <translation>Inkallelseordningen saknar steg. Behåll minst ett.</translation>
    </message>
    <message>
        <source>The step “%1” is given twice. Keep one.</source>
        <translation>Steget ”%1” är angivet två gånger. Behåll ett.</translation>
    </message>
    <message>
        <source>Two groups are called “%1”. Give one another name.</source>
        <translation>Två grupper heter ”%1”. Ge den ena ett annat namn.</translation>
    </message>
    <message>
        <source>A group of parties has no name. Write one.</source>
        <translation>En partigrupp saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>The group “%1” needs at least two parties.</source>
        <translation>Gruppen ”%1” behöver minst två partier.</translation>
    </message>
    <message>
        <source>%1 stands twice among the groups. A party belongs to one group.</source>
        <translation>%1 står två gånger bland grupperna. Ett parti hör till en grupp.</translation>
    </message>
    <message>
        <source>Nobody is the own personal substitute. Choose somebody else.</source>
        <translation>Ingen är sin egen personliga ersättare. Välj någon annan.</translation>
    </message>
    <message>
        <source>A personal substitute is given twice for the same member. Keep one.</source>
        <translation>En personlig ersättare är angiven två gånger för samma ledamot. Behåll en.</translation>
    </message>
</context>
<context>
    <name>SubstitutionStep</name>
    <message>
        <source>Personal substitute</source>
        <translation>Personlig ersättare</translation>
    </message>
    <message>
        <source>Same party, in the order of the list</source>
        <translation>Samma parti, i listans ordning</translation>
    </message>
    <message>
        <source>Same group of parties, in the order of the list</source>
        <translation>Samma partigrupp, i listans ordning</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listans ordning</translation>
    </message>
</context>
</TS>
