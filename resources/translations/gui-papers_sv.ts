<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>gui::BatchDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Spara …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Excerpts of a meeting</source>
        <translation>Utdrag från ett sammanträde</translation>
    </message>
    <message>
        <source>One file for each, in a folder</source>
        <translation>En fil för vart och ett, i en mapp</translation>
    </message>
    <message>
        <source>One PDF, numbered, with a table of contents</source>
        <translation>En sidnumrerad PDF med innehållsförteckning</translation>
    </message>
    <message>
        <source>Excerpts that are ready</source>
        <translation>Utdrag som är klara</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Sa&amp;mmanträde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>C&amp;ertified by</source>
        <translation>&amp;Intygas av</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>S&amp;krivs som</translation>
    </message>
    <message>
        <source>Several meetings</source>
        <translation>Flera sammanträden</translation>
    </message>
    <message>
        <source>Choose a folder for the excerpts</source>
        <translation>Välj en mapp för utdragen</translation>
    </message>
    <message>
        <source>Save the excerpts</source>
        <translation>Spara utdragen</translation>
    </message>
    <message>
        <source>The register has no item of those days. Choose other days.</source>
        <translation>Registret har ingen paragraf från de dagarna. Välj andra dagar.</translation>
    </message>
    <message>
        <source>Stopped. The excerpts are issued, but no file was written.</source>
        <translation>Avbrutet. Utdragen är utfärdade, men ingen fil skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpt(s) were saved in %1.</source>
        <translation>
            <numerusform>%n utdrag sparades i %1.</numerusform>
            <numerusform>%n utdrag sparades i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the first and the last day, as 2022-12-15.</source>
        <translation>Skriv första och sista dagen, till exempel 2022-12-15.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2022-12-15.</source>
        <translation>”%1” är ingen dag. Skriv den som 2022-12-15.</translation>
    </message>
    <message>
        <source>Leave &amp;out items that are not adjusted</source>
        <translation>Ta inte med &amp;ojusterade paragrafer</translation>
    </message>
    <message>
        <source>Left out, not adjusted yet: %1.</source>
        <translation>Tas inte med, inte justerade ännu: %1.</translation>
    </message>
    <message>
        <source>Not adjusted yet: %1.</source>
        <translation>Inte justerade ännu: %1.</translation>
    </message>
    <message>
        <source>No item of those days is adjusted yet. Enter the day of the adjustment first.</source>
        <translation>Ingen paragraf från de dagarna är justerad ännu. Ange justeringsdagen först.</translation>
    </message>
</context>
<context>
    <name>gui::ColumnList</name>
    <message>
        <source>Columns, in their order</source>
        <translation>Kolumner, i ordning</translation>
    </message>
    <message>
        <source>Space chooses a column; Alt and an arrow key moves it.</source>
        <translation>Blanksteg väljer en kolumn; Alt och en piltangent flyttar den.</translation>
    </message>
    <message>
        <source>%1 (withheld)</source>
        <translation>%1 (lämnas inte ut)</translation>
    </message>
    <message>
        <source>The profile “%1” does not let this column go out.</source>
        <translation>Profilen ”%1” lämnar inte ut den här kolumnen.</translation>
    </message>
