<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Part</name>
    <message>
        <source>Item number</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Mellanrubrik</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Mover</source>
        <translation>Yrkande av</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Beslutsgång</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Expedieras till</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>Tidigare behandling</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Taken up again.</source>
        <translation>Tas upp igen.</translation>
    </message>
    <message>
        <source>No decision is entered.</source>
        <translation>Inget beslut är infört.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Till %1.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>Till %1.</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>Yrkande: %1</translation>
    </message>
    <message>
        <source>New paper: %1</source>
        <translation>Ny handling: %1</translation>
    </message>
    <message>
        <source>Legal force %1, three weeks after the posting</source>
        <translation>Laga kraft %1, tre veckor efter anslag</translation>
    </message>
    <message>
        <source>Gains legal force %1, three weeks after the posting</source>
        <translation>Vinner laga kraft %1, tre veckor efter anslag</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Försenat: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>%1 is going on and waits for it</source>
        <translation>%1 pågår och väntar på beslutet</translation>
    </message>
    <message>
        <source>%1 opens today</source>
        <translation>%1 öppnar i dag</translation>
    </message>
    <message numerus="yes">
        <source>%1 opens in %n day(s)</source>
        <translation>
            <numerusform>%1 öppnar om %n dag</numerusform>
            <numerusform>%1 öppnar om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lies tabled since %1, for %n day(s)</source>
        <translation>
            <numerusform>Ligger bordlagt sedan %1, %n dag</numerusform>
            <numerusform>Ligger bordlagt sedan %1, %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more edition(s) wait</source>
        <translation>
            <numerusform>%n tillfälle till väntar</numerusform>
            <numerusform>%n tillfällen till väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BasisRow</name>
    <message>
        <source>Paper</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Handlingens datum</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Kom in den</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kom in</translation>
    </message>
</context>
<context>
    <name>gui::DisqualificationRow</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>gui::DissentRow</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>Vad som framförs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
</context>
<context>
    <name>gui::ExcerptDialog</name>
    <message>
        <source>PDF, tagged and for the archive</source>
        <translation>PDF, taggad och för arkivet</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-text (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Föregående sida</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>Protocol excerpt %1 %2</source>
        <translation>Protokollsutdrag %1 %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Larger (Ctrl and +)</source>
        <translation>Större (Ctrl och +)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and −)</source>
        <translation>Mindre (Ctrl och −)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Spara …</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>Sk&amp;riv ut …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Certified to be a true excerpt</source>
        <translation>Rätt utdraget intygar</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Empty fields leave room for a pen.</source>
        <translation>Tomma fält lämnar plats för penna.</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Filens format</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <translation>Sida %1 (%2)</translation>
    </message>
    <message>
        <source>Save the excerpt</source>
        <translation>Spara utdraget</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Utfärda</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Utfärdande</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Arbetsexemplar</translation>
    </message>
</context>
<context>
    <name>gui::FormColumn</name>
    <message>
        <source>It is right</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>It is right: %1</source>
        <translation>Stämmer: %1</translation>
    </message>
</context>
<context>
    <name>gui::ImportPage</name>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>Sa&amp;ve this item</source>
        <translation>Ta med pun&amp;kten</translation>
    </message>
    <message>
        <source>&amp;Save in the register</source>
        <translation>&amp;Spara i registret</translation>
    </message>
    <message>
        <source>Read a protocol</source>
        <translation>Läs in protokoll</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>inklistrad text</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Vad markeringarna betyder</translation>
    </message>
    <message>
        <source>At the cursor: no part of the item</source>
        <translation>Vid markören: ingen del av punkten</translation>
    </message>
    <message>
        <source>At the cursor: %1</source>
        <translation>Vid markören: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>The text is about %1, but it will be kept in the register of %2.</source>
        <translation>Texten gäller %1, men punkten sparas i registret för %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Points back at: %1</source>
        <translation>Hänvisar till: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The day is the one of %1.</source>
        <translation>Dagen är densamma som för %1.</translation>
    </message>
    <message>
        <source>It is in the register of %1 already; leave it out.</source>
        <translation>Paragrafen finns redan i registret för %1; ta inte med den.</translation>
    </message>
    <message>
        <source>It is in the register of %1 already.</source>
        <translation>Paragrafen finns redan i registret för %1.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 av %2: %3</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Ingen punkt är vald.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n fråga kvar</numerusform>
            <numerusform>%n frågor kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions left</source>
        <translation>Inga frågor kvar</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose it. All of it can be undone.</source>
        <translation>Inget sparas förrän du väljer det. Allt kan ångras.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) saved in the register. Undo takes the import back.</source>
        <translation>
            <numerusform>%n ärende är sparat i registret. Ångra tar tillbaka inläsningen.</numerusform>
            <numerusform>%n ärenden är sparade i registret. Ångra tar tillbaka inläsningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>släppt text</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Läser %1 …</translation>
    </message>
    <message>
        <source>The protocol that was read is not saved in the register.</source>
        <translation>Protokollet som lästes är inte sparat i registret.</translation>
    </message>
