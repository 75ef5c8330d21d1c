<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AttendanceVerbs</name>
    <message>
        <source>There is no status “%1”. There are: %2, and none.</source>
        <translation>Det finns ingen status ”%1”. Det finns: %2 och none.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>ingen markering</translation>
    </message>
    <message>
        <source>%1 has not reported back.</source>
        <translation>%1 har inte återrapporterat.</translation>
    </message>
    <message>
        <source>%1 reported back on %2.</source>
        <translation>%1 återrapporterade %2.</translation>
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
        <source>Marks attendance: registered, prevented, attended, absent, excused, cancelled or none.</source>
        <translation>Markerar närvaro: registered, prevented, attended, absent, excused, cancelled eller none.</translation>
    </message>
    <message>
        <source>Notes that somebody reported back.</source>
        <translation>Noterar att någon har återrapporterat.</translation>
    </message>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; i dag om inget anges</translation>
    </message>
    <message>
        <source>takes the mark away</source>
        <translation>tar bort markeringen</translation>
    </message>
    <message>
        <source>Shows attendance over the years.</source>
        <translation>Visar närvaron över åren.</translation>
    </message>
    <message>
        <source>“%1”: write PERSON=STATUS.</source>
        <translation>”%1”: skriv PERSON=LÄGE.</translation>
    </message>
    <message>
        <source>Marks persons differently at once.</source>
        <translation>Markerar flera personer olika på en gång.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--store must be followed by the path of the store&apos;s file.</source>
        <translation>--store ska följas av sökvägen till registrets fil.</translation>
    </message>
    <message>
        <source>A verb is missing. --help lists them.</source>
        <translation>Ett verb saknas. --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. --help lists them.</source>
        <translation>Det finns inget verb ”%1”. --help visar vilka som finns.</translation>
    </message>
    <message>
        <source>Usage: deltagande-cli --store FILE [--json] [--read-only] [--today DATE] VERB …</source>
        <translation>Så här: deltagande-cli --store FIL [--json] [--read-only] [--today DATUM] VERB …</translation>
    </message>
    <message>
        <source>VERB --help tells more. Exit status: 0 done, 1 failed, 2 wrongly called.</source>
        <translation>VERB --help berättar mer. Slutstatus: 0 gjort, 1 misslyckat, 2 felaktigt anropat.</translation>
    </message>
    <message>
        <source>Usage: deltagande-cli --store FILE %1 %2</source>
        <translation>Så här: deltagande-cli --store FIL %1 %2</translation>
    </message>
    <message>
        <source>Say which store: --store FILE.</source>
        <translation>Ange vilket register det gäller: --store FIL.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 har inget tillval --%2.</translation>
    </message>
    <message>
        <source>--today must be followed by a day, such as 2024-05-01.</source>
        <translation>--today ska följas av en dag, som 2024-05-01.</translation>
    </message>
