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
        <source>%1 is too large for a list of names.</source>
        <translation>%1 är för stor för att vara en namnlista.</translation>
    </message>
    <message>
        <source>There are %1 letters and only %2 rows on the sheet. Count again.</source>
        <translation>Det är %1 bokstäver men bara %2 rader på listan. Räkna om.</translation>
    </message>
    <message>
        <source>--in-order: letter %1, “%2”, is no mark. Write n, f, g, a or “.”.</source>
        <translation>--in-order: bokstav %1, ”%2”, är ingen markering. Skriv n, f, g, a eller ”.”.</translation>
    </message>
    <message>
        <source>Say whom: --all, --all-but NAMES, --names FILE or --in-order LETTERS.</source>
        <translation>Ange vilka: --all, --all-but NAMN, --names FIL eller --in-order BOKSTÄVER.</translation>
    </message>
    <message>
        <source>--in-order says each one&apos;s status; leave STATUS out.</source>
        <translation>--in-order anger status för var och en; utelämna STATUS.</translation>
    </message>
    <message>
        <source>Say the status: registered, attended, absent …</source>
        <translation>Ange status: registered, attended, absent …</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Inget markerades.</translation>
    </message>
    <message>
        <source>Nobody is to be marked.</source>
        <translation>Det finns ingen att markera.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Ange var: --output FIL.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återrapporterat</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>PDF-filen som ska skrivas</translation>
    </message>
    <message>
        <source>Marks many of a roster at once, as one act.</source>
        <translation>Markerar många på en lista på en gång, som en händelse.</translation>
    </message>
    <message>
        <source>everybody on the roster</source>
        <translation>alla på listan</translation>
    </message>
    <message>
        <source>everybody but those; names divided by “;” or “,”, may be repeated</source>
        <translation>alla utom dessa; namn skilda åt med ”;” eller ”,”, kan upprepas</translation>
    </message>
    <message>
        <source>and those get that status; unchanged unless told</source>
        <translation>och dessa får den statusen; annars lämnas de som de är</translation>
    </message>
    <message>
        <source>those in a file with a name on each line; “-” reads the input</source>
        <translation>de som står i en fil med ett namn per rad; ”-” läser indata</translation>
    </message>
    <message>
        <source>a letter for each row of the printed sheet: n attended, f absent, g excused, a registered, “.” unchanged</source>
        <translation>en bokstav för varje rad på den utskrivna listan: n deltog, f uteblev, g giltigt förfall, a anmäld, ”.” oförändrad</translation>
    </message>
    <message>
        <source>Writes a sheet to tick off at the door.</source>
        <translation>Skriver en närvarolista att bocka av vid dörren.</translation>
    </message>
    <message>
        <source>Lists who was there and still owes the committee a report.</source>
        <translation>Listar vilka som deltog och ännu inte har återrapporterat till nämnden.</translation>
    </message>
    <message>
        <source>also those who have reported back</source>
        <translation>även de som har återrapporterat</translation>
    </message>
    <message>
        <source>Say who reported back: PERSON, or --everybody for all who owe it.</source>
        <translation>Ange vem som har återrapporterat: PERSON, eller --everybody för alla som återstår.</translation>
    </message>
    <message>
        <source>Marks attendance: registered, prevented, replaced, attended, absent, excused, cancelled or none.</source>
        <translation>Markerar närvaro: registered, prevented, replaced, attended, absent, excused, cancelled eller none.</translation>
    </message>
    <message>
        <source>Notes that participants reported back.</source>
        <translation>Antecknar att deltagare har återrapporterat.</translation>
    </message>
    <message>
        <source>all who still owe it</source>
        <translation>alla som återstår</translation>
    </message>
    <message>
        <source>“%1”: write PERSON=STATUS, or a STATUS with --all, --all-but or --names.</source>
        <translation>”%1”: skriv PERSON=STATUS, eller en STATUS med --all, --all-but eller --names.</translation>
    </message>
</context>
<context>
    <name>ChartVerbs</name>
    <message>
        <source>Say either --year or --period.</source>
        <translation>Ange antingen --year eller --period.</translation>
    </message>
    <message>
        <source>--format: say svg or png.</source>
        <translation>--format: ange svg eller png.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Say %2.</source>
        <translation>Det finns inget diagram ”%1”. Ange %2.</translation>
    </message>
    <message>
        <source>Shows the numbers of a chart, or writes its picture; without a name, lists them.</source>
        <translation>Visar siffrorna i ett diagram eller skriver dess bild; utan namn listas diagrammen.</translation>
    </message>
    <message>
        <source>the mandate period of that year, and the parties&apos; shares in it</source>
        <translation>mandatperioden som året hör till, och partiernas andelar det året</translation>
    </message>
    <message>
        <source>the mandate period; the present one unless told</source>
        <translation>mandatperioden; den pågående om inget anges</translation>
    </message>
    <message>
        <source>svg or png; by the file&apos;s name unless told</source>
        <translation>svg eller png; efter filens namn om inget sägs</translation>
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
    <message>
        <source>%1, came in on %2</source>
        <translation>%1, inkom %2</translation>
    </message>
    <message>
        <source>  Basis: %1</source>
        <translation>  Underlag: %1</translation>
    </message>
    <message>
        <source>--%1: “%2” is not of %3, when the meeting was. Write the number, or the number with that year.</source>
        <translation>--%1: ”%2” är inte från %3, då sammanträdet hölls. Skriv numret, eller numret med det året.</translation>
    </message>
    <message>
        <source>keeps it as a draft, which may lack all but a title</source>
        <translation>sparar den som utkast, som bara måste ha en rubrik</translation>
    </message>