</context>
<context>
    <name>gui::ExcerptModel</name>
    <message>
        <source>Excerpt</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Paragraf</translation>
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
</context>
<context>
    <name>gui::ExportDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Spara …</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Kalkylark (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument-kalkylark (ODS)</translation>
    </message>
    <message>
        <source>Table for any program (CSV)</source>
        <translation>Tabell för vilket program som helst (CSV)</translation>
    </message>
    <message>
        <source>PDF, tagged and for the archive</source>
        <translation>PDF, taggad och för arkivet</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webbsida (HTML)</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Filens format</translation>
    </message>
    <message>
        <source>Moves the column up (Alt and the up key)</source>
        <translation>Flyttar kolumnen uppåt (Alt och uppil)</translation>
    </message>
    <message>
        <source>Moves the column down (Alt and the down key)</source>
        <translation>Flyttar kolumnen nedåt (Alt och nedpil)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>The profile stands in the file, and decides what may go out.</source>
        <translation>Profilen står i filen och avgör vad som får lämnas ut.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>No column is chosen. Choose at least one.</source>
        <translation>Ingen kolumn är vald. Välj minst en.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; the file has all.</source>
        <translation>De första %1 av %2 rader visas; filen har alla.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta u&amp;pp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
</context>
<context>
    <name>gui::IssuedExcerptsDialog</name>
    <message>
        <source>Issued excerpts</source>
        <translation>Utfärdade utdrag</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Spara …</translation>
    </message>
    <message>
        <source>&amp;Note as sent</source>
        <translation>&amp;Anteckna som skickat</translation>
    </message>
    <message>
        <source>No excerpt has been issued yet. Choose an item in the register and issue its excerpt.</source>
        <translation>Inget utdrag är utfärdat ännu. Välj en paragraf i registret och utfärda dess utdrag.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>St&amp;äng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>För &amp;vem</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Expediering</translation>
    </message>
    <message>
        <source>&amp;To, one a line</source>
        <translation>&amp;Till, en per rad</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>kind of data, the words, what becomes of them</comment>
        <translation>%1 ”%2”: %3</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskeras</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>No personal data were found beside the elected representatives&apos; names.</source>
        <translation>Inga personuppgifter hittades utöver de förtroendevaldas namn.</translation>
    </message>
    <message>
        <source>Save the excerpt</source>
        <translation>Spara utdraget</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-text (*.odt)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Ren text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>The dispatch of excerpt %1 was noted.</source>
        <translation>Expedieringen av utdrag %1 är antecknad.</translation>
    </message>
</context>
<context>
    <name>gui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Brevhuvud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <translation>Ta &amp;bort logotypen</translation>
    </message>
    <message>
        <source>&amp;Choose a logo …</source>
        <translation>&amp;Välj logotyp …</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Logo (SVG)</source>
        <translation>Logotyp (SVG)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Bilder (*.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
</context>
<context>
    <name>gui::Outgoing</name>
    <message>
        <source>It could not be noted in the register that this went out: %1</source>
        <translation>Det kunde inte antecknas i registret att detta lämnades ut: %1</translation>
    </message>
</context>
<context>
    <name>gui::Papers</name>
    <message>
        <source>Export the roster</source>
        <translation>Exportera deltagarlistan</translation>
    </message>
    <message>
        <source>&amp;Issued excerpts …</source>
        <translation>Utfärdade u&amp;tdrag …</translation>
    </message>
    <message>
        <source>Excerpts of a &amp;meeting …</source>
        <translation>Utdrag från ett sa&amp;mmanträde …</translation>
    </message>
    <message>
        <source>&amp;Verify an excerpt …</source>
        <translation>Kontrollera ett utdra&amp;g …</translation>
    </message>
    <message>
        <source>Export the &amp;register …</source>
        <translation>Exportera &amp;beslutsregistret …</translation>
    </message>
    <message>
        <source>Export &amp;attendance</source>
        <translation>Exportera när&amp;varo</translation>
    </message>
    <message>
        <source>Save the &amp;calendar …</source>
        <translation>Spara ka&amp;lendern …</translation>
    </message>
    <message>
        <source>&amp;Letterhead …</source>
        <translation>Brev&amp;huvud …</translation>
    </message>
    <message>
        <source>The list was printed.</source>
        <translation>Listan är utskriven.</translation>
    </message>
    <message>
        <source>The list was written to %1</source>
        <translation>Listan skrevs till %1</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exportera beslutsregistret</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Exportera närvaro</translation>
    </message>
    <message>
        <source>Verify an excerpt</source>
        <translation>Kontrollera ett utdrag</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as an excerpt.</source>
        <translation>”%1” kan inte läsas som ett utdrag.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Spara kalendern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>Kalendern sparades som %1.</translation>
    </message>
</context>
<context>
    <name>gui::Printing</name>
    <message>
        <source>Print: %1</source>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>The printer can&apos;t be reached. Check it, or save the list as PDF.</source>
        <translation>Skrivaren nås inte. Kontrollera den, eller spara som PDF.</translation>
    </message>
</context>
</TS>