</context>
<context>
    <name>DecisionVerbs</name>
    <message>
        <source>--outcome: there is no outcome “%1”. There are: %2.</source>
        <translation>--outcome: det finns inget utfall ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day of the calendar. Write it as YYYY-MM-DD.</source>
        <translation>--%1: ”%2” är ingen dag i kalendern. Skriv den som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--proposal: write “Name (Party): text”, not “%1”.</source>
        <translation>--proposal: skriv ”Namn (Parti): text”, inte ”%1”.</translation>
    </message>
    <message>
        <source>Say what became of it: --outcome.</source>
        <translation>Ange vad det blev: --outcome.</translation>
    </message>
    <message>
        <source>Give one --outcome for all points, or one for each --point.</source>
        <translation>Ange ett --outcome för alla punkter, eller ett för varje --point.</translation>
    </message>
    <message>
        <source>Say when the meeting was: --meeting YYYY-MM-DD.</source>
        <translation>Ange när sammanträdet hölls: --meeting ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>Saved: %1 %2, %3.</source>
        <translation>Sparat: %1 %2, %3.</translation>
    </message>
    <message>
        <source>--reference: “%1” is no reference number. Write it as RUN 550-2022.</source>
        <translation>--reference: ”%1” är inget diarienummer. Skriv det som RUN 550-2022.</translation>
    </message>
    <message>
        <source>%1 is not open: %2 of %3 decided it. Register a new item with “decision add”.</source>
        <translation>%1 är inte öppet: %2 den %3 avgjorde det. Registrera en ny protokollspunkt med ”decision add”.</translation>
    </message>
    <message>
        <source>Removed: %1 %2.</source>
        <translation>Borttaget: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ref. no.</source>
        <translation>Dnr</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Tabled for</source>
        <translation>Bordlagt i</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>  Concerns: %1</source>
        <translation>  Gäller: %1</translation>
    </message>
    <message>
        <source>  Proposal: %1: %2</source>
        <translation>  Yrkande: %1: %2</translation>
    </message>
    <message>
        <source>  Decision: %1 [%2]</source>
        <translation>  Beslut: %1 [%2]</translation>
    </message>
    <message>
        <source>  Basis: %1 %2</source>
        <translation>  Underlag: %1 %2</translation>
    </message>
    <message>
        <source>  Legal force: %1</source>
        <translation>  Laga kraft: %1</translation>
    </message>
    <message numerus="yes">
        <source>Lies tabled since %1, for %n day(s).</source>
        <translation>
            <numerusform>Ligger bordlagt sedan %1, i %n dag.</numerusform>
            <numerusform>Ligger bordlagt sedan %1, i %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>  Waits: %1 %2, opens %3</source>
        <translation>  Väntar: %1 %2, öppnar %3</translation>
    </message>
    <message>
        <source>which item: 268/2022 or 268; the latest unless told</source>
        <translation>vilken protokollspunkt: 268/2022 eller 268; den senaste om inget anges</translation>
    </message>
    <message>
        <source>number of the item (§)</source>
        <translation>protokollspunktens nummer (§)</translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <translation>sammanträdesdag</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>text of a decision point; may be repeated</source>
        <translation>en beslutspunkts text; kan upprepas</translation>
    </message>
    <message>
        <source>outcome, such as as_proposed or tabled; one for all points or one each</source>
        <translation>utfall, som as_proposed eller tabled; ett för alla punkter eller ett för varje</translation>
    </message>
    <message>
        <source>tabled until this meeting</source>
        <translation>bordlagt till detta sammanträde</translation>
    </message>
    <message>
        <source>why it was referred back</source>
        <translation>varför ärendet återremitterades</translation>
    </message>
    <message>
        <source>to whom it was referred back</source>
        <translation>till vem ärendet återremitterades</translation>
    </message>
    <message>
        <source>event that it is about, or “all”; may be repeated</source>
        <translation>arrangemang som det gäller, eller ”all” för alla; kan upprepas</translation>
    </message>
    <message>
        <source>only the editions of this year; the whole period unless told</source>
        <translation>bara detta år; hela mandatperioden om inget anges</translation>
    </message>
    <message>
        <source>mandate period; that of the year or meeting unless told</source>
        <translation>mandatperiod; årets eller sammanträdets om inget anges</translation>
    </message>
    <message>
        <source>“Name (Party): text”; may be repeated</source>
        <translation>”Namn (Parti): text”; kan upprepas</translation>
    </message>
    <message>
        <source>summary of the matter</source>
        <translation>sammanfattning av ärendet</translation>
    </message>
    <message>
        <source>the administration&apos;s proposal</source>
        <translation>förvaltningens förslag</translation>
    </message>
    <message>
        <source>order of the propositions</source>
        <translation>beslutsgång</translation>
    </message>
    <message>
        <source>“Kind 2022-12-07”; may be repeated</source>
        <translation>”Handling 2022-12-07”; kan upprepas</translation>
    </message>
    <message>
        <source>who gets the excerpt; may be repeated</source>
        <translation>vem utdraget expedieras till; kan upprepas</translation>
    </message>
    <message>
        <source>the item was adjusted at once</source>
        <translation>paragrafen är omedelbart justerad</translation>
    </message>
    <message>
        <source>Lists the register, the latest meeting first.</source>
        <translation>Visar beslutsregistret, senaste sammanträdet först.</translation>
    </message>
    <message>
        <source>only what lies tabled</source>
        <translation>bara det som ligger bordlagt</translation>
    </message>
    <message>
        <source>only what is decided</source>
        <translation>bara det som är beslutat</translation>
    </message>
    <message>
        <source>only those with these letters</source>
        <translation>bara de som innehåller dessa bokstäver</translation>
    </message>
    <message>
        <source>Shows a matter with all its treatments.</source>
        <translation>Visar ett ärende med alla behandlingar.</translation>
    </message>
    <message>
        <source>Registers an item.</source>
        <translation>Registrerar en protokollspunkt.</translation>
    </message>
    <message>
        <source>reference number, such as RUN 550-2022</source>
        <translation>diarienummer, som RUN 550-2022</translation>
    </message>
    <message>
        <source>Takes a tabled or referred matter up again.</source>
        <translation>Tar upp ett bordlagt eller återremitterat ärende igen.</translation>
    </message>
    <message>
        <source>Adds a dated new paper, also to a tabled item.</source>
        <translation>Lägger till en daterad ny handling, även i ett bordlagt ärende.</translation>
    </message>
    <message>
        <source>when it came in; today unless told</source>
        <translation>när den kom in; i dag om inget anges</translation>
    </message>
    <message>
        <source>Sets the days of adjustment and notice.</source>
        <translation>Anger dagar för justering och anslag.</translation>
    </message>
    <message>
        <source>adjusted on</source>
        <translation>justerad</translation>
    </message>
    <message>
        <source>posted on the notice board on</source>
        <translation>anslagen</translation>
    </message>
    <message>
        <source>taken down on</source>
        <translation>nedtagen</translation>
    </message>
    <message>
        <source>Removes an item that nothing builds on.</source>
        <translation>Tar bort en protokollspunkt som inget annat bygger på.</translation>
    </message>
    <message>
        <source>Nothing to change was given. “decision change --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”decision change --help” räknar upp tillvalen.</translation>
    </message>
    <message>
        <source>Changes an item that is registered: only what is given. A list that is given takes the place of the whole one. A tabled item is locked.</source>
        <translation>Ändrar en registrerad punkt: bara det som anges. En lista som anges ersätter hela den som fanns. En bordlagd punkt är låst.</translation>
    </message>
    <message>
        <source>--dissent: write “KIND: Name (Party): text”, not “%1”. KIND is reservation, special_opinion, protocol_note or not_participating.</source>
        <translation>--dissent: skriv ”SLAG: Namn (Parti): text”, inte ”%1”. SLAG är reservation, special_opinion, protocol_note eller not_participating.</translation>
    </message>
    <message>
        <source>--disqualified: write “Name (Party): text”, not “%1”.</source>
        <translation>--disqualified: skriv ”Namn (Parti): text”, inte ”%1”.</translation>
    </message>
    <message>
        <source>--vote: write “what yes means=7; what no means=6; abstained; absent”, not “%1”. The last two may be left out.</source>
        <translation>--vote: skriv ”vad ja betyder=7; vad nej betyder=6; avstod; frånvarande”, inte ”%1”. De två sista kan utelämnas.</translation>
    </message>
    <message>
        <source>Say what became of the new points: --outcome.</source>
        <translation>Ange vad det blev av de nya punkterna: --outcome.</translation>
    </message>
    <message>
        <source>--point-event: write “N EVENT” with the number of a decision point, 1 to %1, not “%2”.</source>
        <translation>--point-event: skriv ”N MÖTESPLATS” med en beslutspunkts nummer, 1 till %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>number of a point and the event that it is about, or “all”; may be repeated</source>
        <translation>en punkts nummer och den mötesplats som den gäller, eller ”all”; kan upprepas</translation>
    </message>
    <message>
        <source>number of a proposal that was withdrawn; may be repeated</source>
        <translation>numret på ett yrkande som drogs tillbaka; kan upprepas</translation>
    </message>
    <message>
        <source>“what yes means=7; what no means=6; abstained; absent”; may be repeated</source>
        <translation>”vad ja betyder=7; vad nej betyder=6; avstod; frånvarande”; kan upprepas</translation>
    </message>
    <message>
        <source>“KIND: Name (Party): text” with reservation, special_opinion, protocol_note or not_participating; may be repeated</source>
        <translation>”SLAG: Namn (Parti): text” med reservation, special_opinion, protocol_note eller not_participating; kan upprepas</translation>
    </message>
    <message>
        <source>another number of the item (§)</source>
        <translation>ett annat paragrafnummer</translation>
    </message>
    <message>
        <source>another reference number</source>
        <translation>ett annat diarienummer</translation>
    </message>
    <message>
        <source>whether the item was adjusted at once: yes or no</source>
        <translation>om punkten justerades omedelbart: yes eller no</translation>
    </message>
    <message>
        <source>--withdrawn: there is no proposal %1; there are %2.</source>
        <translation>--withdrawn: det finns inget yrkande %1; de är %2.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no item number. Write 268 or 41A.</source>
        <translation>--%1: ”%2” är inget paragrafnummer. Skriv 268 eller 41A.</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Kallas även</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagt: %1.</translation>
    </message>
    <message>
        <source>Added: mandate period %1.</source>
        <translation>Tillagd: mandatperioden %1.</translation>
    </message>
    <message>
        <source>--kind: say assembly, board, committee or subcommittee, not “%1”.</source>
        <translation>--kind: ange assembly, board, committee eller subcommittee, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
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
        <translation>Stänger</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Vilar på</translation>
    </message>
    <message>
        <source>Nothing to set was given. “edition set --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”edition set --help” visar tillvalen.</translation>
    </message>
    <message>
        <source>Adds a committee.</source>
        <translation>Lägger till en nämnd.</translation>
    </message>
    <message>
        <source>assembly, board, committee (unless told) or subcommittee</source>
        <translation>assembly, board, committee (om inget anges) eller subcommittee</translation>
    </message>
    <message>
        <source>the authority it belongs to</source>
        <translation>myndigheten som den hör till</translation>
    </message>
    <message>
        <source>Adds a mandate period with an edition of every event and year.</source>
        <translation>Lägger till en mandatperiod med ett tillfälle för varje arrangemang och år.</translation>
    </message>
    <message>
        <source>Lists the events.</source>
        <translation>Visar arrangemangen.</translation>
    </message>
    <message>
        <source>Adds an event with an edition in every year.</source>
        <translation>Lägger till ett arrangemang med ett tillfälle varje år.</translation>
    </message>
    <message>
        <source>name where space is short</source>
        <translation>kort namn</translation>
    </message>
    <message>
        <source>another way to write the name; may be repeated</source>
        <translation>ett annat sätt att skriva namnet; kan upprepas</translation>
    </message>
    <message>
        <source>where it is held</source>
        <translation>var det hålls</translation>
    </message>
    <message>
        <source>usual month, 1-12</source>
        <translation>vanlig månad, 1–12</translation>
    </message>
    <message>
        <source>usual day of the month</source>
        <translation>vanlig dag i månaden</translation>
    </message>
    <message>
        <source>usual length in days</source>
        <translation>vanlig längd i dagar</translation>
    </message>
    <message>
        <source>ordinary seats</source>
        <translation>ordinarie platser</translation>
    </message>
    <message>
        <source>seats for substitutes</source>
        <translation>platser för ersättare</translation>
    </message>
    <message>
        <source>Lists the editions with their dates and what they rest on.</source>
        <translation>Visar tillfällena med datum och vad de vilar på.</translation>
    </message>
    <message>
        <source>only this event</source>
        <translation>bara detta arrangemang</translation>
    </message>
    <message>
        <source>only this year</source>
        <translation>bara detta år</translation>
    </message>
    <message>
        <source>Sets an edition&apos;s dates and facts.</source>
        <translation>Anger ett tillfälles datum och uppgifter.</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>första dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sista dag</translation>
    </message>
    <message>
        <source>last day for registering</source>
        <translation>sista anmälningsdag</translation>
    </message>
    <message>
        <source>whether it is cancelled: yes or no</source>
        <translation>om det är inställt: ja eller nej</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en anteckning</translation>
    </message>
    <message>
        <source>Nothing to set was given. “event set --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”event set --help” räknar upp tillvalen.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Ändrat: %1.</translation>
    </message>
    <message>
        <source>Mandate period</source>
        <translation>Mandatperiod</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
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
        <source>No committee is called “%1”. There are: %2.</source>
        <translation>Ingen nämnd heter ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>Nothing to set was given. “committee set --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”committee set --help” räknar upp tillvalen.</translation>
    </message>
    <message>
        <source>Lists the committees.</source>
        <translation>Räknar upp nämnderna.</translation>
    </message>
    <message>
        <source>Changes a committee: only what is given.</source>
        <translation>Ändrar en nämnd: bara det som anges.</translation>
    </message>
    <message>
        <source>abbreviation, which its reference numbers begin with</source>
        <translation>förkortning, som diarienumren börjar med</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>Lists the mandate periods, the latest first.</source>
        <translation>Räknar upp mandatperioderna, den senaste först.</translation>
    </message>
    <message>
        <source>Changes an event: only what is given. Names given with --alias take the place of all that were there.</source>
        <translation>Ändrar en mötesplats: bara det som anges. Namn som anges med --alias ersätter alla som fanns.</translation>
    </message>
    <message>
        <source>of which committee; the first unless told</source>
        <translation>i vilken nämnd; den första om inget anges</translation>
    </message>