</context>
<context>
    <name>gui::ImportStart</name>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Öppna fil …</translation>
    </message>
    <message>
        <source>&amp;Read the text</source>
        <translation>&amp;Läs texten</translation>
    </message>
    <message>
        <source>Paste the text of a protocol here, or drop a file on the page: PDF, Word, OpenDocument, web page or text.</source>
        <translation>Klistra in texten ur ett protokoll här, eller släpp en fil på sidan: PDF, Word, OpenDocument, webbsida eller text.</translation>
    </message>
    <message>
        <source>Text of the protocol</source>
        <translation>Protokollets text</translation>
    </message>
    <message>
        <source>A text of one item or of a whole protocol</source>
        <translation>Texten till en punkt eller ett helt protokoll</translation>
    </message>
    <message>
        <source>Nothing is saved when a text is read.</source>
        <translation>Inget sparas när en text läses.</translation>
    </message>
    <message>
        <source>Open a protocol</source>
        <translation>Öppna protokoll</translation>
    </message>
    <message>
        <source>Protocols (%1);;All files (*)</source>
        <translation>Protokoll (%1);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>gui::ItemDialog</name>
    <message>
        <source>Show &amp;all fields</source>
        <translation>Visa &amp;alla fält</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>What you have typed has not been saved.</source>
        <translation>Det du har skrivit är inte sparat.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiera texten</translation>
    </message>
    <message>
        <source>For the agenda, before the item has a number</source>
        <translation>Till föredragningslistan, innan paragrafen har fått nummer</translation>
    </message>
    <message>
        <source>It waits in the register for its meeting</source>
        <translation>Det väntar i registret på sitt sammanträde</translation>
    </message>
    <message>
        <source>Save as dra&amp;ft</source>
        <translation>S&amp;para som utkast</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>&amp;Registrera</translation>
    </message>
</context>
<context>
    <name>gui::ItemEntry</name>
    <message>
        <source>The day of the meeting is missing.</source>
        <translation>Sammanträdets dag saknas.</translation>
    </message>
