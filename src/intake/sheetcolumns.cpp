#include "intake/sheetcolumns.h"

#include "domain/identitynumber.h"
#include "domain/swedishorder.h"
#include "domain/term.h"
#include "intake/words.h"

#include <algorithm>

namespace intake {

using namespace Qt::StringLiterals;

namespace {

constexpr domain::Term<Field> terms[] = {
    {Field::Ignored, "ignored", QT_TRANSLATE_NOOP("Field", "Not used")},
    {Field::IdentityNumber, "identity_number", QT_TRANSLATE_NOOP("Field", "Left out (identity number)")},
    {Field::Name, "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {Field::GivenName, "given_name", QT_TRANSLATE_NOOP("Field", "Given name")},
    {Field::FamilyName, "family_name", QT_TRANSLATE_NOOP("Field", "Family name")},
    {Field::Municipality, "municipality", QT_TRANSLATE_NOOP("Field", "Municipality")},
    {Field::Contact, "contact", QT_TRANSLATE_NOOP("Field", "Contact")},
    {Field::Party, "party", QT_TRANSLATE_NOOP("Field", "Party")},
    {Field::Role, "role", QT_TRANSLATE_NOOP("Field", "Role")},
    {Field::Committee, "committee", QT_TRANSLATE_NOOP("Field", "Committee")},
    {Field::From, "from", QT_TRANSLATE_NOOP("Field", "From")},
    {Field::Until, "until", QT_TRANSLATE_NOOP("Field", "Until")},
    {Field::Event, "event", QT_TRANSLATE_NOOP("Field", "Event")},
    {Field::Year, "year", QT_TRANSLATE_NOOP("Field", "Year or period")},
    {Field::SeatKind, "seat_kind", QT_TRANSLATE_NOOP("Field", "Seat")},
    {Field::NominatedBy, "nominated_by", QT_TRANSLATE_NOOP("Field", "Nominated by")},
    {Field::Attendance, "attendance", QT_TRANSLATE_NOOP("Field", "Attendance")},
};

struct Heading
{
    Field field;
    const char *names; // folded, parted by |
};

constexpr Heading headings[] = {
    {Field::IdentityNumber,
     "personnummer|personnr|pnr|person nr|persnr|personnummer samordningsnummer|samordningsnummer|"
     "fodelsenummer|person id|personid|social security number|ssn|personal identity number|identity number|"
     "national id"},
    {Field::Name, "namn|name|fullstandigt namn|for och efternamn|fornamn efternamn|full name|ledamot namn|"
                  "namn pa ledamot|deltagare|deltagarens namn|participant|person|fornamn och efternamn|"
                  "efternamn fornamn|nominerad|nominerad person|nominee"},
    {Field::GivenName, "fornamn|given name|first name|firstname|givenname|tilltalsnamn|forename"},
    {Field::FamilyName, "efternamn|family name|last name|lastname|surname|familyname|slaktnamn"},
    {Field::Municipality, "kommun|hemkommun|municipality|hemort|bostadsort|ort|postort|city|hemvist"},
    {Field::Contact, "e post|epost|e postadress|epostadress|mejl|mail|e mail|email|email address|mejladress|"
                     "telefon|telefonnummer|tfn|tel|mobil|mobiltelefon|mobilnummer|phone|telephone|mobile|"
                     "phone number|kontakt|kontaktuppgift|contact"},
    {Field::Party, "parti|party|partibeteckning|partitillhorighet|grupp|partigrupp"},
    {Field::Role, "roll|role|uppdrag|befattning|funktion|assignment|uppdragstyp|position|uppdrag i namnden|"
                  "roll i namnden|uppdrag i styrelsen|typ av uppdrag"},
    {Field::Committee, "namnd|organ|committee|styrelse|namnd styrelse|board|forvaltning namnd"},
    {Field::From, "fran|from|from och med|fr o m|from datum|startdatum|start|start date|tilltrade|"
                  "uppdrag fran|borjar"},
    {Field::Until, "till|until|tom|till och med|t o m|tom datum|slutdatum|slut|end|end date|avgang|"
                   "uppdrag till|slutar"},
    {Field::Event, "arrangemang|motesplats|event|tillfalle|evenemang|nominerad till"},
    {Field::Year, "ar|year|upplaga|period|mandatperiod|avser ar"},
    {Field::SeatKind, "plats|platstyp|seat|typ av plats|ordinarie ersattare|kind"},
    {Field::NominatedBy, "nominerad av|nominated by|foreslagen av|nominerande|forslagsstallare"},
    {Field::Attendance,
     "narvaro|narvarostatus|narvarande|narvarade|deltog|deltagit|deltagande|var dar|status|"
     "attendance|attendance status|attended|participated|present|was there"},
};

constexpr int headingsLookedFor = 20; // rows

// Many cells of the column are personal identity numbers. Ten digits in a row may be a telephone number: they
// count only where most cells are such, and never below a heading that promises contacts.
bool holdsIdentityNumbers(const Sheet &sheet, int column, int firstRow, bool isContact)
{
    int filled = 0;
    int certain = 0;
    int likely = 0;
    for (int row = firstRow; row < sheet.rows(); ++row) {
        const auto cell = sheet.cell(row, column);
        if (cell.isEmpty())
            continue;
        ++filled;
        certain += cell.size() < 30 && domain::holdsIdentityNumber(cell);
        likely += domain::isIdentityNumber(cell);
    }
    return (certain > 0 && certain * 3 >= filled) || (!isContact && likely * 2 > filled);
}

// A sheet without headings: the first column that looks like names is one.
bool looksLikeNames(const Sheet &sheet, int column)
{
    int filled = 0;
    int names = 0;
    for (int row = 0; row < std::min(sheet.rows(), 50); ++row) {
        const auto cell = sheet.cell(row, column);
        if (cell.isEmpty())
            continue;
        ++filled;
        const bool hasTwo = cell.contains(u' ') || cell.contains(u',');
        names += hasTwo &&
                 std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    }
    return filled > 0 && names * 2 > filled;
}

QList<Column> understood(const Sheet &sheet, int row, const QHash<QString, Field> &remembered)
{
    QList<Column> columns;
    for (int i = 0; i < sheet.columns(); ++i) {
        Column column;
        column.heading = sheet.cell(row, i).toString().simplified();
        const auto known = remembered.constFind(headingKey(column.heading));
        column.field = known != remembered.cend() ? *known : fieldOfHeading(column.heading);
        columns.append(column);
    }
    return columns;
}

int fieldsIn(const QList<Column> &columns)
{
    return int(std::count_if(columns.begin(), columns.end(),
                             [](const Column &column) { return column.field != Field::Ignored; }));
}

// Of several columns of one kind the first counts, but some may stand side by side.
void keepFirst(QList<Column> &columns)
{
    QList<Field> seen;
    for (auto &column : columns) {
        if (column.field == Field::IdentityNumber || standsSeveralTimes(column.field))
            continue;
        if (seen.contains(column.field))
            column.field = Field::Ignored;
        else
            seen.append(column.field);
    }
}

} // namespace

QString key(Field field)
{
    return domain::keyOf(terms, field);
}

std::optional<Field> fieldFromKey(const QString &key)
{
    return domain::valueOf(terms, key);
}

QString label(Field field)
{
    return domain::wordOf(terms, field, "Field");
}

bool standsSeveralTimes(Field field)
{
    return field == Field::Ignored || field == Field::Contact || field == Field::Attendance;
}

QList<Field> choosableFields()
{
    auto fields = domain::valuesOf(terms);
    fields.removeOne(Field::IdentityNumber);
    return fields;
}

QString headingKey(const QString &heading)
{
    return domain::searchWords(heading).join(u' ');
}

Field fieldOfHeading(const QString &heading)
{
    const QString folded = headingKey(heading);
    if (folded.isEmpty())
        return Field::Ignored;
    for (const auto &known : headings)
        if (QString::fromLatin1(known.names).split(u'|').contains(folded))
            return known.field;
    if (folded.startsWith(u"personnummer") || folded.startsWith(u"personnr"))
        return Field::IdentityNumber;
    return Field::Ignored;
}

bool Columns::hasName() const
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.field == Field::Name || column.field == Field::FamilyName;
    });
}

