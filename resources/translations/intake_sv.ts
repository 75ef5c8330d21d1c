<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Left out (identity number)</source>
        <translation>Tas inte med (personnummer)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
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
        <source>Committee</source>
        <translation>Nämnd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>Year or period</source>
        <translation>År eller period</translation>
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
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>“%1” may mean %2 or %3: choose its outcome.</source>
        <translation>”%1” kan betyda %2 eller %3: välj utfall.</translation>
    </message>
    <message>
        <source>What became of “%1” can&apos;t be told from its words: choose its outcome.</source>
        <translation>Utfallet av ”%1” framgår inte av orden: välj utfall.</translation>
    </message>
    <message>
        <source>The text has several headings of decisions: check that only this item&apos;s own decision was read.</source>
        <translation>Texten har flera beslutsrubriker: kontrollera att bara ärendets eget beslut har lästs in.</translation>
    </message>
    <message>
        <source>No decision is found in the text: enter it, or leave it empty for an item without one.</source>
        <translation>Texten innehåller inget beslut som går att läsa: fyll i det, eller lämna tomt om paragrafen saknar beslut.</translation>
    </message>
    <message>
        <source>The decision has no heading and was taken from the running text: check it.</source>
        <translation>Beslutet saknar rubrik och är hämtat ur löptexten: kontrollera det.</translation>
    </message>
    <message>
        <source>The events stand in the running text only, not in the title: check which ones the item is about.</source>
        <translation>Arrangemangen nämns bara i löptexten, inte i rubriken: kontrollera vilka ärendet gäller.</translation>
    </message>
    <message>
        <source>%1 is named in the text, but not in the title: add it if the item is about it.</source>
        <translation>%1 nämns i texten men inte i rubriken: lägg till arrangemanget om ärendet gäller det.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>”%1” har lästs som %2.</translation>
    </message>
    <message>
        <source>No mandate period has %1: enter what the item is about.</source>
        <translation>Ingen mandatperiod omfattar %1: fyll i vad ärendet gäller.</translation>
    </message>
    <message>
        <source>The text doesn&apos;t say which years it is about: enter them.</source>
        <translation>Texten säger inte vilka år ärendet gäller: fyll i dem.</translation>
    </message>
    <message>
        <source>Where the title ends can&apos;t be seen in the text: check it.</source>
        <translation>Det syns inte i texten var rubriken slutar: kontrollera den.</translation>
    </message>
    <message>
        <source>The text has no title: enter one.</source>
        <translation>Texten saknar rubrik: fyll i en.</translation>
    </message>
    <message>
        <source>The text has several reference numbers. %1 was taken; there are also %2.</source>
        <translation>Texten har flera diarienummer. %1 har valts; där står också %2.</translation>
    </message>
    <message>
        <source>Something is written on to the reference number %1: check where it ends.</source>
        <translation>Något är hopskrivet med diarienumret %1: kontrollera var det slutar.</translation>
    </message>
    <message>
        <source>The reference number %1 stands in the title: check that it is this item&apos;s.</source>
        <translation>Diarienumret %1 står i rubriken: kontrollera att det är ärendets eget.</translation>
    </message>
    <message>
        <source>The text has a label for the reference number, but no number that can be read: enter it.</source>
        <translation>Texten har en etikett för diarienummer men inget nummer som går att läsa: fyll i det.</translation>
    </message>
    <message>
        <source>The reference number %1 stands in the running text: check that it is this item&apos;s.</source>
        <translation>Diarienumret %1 står i löptexten: kontrollera att det är ärendets eget.</translation>
    </message>
    <message>
        <source>The text has no reference number: enter it.</source>
        <translation>Texten saknar diarienummer: fyll i det.</translation>
    </message>
    <message>
        <source>More is unsure in the text than is listed here: it may be something else than one protocol item.</source>
        <translation>Mer är osäkert i texten än vad som räknas upp här: den kan vara något annat än en protokollsparagraf.</translation>
    </message>
    <message>
        <source>The text doesn&apos;t say on which day the meeting was: enter it.</source>
        <translation>Texten säger inte vilken dag sammanträdet hölls: fyll i datumet.</translation>
    </message>
    <message>
        <source>%1 was taken as the day of the meeting, as no other day stands at the top: check it.</source>
        <translation>%1 har lästs som sammanträdesdag, eftersom ingen annan dag står överst: kontrollera den.</translation>
    </message>
    <message>
        <source>The text names several meeting days. %1 was taken: check it.</source>
        <translation>Texten nämner flera sammanträdesdagar. %1 har valts: kontrollera den.</translation>
    </message>
    <message>
        <source>The text seems to be the first pages of a protocol, with a table of contents: none of its items has any text here. Paste the pages with the items themselves.</source>
        <translation>Texten tycks vara ett protokolls första sidor med innehållsförteckning: ingen av paragraferna har någon text här. Klistra in sidorna med själva paragraferna.</translation>
    </message>
    <message>
        <source>The text seems to be the first pages of a protocol, with an attendance list: there is no item with a § or a decision in it. Paste the pages with the items themselves.</source>
        <translation>Texten tycks vara ett protokolls första sidor med närvarolista: den innehåller ingen paragraf med § eller beslut. Klistra in sidorna med själva paragraferna.</translation>
    </message>
    <message>
        <source>The text seems to be an agenda or a page about a meeting: nothing in it has a § and a decision. Paste the text of the item from the protocol.</source>
        <translation>Texten tycks vara en föredragningslista eller en sida om ett sammanträde: inget i den har § och beslut. Klistra in paragrafens text ur protokollet.</translation>
    </message>
    <message>
        <source>The text seems to be the notice of an adjusted protocol, not an item: paste the text of the item itself.</source>
        <translation>Texten tycks vara beviset om anslag för ett justerat protokoll, inte en paragraf: klistra in själva paragrafens text.</translation>
    </message>
    <message>
        <source>The text has no § and no heading of a decision, so no protocol item can be told apart in it. Paste the text of one item, from its § to its dispatch list.</source>
        <translation>Texten har varken § eller beslutsrubrik, så det går inte att urskilja någon protokollsparagraf i den. Klistra in texten till en paragraf, från § till expedieringslistan.</translation>
    </message>
    <message>
        <source>The date is missing in “%1”: enter it.</source>
        <translation>Datumet saknas i ”%1”: fyll i det.</translation>
    </message>
    <message>
        <source>The dispatch list is empty: enter to whom the decision is sent.</source>
        <translation>Expedieringslistan är tom: fyll i vart beslutet ska skickas.</translation>
    </message>
    <message>
        <source>No motion could be read under the heading of motions: check the text.</source>
        <translation>Inget yrkande gick att läsa under rubriken för yrkanden: kontrollera texten.</translation>
    </message>
    <message>
        <source>%1 withdrew a motion that is not found in the text: check the motions.</source>
        <translation>%1 har återtagit ett yrkande som inte finns i texten: kontrollera yrkandena.</translation>
    </message>
    <message>
        <source>No party stands with %1: enter it.</source>
        <translation>Parti saknas för %1: fyll i det.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 is too large for a protocol (%2; at most %3 are read). Choose the part with the item.</source>
        <translation>%1 är för stor för ett protokoll (%2; högst %3 läses). Välj den del som innehåller paragrafen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check that you may open it.</source>
        <translation>%1 kan inte läsas: %2. Kontrollera att du får öppna filen.</translation>
    </message>
    <message numerus="yes">
        <source>The text seems to be an agenda: it has the titles of %n items and nothing about them. Paste the text of the item from the protocol.</source>
        <translation>
            <numerusform>Texten tycks vara en föredragningslista: den har rubriken till %n ärende och inget mer. Klistra in paragrafens text ur protokollet.</numerusform>
            <numerusform>Texten tycks vara en föredragningslista: den har rubrikerna till %n ärenden och inget mer. Klistra in paragrafens text ur protokollet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has lost line ends: headings stand inside its lines. Check where each part begins and ends.</source>
        <translation>Texten har förlorat radslut: rubriker står inne i raderna. Kontrollera var varje del börjar och slutar.</translation>
    </message>
    <message>
        <source>The text has no §: enter the item&apos;s number.</source>
        <translation>Texten saknar §: fyll i paragrafens nummer.</translation>
    </message>
    <message>
        <source>The number %1 stands without a §: check that it is the item&apos;s.</source>
        <translation>Numret %1 står utan §: kontrollera att det är paragrafens nummer.</translation>
    </message>
    <message>
        <source>The text is too long for a protocol (%L1 characters; at most %L2 are read). Paste the part with the item.</source>
        <translation>Texten är för lång för ett protokoll (%L1 tecken; högst %L2 läses). Klistra in den del som innehåller paragrafen.</translation>
    </message>
    <message>
        <source>The text is empty. Paste the text of a protocol item, or open a file with one.</source>
        <translation>Texten är tom. Klistra in texten till en protokollsparagraf, eller öppna en fil med en.</translation>
    </message>
    <message>
        <source>This is no text, but the contents of some other kind of file. Copy the text out of it, or open the protocol as a text file.</source>
        <translation>Det här är ingen text utan innehållet i en annan sorts fil. Kopiera texten ur den, eller öppna protokollet som textfil.</translation>
    </message>
    <message>
        <source>The text has a vote, but the numbers of votes could not be read: enter them.</source>
        <translation>Texten innehåller en omröstning, men röstetalen gick inte att läsa: fyll i dem.</translation>
    </message>
    <message>
        <source>What yes and no stood for in the vote is not told: enter it.</source>
        <translation>Det framgår inte vad ja och nej stod för i omröstningen: fyll i det.</translation>
    </message>
    <message>
        <source>The text has several votes: check what yes and no stood for in each.</source>
        <translation>Texten innehåller flera omröstningar: kontrollera vad ja och nej stod för i var och en.</translation>
    </message>
    <message>
        <source>Names in the attendance list ran together and were parted by two words each: check them.</source>
        <translation>Namn i närvarolistan hade flutit ihop och delades vid vartannat ord: kontrollera dem.</translation>
    </message>
    <message>
        <source>The attendance list names substitutes after “ers:”: check who sat for whom.</source>
        <translation>Närvarolistan anger ersättare efter ”ers:”: kontrollera vem som tjänstgjorde för vem.</translation>
    </message>
    <message>
        <source>Names in the attendance list have an asterisk that is not explained: check what it means.</source>
        <translation>Namn i närvarolistan har en asterisk som inte förklaras: kontrollera vad den betyder.</translation>
    </message>
    <message>
        <source>A time is missing in the attendance list, for %1: check it.</source>
        <translation>Ett klockslag saknas i närvarolistan, för %1: kontrollera det.</translation>
    </message>
    <message>
        <source>Numbers without a § stand in the attendance list and were taken as items, for %1: check them.</source>
        <translation>Nummer utan § i närvarolistan lästes som paragrafer, för %1: kontrollera dem.</translation>
    </message>
    <message>
        <source>%1 is broken: it can&apos;t be unpacked. Fetch the file again, or paste the text.</source>
        <translation>%1 är trasig: den går inte att packa upp. Hämta filen igen, eller klistra in texten.</translation>
    </message>
    <message>
        <source>%1 is a sheet, not a protocol. Sheets of people are read on the page People.</source>
        <translation>%1 är ett kalkylblad, inte ett protokoll. Personlistor läses in på sidan Personer.</translation>
    </message>
    <message>
        <source>%1 is neither a Word nor an OpenDocument text. Unpack it, and open the protocol in it.</source>
        <translation>%1 är varken ett Word- eller OpenDocument-dokument. Packa upp den, och öppna protokollet i den.</translation>
    </message>
    <message>
        <source>%1 is broken, or larger inside than any protocol is; nothing was read. Open it in its own program, and save or copy the part with the item.</source>
        <translation>%1 är trasig, eller större inuti än något protokoll är; inget lästes. Öppna den i sitt eget program, och spara eller kopiera delen med paragrafen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: the program&apos;s part for PDF files is missing. Install the program anew, or open the protocol as DOCX, ODT or text.</source>
        <translation>%1 går inte att läsa: programmets del för PDF-filer saknas. Installera programmet på nytt, eller öppna protokollet som DOCX, ODT eller text.</translation>
    </message>
    <message>
        <source>%1 is locked by a password. Save a copy without it, and open that.</source>
        <translation>%1 är låst med lösenord. Spara en kopia utan lösenord, och öppna den.</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any protocol does; nothing was read. Print the pages with the items to a new PDF, and open that.</source>
        <translation>%1 tar mer tid eller minne än något protokoll gör; inget lästes. Skriv ut sidorna med paragraferna till en ny PDF, och öppna den.</translation>
    </message>
    <message>
        <source>%1 is a broken PDF: nothing could be read from it. Fetch the file again, or paste the text.</source>
        <translation>%1 är en trasig PDF: inget gick att läsa ur den. Hämta filen igen, eller klistra in texten.</translation>
    </message>
    <message>
        <source>%1 holds no text, only pictures of pages, as from a scanner. Have its text recognised first, or ask for the original.</source>
        <translation>%1 innehåller ingen text, bara bilder av sidor, som från en skanner. Låt texten tolkas först, eller be om originalet.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose a file.</source>
        <translation>%1 är ingen fil. Välj en fil.</translation>
    </message>
    <message>
        <source>%1 is of an older Word, or locked by a password. Save it as DOCX or PDF, and open that.</source>
        <translation>%1 är från ett äldre Word, eller låst med lösenord. Spara den som DOCX eller PDF, och öppna den.</translation>
    </message>
    <message>
        <source>%1 is an RTF file. Save it as DOCX, ODT or PDF, and open that.</source>
        <translation>%1 är en RTF-fil. Spara den som DOCX, ODT eller PDF, och öppna den.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be read. Open a PDF, DOCX, ODT, HTML or text file, or paste the text.</source>
        <translation>%1 är av ett slag som inte kan läsas. Öppna en PDF-, DOCX-, ODT-, HTML- eller textfil, eller klistra in texten.</translation>
    </message>
    <message>
        <source>“%1”: %2 names stand there, but the number is %3. Check the vote.</source>
        <translation>”%1”: där står %2 namn, men antalet är %3. Kontrollera omröstningen.</translation>
    </message>
    <message>
        <source>The text seems to have %L1 items, more than any protocol (at most %L2 are read). Open or paste the part with the items you need.</source>
        <translation>Texten tycks ha %L1 paragrafer, fler än något protokoll (högst %L2 läses). Öppna eller klistra in den del som behövs.</translation>
    </message>
    <message>
        <source>%1 is missing in it</source>
        <translation>%1 saknas i den</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked; is there a password on it?</source>
        <translation>%1 kan inte packas upp; är filen skyddad med lösenord?</translation>
    </message>
    <message>
        <source>%1 is built as no spreadsheet is</source>
        <translation>%1 är uppbyggd som inget kalkylblad är</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a list of people can hold</source>
        <translation>%1 packas upp till mer än en lista med personer kan innehålla</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <translation>%1 är trasig</translation>
    </message>
    <message>
        <source>“%1” is no role that is known. Write such as ledamot or ersättare.</source>
        <translation>”%1” är ingen roll som känns igen. Skriv till exempel ledamot eller ersättare.</translation>
    </message>
    <message>
        <source>There is no committee “%1” here. Add it, or leave the column out.</source>
        <translation>Det finns ingen nämnd ”%1” här. Lägg till den, eller låt bli att använda kolumnen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it such as 2023-01-01.</source>
        <translation>”%1” är inget datum. Skriv det som 2023-01-01.</translation>
    </message>
    <message>
        <source>There is no event “%1” here. Write its name or key.</source>
        <translation>Det finns inget arrangemang ”%1” här. Skriv dess namn eller nyckel.</translation>
    </message>
    <message>
        <source>“%1” is in no mandate period here. Write a year, or add the period.</source>
        <translation>”%1” ligger inte i någon mandatperiod här. Skriv ett år, eller lägg till perioden.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumn %1</translation>
    </message>
    <message>
        <source>its parts can&apos;t be found</source>
        <translation>dess delar hittas inte</translation>
    </message>
    <message>
        <source>The file is no spreadsheet. Choose a file in the form XLSX, ODS or CSV.</source>
        <translation>Filen är inget kalkylblad. Välj en fil i formatet XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>The file is in the old form of Excel (XLS), or has a password. Save it as XLSX, ODS or CSV, without a password.</source>
        <translation>Filen är i Excels gamla format (XLS), eller skyddad med lösenord. Spara den som XLSX, ODS eller CSV, utan lösenord.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a sheet. Choose a file in the form XLSX, ODS or CSV.</source>
        <translation>Filen är en PDF, inte ett kalkylblad. Välj en fil i formatet XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose one in the form XLSX, ODS or CSV.</source>
        <translation>%1 är ingen fil. Välj en i formatet XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>%1 is too large for a sheet (%2; at most %3 are read). Divide it.</source>
        <translation>%1 är för stor för ett kalkylblad (%2; högst %3 läses). Dela upp den.</translation>
    </message>
    <message>
        <source>Row %1 has a cell of more than %2 letters, which is no list of people. Take it out, or choose another file.</source>
        <translation>Rad %1 har en cell med fler än %2 tecken, så ser ingen personlista ut. Ta bort den, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The sheet is too large: more than %1 rows, or more text than can be taken in at once. Divide it.</source>
        <translation>Kalkylbladet är för stort: fler än %1 rader, eller mer text än som kan läsas in på en gång. Dela upp det.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a spreadsheet (%1). Open it in the program it comes from and save it anew.</source>
        <translation>Filen kan inte läsas som kalkylblad (%1). Öppna den i programmet den kommer från och spara den på nytt.</translation>
    </message>
    <message>
        <source>There is nothing in the sheet. Choose another file, or paste the rows.</source>
        <translation>Det finns ingenting i kalkylbladet. Välj en annan fil, eller klistra in raderna.</translation>
    </message>
    <message>
        <source>“%1” is an empty seat, nobody&apos;s name.</source>
        <translation>”%1” är en obesatt plats, inget namn.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file.</source>
        <translation>%1 är en mapp. Välj en fil.</translation>
    </message>
    <message>
        <source>“%1” is no attendance that is known, and is left out. Write such as deltog or uteblev.</source>
        <translation>”%1” är ingen känd närvaro och tas inte med. Skriv till exempel deltog eller uteblev.</translation>
    </message>
    <message>
        <source>The row tells both “%1” and “%2”. The attendance is left out.</source>
        <translation>Raden uppger både ”%1” och ”%2”. Närvaron tas inte med.</translation>
    </message>
    <message>
        <source>The attendance “%1” is left out: it is not told at which edition.</source>
        <translation>Närvaron ”%1” tas inte med: det framgår inte vilket tillfälle den gäller.</translation>
    </message>
</context>
</TS>