</context>
<context>
    <name>gui::ItemForm</name>
    <message>
        <source>Motion</source>
        <translation>Yrkande</translation>
    </message>
    <message>
        <source>Add a motion</source>
        <translation>Lägg till yrkande</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Lägg till omröstning</translation>
    </message>
    <message>
        <source>Decision point</source>
        <translation>Beslutspunkt</translation>
    </message>
    <message>
        <source>Add a decision point</source>
        <translation>Lägg till beslutspunkt</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avvikande mening</translation>
    </message>
    <message>
        <source>Add a reservation or note</source>
        <translation>Lägg till reservation eller anteckning</translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Add a disqualification</source>
        <translation>Lägg till jäv</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Lägg till handling</translation>
    </message>
    <message>
        <source>Adjusted immediately</source>
        <translation>Omedelbart justerad</translation>
    </message>
    <message>
        <source>such as %1 nnn-yyyy</source>
        <translation>till exempel %1 nnn-åååå</translation>
    </message>
    <message>
        <source>One receiver on each line</source>
        <translation>En mottagare per rad</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>Para&amp;graf</translation>
    </message>
    <message>
        <source>&amp;Reference number</source>
        <translation>Diarien&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Rubr&amp;ik</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Sammantr&amp;äde</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>Gä&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>Sa&amp;mmanfattning</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Förslag till beslut</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Yrkanden</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Beslutsgång</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Omröstningar</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>U&amp;nderlag</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Expedieras till</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>Justering &amp;och anslag</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Anslaget</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Nedtaget</translation>
    </message>
    <message>
        <source>The matter lies tabled and comes back as it was. Only new papers, with the day on which they came in, and the dates of the notice can be entered.</source>
        <translation>Ärendet är bordlagt och kommer tillbaka som det var. Bara nya handlingar, med dagen då de kom in, och datum för justering och anslag kan föras in.</translation>
    </message>
    <message>
        <source>“%1” is no item number. Write it as § 268 or 41A.</source>
        <translation>”%1” är ingen paragraf. Skriv den som § 268 eller 41A.</translation>
    </message>
    <message>
        <source>“%1” is no reference number. Write it as %2 123-2024.</source>
        <translation>”%1” är inget diarienummer. Skriv det som %2 123-2024.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write the day of the meeting as 2022-12-15.</source>
        <translation>”%1” är inget datum. Skriv sammanträdets dag som 2022-12-15.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date. Write it as 2022-12-15.</source>
        <translation>%1: ”%2” är inget datum. Skriv det som 2022-12-15.</translation>
    </message>
    <message>
        <source>Adjust by %1</source>
        <translation>Justeras senast %1</translation>
    </message>
    <message>
        <source>Post by %1</source>
        <translation>Anslås senast %1</translation>
    </message>
    <message>
        <source>Take down from %1</source>
        <translation>Tas ned från %1</translation>
    </message>
    <message>
        <source>Can be appealed until %1</source>
        <translation>Kan överklagas till och med %1</translation>
    </message>
    <message>
        <source>Legal force %1</source>
        <translation>Laga kraft %1</translation>
    </message>
    <message>
        <source>A draft needs a title, by which it is found again.</source>
        <translation>Ett utkast måste ha en rubrik, så att det går att hitta igen.</translation>
    </message>
</context>
<context>
    <name>gui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Page %1 (%2)</source>
        <translation>Sida %1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::ParticipantsModel</name>
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
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>gui::ParticipantsPart</name>
    <message>
        <source>Save the &amp;attendance list</source>
        <translation>Spara närvarol&amp;istan</translation>
    </message>
    <message>
        <source>Attendance list of the meeting</source>
        <translation>Sammanträdets närvarolista</translation>
    </message>
    <message>
        <source>F2 writes in a cell, Delete leaves a row out.</source>
        <translation>F2 skriver i en cell, Delete utelämnar en rad.</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Utelämna raden</translation>
    </message>
</context>
<context>
    <name>gui::PointRow</name>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Text of the decision point</source>
        <translation>Beslutspunktens text</translation>
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
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Why it is referred back</source>
        <translation>Varför ärendet återremitteras</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>To whom it is referred back</source>
        <translation>Till vem ärendet återremitteras</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>utan datum</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alla arrangemang</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>Beslutet gäller: %1</translation>
    </message>
</context>
<context>
    <name>gui::ProposalRow</name>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Vem som yrkar</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Vad som yrkas</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtaget</translation>
    </message>
