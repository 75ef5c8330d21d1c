<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>fri att använda (public domain)</translation>
    </message>
    <message>
        <source>About Deltagande</source>
        <translation>Om Deltagande</translation>
    </message>
    <message>
        <source>Who the committee sends to its events, and on what decision it rests.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vilka nämnden sänder till sina mötesplatser, och vilket beslut det vilar på.
Fri programvara under GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>Vad programmet består av</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>systemets</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copies all of this as text, to be sent with a question</source>
        <translation>Kopierar allt detta som text, att skicka med en fråga</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>gui::ManualWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Sök i handboken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>Ord att söka efter i handboken</translation>
    </message>
</context>
</TS>