</context>
<context>
    <name>DraftVerbs</name>
    <message>
        <source>Say for which year: --year 2024, or --year 2023-2026.</source>
        <translation>Säg för vilket år: --year 2024, eller --year 2023-2026.</translation>
    </message>
    <message>
        <source>Nobody is nominated there who is not elected already, so there is nothing to propose.</source>
        <translation>Ingen är nominerad där som inte redan är vald, så det finns inget att föreslå.</translation>
    </message>
    <message>
        <source>--item: “%1” is no item number. Write 268 or 41A.</source>
        <translation>--item: ”%1” är inget paragrafnummer. Skriv 268 eller 41A.</translation>
    </message>
    <message>
        <source>Say when the meeting was: --meeting YYYY-MM-DD.</source>
        <translation>Säg när sammanträdet var: --meeting ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>--outcome: there is no outcome “%1”.</source>
        <translation>--outcome: det finns inget utfall ”%1”.</translation>
    </message>
    <message>
        <source>Saved: %1 %2.</source>
        <translation>Sparat: %1 %2.</translation>
    </message>
    <message>
        <source>the wording of the proposal</source>
        <translation>förslagets ordalydelse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Writes the text of the item by which the nominated are chosen.</source>
        <translation>Skriver texten till den punkt där de nominerade väljs.</translation>
    </message>
    <message>
        <source>which editions: a year, several years or a mandate period</source>
        <translation>vilka tillfällen: ett år, flera år eller en mandatperiod</translation>
    </message>
    <message>
        <source>puts it into the register as an item</source>
        <translation>för in den i registret som en paragraf</translation>
    </message>
    <message>
        <source>number of the item (§)</source>
        <translation>paragrafens nummer (§)</translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <translation>sammanträdesdag</translation>
    </message>
    <message>
        <source>reference number, such as RUN 550-2022</source>
        <translation>diarienummer, som RUN 550-2022</translation>
    </message>
    <message>
        <source>what became of it; “elected” unless told</source>
        <translation>vad det blev; ”elected” om inget annat sägs</translation>
    </message>
    <message>
        <source>Shows or changes the committee&apos;s own wording of that item.</source>
        <translation>Visar eller ändrar nämndens egen ordalydelse för den punkten.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>before the clauses</source>
        <translation>före att-satserna</translation>
    </message>
    <message>
        <source>the clause about ordinary participants</source>
        <translation>att-satsen om ordinarie deltagare</translation>
    </message>
    <message>
        <source>the clause about substitutes</source>
        <translation>att-satsen om ersättare</translation>
    </message>
    <message>
        <source>goes back to the usual wording</source>
        <translation>går tillbaka till den vanliga ordalydelsen</translation>
    </message>
    <message>
        <source>Shows a year&apos;s editions, their free seats and the balance of the parties.</source>
        <translation>Visar ett års tillfällen, deras lediga platser och balansen mellan partierna.</translation>
    </message>
    <message>
        <source>keeps it in the register as a draft</source>
        <translation>sparar den i registret som utkast</translation>
    </message>
</context>
<context>
    <name>EventIconVerbs</name>
    <message>
        <source>--name: say one of %1, not “%2”.</source>
        <translation>--name: skriv någon av %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>Shows the icon of an event, or changes it.</source>
        <translation>Visar en mötesplats ikon, eller ändrar den.</translation>
    </message>
    <message>
        <source>a picture (SVG)</source>
        <translation>en bild (SVG)</translation>
    </message>
    <message>
        <source>the usual icon</source>
        <translation>den vanliga ikonen</translation>
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
    <message>
        <source>--position is an act of its own: give it alone.</source>
        <translation>--position är en egen åtgärd: ange det ensamt.</translation>
    </message>
    <message>
        <source>which one in the lists, from 1; alone</source>
        <translation>vilken i ordningen, från 1; ensamt</translation>
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
    <name>FindVerbs</name>
    <message>
        <source>Edition</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Protokollspunkt</translation>
    </message>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>Sökregistret har gjorts om.</translation>
    </message>
    <message>
        <source>--limit: say at least 1.</source>
        <translation>--limit: ange minst 1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Finds persons, matters, items and editions by a few letters.</source>
        <translation>Hittar personer, ärenden, protokollspunkter och tillfällen på några bokstäver.</translation>
    </message>
    <message>
        <source>how many at most; 50 unless told</source>
        <translation>högst så många; 50 om inget anges</translation>
    </message>
    <message>
        <source>Makes the index of the search anew from what the store holds.</source>
        <translation>Gör om sökregistret av det som finns lagrat.</translation>
    </message>
    <message>
        <source>Shows what waits, the most pressing first.</source>
        <translation>Visar vad som väntar, det mest brådskande först.</translation>
    </message>
    <message>
        <source>the mandate period; the present one unless told</source>
        <translation>mandatperioden; den pågående om inget anges</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>--%1: write it as %2, not “%3”.</source>
        <translation>--%1: skriv det som %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>Ask about one thing at a time: a person, an edition, a matter or a row.</source>
        <translation>Fråga om en sak i taget: en person, ett tillfälle, ett ärende eller en rad.</translation>
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
        <source>Shows what was done, the latest first.</source>
        <translation>Visar vad som har gjorts, det senaste först.</translation>
    </message>
    <message>
        <source>how many acts; 100 unless told</source>
        <translation>hur många händelser; 100 om inget anges</translation>
    </message>
    <message>
        <source>only about this person</source>
        <translation>bara om den här personen</translation>
    </message>
    <message>
        <source>only about this edition</source>
        <translation>bara om det här tillfället</translation>
    </message>
    <message>
        <source>only about this matter</source>
        <translation>bara om det här ärendet</translation>
    </message>
    <message>
        <source>only about this row of a table</source>
        <translation>bara om den här raden i en tabell</translation>
    </message>
    <message>
        <source>with each field before and after</source>
        <translation>med varje fält före och efter</translation>
    </message>
    <message>
        <source>Takes the latest act back, or an earlier one on which nothing builds.</source>
        <translation>Ångrar den senaste händelsen, eller en tidigare som inget bygger på.</translation>
    </message>
    <message>
        <source>its number in the history</source>
        <translation>dess nummer i historiken</translation>
    </message>
    <message>
        <source>Does again what was undone.</source>
        <translation>Gör om det som ångrades.</translation>
    </message>