</context>
<context>
    <name>ExcerptVerbs</name>
    <message>
        <source>--format: there is no format “%1”. “--help” lists them.</source>
        <translation>--format: det finns inget format ”%1”. ”--help” visar vilka som finns.</translation>
    </message>
    <message>
        <source>which item: 268/2022 or 268; the latest unless told</source>
        <translation>vilken protokollspunkt: 268/2022 eller 268; den senaste om inget anges</translation>
    </message>
    <message>
        <source>who certifies the excerpt; left blank unless told</source>
        <translation>vem som intygar utdraget; lämnas tomt om inget anges</translation>
    </message>
    <message>
        <source>where it is certified</source>
        <translation>var det intygas</translation>
    </message>
    <message>
        <source>when it is certified</source>
        <translation>när det intygas</translation>
    </message>
    <message>
        <source>Issued excerpt %1 of %2.</source>
        <translation>Utdrag %1 ur %2 är utfärdat.</translation>
    </message>
    <message>
        <source>Excerpt %1 of %2 was issued on %3 and is current; none is made anew.</source>
        <translation>Utdrag %1 ur %2 utfärdades %3 och är aktuellt; inget nytt görs.</translation>
    </message>
    <message>
        <source>It supersedes %1, which was sent to nobody.</source>
        <translation>Det ersätter %1, som inte har skickats till någon.</translation>
    </message>
    <message>
        <source>It supersedes %1, which was sent to: %2.</source>
        <translation>Det ersätter %1, som har skickats till: %2.</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Skickat till</translation>
    </message>
    <message>
        <source>Noted that %1 was sent to: %2.</source>
        <translation>Antecknat: %1 har skickats till %2.</translation>
    </message>
    <message>
        <source>Writes a working copy of an item&apos;s excerpt, without a number.</source>
        <translation>Skriver ett arbetsexemplar av en paragrafs utdrag, utan nummer.</translation>
    </message>
    <message>
        <source>Issues the excerpt of an adjusted item, with a number that it keeps.</source>
        <translation>Utfärdar utdraget ur en justerad paragraf, med ett nummer som det behåller.</translation>
    </message>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; i dag om inget sägs</translation>
    </message>
    <message>
        <source>Lists the issued excerpts, with who got them.</source>
        <translation>Listar de utfärdade utdragen och vilka som har fått dem.</translation>
    </message>
    <message>
        <source>Notes to whom an excerpt was sent.</source>
        <translation>Antecknar vem ett utdrag har skickats till.</translation>
    </message>
    <message>
        <source>Says whether a file is an excerpt of ours, unchanged and current.</source>
        <translation>Säger om en fil är ett av våra utdrag, oförändrat och aktuellt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>”%1” kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be an excerpt.</source>
        <translation>”%1” är för stor för att vara ett utdrag.</translation>
    </message>
    <message>
        <source>Say in which format: --format pdf, odt, html or text.</source>
        <translation>Säg i vilket format: --format pdf, odt, html eller text.</translation>
    </message>
    <message>
        <source>“%1” is no number of an excerpt. Write it as in 2024:17.</source>
        <translation>”%1” är inget utdragsnummer. Skriv det som i 2024:17.</translation>
    </message>
    <message>
        <source>There is no version %1 of it; the latest is %2.</source>
        <translation>Det finns ingen version %1 av det; den senaste är %2.</translation>
    </message>
    <message>
        <source>pdf, odt, html or text; by the file&apos;s name unless told</source>
        <translation>pdf, odt, html eller text; efter filens namn om inget sägs</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>The store has no committee yet. Add one with “committee add”.</source>
        <translation>Registret har ingen nämnd ännu. Lägg till en med ”committee add”.</translation>
    </message>
    <message>
        <source>No event is called “%1”. There are: %2.</source>
        <translation>Inget arrangemang heter ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it with four digits, such as 2024.</source>
        <translation>”%1” är inget år. Skriv det med fyra siffror, som 2024.</translation>
    </message>
    <message>
        <source>There is no mandate period %1. Add it with “period add”.</source>
        <translation>Det finns ingen mandatperiod %1. Lägg till den med ”period add”.</translation>
    </message>
    <message>
        <source>--item: “%1” is no item number. Write 268/2022 or 268.</source>
        <translation>--item: ”%1” är ingen paragraf. Skriv 268/2022 eller 268.</translation>
    </message>
    <message>
        <source>%1 has no item %2. It has: %3.</source>
        <translation>%1 har ingen paragraf %2. Det har: %3.</translation>
    </message>
    <message>
        <source>The item has no decision point %1; it has %2.</source>
        <translation>Protokollspunkten har ingen beslutspunkt %1; den har %2.</translation>
    </message>
