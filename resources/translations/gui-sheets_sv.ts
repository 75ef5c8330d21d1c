<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>gui::ColumnChooser</name>
    <message>
        <source>What the column “%1” is</source>
        <translation>Vad kolumnen ”%1” är</translation>
    </message>
</context>
<context>
    <name>gui::RowDecision</name>
    <message>
        <source>What is done with the chosen row</source>
        <translation>Vad som görs med den valda raden</translation>
    </message>
    <message>
        <source>Choose a row to decide about it alone.</source>
        <translation>Välj en rad för att bestämma om just den.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>As for all changed rows</source>
        <translation>Som för alla ändrade rader</translation>
    </message>
    <message>
        <source>To be decided: left out for now</source>
        <translation>Ska avgöras: utelämnas så länge</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Samma som %1</translation>
    </message>
    <message>
        <source>The same as %1, with the sheet&apos;s name and values</source>
        <translation>Samma som %1, med kalkylbladets namn och uppgifter</translation>
    </message>
    <message>
        <source>The same as %1, replaced</source>
        <translation>Samma som %1, ersätts</translation>
    </message>
    <message>
        <source>Somebody else: add</source>
        <translation>Någon annan: lägg till</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
</context>
<context>
    <name>gui::SheetModel</name>
    <message>
        <source>Kept as here</source>
        <translation>Behålls</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersätts</translation>
    </message>
    <message>
        <source>Added as somebody else</source>
        <translation>Läggs till som någon annan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Läggs till</translation>
    </message>
    <message>
        <source>Added to the same person</source>
        <translation>Läggs till samma person</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Ska avgöras</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
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
        <source>Is done</source>
        <translation>Görs</translation>
    </message>
    <message>
        <source>Waits for row %1</source>
        <translation>Väntar på rad %1</translation>
    </message>
</context>
<context>
    <name>gui::SheetPage</name>
    <message>
        <source>Rows of the sheet</source>
        <translation>Kalkylbladets rader</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Läs in</translation>
    </message>
    <message>
        <source>Take in people from a sheet</source>
        <translation>Läs in personer från ett kalkylblad</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet and paste them here, or drop a file on the page (XLSX, ODS, CSV).</source>
        <translation>Kopiera rader i ett kalkylprogram och klistra in dem här, eller släpp en fil på sidan (XLSX, ODS, CSV).</translation>
    </message>
    <message>
        <source>Rows of a sheet</source>
        <translation>Rader ur ett kalkylblad</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Öppna en fil …</translation>
    </message>
    <message>
        <source>&amp;Read the rows</source>
        <translation>Läs &amp;raderna</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>En lista med personer</translation>
    </message>
    <message>
        <source>Nothing is saved when a sheet is read. Personal identity numbers are left out.</source>
        <translation>Inget sparas när ett kalkylblad läses. Personnummer tas inte med.</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>inklistrade rader</translation>
    </message>
    <message>
        <source>Which sheet of the workbook</source>
        <translation>Vilket kalkylblad i arbetsboken</translation>
    </message>
    <message>
        <source>Nominate everybody to</source>
        <translation>Nominera alla till</translation>
    </message>
    <message>
        <source>What is done with changed rows</source>
        <translation>Vad som görs med ändrade rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>C&amp;hanged rows:</source>
        <translation>Ä&amp;ndrade rader:</translation>
    </message>
    <message>
        <source>&amp;Nominate to:</source>
        <translation>No&amp;minera till:</translation>
    </message>
    <message>
        <source>No row tells a name. Say which column holds the names.</source>
        <translation>Ingen rad anger ett namn. Ange vilken kolumn som innehåller namnen.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Öppna en lista med personer</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Kalkylblad (*.xlsx *.ods *.csv *.txt *.tsv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Personal identity numbers are not kept here. Left out: %1.</source>
        <translation>Personnummer sparas inte här. Tas inte med: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>Ange vilken kolumn som innehåller namnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided, left out until then</source>
        <translation>
            <numerusform>%n ska avgöras och utelämnas till dess</numerusform>
            <numerusform>%n ska avgöras och utelämnas till dess</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbetar …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person tillagd</numerusform>
            <numerusform>%n personer tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominated</source>
        <translation>
            <numerusform>%n nominerad</numerusform>
            <numerusform>%n nominerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n rad utelämnad</numerusform>
            <numerusform>%n rader utelämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes the import back.</source>
        <translation>Ångra tar tillbaka inläsningen.</translation>
    </message>
    <message>
        <source>dropped rows</source>
        <translation>släppta rader</translation>
    </message>
    <message>
        <source>The &amp;first row holds the headings</source>
        <translation>&amp;Första raden innehåller rubrikerna</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for them</source>
        <translation>
            <numerusform>%n väntar på dem</numerusform>
            <numerusform>%n väntar på dem</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet that was read is not taken in.</source>
        <translation>Kalkylbladet som lästes är inte inläst.</translation>
    </message>
    <message numerus="yes">
        <source>attendance of %n marked</source>
        <translation>
            <numerusform>närvaro markerad för %n</numerusform>
            <numerusform>närvaro markerad för %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attendance of %n left out</source>
        <translation>
            <numerusform>närvaron för %n togs inte med</numerusform>
            <numerusform>närvaron för %n togs inte med</numerusform>
        </translation>
    </message>
</context>
</TS>