</context>
<context>
    <name>ImportVerbs</name>
    <message>
        <source>There is no sheet “%1” in %2. There are: %3.</source>
        <translation>Det finns inget kalkylblad ”%1” i %2. Det finns: %3.</translation>
    </message>
    <message>
        <source>--map: write HEADING=FIELD, such as “Hemort=municipality”; the fields are %1.</source>
        <translation>--map: skriv RUBRIK=FÄLT, till exempel ”Hemort=municipality”; fälten är %1.</translation>
    </message>
    <message>
        <source>%1 has no column that is known to hold names. Say which with --map HEADING=name.</source>
        <translation>%1 har ingen kolumn som känns igen som namn. Ange vilken med --map RUBRIK=name.</translation>
    </message>
    <message>
        <source>--row: write the row&apos;s number and what is done with it, such as 12=both, 12=leave or 12=PERSON.</source>
        <translation>--row: skriv radens nummer och vad som görs med den, till exempel 12=both, 12=leave eller 12=PERSON.</translation>
    </message>
    <message>
        <source>Row %1 fits several persons. Write which one: --row %1=PERSON.</source>
        <translation>Rad %1 stämmer på flera personer. Ange vilken: --row %1=PERSON.</translation>
    </message>
    <message>
        <source>The column “%1” holds personal identity numbers. It is left out.</source>
        <translation>Kolumnen ”%1” innehåller personnummer. Den tas inte med.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 ambiguous, %5 refused.</source>
        <translation>%1 nya, %2 ändrade, %3 oförändrade, %4 oklara, %5 avvisade.</translation>
    </message>
    <message>
        <source>--on-match: write keep, replace or both.</source>
        <translation>--on-match: skriv keep, replace eller both.</translation>
    </message>
    <message>
        <source>Taken in: %1 added, %2 changed, %3 nominated, %4 left out.</source>
        <translation>Inläst: %1 tillagda, %2 ändrade, %3 nominerade, %4 utelämnade.</translation>
    </message>
    <message>
        <source>shows what would become of each row, and changes nothing</source>
        <translation>visar vad som skulle bli av varje rad, och ändrar ingenting</translation>
    </message>
    <message>
        <source>what is done where the sheet tells something else about somebody who is here: keep (as it is here), replace, or both (it is somebody else)</source>
        <translation>vad som görs när kalkylbladet säger något annat om någon som redan finns: keep (behåll det som finns), replace (ersätt) eller both (det är någon annan)</translation>
    </message>
    <message>
        <source>decides about one row, such as 12=both, 12=replace, 12=leave, 12=PERSON; can be repeated</source>
        <translation>bestämmer om en enda rad, till exempel 12=both, 12=replace, 12=leave, 12=PERSON; kan upprepas</translation>
    </message>
    <message>
        <source>what a column is, such as “Hemort=municipality”; it is remembered; can be repeated</source>
        <translation>vad en kolumn är, till exempel ”Hemort=municipality”; det kommer programmet ihåg; kan upprepas</translation>
    </message>
    <message>
        <source>which sheet of the workbook; else the first one</source>
        <translation>vilket kalkylblad i arbetsboken; annars det första</translation>
    </message>
    <message>
        <source>Takes in people, assignments and nominations from a sheet (CSV, XLSX, ODS), as one act.</source>
        <translation>Läser in personer, uppdrag och nomineringar från ett kalkylblad (CSV, XLSX, ODS), som en enda åtgärd.</translation>
    </message>
    <message>
        <source>Attendance: %1 marked, %2 could not be marked.</source>
        <translation>Närvaro: %1 markerade, %2 kunde inte markeras.</translation>
    </message>
    <message>
        <source>Takes in a sheet of people, nominates them to an edition, and marks the attendance that it tells of, as one act.</source>
        <translation>Läser in ett kalkylblad med personer, nominerar dem till ett tillfälle och markerar den närvaro som kalkylbladet uppger, som en enda åtgärd.</translation>
    </message>