</context>
<context>
    <name>PersonVerbs</name>
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
        <source>--role: there is no role “%1”. There are: %2.</source>
        <translation>--role: det finns inget uppdrag ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>%1 may be there already: %2. Add --anyway if it is somebody else.</source>
        <translation>%1 kan finnas redan: %2. Lägg till --anyway om det är någon annan.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagt: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Ändrat: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Borttaget: %1.</translation>
    </message>
    <message>
        <source>party of the assignment, such as S</source>
        <translation>uppdragets parti, som S</translation>
    </message>
    <message>
        <source>role in the committee: chair, first_vice_chair, second_vice_chair, member, substitute or official</source>
        <translation>uppdrag i nämnden: chair, first_vice_chair, second_vice_chair, member, substitute eller official</translation>
    </message>
    <message>
        <source>first day of the assignment</source>
        <translation>uppdragets första dag</translation>
    </message>
    <message>
        <source>last day of the assignment</source>
        <translation>uppdragets sista dag</translation>
    </message>
    <message>
        <source>home municipality</source>
        <translation>hemkommun</translation>
    </message>
    <message>
        <source>one way of contact</source>
        <translation>en kontaktväg</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>förnamn</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>efternamn</translation>
    </message>
    <message>
        <source>Adds a person.</source>
        <translation>Lägger till en person.</translation>
    </message>
    <message>
        <source>also when somebody of that name is there</source>
        <translation>även när någon med det namnet finns</translation>
    </message>
    <message>
        <source>Changes a person or the latest assignment.</source>
        <translation>Ändrar en person eller det senaste uppdraget.</translation>
    </message>
    <message>
        <source>add an assignment instead of changing it</source>
        <translation>lägg till ett uppdrag i stället för att ändra</translation>
    </message>
    <message>
        <source>Removes a person who is on no roster.</source>
        <translation>Tar bort en person som inte finns på någon deltagarlista.</translation>
    </message>
    <message>
        <source>Lists the persons in Swedish order.</source>
        <translation>Visar personerna i svensk ordning.</translation>
    </message>
    <message>
        <source>only those with these letters</source>
        <translation>bara de som innehåller dessa bokstäver</translation>
    </message>
    <message>
        <source>Shows a person with all assignments.</source>
        <translation>Visar en person med alla uppdrag.</translation>
    </message>
    <message>
        <source>--%1: %2 has no assignment %3; there are %4.</source>
        <translation>--%1: %2 har inget uppdrag %3; de är %4.</translation>
    </message>
    <message>
        <source>which assignment, as “person show” lists them; the first unless told</source>
        <translation>vilket uppdrag, i den ordning som ”person show” visar; det första om inget anges</translation>
    </message>
    <message>
        <source>take an assignment away</source>
        <translation>ta bort ett uppdrag</translation>
    </message>
