<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>NewEvent</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kort namn</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Usual &amp;month</source>
        <translation>Vanlig &amp;månad</translation>
    </message>
    <message>
        <source>Usual &amp;day</source>
        <translation>Vanlig &amp;dag</translation>
    </message>
    <message>
        <source>D&amp;ays</source>
        <translation>&amp;Antal dagar</translation>
    </message>
    <message>
        <source>&amp;Ordinary seats</source>
        <translation>&amp;Ordinarie platser</translation>
    </message>
    <message>
        <source>S&amp;ubstitutes</source>
        <translation>&amp;Ersättare</translation>
    </message>
</context>
</TS>