</context>
<context>
    <name>ItemDraftVerbs</name>
    <message>
        <source>There is no draft “%1”. “decision drafts” lists what there is.</source>
        <translation>Det finns inget utkast ”%1”. ”decision drafts” listar dem som finns.</translation>
    </message>
    <message>
        <source>Several drafts have “%1” in their title. Write more of it, or the identity that “decision drafts --json” tells.</source>
        <translation>Flera utkast har ”%1” i rubriken. Skriv mer av den, eller det id som ”decision drafts --json” visar.</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Det finns inget utkast.</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
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
        <source>Nothing to change was given. “decision redraft --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”decision redraft --help” listar alternativen.</translation>
    </message>
    <message>
        <source>Registered: %1 %2.</source>
        <translation>Registrerat: %1 %2.</translation>
    </message>
    <message>
        <source>Removed: the draft “%1”.</source>
        <translation>Borttaget: utkastet ”%1”.</translation>
    </message>
    <message>
        <source>Kept as a draft: “%1”.</source>
        <translation>Sparat som utkast: ”%1”.</translation>
    </message>
    <message>
        <source>reference number, such as RUN 550-2022</source>
        <translation>diarienummer, som RUN 550-2022</translation>
    </message>
    <message>
        <source>Lists the drafts that wait in the register for their meeting.</source>
        <translation>Listar de utkast som väntar i registret på sitt sammanträde.</translation>
    </message>
    <message>
        <source>Changes a draft: only what is given. DRAFT is a part of its title.</source>
        <translation>Ändrar ett utkast: bara det som anges. DRAFT är en del av dess rubrik.</translation>
    </message>
    <message>
        <source>Registers a draft as an item, with number and meeting.</source>
        <translation>Registrerar ett utkast som paragraf, med nummer och sammanträde.</translation>
    </message>
    <message>
        <source>Removes a draft.</source>
        <translation>Tar bort ett utkast.</translation>
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
    <message>
        <source>The store has no mandate period yet. Add one with “period add”.</source>
        <translation>Registret har ingen mandatperiod ännu. Lägg till en med ”period add”.</translation>
    </message>
</context>
<context>
    <name>MergeVerbs</name>
    <message>
        <source>Moves to %1:</source>
        <translation>Flyttas till %1:</translation>
    </message>
    <message>
        <source>Is lost of %1:</source>
        <translation>Går förlorat av %1:</translation>
    </message>
    <message>
        <source>Stands in the way:</source>
        <translation>Hindrar:</translation>
    </message>
    <message>
        <source>Merged: %1 is now %2. “person part” parts them again.</source>
        <translation>Sammanfört: %1 är nu %2. ”person part” skiljer dem åt igen.</translation>
    </message>
    <message>
        <source>Parted: %1 has an own record again.</source>
        <translation>Åtskilda: %1 har en egen post igen.</translation>
    </message>
    <message>
        <source>Nobody was merged into %1.</source>
        <translation>Ingen har sammanförts med %1.</translation>
    </message>
    <message>
        <source>“%1” was not merged into %2. There are: %3.</source>
        <translation>”%1” har inte sammanförts med %2. Det finns: %3.</translation>
    </message>
    <message>
        <source>Makes two records of one person one: the first stays, and takes over all of the second.</source>
        <translation>Gör två poster om en person till en: den första finns kvar och tar över allt från den andra.</translation>
    </message>
    <message>
        <source>shows what would move and what would be lost</source>
        <translation>visar vad som skulle flyttas och vad som skulle gå förlorat</translation>
    </message>
    <message>
        <source>Parts records that were merged: the second, or the latest that was merged into the first.</source>
        <translation>Skiljer poster som sammanförts: den andra, eller den som senast sammanfördes med den första.</translation>
    </message>
</context>
<context>
    <name>NominationVerbs</name>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; i dag om inget anges</translation>
    </message>
    <message>
        <source>who nominates</source>
        <translation>vem som nominerar</translation>
    </message>
    <message>
        <source>Nominates those who were on the roster of the year before.</source>
        <translation>Nominerar dem som fanns på listan året före.</translation>
    </message>
    <message>
        <source>Say for which year: --year 2024, or --year 2023-2026.</source>
        <translation>Säg för vilket år: --year 2024, eller --year 2023-2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n elected.</source>
        <translation>
            <numerusform>%n vald.</numerusform>
            <numerusform>%n valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elects everybody who is nominated where a decision stands, as one act.</source>
        <translation>Väljer alla som är nominerade där det finns ett beslut, i ett svep.</translation>
    </message>
    <message>
        <source>which editions: a year, several years or a mandate period</source>
        <translation>vilka tillfällen: ett år, flera år eller en mandatperiod</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>the file to write</source>
        <translation>filen som skrivs</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Säg var: --output FIL.</translation>
    </message>
    <message>
        <source>It could not be noted in the store that this went out: %1</source>
        <translation>Det kunde inte antecknas i registret att detta lämnades ut: %1</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>for whom: internal (unless told), presidium, public, media, or one of the register&apos;s own profiles</source>
        <translation>för vem: internal (om inget annat sägs), presidium, public, media eller en av registrets egna profiler</translation>
    </message>
    <message>
        <source>--profile: say internal, presidium, public, media or the name of one of the register&apos;s own profiles, not “%1”.</source>
        <translation>--profile: skriv internal, presidium, public, media eller namnet på en av registrets egna profiler, inte ”%1”.</translation>
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
    <message>
        <source>None of the items is adjusted yet: %1. Enter the day of the adjustment first.</source>
        <translation>Ingen av paragraferna är justerad ännu: %1. Ange justeringsdagen först.</translation>
    </message>
    <message>
        <source>Left out, not adjusted yet: %1.</source>
        <translation>Tas inte med, inte justerade ännu: %1.</translation>
    </message>
    <message>
        <source>leaves out the items that are not adjusted yet, and says which</source>
        <translation>tar inte med paragrafer som inte är justerade ännu, och talar om vilka</translation>
    </message>