</context>
<context>
    <name>ProtocolVerbs</name>
    <message>
        <source>no reference number</source>
        <translation>inget diarienummer</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>inget utfall</translation>
    </message>
    <message>
        <source>%1: the text of %2 does not say when the meeting was. Add --meeting YYYY-MM-DD. Nothing was saved.</source>
        <translation>%1: texten till %2 säger inte när sammanträdet hölls. Lägg till --meeting ÅÅÅÅ-MM-DD. Inget har sparats.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) saved in the register. “undo” takes it back.</source>
        <translation>
            <numerusform>%n protokollspunkt sparad i registret. ”undo” tar tillbaka den.</numerusform>
            <numerusform>%n protokollspunkter sparade i registret. ”undo” tar tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the texts of protocol items and saves them in the register, as one act.</source>
        <translation>Läser in protokollstexter och sparar dem i registret, som en handling.</translation>
    </message>
    <message>
        <source>day of the meeting, where the text does not tell</source>
        <translation>sammanträdesdag, när texten inte anger den</translation>
    </message>
    <message>
        <source>shows what was read and what is unsure, and saves nothing</source>
        <translation>visar vad som lästes och vad som är osäkert, och sparar inget</translation>
    </message>
</context>
<context>
    <name>RosterVerbs</name>
    <message>
        <source>for %1</source>
        <translation>ersätter %1</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 av %n plats besatt</numerusform>
            <numerusform>%1 av %n platser besatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plats</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersätts av</translation>
    </message>
    <message>
        <source>%1 is not elected to that roster. “roster show” lists who is.</source>
        <translation>%1 är inte vald till den deltagarlistan. ”roster show” visar vilka som är det.</translation>
    </message>
    <message>
        <source>Nominated to %1 %2: %3.</source>
        <translation>Nominerade till %1 %2: %3.</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>hela perioden</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>återtagen %1</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominerad av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Återtagen: %1.</translation>
    </message>
    <message>
        <source>%1 has no standing nomination there.</source>
        <translation>%1 har ingen gällande nominering där.</translation>
    </message>
    <message>
        <source>Say by which decision: --decision REF. Nobody is elected without one.</source>
        <translation>Ange genom vilket beslut: --decision DNR. Ingen väljs utan beslut.</translation>
    </message>
    <message>
        <source>There is no seat %1. Add seats with “edition set --seats”.</source>
        <translation>Det finns ingen plats %1. Lägg till platser med ”edition set --seats”.</translation>
    </message>
    <message>
        <source>--seat goes with one person.</source>
        <translation>--seat kan bara anges för en person.</translation>
    </message>
    <message>
        <source>Say who steps in: --by PERSON. Without anybody, use “roster prevent”.</source>
        <translation>Ange vem som träder in: --by PERSON. Om ingen gör det, använd ”roster prevent”.</translation>
    </message>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; i dag om inget anges</translation>
    </message>
    <message>
        <source>why</source>
        <translation>varför</translation>
    </message>
    <message>
        <source>Nominates persons for an edition, or for a whole mandate period.</source>
        <translation>Nominerar personer till ett tillfälle eller för en hel mandatperiod.</translation>
    </message>
    <message>
        <source>who nominates</source>
        <translation>vem som nominerar</translation>
    </message>
    <message>
        <source>as substitutes</source>
        <translation>som ersättare</translation>
    </message>
    <message>
        <source>Lists the nominations for an edition.</source>
        <translation>Visar nomineringarna till ett tillfälle.</translation>
    </message>
    <message>
        <source>Elects persons to an edition by a decision.</source>
        <translation>Väljer personer till ett tillfälle genom ett beslut.</translation>
    </message>
    <message>
        <source>reference number of the decision</source>
        <translation>beslutets diarienummer</translation>
    </message>
    <message>
        <source>which item of it; the latest unless told</source>
        <translation>vilken paragraf; den senaste om inget anges</translation>
    </message>
    <message>
        <source>which decision point; the one that authorises it unless told</source>
        <translation>vilken beslutspunkt; den som ger stöd om inget anges</translation>
    </message>
    <message>
        <source>on which seat; the next free one unless told</source>
        <translation>på vilken plats; nästa lediga om inget anges</translation>
    </message>
    <message>
        <source>Shows an edition&apos;s roster and what it rests on.</source>
        <translation>Visar ett tillfälles deltagarlista och vad den vilar på.</translation>
    </message>
    <message>
        <source>as it was on a day</source>
        <translation>som den såg ut en viss dag</translation>
    </message>
    <message>
        <source>Notes that somebody can&apos;t come.</source>
        <translation>Noterar förhinder för någon.</translation>
    </message>
    <message>
        <source>Lets somebody step in for a person.</source>
        <translation>Låter någon träda in i stället för en person.</translation>
    </message>
    <message>
        <source>who steps in</source>
        <translation>vem som träder in</translation>
    </message>
    <message>
        <source>who called the substitute</source>
        <translation>vem som kallade in ersättaren</translation>
    </message>
    <message>
        <source>Ends somebody&apos;s seat and leaves it vacant for a by-election.</source>
        <translation>Avslutar någons plats och lämnar den vakant för fyllnadsval.</translation>
    </message>
    <message>
        <source>released by a decision, not on own wish</source>
        <translation>entledigad genom beslut, inte på egen begäran</translation>
    </message>
    <message>
        <source>Sets the note of somebody on a roster.</source>
        <translation>Anger en anteckning om någon på en deltagarlista.</translation>
    </message>
    <message>
        <source>Keeps a seat for a party, or frees it.</source>
        <translation>Reserverar en plats för ett parti, eller gör den fri.</translation>
    </message>
    <message>
        <source>--new: write “Name (Party)”, not “%1”.</source>
        <translation>--new: skriv ”Namn (Parti)”, inte ”%1”.</translation>
    </message>
    <message>
        <source>%1 may be there already: %2. If it is somebody else, add the person with “person add --anyway” first.</source>
        <translation>%1 kan redan finnas: %2. Är det någon annan, lägg först till personen med ”person add --anyway”.</translation>
    </message>
    <message>
        <source>Say who: PERSON, or --new “Name (Party)” for somebody who is not there yet.</source>
        <translation>Ange vem: PERSON, eller --new ”Namn (Parti)” för någon som inte finns ännu.</translation>
    </message>
    <message>
        <source>somebody who is not there yet, “Name (Party)”, added by the same act</source>
        <translation>någon som inte finns ännu, ”Namn (Parti)”; läggs till i samma händelse</translation>
    </message>
    <message>
        <source>Withdraws nominations.</source>
        <translation>Drar tillbaka nomineringar.</translation>
    </message>
    <message>
        <source>a substitute&apos;s seat</source>
        <translation>en ersättarplats</translation>
    </message>
