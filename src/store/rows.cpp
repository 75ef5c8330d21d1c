#include "store/rows.h"

#include "store/connection.h"

#include <array>
#include <sqlite3.h>

namespace store {

namespace {

// The value of a hexadecimal digit; 255 for anything else.
constexpr std::array<uchar, 256> digitValues()
{
    std::array<uchar, 256> values{};
    values.fill(255);
    for (int i = 0; i < 10; ++i)
        values['0' + i] = uchar(i);
    for (int i = 0; i < 6; ++i)
        values['a' + i] = values['A' + i] = uchar(10 + i);
    return values;
}

int decimal(QByteArrayView digits)
{
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return 0;
        number = number * 10 + (digit - '0');
    }
    return number;
}

} // namespace

Rows::Rows(Session &session, const QString &sql, const QVariantList &values)
    : Rows{session.connection(), sql, values}
{
}

Rows::Rows(Connection &connection, const QString &sql, const QVariantList &values)
    : m_connection{connection}
    , m_kept{connection.statement(sql)}
    , m_statement{m_kept.get()}
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto place = int(i) + 1;
        const auto &value = values[i];
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, place);
        } else if (value.typeId() == QMetaType::QString) {
            const auto text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }
}

Rows::~Rows()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Rows::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_connection.fail(QString::fromUtf8(sqlite3_sql(m_statement)));
    }
}

QByteArrayView Rows::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Rows::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

QString Rows::textByUtf16(int column) const
{
    const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
    return QString{text, sqlite3_column_bytes16(m_statement, column) / int(sizeof(QChar))};
}

qint64 Rows::wideNumber(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QDate Rows::date(int column) const
{
    const auto cell = bytes(column);
    return cell.size() == 10 && cell[4] == '-' && cell[7] == '-'
               ? QDate{decimal(cell.first(4)), decimal(cell.sliced(5, 2)), decimal(cell.sliced(8))}
               : QDate{};
}

QUuid Rows::uuid(int column) const
{
    static constexpr auto values = digitValues();
    const auto cell = bytes(column);
    if (cell.size() != 36)
        return {};
    std::array<char, 16> raw{};
    qsizetype at = 0;
    for (char &byte : raw) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            ++at;
        const uchar high = values[uchar(cell[at])];
        const uchar low = values[uchar(cell[at + 1])];
        if ((high | low) > 15)
            return {};
        byte = char(high << 4 | low);
        at += 2;
    }
    return QUuid::fromRfc4122({raw.data(), qsizetype(raw.size())});
}

} // namespace store