</context>
<context>
    <name>PartyVerbs</name>
    <message>
        <source>No party is called “%1”. There are: %2.</source>
        <translation>Inget parti heter ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>--colour: write it as on the web, such as #1b6b3a, not “%1”.</source>
        <translation>--colour: skriv färgen som på webben, till exempel #1b6b3a, inte ”%1”.</translation>
    </message>
    <message>
        <source>--position: write 1 to %1.</source>
        <translation>--position: skriv 1 till %1.</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokalt</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Nothing to set was given. “party set --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”party set --help” visar vad som kan anges.</translation>
    </message>
    <message>
        <source>such as #1b6b3a; made lighter or darker if it could not be told from white or dark</source>
        <translation>till exempel #1b6b3a; görs ljusare eller mörkare om den inte syns mot vitt eller mörkt</translation>
    </message>
    <message>
        <source>whether it is a local party</source>
        <translation>om det är ett lokalt parti</translation>
    </message>
    <message>
        <source>its place in the list, 1 for the first</source>
        <translation>dess plats i listan, 1 är den första</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>förkortning</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>Lists the parties in their order, with their colours.</source>
        <translation>Visar partierna i ordning, med sina färger.</translation>
    </message>
    <message>
        <source>Adds a party, last and local unless told, with a colour that no other has.</source>
        <translation>Lägger till ett parti, sist och lokalt om inget annat sägs, med en färg som inget annat har.</translation>
    </message>
    <message>
        <source>Changes a party of the list: only what is given.</source>
        <translation>Ändrar ett parti i listan: bara det som anges.</translation>
    </message>
    <message>
        <source>Takes a party out of the list; it stays where people belong to it.</source>
        <translation>Tar bort ett parti ur listan; det står kvar hos dem som tillhör det.</translation>
    </message>
    <message>
        <source>Goes back to the parties of parliament.</source>
        <translation>Går tillbaka till riksdagspartierna.</translation>
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
    <message>
        <source>Say who: “person add NAME”, such as &quot;Märta Ågren&quot;.</source>
        <translation>Säg vem: ”person add NAMN”, till exempel &quot;Märta Ågren&quot;.</translation>
    </message>
</context>
<context>
    <name>PrivacyVerbs</name>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>Skrev %1 och %2.</translation>
    </message>
    <message>
        <source>Erased for good, also from the history. Copies of the store still hold the data.</source>
        <translation>Raderat för alltid, också i historiken. Kopior av registret innehåller fortfarande uppgifterna.</translation>
    </message>
    <message>
        <source>Writes all that is kept about a person, as PDF and as JSON.</source>
        <translation>Skriver allt som finns om en person, som PDF och som JSON.</translation>
    </message>
    <message>
        <source>the files to write: FILE.pdf and FILE.json</source>
        <translation>filerna som skrivs: FIL.pdf och FIL.json</translation>
    </message>
    <message>
        <source>Erases a person&apos;s data for good, also from the history.</source>
        <translation>Raderar en persons uppgifter för alltid, också i historiken.</translation>
    </message>
    <message>
        <source>the legal ground; it is kept</source>
        <translation>den rättsliga grunden; den bevaras</translation>
    </message>
    <message>
        <source>There is nothing to weed: no retention time is over.</source>
        <translation>Det finns inget att gallra: ingen bevarandetid har gått ut.</translation>
    </message>
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
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Det finns redan en fil ”%1”. Välj ett annat namn.</translation>
    </message>
    <message numerus="yes">
        <source>Weeded %n thing(s); the list is in %1.</source>
        <translation>
            <numerusform>Gallrade %n post; listan finns i %1.</numerusform>
            <numerusform>Gallrade %n poster; listan finns i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes away for good what is not to be kept any longer, and leaves a list of it.</source>
        <translation>Tar bort för alltid det som inte längre ska bevaras, och lämnar en lista över det.</translation>
    </message>
    <message>
        <source>only shows what would be taken away</source>
        <translation>visar bara vad som skulle tas bort</translation>
    </message>
    <message>
        <source>the decision on weeding, such as “RUN 12-2024 § 7”</source>
        <translation>gallringsbeslutet, till exempel ”RUN 12-2024 § 7”</translation>
    </message>
    <message>
        <source>the list to sign, as PDF</source>
        <translation>listan att skriva under, som PDF</translation>
    </message>
    <message>
        <source>keep a class for so many years from now on; classes: %1</source>
        <translation>bevara en klass så många år hädanefter; klasserna är %1</translation>
    </message>
    <message>
        <source>--keep: write a class and how many years, such as drafts=2, not “%1”. Classes: %2.</source>
        <translation>--keep: skriv en klass och antalet år, till exempel drafts=2, inte ”%1”. Klasserna är %2.</translation>
    </message>