QStringList Columns::leftOut() const
{
    QStringList names;
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].field == Field::IdentityNumber)
            names << columnName(*this, i);
    return names;
}

Columns recogniseColumns(const Sheet &sheet, const QHash<QString, Field> &remembered)
{
    Columns found;
    int most = 0;
    for (int row = 0; row < std::min(sheet.rows(), headingsLookedFor); ++row) {
        auto columns = understood(sheet, row, remembered);
        const int fields = fieldsIn(columns);
        if (fields > most) {
            most = fields;
            found = {row, std::move(columns)};
        }
    }
    if (most == 0) {
        found.columns.resize(sheet.columns());
        for (int i = 0; i < sheet.columns() && !found.hasName(); ++i)
            if (looksLikeNames(sheet, i))
                found.columns[i].field = Field::Name;
    }
    for (int i = 0; i < found.columns.size(); ++i)
        if (holdsIdentityNumbers(sheet, i, found.firstRow(), found.columns[i].field == Field::Contact))
            found.columns[i].field = Field::IdentityNumber;
    keepFirst(found.columns);
    return found;
}

Columns withHeadings(const Sheet &sheet, Columns columns, bool has)
{
    columns.headingRow = has && sheet.rows() > 0 ? 0 : -1;
    for (int i = 0; i < columns.columns.size(); ++i)
        columns.columns[i].heading = has ? sheet.cell(0, i).toString().simplified() : QString{};
    return columns;
}

QString columnName(const Columns &columns, int column)
{
    const QString &heading = columns.columns[column].heading;
    return heading.isEmpty() ? Words::tr("column %1").arg(column + 1) : heading;
}

} // namespace intake
