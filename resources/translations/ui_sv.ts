<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>EventFields</name>
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
        <translation>O&amp;rdinarie platser</translation>
    </message>
    <message>
        <source>S&amp;ubstitutes</source>
        <translation>&amp;Ersättare</translation>
    </message>
    <message>
        <source>Also &amp;written</source>
        <translation>Skri&amp;vs också</translation>
    </message>
    <message>
        <source>Other ways in which texts write the name, one on each line</source>
        <translation>Andra sätt att skriva namnet i texter, ett på varje rad</translation>
    </message>
</context>
</TS>