</context>
<context>
    <name>ProfileVerbs</name>
    <message>
        <source>The profile “%1” is built in and stays as it is. Add one of your own.</source>
        <translation>Profilen ”%1” är inbyggd och står kvar som den är. Lägg till en egen.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Det finns ingen profil ”%1”.</translation>
    </message>
    <message>
        <source>--base: say internal, presidium, public or media, not “%1”.</source>
        <translation>--base: skriv internal, presidium, public eller media, inte ”%1”.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>inbyggd</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Tillagt: %1.</translation>
    </message>
    <message>
        <source>Nothing to set was given. “profile set --help” lists the options.</source>
        <translation>Inget att ändra angavs. ”profile set --help” visar vad som kan anges.</translation>
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
        <source>what it may let out: internal (unless told), presidium, public or media</source>
        <translation>vad den får lämna ut: internal (om inget annat sägs), presidium, public eller media</translation>
    </message>
    <message>
        <source>which columns, in which order, for the lists that have them</source>
        <translation>vilka kolumner, i vilken ordning, för de listor som har dem</translation>
    </message>
    <message>
        <source>Lists the profiles for lists that go out: built-in ones and the register&apos;s own.</source>
        <translation>Visar profilerna för listor som lämnas ut: inbyggda och registrets egna.</translation>
    </message>
    <message>
        <source>Adds a profile of the register&apos;s own.</source>
        <translation>Lägger till en egen profil.</translation>
    </message>
    <message>
        <source>Changes a profile of the register&apos;s own: only what is given.</source>
        <translation>Ändrar en egen profil: bara det som anges.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>Removes a profile of the register&apos;s own.</source>
        <translation>Tar bort en egen profil.</translation>
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
    <message>
        <source>“%1” is no date. Write YYYY-MM-DD.</source>
        <translation>”%1” är inget datum. Skriv ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>The meeting has no attendance list.</source>
        <translation>Sammanträdet har ingen närvarolista.</translation>
    </message>
    <message>
        <source>Who took part in the meeting on that day, as its protocol tells.</source>
        <translation>Vilka som deltog i sammanträdet den dagen, enligt protokollet.</translation>
    </message>
    <message>
        <source>The text is from another committee, “%1”, and not from %2.</source>
        <translation>Texten är från en annan nämnd, ”%1”, och inte från %2.</translation>
    </message>
    <message>
        <source>The text says that the meeting was on %1, but --meeting says %2.</source>
        <translation>Texten säger att sammanträdet hölls %1, men --meeting säger %2.</translation>
    </message>
    <message>
        <source>The register has the same text already, from the meeting on %1.</source>
        <translation>Registret har redan samma text, från sammanträdet %1.</translation>
    </message>
    <message>
        <source>The text does not say when the meeting was. Add --meeting YYYY-MM-DD.</source>
        <translation>Texten säger inte när sammanträdet hölls. Lägg till --meeting ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget har sparats.</translation>
    </message>
    <message>
        <source>Add --anyway to save it as it was read.</source>
        <translation>Lägg till --anyway för att spara det så som det lästes.</translation>
    </message>
    <message>
        <source>saves also what the text leaves in doubt, as it was read</source>
        <translation>sparar även det som texten lämnar osäkert, så som det lästes</translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>  Comment: %1</source>
        <translation>  Kommentar: %1</translation>
    </message>
    <message>
        <source>  Reply: %1</source>
        <translation>  Svar: %1</translation>
    </message>
    <message>
        <source>  The roster has changed since:</source>
        <translation>  Listan har ändrats sedan dess:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) taken</source>
        <translation>
            <numerusform>%1 av %n plats besatt</numerusform>
            <numerusform>%1 av %n platser besatta</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Tidigare år</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>Åker också på</translation>
    </message>
    <message>
        <source>earlier roster</source>
        <translation>tidigare lista</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Brist</translation>
    </message>
    <message>
        <source>To reply to</source>
        <translation>Att besvara</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Say who: --%1 PERSON.</source>
        <translation>Ange vem: --%1 PERSON.</translation>
    </message>
    <message>
        <source>%1: %2 by %3.</source>
        <translation>%1: %2 av %3.</translation>
    </message>
    <message>
        <source>Say what: --text TEXT.</source>
        <translation>Ange vad: --text TEXT.</translation>
    </message>
    <message>
        <source>%1 has not answered about %2.</source>
        <translation>%1 har inte svarat om %2.</translation>
    </message>
    <message>
        <source>Replied to %1 about %2.</source>
        <translation>Svarade %1 om %2.</translation>
    </message>
    <message>
        <source>--format: say pdf, html, odt or text.</source>
        <translation>--format: ange pdf, html, odt eller text.</translation>
    </message>
    <message>
        <source>who of the presidium answers</source>
        <translation>vem i presidiet som svarar</translation>
    </message>
    <message>
        <source>to the secretary</source>
        <translation>till sekreteraren</translation>
    </message>
    <message>
        <source>the fingerprint of the roster that was looked at: refused when it has changed</source>
        <translation>fingeravtrycket av listan som granskades: avvisas om den har ändrats</translation>
    </message>
    <message>
        <source>Lists the year&apos;s rosters and where they stand with the presidium.</source>
        <translation>Listar årets deltagarlistor och var de står hos presidiet.</translation>
    </message>
    <message>
        <source>Shows a roster with its checks, the answers, and what has changed since.</source>
        <translation>Visar en deltagarlista med kontroller, svaren och vad som har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>A member of the presidium approves a roster.</source>
        <translation>En i presidiet godkänner en deltagarlista.</translation>
    </message>
    <message>
        <source>A member of the presidium asks for a change of a roster.</source>
        <translation>En i presidiet begär en ändring av en deltagarlista.</translation>
    </message>
    <message>
        <source>The secretary replies to a comment.</source>
        <translation>Sekreteraren svarar på en kommentar.</translation>
    </message>
    <message>
        <source>whose latest comment</source>
        <translation>vems senaste kommentar</translation>
    </message>
    <message>
        <source>the reply; empty: none</source>
        <translation>svaret; tomt: inget</translation>
    </message>
    <message>
        <source>Writes a page by which the presidium can answer away from the store.</source>
        <translation>Skriver en sida som presidiet kan svara från utan registret.</translation>
    </message>
    <message>
        <source>who alone may answer by it</source>
        <translation>den enda som får svara från den</translation>
    </message>
    <message>
        <source>the secretary&apos;s address, for the letter with the answer</source>
        <translation>sekreterarens adress, för brevet med svaret</translation>
    </message>
    <message>
        <source>Reads in the answers that a review page saved, or the letter with them.</source>
        <translation>Läser in svaren som en granskningssida har sparat, eller brevet med dem.</translation>
    </message>
    <message>
        <source>Writes the report for the presidium.</source>
        <translation>Skriver rapporten till presidiet.</translation>
    </message>
    <message>
        <source>pdf, html, odt or text; by the file&apos;s name unless told</source>
        <translation>pdf, html, odt eller text; efter filens namn om inget anges</translation>
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
    <message>
        <source>prevented by disqualification</source>
        <translation>förhindrad på grund av jäv</translation>
    </message>
    <message>
        <source>why somebody else than the next by the order</source>
        <translation>varför någon annan än den som är näst på tur</translation>
    </message>
    <message>
        <source>The edition was held already, until %1. “undo” takes the election back.</source>
        <translation>Tillfället är redan hållet, till och med %1. ”undo” tar tillbaka valet.</translation>
    </message>
    <message>
        <source>Nominates persons for an edition or several, or for a whole mandate period.</source>
        <translation>Nominerar personer till ett eller flera tillfällen, eller för en hel mandatperiod.</translation>
    </message>