</context>
<context>
    <name>gui::RegisterDock</name>
    <message>
        <source>Decision register</source>
        <translation>Beslutsregister</translation>
    </message>
    <message>
        <source>Import &amp;protocol …</source>
        <translation>I&amp;mportera protokoll …</translation>
    </message>
    <message>
        <source>Register a &amp;decision</source>
        <translation>Registrera &amp;beslut</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>&amp;Ta upp igen</translation>
    </message>
    <message>
        <source>Protocol e&amp;xcerpt …</source>
        <translation>Pr&amp;otokollsutdrag …</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dra</translation>
    </message>
    <message>
        <source>New pape&amp;rs</source>
        <translation>Nya handlin&amp;gar</translation>
    </message>
    <message>
        <source>No decision is registered yet.</source>
        <translation>Inget beslut är registrerat ännu.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutade</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Vilka punkter som visas</translation>
    </message>
    <message>
        <source>Search the register …</source>
        <translation>Sök i registret …</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Sök i registret</translation>
    </message>
    <message>
        <source>The course of the matter</source>
        <translation>Ärendets gång</translation>
    </message>
    <message>
        <source>Tabled %1</source>
        <translation>Bordlagda %1</translation>
    </message>
    <message>
        <source>Choose an item in the register first.</source>
        <translation>Välj först en punkt i registret.</translation>
    </message>
    <message>
        <source>Only what was tabled or referred back is taken up again.</source>
        <translation>Bara det som är bordlagt eller återremitterat tas upp igen.</translation>
    </message>
    <message>
        <source>Only an item that lies tabled gets new papers.</source>
        <translation>Bara en punkt som ligger bordlagd får nya handlingar.</translation>
    </message>
    <message>
        <source>Register a decision</source>
        <translation>Registrera beslut</translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation>Ta upp igen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Excerpt saved as %1.</source>
        <translation>Utdraget är sparat som %1.</translation>
    </message>
    <message>
        <source>%1 is in the register.</source>
        <translation>%1 är sparad i registret.</translation>
    </message>
    <message>
        <source>The excerpt gets a number and is kept as it is.</source>
        <translation>Utdraget får ett nummer och bevaras som det är.</translation>
    </message>
    <message>
        <source>Issued as %1 on %2, and current.</source>
        <translation>Utfärdat som %1 den %2, och aktuellt.</translation>
    </message>
    <message>
        <source>The item was changed after %1 was issued, which was sent to nobody. A new version is made.</source>
        <translation>Paragrafen har ändrats efter att %1 utfärdades, som inte har skickats till någon. En ny version görs.</translation>
    </message>
    <message>
        <source>The item was changed after %1 was issued. A new version is made. The old one was sent to: %2.</source>
        <translation>Paragrafen har ändrats efter att %1 utfärdades. En ny version görs. Den gamla har skickats till: %2.</translation>
    </message>
    <message>
        <source>The excerpt has the number %1.</source>
        <translation>Utdraget har nummer %1.</translation>
    </message>
    <message>
        <source>Re&amp;move from the register</source>
        <translation>Ta &amp;bort ur registret</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Utkast %1</translation>
    </message>
    <message>
        <source>A draft has to be registered first.</source>
        <translation>Utkastet måste registreras först.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Utkast: %1</translation>
    </message>
    <message>
        <source>“%1” is removed from the register.</source>
        <translation>”%1” är borttaget ur registret.</translation>
    </message>
    <message>
        <source>The draft is kept in the register.</source>
        <translation>Utkastet är sparat i registret.</translation>
    </message>
</context>
<context>
    <name>gui::RegisterModel</name>
    <message>
        <source>Ref. no.</source>
        <translation>Dnr</translation>
    </message>
    <message>
        <source>§</source>
        <translation>§</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sammanträde</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
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
        <source>Earlier treatment</source>
        <translation>Tidigare behandling</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Inget beslut</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>tabled for %1</source>
        <translation>bordlagt i %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>gui::RowStack</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>gui::ScopeChooser</name>
    <message>
        <source>Mandate period %1</source>
        <translation>Mandatperiod %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Period or year</source>
        <translation>Period eller år</translation>
    </message>
    <message>
        <source>Different for each event</source>
        <translation>Olika för varje arrangemang</translation>
    </message>
</context>
<context>
    <name>gui::SourceView</name>
    <message>
        <source>The text of the protocol</source>
        <translation>Protokollets text</translation>
    </message>
</context>
<context>
    <name>gui::ThreadView</name>
    <message>
        <source>The course of the matter</source>
        <translation>Ärendets gång</translation>
    </message>
</context>
<context>
    <name>gui::VoteRow</name>
    <message>
        <source>What a yes means</source>
        <translation>Vad ja betyder</translation>
    </message>
    <message>
        <source>What a no means</source>
        <translation>Vad nej betyder</translation>
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
</context>
</TS>