</context>
<context>
    <name>StoreVerbs</name>
    <message>
        <source>Say where the store is to be made: --store FILE.</source>
        <translation>Ange var registret ska skapas: --store FIL.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1: %2, mandate period %3, %n edition(s).</source>
        <translation>
            <numerusform>Skapade %1: %2, mandatperioden %3, %n tillfälle.</numerusform>
            <numerusform>Skapade %1: %2, mandatperioden %3, %n tillfällen.</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
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
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Registret är felfritt.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Kopierat till %1.</translation>
    </message>
    <message>
        <source>Makes a new store.</source>
        <translation>Skapar ett nytt register.</translation>
    </message>
    <message>
        <source>with made-up people, the sample item and rosters to try out</source>
        <translation>med påhittade personer, exempelärendet och deltagarlistor att prova med</translation>
    </message>
    <message>
        <source>Shows what was done, the latest first.</source>
        <translation>Visar vad som har gjorts, det senaste först.</translation>
    </message>
    <message>
        <source>how many acts; 100 unless told</source>
        <translation>hur många handlingar; 100 om inget anges</translation>
    </message>
    <message>
        <source>Takes the latest act back.</source>
        <translation>Ångrar den senaste handlingen.</translation>
    </message>
    <message>
        <source>Does again what was undone.</source>
        <translation>Gör om det som ångrades.</translation>
    </message>
    <message>
        <source>Checks the file, the history and the rules.</source>
        <translation>Kontrollerar filen, historiken och reglerna.</translation>
    </message>
    <message>
        <source>Copies the store into a new file.</source>
        <translation>Kopierar registret till en ny fil.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>--%1: “%2” is no day of the calendar. Write it as YYYY-MM-DD.</source>
        <translation>--%1: ”%2” är ingen dag i kalendern. Skriv den som ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number.</source>
        <translation>--%1: ”%2” är inget tal.</translation>
    </message>
    <message>
        <source>--%1: say yes or no, not “%2”.</source>
        <translation>--%1: ange ja eller nej, inte ”%2”.</translation>
    </message>