</context>
<context>
    <name>SeatRuleVerbs</name>
    <message>
        <source>--quota: “%1” is no quota. Write BODY=NUMBER, such as RS=4.</source>
        <translation>--quota: ”%1” är ingen kvot. Skriv ORGAN=ANTAL, till exempel RS=4.</translation>
    </message>
    <message>
        <source>There is no committee “%1”. There are: %2.</source>
        <translation>Det finns ingen nämnd ”%1”. De som finns är: %2.</translation>
    </message>
    <message>
        <source>--none takes all rules away; it goes with no other rule.</source>
        <translation>--none tar bort alla regler och kan inte stå tillsammans med någon annan regel.</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>inga regler</translation>
    </message>
    <message>
        <source>--as-every-year goes with no other rule.</source>
        <translation>--as-every-year kan inte stå tillsammans med någon annan regel.</translation>
    </message>
    <message>
        <source>(this year only)</source>
        <translation>(bara i år)</translation>
    </message>
    <message>
        <source>so many take part, neither more nor fewer</source>
        <translation>så många deltar, varken fler eller färre</translation>
    </message>
    <message>
        <source>the chair and both vice chairs take part</source>
        <translation>ordföranden och båda vice ordförandena deltar</translation>
    </message>
    <message>
        <source>each party of the committee takes part with one</source>
        <translation>varje parti i nämnden deltar med en</translation>
    </message>
    <message>
        <source>so many seats are for that body; may be repeated</source>
        <translation>så många platser är för det organet; kan upprepas</translation>
    </message>
    <message>
        <source>the other seats are for anybody</source>
        <translation>övriga platser är fria</translation>
    </message>
    <message>
        <source>Shows what an event asks of its seats, or sets it for every year.</source>
        <translation>Visar ett arrangemangs regler för platserna, eller anger dem för varje år.</translation>
    </message>
    <message>
        <source>Shows an edition&apos;s rules and what is not kept of them, or sets them for that year alone.</source>
        <translation>Visar ett tillfälles regler och vad som brister, eller anger dem för bara det året.</translation>
    </message>
    <message>
        <source>the rules of every year hold again</source>
        <translation>reglerna för varje år gäller igen</translation>
    </message>
