<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>gui::DraftDialog</name>
    <message>
        <source>The wording of the proposal</source>
        <translation>Förslagets ordalydelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Rubrik</translation>
    </message>
    <message>
        <source>&amp;Opening</source>
        <translation>&amp;Inledning</translation>
    </message>
    <message>
        <source>O&amp;rdinary participants</source>
        <translation>&amp;Ordinarie deltagare</translation>
    </message>
    <message>
        <source>&amp;Substitutes</source>
        <translation>&amp;Ersättare</translation>
    </message>
    <message>
        <source>{nämnd}, {arrangemang}, {dagar}, {ordinarie} and {ersättare} are filled in.</source>
        <translation>{nämnd}, {arrangemang}, {dagar}, {ordinarie} och {ersättare} fylls i.</translation>
    </message>
    <message>
        <source>The item as it reads</source>
        <translation>Punkten som den lyder</translation>
    </message>
    <message>
        <source>&amp;Usual wording</source>
        <translation>&amp;Vanlig ordalydelse</translation>
    </message>
</context>
<context>
    <name>gui::RoundColumn</name>
    <message>
        <source>no seat</source>
        <translation>utan plats</translation>
    </message>
    <message>
        <source>free seat</source>
        <translation>ledig plats</translation>
    </message>
    <message>
        <source>free seat, kept for %1</source>
        <translation>ledig plats, hålls för %1</translation>
    </message>
    <message>
        <source>name, party or role</source>
        <translation>namn, parti eller roll</translation>
    </message>
    <message>
        <source>Next ordinary seat of %1</source>
        <translation>Nästa ordinarie plats, %1</translation>
    </message>
    <message>
        <source>Next substitute&apos;s seat of %1</source>
        <translation>Nästa ersättarplats, %1</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>hålls för %1</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>Alla platser är besatta</translation>
    </message>
    <message>
        <source>All substitutes&apos; seats are taken</source>
        <translation>Alla ersättarplatser är besatta</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>gui::RoundPage</name>
    <message>
        <source>Who fits</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Decision round</source>
        <translation>Beslutsrunda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>put on the seat</source>
        <translation>sätt på platsen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>nästa arrangemang</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alla år</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alla arrangemang</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>som i fjol</translation>
    </message>
    <message>
        <source>substitutes</source>
        <translation>ersättare</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>ny person</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>ordalydelse</translation>
    </message>
    <message>
        <source>to the register</source>
        <translation>till registret</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nästa år</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tillbaka</translation>
    </message>
    <message>
        <source>Nothing in %1 waits for people: every edition is over or cancelled. Alt and the arrow keys lead to another year.</source>
        <translation>Inget tillfälle %1 väntar på deltagare: alla är över eller inställda. Alt och piltangenterna leder till ett annat år.</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%1 av %2 platser</translation>
    </message>
    <message numerus="yes">
        <source>%1 opens in %n day(s)</source>
        <translation>
            <numerusform>%1 öppnar om %n dag</numerusform>
            <numerusform>%1 öppnar om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>in all of them already</source>
        <translation>redan i alla</translation>
    </message>
    <message>
        <source>in %1 of %2 already</source>
        <translation>redan i %1 av %2</translation>
    </message>
    <message>
        <source>nominated here already</source>
        <translation>redan nominerad här</translation>
    </message>
    <message>
        <source>elected here already</source>
        <translation>redan vald här</translation>
    </message>
    <message>
        <source>attended %1</source>
        <translation>deltog %1</translation>
    </message>
    <message>
        <source>no assignment now</source>
        <translation>inget uppdrag nu</translation>
    </message>
    <message>
        <source>Nobody fits “%1”. Insert adds a new person.</source>
        <translation>Ingen passar ”%1”. Ins lägger till en ny person.</translation>
    </message>
    <message numerus="yes">
        <source>Who fits “%1”, and %n more</source>
        <translation>
            <numerusform>Förslag för ”%1”, och %n till</numerusform>
            <numerusform>Förslag för ”%1”, och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits “%1”</source>
        <translation>Förslag för ”%1”</translation>
    </message>
    <message>
        <source>Write a few letters of a name, a party or a role: “åg s”, “ordf”.</source>
        <translation>Skriv några bokstäver av ett namn, ett parti eller en roll: ”åg s”, ”ordf”.</translation>
    </message>
    <message>
        <source>the decision round</source>
        <translation>beslutsrundan</translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n tillfälle</numerusform>
            <numerusform>%n tillfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is put on %2.</source>
        <translation>%1 är satt på plats: %2.</translation>
    </message>
    <message>
        <source>Nobody was there last year who is not here already.</source>
        <translation>Ingen var med i fjol som inte redan står här.</translation>
    </message>
    <message numerus="yes">
        <source>%n put on the seats of last year.</source>
        <translation>
            <numerusform>%n satt på plats som i fjol.</numerusform>
            <numerusform>%n satta på plats som i fjol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write who is to be taken off.</source>
        <translation>Skriv vem som ska tas bort.</translation>
    </message>
    <message>
        <source>%1 is elected to %2: a resignation is noted on the event&apos;s page.</source>
        <translation>%1 är vald till %2: en avsägelse förs in på arrangemangets sida.</translation>
    </message>
    <message>
        <source>%1 is not on the roster of %2.</source>
        <translation>%1 står inte på listan till %2.</translation>
    </message>
    <message>
        <source>%1 is taken off %2.</source>
        <translation>%1 är borttagen från %2.</translation>
    </message>
    <message>
        <source>Nothing more of the round to take back. Ctrl+Z takes back what was done before it.</source>
        <translation>Inget mer i rundan att ta tillbaka. Ctrl+Z ångrar det som gjordes före den.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Tillbakatagen: %1.</translation>
    </message>
    <message>
        <source>Nobody is nominated yet, so there is nothing to propose.</source>
        <translation>Ingen är nominerad ännu, så det finns inget att föreslå.</translation>
    </message>
    <message>
        <source>The proposal as an item of the register</source>
        <translation>Förslaget som paragraf i registret</translation>
    </message>
    <message>
        <source>%1 is in the register.</source>
        <translation>%1 finns i registret.</translation>
    </message>
    <message>
        <source>elect</source>
        <translation>välj</translation>
    </message>
    <message numerus="yes">
        <source>%n elected.</source>
        <translation>
            <numerusform>%n vald.</numerusform>
            <numerusform>%n valda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangemang</translation>
    </message>
    <message>
        <source>The proposal is kept in the register as a draft.</source>
        <translation>Förslaget är sparat i registret som utkast.</translation>
    </message>
    <message>
        <source>%1. Tab leads to the next event.</source>
        <translation>%1. Tabb går till nästa arrangemang.</translation>
    </message>
    <message numerus="yes">
        <source>No free seat for %1 on %n edition(s).</source>
        <translation>
            <numerusform>%n tillfälle har ingen ledig plats för %1.</numerusform>
            <numerusform>%n tillfällen har ingen ledig plats för %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate period %1</source>
        <translation>Mandatperioden %1</translation>
    </message>
    <message>
        <source>years %1–%2</source>
        <translation>åren %1–%2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>år %1</translation>
    </message>
</context>
<context>
    <name>gui::RoundSide</name>
    <message numerus="yes">
        <source>%n nominated without a seat</source>
        <translation>
            <numerusform>%n nominerad utan plats</numerusform>
            <numerusform>%n nominerade utan plats</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se på</translation>
    </message>
    <message>
        <source>in parentheses: the party&apos;s seats in the committee</source>
        <translation>inom parentes: partiets mandat i nämnden</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Beslutsförslag</translation>
    </message>
    <message>
        <source>Grows with every name.</source>
        <translation>Växer med varje namn.</translation>
    </message>
</context>
</TS>
