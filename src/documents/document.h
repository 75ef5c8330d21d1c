#pragma once

#include "documents/drawing.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

// One model for everything that is sent out. A document is made once, as values, and each writer turns the
// same blocks into its format, so that no rendering says something another doesn't.
namespace documents {

// A stretch of text in one style. A link that is not empty makes it a hyperlink (https: or mailto:).
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link = {};

    bool operator==(const Run &) const = default;
};

using Text = QList<Run>;

// A text of one plain run.
Text plain(const QString &text);
Text bold(const QString &text);
// The characters alone.
QString plainText(const Text &text);

// Level 1 is the document's own title; below it levels come in order (see cleaned).
struct Heading
{
    int level = 1;
    QString text;

    bool operator==(const Heading &) const = default;
};

// How a paragraph stands in its document: a remark beside the matter is quiet; one that leads stays on the
// page of what it leads up to, such as "Nämnden beslutar".
enum class Manner { Body, Quiet, Leading };

// A line feed in a run starts a new line in the same paragraph.
struct Paragraph
{
    Text text;
    Manner manner = Manner::Body;

    bool operator==(const Paragraph &) const = default;
};

struct ListItem
{
    Text text;
    QList<Text> children = {}; // one level deeper, with dashes

    bool operator==(const ListItem &) const = default;
};

struct List
{
    bool numbered = false;
    QList<ListItem> items;

    bool operator==(const List &) const = default;
};

enum class Alignment { Left, Right, Center };

// What the cells of a column are in a spreadsheet: numbers and days that are written as such (12, 2024-05-23)
// become typed cells, everything else stays text.
enum class CellType { Words, Number, Day };

// `width` is the column's share of the table's width, by weight.
struct Column
{
    QString title;
    double width = 1;
    Alignment alignment = Alignment::Left;
    CellType type = CellType::Words;

    bool operator==(const Column &) const = default;
};

// Rows shorter than the columns are filled up with empty cells; longer ones are a mistake of the maker.
// A table that is filled in by pen has larger text and high rows on paper.
struct Table
{
    QString caption;
    QList<Column> columns;
    QList<QStringList> rows;
    bool byPen = false;

    bool operator==(const Table &) const = default;
};

// Facts under their names, such as "Sammanträdesdatum" and "23 januari 2024".
struct KeyValues
{
    QList<std::pair<QString, QString>> pairs;

    bool operator==(const KeyValues &) const = default;
};

// The line where somebody signs: what is certified, by whom and when; empty fields leave room for a pen.
struct Signature
{
    QString statement;
    QString name;
    QString date;

    bool operator==(const Signature &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

// A picture. Whoever can't see it is told its title and description; its numbers are to follow as a table.
struct Figure
{
    Drawing drawing;

    bool operator==(const Figure &) const = default;
};

// What the picture shows, in place of it.
QString alternative(const Figure &figure);

using Block = std::variant<Heading, Paragraph, List, Table, KeyValues, Signature, PageBreak, Figure>;

struct Document
{
    QString title;      // stands in the file's properties and in the window's title bar
    QString author;     // the authority
    QString kind;       // set above everything, such as "Protokollsutdrag"
    QString issuer;     // the committee, beside the kind
    QString address;    // the letterhead's lines; may be empty
    QString logo;       // the letterhead's picture (SVG, domain::problems(Letterhead)); may be empty
    QString identifier; // of the document itself, in the file's properties; may be empty
    QString footer;     // stands at the foot of each page (where there are pages), before the number "1 (2)"
    QString language = QStringLiteral("sv-SE");
    QDateTime made; // stands in the file's properties; the same value gives the same bytes
    bool landscape = false;
    int contentsLevel = 0; // a table of contents with the headings of this level stands before the first page
                           // break, where there are pages; 0: none
    QList<Block> blocks;

    bool operator==(const Document &) const = default;
};

// A format's bytes, and what the reader should know about them: characters that could not be written, and the
// like.
struct Written
{
    QByteArray bytes;
    QStringList warnings = {};

    bool operator==(const Written &) const = default;
};

// Whether a link may stand in a document: http, https and mailto; anything else is written as its text only.
bool mayLink(const QString &link);

} // namespace documents
