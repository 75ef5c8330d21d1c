<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Avbrutet. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another one.</source>
        <translation>Mappen ”%1” kunde inte skapas. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message numerus="yes">
        <source>%n invisible character(s) that control something else than text were left out.</source>
        <translation>
            <numerusform>Ett osynligt styrtecken utelämnades.</numerusform>
            <numerusform>%n osynliga styrtecken utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that only a certain font can show were replaced by “□”. Write what they stand for instead.</source>
        <translation>
            <numerusform>Ett tecken som bara ett visst typsnitt kan visa ersattes med ”□”. Skriv i stället vad det står för.</numerusform>
            <numerusform>%n tecken som bara ett visst typsnitt kan visa ersattes med ”□”. Skriv i stället vad de står för.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>%n cell(s) begin like a formula and were given an apostrophe, so that no spreadsheet runs them.</source>
        <translation>
            <numerusform>En cell börjar som en formel och fick en apostrof framför sig, så att inget kalkylprogram kör den.</numerusform>
            <numerusform>%n celler börjar som en formel och fick en apostrof framför sig, så att inget kalkylprogram kör dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentJson</name>
    <message>
        <source>A document that was kept can&apos;t be read any more: what stands in the store is no document of this program.</source>
        <translation>En bevarad handling kan inte läsas längre: det som står i registret är ingen handling från det här programmet.</translation>
    </message>
</context>
<context>
    <name>ExcerptDocument</name>
    <message>
        <source>%1 is not adjusted yet: its text may still change. The excerpt is marked “Ojusterat”.</source>
        <translation>%1 är ännu inte justerad, och texten kan komma att ändras. Utdraget märks ”Ojusterat”.</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>No file name was given.</source>
        <translation>Inget filnamn angavs.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>”%1” är en mapp. Ange namnet på en fil i den.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it, or choose another one.</source>
        <translation>Mappen ”%1” finns inte. Skapa den eller välj en annan.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>”%1” kunde inte skrivas: %2. Det som fanns där förut är orört.</translation>
    </message>
</context>
<context>
    <name>ItemDraft</name>
    <message>
        <source>The item has no title. Write one.</source>
        <translation>Punkten saknar rubrik. Skriv en.</translation>
    </message>
    <message>
        <source>The clause about ordinary participants doesn&apos;t say who: write {ordinarie}.</source>
        <translation>Att-satsen om ordinarie deltagare säger inte vilka: skriv {ordinarie}.</translation>
    </message>
    <message>
        <source>The clause about substitutes doesn&apos;t say who: write {ersättare}.</source>
        <translation>Att-satsen om ersättare säger inte vilka: skriv {ersättare}.</translation>
    </message>
    <message>
        <source>{%1} can&apos;t be filled in. There are: {%2}.</source>
        <translation>{%1} kan inte fyllas i. Det finns: {%2}.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>The list has no column “%1”. With this profile it has: %2.</source>
        <translation>Listan har ingen kolumn ”%1”. Med den här profilen har den: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” lets no column “%2” go out. It lets: %3.</source>
        <translation>Profilen ”%1” lämnar inte ut kolumnen ”%2”. Den lämnar ut: %3.</translation>
    </message>
</context>
<context>
    <name>MaskingWords</name>
    <message>
        <source>Personal identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>The document could not be packed as ODT (zip error %1). Try again, or choose another format.</source>
        <translation>Dokumentet kunde inte packas som ODT (zip-fel %1). Försök igen eller välj ett annat format.</translation>
    </message>
</context>
<context>
    <name>PdfFonts</name>
    <message>
        <source>None of the fonts for PDF is installed: %1. Install one of them (in Debian: fonts-inter or fonts-dejavu-core).</source>
        <translation>Inget av typsnitten för PDF är installerat: %1. Installera något av dem (i Debian: fonts-inter eller fonts-dejavu-core).</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>No font has these characters, so a sign stands in their place: %1.</source>
        <translation>Inget typsnitt har de här tecknen, så ett ersättningstecken står i deras ställe: %1.</translation>
    </message>
    <message>
        <source>The PDF could not be made (%1). That is a fault in this program; choose another format and report it, please.</source>
        <translation>PDF-filen kunde inte skapas (%1). Det är ett fel i programmet; välj ett annat format och rapportera felet.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, sidan %2</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The spreadsheet could not be made (%1). What was there before is untouched.</source>
        <translation>Kalkylarket kunde inte göras (%1). Det som fanns där är orört.</translation>
    </message>
    <message>
        <source>The list has more rows than a spreadsheet holds (%L1). Choose CSV instead.</source>
        <translation>Listan har fler rader än ett kalkylark rymmer (%L1). Välj CSV i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) held invisible or private characters, which were left out.</source>
        <translation>
            <numerusform>%n cell innehöll osynliga eller privata tecken, som utelämnades.</numerusform>
            <numerusform>%n celler innehöll osynliga eller privata tecken, som utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a spreadsheet holds and were cut.</source>
        <translation>
            <numerusform>%n cell var längre än ett kalkylark rymmer och kortades.</numerusform>
            <numerusform>%n celler var längre än ett kalkylark rymmer och kortades.</numerusform>
        </translation>
    </message>
    <message>
        <source>zip error %1</source>
        <translation>zip-fel %1</translation>
    </message>
</context>
</TS>
