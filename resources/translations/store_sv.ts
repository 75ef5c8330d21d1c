<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” refers to something in “%2” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no valid revision number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of a decision point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but the history does not know of it: it was added outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as the history says (%2): it was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, but the history does not know that it was removed: it was taken away outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is broken at act %1 (“%2”, %3): it or the one before it was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of “%1” are not kept in the history: what keeps them was taken away outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a seat in %2, but was not elected and did not step in for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was elected to %2 by § %3, which does not decide about the election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was elected to %2 by § %3, which is not about that edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one seat in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the seat in %2 before having got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stepped in for somebody in another edition than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats of %1 are not numbered from 1 without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked as having been at %2, or absent from it, before it has opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked as having been at %2, which was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside of its mandate period %2–%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the mandate period of another committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nominated to %2 for %3, which lies outside of the mandate period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mandate periods of %1 overlap: %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which was neither tabled nor referred back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which belongs to another matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 takes up § %2 again, which was treated at a later meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 is taken up again by more than one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 stands under another year or committee than its meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>§ %1 is referred back by a minority, which only an assembly can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2 (%3) is no day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message>
        <source>The day of the meeting is missing. Write when the committee met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is in the register already, from the meeting on %3: “%4”. Look at the number and the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no reference number. Write it as in “RUN 550-2022”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matter has the reference number %1. Look at how it is written, or register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants in %1 were elected by this item, so it must go on deciding about it. End their places first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken up again by § %2 on %3 and can&apos;t be removed. Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants were elected by %1, so it can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>The store has a committee already. Start from an empty store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the store already. Give the new committee another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another committee is called %1 already. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate period %1 overlaps %2, which is in the store. Choose other years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the short word “%2” already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event called %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no edition in %2. Add a mandate period with that year, or choose another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 (%2) can&apos;t be taken away: %3 was placed there. Keep at least %1 such seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of seats must be between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The same thing is in the store already (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the store builds on this, or what it refers to is not there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not accept the value (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file can&apos;t be read or written now (%1). Nothing was changed; see that the disk is there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store right now. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t be written here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged (%1). Go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do this (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nominations</name>
    <message>
        <source>The day of the nomination is missing. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no year of the mandate period %2. Choose a year of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nominated to %2 already. Change that nomination, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nomination of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the withdrawal is missing. Give it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The store is open for changing in another program. Here it is shown, but can&apos;t be changed until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the store open for changing on the computer %2 (process %3). Here it is shown, but can&apos;t be changed until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The store is shown, but can&apos;t be changed until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the file. The store is shown, but can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder that the store lies in. It is shown, but can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lies on a network drive. There it is slower, and safe only while one computer at a time has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store lies in a folder that is synchronised with other computers. Close it here before it is opened elsewhere, or the copies will part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was opened only for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t be locked against other programs here. It is shown, but can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program (store version %2, this program knows %3). Open it with the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older version of the program and must be brought up to date first. Open it where it can be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made: the disk is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made: you may not write in that folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made (%2). See that the folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. See that the name is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you have no right to. Ask whoever owns the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there is no store in it. If there was one, go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no store of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cut off after %n byte(s). Go back to a backup of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a database of another program, no store of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Go back to a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>There is no person called “%1”. Look at how the name is written, or add the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several persons: %2. Write the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a roster and can&apos;t be removed: the roster would lose the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nominated and can&apos;t be removed. Withdraw the nomination; it is kept with the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>%1 can&apos;t be elected to %2: no seat (%3) is free. Add a seat, or end somebody&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such seat. Choose another one for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be elected to seat %2 of %3: %4 has it. Choose another seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the roster of %2 already, on seat %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing. Write from which day it holds for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the seat only from %2. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the seat on %2 already. Look at the roster as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is prevented keeps the seat. Choose a resignation or a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stepped in for %2 already. Replace that person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the seat for good. Elect somebody to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t step in for %2: %1 has seat %3 of %4. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no mark of attendance. Mark the attendance before the report back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>This can&apos;t be taken back: what it changed is not as it was left, and the history does not tell why. Check the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: “%1” (%2) changed the same thing later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Sentences</name>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at how it is now, and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committee is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate period is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place on the roster is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol item is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
