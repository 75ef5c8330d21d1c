<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>gui::ChartPage</name>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Diagram</translation>
    </message>
    <message>
        <source>Save the p&amp;icture …</source>
        <translation>Spara b&amp;ilden …</translation>
    </message>
    <message>
        <source>Co&amp;py the picture</source>
        <translation>&amp;Kopiera bilden</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>tab of charts</comment>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>Time on the table</source>
        <translation>Bordlagd tid</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>The mandate period %1 in charts</source>
        <translation>Mandatperioden %1 i diagram</translation>
    </message>
    <message>
        <source>There is no picture to write yet.</source>
        <translation>Det finns ingen bild att spara än.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Teckning (*.svg)</translation>
    </message>
    <message>
        <source>The picture was written to %1</source>
        <translation>Bilden skrevs till %1</translation>
    </message>
    <message>
        <source>The picture has been copied.</source>
        <translation>Bilden har kopierats.</translation>
    </message>
</context>
<context>
    <name>gui::ChartPart</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Diagrammets siffror</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: the picture is made of the rosters, the attendance and the decisions of the mandate period.</source>
        <translation>Det finns inget att rita än: bilden görs av mandatperiodens deltagarlistor, närvaro och beslut.</translation>
    </message>
    <message>
        <source>The chart has no numbers.</source>
        <translation>Diagrammet har inga siffror.</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Siffror: %1</translation>
    </message>
</context>
</TS>
