<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Clearable</name>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>Page %1</source>
        <translation>Sida %1</translation>
    </message>
</context>
<context>
    <name>gui::Table</name>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Inget motsvarar sökningen.</translation>
    </message>
</context>
</TS>