</context>
<context>
    <name>ListVerbs</name>
    <message>
        <source>--delimiter: say “;”, “,” or “tab”.</source>
        <translation>--delimiter: säg ”;”, ”,” eller ”tab”.</translation>
    </message>
    <message>
        <source>Say in which format and where: --format and --output FILE.</source>
        <translation>Säg i vilket format och var: --format och --output FIL.</translation>
    </message>
    <message>
        <source>--format: there is no format “%1”. “--help” lists them.</source>
        <translation>--format: det finns inget format ”%1”. ”--help” räknar upp dem.</translation>
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
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>csv, xlsx, ods, pdf, html, odt or text; by the file&apos;s name unless told</source>
        <translation>csv, xlsx, ods, pdf, html, odt eller text; efter filens namn om inget sägs</translation>
    </message>
    <message>
        <source>which columns, in which order: name,party,status</source>
        <translation>vilka kolumner, i vilken ordning: name,party,status</translation>
    </message>
    <message>
        <source>CSV without a byte order mark</source>
        <translation>CSV utan inledande byteordningsmärke</translation>
    </message>
    <message>
        <source>of the CSV: “;” (unless told), “,” or “tab”</source>
        <translation>för CSV: ”;” (om inget sägs), ”,” eller ”tab”</translation>
    </message>
    <message>
        <source>Writes an edition&apos;s roster.</source>
        <translation>Skriver deltagarlistan för ett tillfälle.</translation>
    </message>
    <message>
        <source>as it was on a day</source>
        <translation>som det var en viss dag</translation>
    </message>
    <message>
        <source>Writes who attended an event, over the years.</source>
        <translation>Skriver vilka som deltog i ett arrangemang, år för år.</translation>
    </message>
    <message>
        <source>Writes the decision register.</source>
        <translation>Skriver beslutsregistret.</translation>
    </message>
    <message>
        <source>Lists what went out, the latest first.</source>
        <translation>Listar det som har lämnats ut, det senaste först.</translation>
    </message>
    <message>
        <source>how many; 100 unless told</source>
        <translation>hur många; 100 om inget sägs</translation>
    </message>
    <message>
        <source>Writes the days of the editions and the deadlines as iCalendar.</source>
        <translation>Skriver tillfällenas dagar och sista dagarna som kalenderfil (iCalendar).</translation>
    </message>
    <message>
        <source>with those that are over</source>
        <translation>också det som är förbi</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>the file to write</source>
        <translation>filen som skrivs</translation>
    </message>
    <message>
        <source>for whom: internal (unless told), presidium, public or media</source>
        <translation>för vem: internal (om inget sägs), presidium, public eller media</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Säg var: --output FIL.</translation>
    </message>
    <message>
        <source>--profile: say internal, presidium, public or media, not “%1”.</source>
        <translation>--profile: säg internal, presidium, public eller media, inte ”%1”.</translation>
    </message>
    <message>
        <source>It could not be noted in the store that this went out: %1</source>
        <translation>Det kunde inte antecknas i registret att detta lämnades ut: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
