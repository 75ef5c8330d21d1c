<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ReviewWords</name>
    <message>
        <source>Approved by %1 of %2</source>
        <translation>Godkänd av %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s)</source>
        <translation>
            <numerusform>%1 av %n plats</numerusform>
            <numerusform>%1 av %n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s)</source>
        <translation>
            <numerusform>%n brist</numerusform>
            <numerusform>%n brister</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1 has not answered.</source>
        <translation>%1 har inte svarat.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Sekreterarens svar: %1</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Tidigare svar</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Ingen har svarat.</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Inaktuellt</translation>
    </message>
    <message>
        <source>Changed since then:</source>
        <translation>Ändrat sedan dess:</translation>
    </message>
    <message>
        <source>Reply to the comment</source>
        <translation>Svara på kommentaren</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Svar till %1</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Change reply</source>
        <translation>Ändra svaret</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>gui::ReviewList</name>
    <message>
        <source>Rosters to review</source>
        <translation>Listor att granska</translation>
    </message>
</context>
<context>
    <name>gui::ReviewModel</name>
    <message>
        <source>Earlier years</source>
        <translation>Tidigare år</translation>
    </message>
    <message>
        <source>Also goes to</source>
        <translation>Deltar också i</translation>
    </message>
</context>
<context>
    <name>gui::ReviewPage</name>
    <message>
        <source>&amp;Approve the roster</source>
        <translation>Godk&amp;änn listan</translation>
    </message>
    <message>
        <source>As&amp;k for a change</source>
        <translation>Begär ä&amp;ndring</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Granskning</translation>
    </message>
    <message>
        <source>Participants to review</source>
        <translation>Deltagare att granska</translation>
    </message>
    <message>
        <source>Review pa&amp;ge …</source>
        <translation>Granskningss&amp;ida …</translation>
    </message>
    <message>
        <source>Read in an ans&amp;wer …</source>
        <translation>&amp;Läs in svar …</translation>
    </message>
    <message>
        <source>&amp;Paste an answer from a letter</source>
        <translation>&amp;Klistra in svar från ett brev</translation>
    </message>
    <message>
        <source>Report for the &amp;presidium …</source>
        <translation>Rapport &amp;för presidiet …</translation>
    </message>
    <message>
        <source>Nobody is on the roster, and it has no seats.</source>
        <translation>Ingen står på listan, och den har inga platser.</translation>
    </message>
    <message>
        <source>No event has an edition in %1. Choose another year.</source>
        <translation>Ingen mötesplats hålls %1. Välj ett annat år.</translation>
    </message>
    <message>
        <source>There is no roster in %1.</source>
        <translation>Det finns ingen lista för %1.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Granskning %1</translation>
    </message>
    <message>
        <source>No roster waits for the presidium</source>
        <translation>Ingen lista väntar på presidiet</translation>
    </message>
    <message>
        <source>Changed since %1 looked at the roster, %2:</source>
        <translation>Ändrat sedan %1 såg listan, %2:</translation>
    </message>
    <message>
        <source>Choose who answers.</source>
        <translation>Välj vem som svarar.</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>%1. All rosters of %2 are answered.</source>
        <translation>%1. Alla listor för %2 är besvarade.</translation>
    </message>
    <message>
        <source>The reply was taken away</source>
        <translation>Svaret togs bort</translation>
    </message>
    <message>
        <source>The reply was saved</source>
        <translation>Svaret sparades</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Review page</source>
        <translation>Granskningssida</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Read in an answer</source>
        <translation>Läs in svar</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt *.eml);;All files (*)</source>
        <translation>Svar (*.json *.txt *.eml);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Report for the presidium</source>
        <translation>Rapport för presidiet</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webbsida (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>The presidium has %n roster(s) to review</source>
        <translation>
            <numerusform>Presidiet har %n lista att granska</numerusform>
            <numerusform>Presidiet har %n listor att granska</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReviewPageDialog</name>
    <message>
        <source>The review page was written to %1</source>
        <translation>Granskningssidan skrevs till %1</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Rapporten skrevs till %1</translation>
    </message>
    <message>
        <source>Review page %1</source>
        <translation>Granskningssida %1</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>All of the presidium</source>
        <translation>Hela presidiet</translation>
    </message>
    <message>
        <source>One file that is opened on a tablet or a computer, also without a network. Whoever has it can answer by it: send it to the one person alone.</source>
        <translation>En fil som öppnas på en surfplatta eller en dator, även utan nät. Den som har filen kan svara från den: skicka den bara till den som den är för.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;För:</translation>
    </message>
    <message>
        <source>&amp;Answers are mailed to:</source>
        <translation>Svar skickas &amp;till:</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Write one such as %2, or leave it empty.</source>
        <translation>”%1” är ingen e-postadress. Skriv en som %2, eller lämna fältet tomt.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewSide</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>The presidium&apos;s answer</source>
        <translation>Presidiets svar</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Gå till personerna</translation>
    </message>
    <message>
        <source>Choose who answers</source>
        <translation>Välj vem som svarar</translation>
    </message>
    <message>
        <source>Comment to the secretary</source>
        <translation>Kommentar till sekreteraren</translation>
    </message>
    <message>
        <source>An&amp;swer as</source>
        <translation>&amp;Svara som</translation>
    </message>
    <message>
        <source>&amp;Comment to the secretary</source>
        <translation>&amp;Kommentar till sekreteraren</translation>
    </message>
    <message>
        <source>Nobody is chair or vice chair of the committee. Give the presidium its roles among the people.</source>
        <translation>Ingen är ordförande eller vice ordförande i nämnden. Ge presidiet dess uppdrag under Personer.</translation>
    </message>
</context>
</TS>