</context>
<context>
    <name>ShellVerbs</name>
    <message>
        <source>the store&apos;s file</source>
        <translation>registrets fil</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>svara som JSON</translation>
    </message>
    <message>
        <source>show everything, change nothing</source>
        <translation>visa allt, ändra inget</translation>
    </message>
    <message>
        <source>the day that counts as today, such as 2024-05-01</source>
        <translation>den dag som räknas som i dag, till exempel 2024-05-01</translation>
    </message>
    <message>
        <source>tell how a verb is called</source>
        <translation>visa hur ett verb anropas</translation>
    </message>
    <message>
        <source>tell the version</source>
        <translation>visa versionen</translation>
    </message>
    <message>
        <source>There is completion for bash, zsh and fish, not for “%1”.</source>
        <translation>Det finns komplettering för bash, zsh och fish, inte för ”%1”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>keep a committee&apos;s participation in its events, by words</source>
        <translation>nämndens deltagande i mötesplatser, från kommandoraden</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Does with a store what the window does: people, nominations, rosters, attendance, decisions, excerpts. Each change is one act, which “undo” takes back.</source>
        <translation>Gör med ett register det som fönstret gör: personer, nomineringar, deltagarlistor, närvaro, beslut, protokollsutdrag. Varje ändring är en åtgärd som ”undo” ångrar.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Slutstatus</translation>
    </message>
    <message>
        <source>0: done. 1: failed; the sentence says why. 2: wrongly called.</source>
        <translation>0: klart. 1: misslyckades; meningen säger varför. 2: fel anropat.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljövariabler</translation>
    </message>
    <message>
        <source>sv or en: the language of the answers; else that of the system</source>
        <translation>sv eller en: svarens språk; annars systemets</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Se även</translation>
    </message>
    <message>
        <source>Writes what lets a shell complete the verbs and their options.</source>
        <translation>Skriver det som låter ett skal komplettera verb och flaggor.</translation>
    </message>
    <message>
        <source>Writes the manual page, for man.</source>
        <translation>Skriver manualsidan, för man.</translation>
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
        <source>Checks the file, the history and the rules.</source>
        <translation>Kontrollerar filen, historiken och reglerna.</translation>
    </message>
    <message>
        <source>Copies the store into a new file.</source>
        <translation>Kopierar registret till en ny fil.</translation>
    </message>
    <message>
        <source>Rules of seats that are not kept:</source>
        <translation>Platsregler som inte är uppfyllda:</translation>
    </message>
</context>
<context>
    <name>SubstitutionVerbs</name>
    <message>
        <source>The order of calling in gives nobody: there is no free substitute. Say who steps in with --by, or use “roster prevent”.</source>
        <translation>Inkallelseordningen ger ingen: det finns ingen ledig ersättare. Ange vem som träder in med --by, eller använd ”roster prevent”.</translation>
    </message>
    <message>
        <source>%1 steps in for %2.</source>
        <translation>%1 ersätter %2.</translation>
    </message>
    <message>
        <source>%1 steps in for %2: %3.</source>
        <translation>%1 ersätter %2: %3.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Inkallad av</translation>
    </message>
    <message>
        <source>Why that one</source>
        <translation>Varför just den</translation>
    </message>
    <message>
        <source>--%1: “%2” has no two parts. Write them with “=” between.</source>
        <translation>--%1: ”%2” har inte två delar. Skriv dem med ”=” emellan.</translation>
    </message>
    <message>
        <source>--steps: there is no step “%1”. There are: %2.</source>
        <translation>--steps: det finns inget steg ”%1”. De som finns är: %2.</translation>
    </message>
    <message>
        <source>%1: personal substitute %2</source>
        <translation>%1: personlig ersättare %2</translation>
    </message>
    <message>
        <source>Calls in a substitute for somebody: the next by the committee&apos;s order, or --by.</source>
        <translation>Kallar in en ersättare för någon: den som är näst på tur enligt nämndens ordning, eller --by.</translation>
    </message>
    <message>
        <source>who steps in; the next by the order unless told</source>
        <translation>vem som träder in; annars den som är näst på tur</translation>
    </message>
    <message>
        <source>why the person can&apos;t come</source>
        <translation>varför personen har förhinder</translation>
    </message>
    <message>
        <source>why somebody else than the next by the order</source>
        <translation>varför någon annan än den som är näst på tur</translation>
    </message>
    <message>
        <source>who called the substitute</source>
        <translation>vem som kallade in ersättaren</translation>
    </message>
    <message>
        <source>the person is disqualified, and may come back</source>
        <translation>personen är jävig och får komma tillbaka</translation>
    </message>
    <message>
        <source>on which day; today unless told</source>
        <translation>vilken dag; annars i dag</translation>
    </message>
    <message>
        <source>Lists who replaced whom, when, why, and who called.</source>
        <translation>Listar vem som ersatte vem, när, varför och vem som kallade in.</translation>
    </message>
    <message>
        <source>Shows the committee&apos;s order of calling in, or changes it.</source>
        <translation>Visar nämndens inkallelseordning, eller ändrar den.</translation>
    </message>
    <message>
        <source>the steps in order: personal,same_party,same_group,list_order</source>
        <translation>stegen i ordning: personal,same_party,same_group,list_order</translation>
    </message>
    <message>
        <source>parties of one group, in place of all before; may be repeated</source>
        <translation>partier i samma grupp, i stället för alla tidigare; kan upprepas</translation>
    </message>
    <message>
        <source>no groups of parties</source>
        <translation>inga partigrupper</translation>
    </message>
    <message>
        <source>a personal substitute, in place of all before; may be repeated</source>
        <translation>en personlig ersättare, i stället för alla tidigare; kan upprepas</translation>
    </message>
    <message>
        <source>no personal substitutes</source>
        <translation>inga personliga ersättare</translation>
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
</TS>