</context>
<context>
    <name>PaperVerbs</name>
    <message>
        <source>masked</source>
        <translation>maskeras</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>No personal data were found.</source>
        <translation>Inga personuppgifter hittades.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ställen</translation>
    </message>
    <message>
        <source>Say which items: --meeting DATE, or --from DATE and --to DATE.</source>
        <translation>Säg vilka paragrafer: --meeting DATUM, eller --from DATUM och --to DATUM.</translation>
    </message>
    <message>
        <source>The register has no item from %1 to %2.</source>
        <translation>Registret har ingen paragraf från %1 till %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n excerpt(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n utdrag till %1.</numerusform>
            <numerusform>Skrev %n utdrag till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>With a logo</source>
        <translation>Med logotyp</translation>
    </message>
    <message>
        <source>Writes an issued excerpt as a file.</source>
        <translation>Skriver ett utfärdat utdrag som fil.</translation>
    </message>
    <message>
        <source>words to mask too</source>
        <translation>ord som också maskeras</translation>
    </message>
    <message>
        <source>words that stay</source>
        <translation>ord som står kvar</translation>
    </message>
    <message>
        <source>shows only which personal data were found</source>
        <translation>visar bara vilka personuppgifter som hittas</translation>
    </message>
    <message>
        <source>Issues and writes the excerpts of a meeting or period into a folder or one PDF.</source>
        <translation>Utfärdar och skriver utdragen från ett sammanträde eller en tid till en mapp eller en PDF.</translation>
    </message>
    <message>
        <source>the items of that meeting</source>
        <translation>paragraferna från det sammanträdet</translation>
    </message>
    <message>
        <source>the items of the meetings from that day</source>
        <translation>paragraferna från sammanträdena från och med den dagen</translation>
    </message>
    <message>
        <source>to that day</source>
        <translation>till och med den dagen</translation>
    </message>
    <message>
        <source>a folder, or a file that ends with .pdf</source>
        <translation>en mapp, eller en fil som slutar på .pdf</translation>
    </message>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; i dag om inget sägs</translation>
    </message>
    <message>
        <source>Shows or sets what stands at the head of the papers.</source>
        <translation>Visar eller sätter det som står i handlingarnas huvud.</translation>
    </message>
    <message>
        <source>its lines, with \n between them</source>
        <translation>raderna, med \n emellan</translation>
    </message>
    <message>
        <source>an SVG file; an empty name takes it away</source>
        <translation>en SVG-fil; ett tomt namn tar bort den</translation>
    </message>
</context>
</TS>
