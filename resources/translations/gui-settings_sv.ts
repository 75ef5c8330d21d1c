<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Asking</name>
    <message>
        <source>%1 was added</source>
        <translation>%1 har lagts till</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 ändrades</translation>
    </message>
    <message>
        <source>The mandate period %1 was added</source>
        <translation>Mandatperioden %1 har lagts till</translation>
    </message>
    <message>
        <source>The rules for the seats of %1 were changed</source>
        <translation>Platsernas regler för %1 ändrades</translation>
    </message>
    <message>
        <source>The letterhead was saved.</source>
        <translation>Brevhuvudet är sparat.</translation>
    </message>
    <message>
        <source>the wording of the proposal</source>
        <translation>förslagets ordalydelse</translation>
    </message>
</context>
<context>
    <name>gui::CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Nämnder</translation>
    </message>
    <message>
        <source>The committees that send participants, and the bodies that seat rules speak of. Reference numbers begin with the abbreviation.</source>
        <translation>Nämnderna som skickar deltagare, och de organ som platsernas regler talar om. Diarienumren börjar med förkortningen.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Mötesplatser</translation>
    </message>
    <message>
        <source>The events that the committee sends participants to, with their usual dates and seats. Editions that are there already are changed on the event&apos;s own page.</source>
        <translation>Mötesplatserna som nämnden skickar deltagare till, med deras vanliga dagar och platser. Tillfällen som redan finns ändras på mötesplatsens egen sida.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, %n day(s)</source>
        <translation>
            <numerusform>%1 · %2, %n dag</numerusform>
            <numerusform>%1 · %2, %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Icon …</source>
        <translation>&amp;Ikon …</translation>
    </message>
    <message>
        <source>The icon of %1 was changed</source>
        <translation>Ikonen för %1 ändrades</translation>
    </message>
    <message>
        <source>%1 stands as number %2 now</source>
        <translation>%1 står nu som nummer %2</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta n&amp;ed</translation>
    </message>
</context>
<context>
    <name>gui::IconDialog</name>
    <message>
        <source>Icon of %1</source>
        <translation>Ikon för %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message>
        <source>&amp;Picture from a file …</source>
        <translation>&amp;Bild ur en fil …</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Bilder (*.svg)</translation>
    </message>
</context>
<context>
    <name>gui::LookPage</name>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Holds for you on this machine, in every register.</source>
        <translation>Gäller för dig på den här datorn, i alla register.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Another language is spoken when the program is started the next time.</source>
        <translation>Ett annat språk gäller från nästa gång programmet startas.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
</context>
<context>
    <name>gui::OrderPage</name>
    <message>
        <source>Order of calling in</source>
        <translation>Inkallelseordning</translation>
    </message>
    <message>
        <source>Who is called in first when somebody can&apos;t come. Whoever calls may choose otherwise, and then says why.</source>
        <translation>Vem som kallas in först när någon inte kan komma. Den som kallar får välja annorlunda, och säger då varför.</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n personal substitute(s)</source>
        <translation>
            <numerusform>%n personlig ersättare</numerusform>
            <numerusform>%n personliga ersättare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PapersPage</name>
    <message>
        <source>Letterhead and headings</source>
        <translation>Brevhuvud och rubriker</translation>
    </message>
    <message>
        <source>What stands at the head of excerpts, and the heading and words of the item by which participants are chosen.</source>
        <translation>Det som står överst på protokollsutdrag, och rubrik och ordalydelse i den paragraf som utser deltagare.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Brevhuvud</translation>
    </message>
    <message>
        <source>Change the &amp;letterhead …</source>
        <translation>Ändra &amp;brevhuvudet …</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Förslaget</translation>
    </message>
    <message>
        <source>Change the &amp;wording …</source>
        <translation>Ändra &amp;ordalydelsen …</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
    <message>
        <source>No address: the committee&apos;s name stands alone.</source>
        <translation>Ingen adress: nämndens namn står ensamt.</translation>
    </message>
