#pragma once

#include "documents/document.h"

namespace documents::samples {

// A document with every kind of block, names with Sami letters, quotes, and a nested list. All of it is made
// up.
inline Document everything()
{
    using namespace Qt::StringLiterals;
    Document document;
    document.title = u"Protokollsutdrag § 12 Val av deltagare (RUN 100-2024)"_s;
    document.author = u"Region Västerbotten"_s;
    document.kind = u"Protokollsutdrag"_s;
    document.issuer = u"Regionala utvecklingsnämnden"_s;
    document.footer = u"Regionala utvecklingsnämnden · § 12 · RUN 100-2024"_s;
    document.made = QDateTime{QDate{2024, 1, 23}, QTime{10, 0}, Qt::UTC};
    document.blocks = {
        Heading{1,
                u"§ 12 Val av deltagare vid Mötesplats Lycksele och Västerbotten på Grand Hôtel 2024–2026"_s},
        KeyValues{{{u"Sammanträdesdatum"_s, u"23 januari 2024"_s}, {u"Diarienummer"_s, u"RUN 100-2024"_s}}},
        Heading{2, u"Sammanfattning"_s},
        Paragraph{plain(
            u"Ŋavdna Sárá Ánte-Čállá föreslår ”samling” före resan till Grand Hôtel, medan Đorđe Ŧuš från "
            "Tärnaby vill se ett längre program. Nämnden prövar båda vägarna och väljer deltagare för hela "
            "mandatperioden, så att ingen mötesplats står utan namn när den öppnar."_s)},
        Paragraph{{{u"Ärendet finns på "_s},
                   {u"regionens webbplats"_s, false, false, u"https://example.org/arende?a=1&b=2"_s},
                   {u" och hos "_s},
                   {u"nämndsekreteraren"_s, true},
                   {u", som svarar på frågor "_s},
                   {u"skyndsamt"_s, false, true},
                   {u"."_s}}},
        Heading{2, u"Beslut"_s},
        List{true,
             {{plain(u"Nämnden väljer deltagare enligt tabellen."_s)},
              {plain(u"Deltagarna återrapporterar:"_s),
               {plain(u"muntligt vid nästa sammanträde,"_s), plain(u"skriftligt till presidiet."_s)}}}},
        Table{
            u"Valda deltagare"_s,
            {{u"Nr"_s, 1, Alignment::Right}, {u"Namn"_s, 4}, {u"Parti"_s, 1, Alignment::Center}},
            {{u"1"_s, u"Ŋavdna Sárá Ánte-Čállá"_s, u"S"_s}, {u"2"_s, u"Test Testsson"_s, u"M"_s}, {u"3"_s}}},
        Heading{2, u"Beslutsunderlag"_s},
        List{false, {{plain(u"Tjänsteskrivelse 2024-01-08"_s)}, {plain(u"Minnesanteckning <2024>"_s)}}},
        Paragraph{plain(u"Anslaget den 30 januari 2024."_s), Manner::Quiet},
        Signature{u"Rätt utdraget intygar"_s, u"Namn Namnsson, nämndsekreterare"_s,
                  u"Umeå den 31 januari 2024"_s},
    };
    return document;
}

// A table over several pages, with names too long for their column.
inline Document longTable(int rows, bool landscape = false)
{
    using namespace Qt::StringLiterals;
    Document document;
    document.title = u"Deltagarlista"_s;
    document.kind = u"Intern"_s;
    document.footer = u"Mötesplats Lycksele 2024"_s;
    document.landscape = landscape;
    document.made = QDateTime{QDate{2024, 5, 2}, QTime{8, 30}, Qt::UTC};
    Table table{
        u"Deltagare"_s,
        {{u"Nr"_s, 1, Alignment::Right}, {u"Namn"_s, 5}, {u"Parti"_s, 2}, {u"Kommun"_s, 3}, {u"Status"_s, 3}},
        {}};
    for (int i = 1; i <= rows; ++i)
        table.rows += QStringList{QString::number(i),
                                  i % 9 ? u"Deltagare Nummer%1"_s.arg(i)
                                        : u"Anna-Karin Margareta von Långnamnsson-Åkerströmsdotter "
                                          "af Öfverbyggnadsverksamhetsutredningen"_s,
                                  u"S"_s, u"Lycksele"_s, u"vald"_s};
    document.blocks = {Heading{1, u"Deltagare vid Mötesplats Lycksele"_s}, table,
                       Paragraph{plain(u"Slut på listan."_s)}};
    return document;
}

} // namespace documents::samples