</context>
<context>
    <name>gui::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>In the order in which they are listed, with the colours of pictures and rosters. A party that is not in the list gets a colour of its own.</source>
        <translation>I den ordning de räknas upp, med färgerna i diagram och listor. Ett parti som inte står i listan får en egen färg.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>%1 was taken out of the list</source>
        <translation>%1 togs bort ur listan</translation>
    </message>
    <message>
        <source>U&amp;sual list</source>
        <translation>&amp;Vanlig lista</translation>
    </message>
    <message>
        <source>The usual list of parties holds again</source>
        <translation>Den vanliga partilistan gäller igen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <translation>%1 (lokalt)</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nytt parti</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 har lagts till</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 ändrades</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 flyttades</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta n&amp;ed</translation>
    </message>
</context>
<context>
    <name>gui::PartyDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Välj …</translation>
    </message>
    <message>
        <source>&amp;Local party</source>
        <translation>&amp;Lokalt parti</translation>
    </message>
    <message>
        <source>As on the web, such as #1b6b3a. One that could not be told from white or dark is made darker or lighter.</source>
        <translation>Som på webben, till exempel #1b6b3a. En färg som inte syns mot vitt eller mörkt görs mörkare eller ljusare.</translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation>Fö&amp;rkortning</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>Write the colour as on the web, such as #1b6b3a.</source>
        <translation>Skriv färgen som på webben, till exempel #1b6b3a.</translation>
    </message>
</context>
<context>
    <name>gui::PeriodsPage</name>
    <message>
        <source>Mandate periods</source>
        <translation>Mandatperioder</translation>
    </message>
    <message>
        <source>The years for which a committee is elected. A new period has an edition of each event in each of its years.</source>
        <translation>Åren som en nämnd är vald för. En ny period får ett tillfälle av varje mötesplats för vart och ett av sina år.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Bygger på</translation>
    </message>
    <message>
        <source>&amp;Columns, for the lists that have them (Alt and an arrow key moves one)</source>
        <translation>&amp;Kolumner, för de listor som har dem (Alt och en piltangent flyttar en)</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesPage</name>
    <message>
        <source>Export profiles</source>
        <translation>Exportprofiler</translation>
    </message>
    <message>
        <source>For whom a list is made, and what it holds. The four built-in profiles stay; those of your own choose columns within one of them.</source>
        <translation>För vem en lista görs, och vad den innehåller. De fyra inbyggda profilerna står kvar; egna väljer kolumner inom en av dem.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>The profile %1 was removed</source>
        <translation>Profilen %1 togs bort</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (inbyggd)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · based on %2, %n column(s)</source>
        <translation>
            <numerusform>%1 · bygger på %2, %n kolumn</numerusform>
            <numerusform>%1 · bygger på %2, %n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Ny profil</translation>
    </message>
    <message>
        <source>The profile %1 was added</source>
        <translation>Profilen %1 har lagts till</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>The profile %1 was changed</source>
        <translation>Profilen %1 ändrades</translation>
    </message>
</context>
<context>
    <name>gui::RetentionDialog</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Kept for so many &amp;years</source>
        <translation>&amp;Bevaras i så många år</translation>
    </message>
</context>
<context>
    <name>gui::RetentionPage</name>
    <message>
        <source>Retention times</source>
        <translation>Bevarandetider</translation>
    </message>
    <message>
        <source>How long what may be weeded is kept, as the committee has decided. Nothing is weeded until somebody asks for it.</source>
        <translation>Hur länge det som får gallras bevaras, så som nämnden har bestämt. Inget gallras förrän någon ber om det.</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n år</numerusform>
            <numerusform>%1: %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>The retention time was changed</source>
        <translation>Bevarandetiden ändrades</translation>
    </message>
</context>
<context>
    <name>gui::SeatRulesPage</name>
    <message>
        <source>Rules of the seats</source>
        <translation>Platsernas regler</translation>
    </message>
    <message>
        <source>What each event asks of its seats. Without rules everything is allowed.</source>
        <translation>Vad varje mötesplats kräver av sina platser. Utan regler är allt tillåtet.</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Ändra …</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>inga regler</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with rules of their own</source>
        <translation>
            <numerusform>%n år med egna regler</numerusform>
            <numerusform>%n år med egna regler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Inställningarnas sidor</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Ångra det som gjordes senast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
</TS>
