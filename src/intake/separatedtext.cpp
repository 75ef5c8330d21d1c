#include "intake/separatedtext.h"

#include "intake/protocolfile.h"
#include "intake/sheetlimits.h"
#include "intake/words.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace intake {

using domain::Error;
using domain::failure;
using domain::Result;

namespace {

constexpr std::array<char16_t, 6> separators{u';', u'\t', u',', u'|', u'^', u'~'};
constexpr int rowsLookedAt = 50;
constexpr qsizetype textLookedAt = 100'000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Reads cells off a text, one after the other.
class Cells
{
public:
    Cells(QStringView text, QChar separator)
        : m_text{text}
        , m_separator{separator}
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    // The next cell; the row ends with it when endsRow() says so.
    QStringView next()
    {
        m_endsRow = false;
        QStringView cell = at() == u'"' ? quoted() : bare();
        if (atEnd()) {
            m_endsRow = true;
        } else if (at() == m_separator) {
            ++m_at;
            // A separator that ends the text ends an empty cell.
        } else {
            m_endsRow = true;
            endLine();
        }
        return cell;
    }
    bool endsRow() const { return m_endsRow; }

private:
    QChar at() const { return m_at < m_text.size() ? m_text[m_at] : QChar{}; }

    void endLine()
    {
        if (at() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QStringView bare()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QStringView quoted()
    {
        m_cell.clear();
        qsizetype from = ++m_at;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == u'"') {
                m_cell += m_text.mid(from, m_at - from);
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    m_cell += u'"';
                    m_at += 2;
                    from = m_at;
                    continue;
                }
                from = ++m_at;
                break;
            }
            if (m_text[m_at] == u'\n')
                ++m_line;
            ++m_at;
        }
        // What stands between the closing quote and the separator belongs to the cell, as spreadsheets have
        // it; without a closing quote that is all of it.
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        m_cell += m_text.mid(from, std::min(m_at, m_text.size()) - from);
        return m_cell;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_endsRow = false;
    QString m_cell;
};

// How well the separator divides the first rows: rows that have as many cells as most have, more than one.
int agreement(QStringView text, QChar separator)
{
    Cells cells{text, separator};
    QList<int> counts;
    int inRow = 0;
    while (!cells.atEnd() && counts.size() < rowsLookedAt) {
        const bool blank = cells.next().trimmed().isEmpty();
        ++inRow;
        if (!cells.endsRow())
            continue;
        if (inRow > 1 || !blank)
            counts.append(inRow);
        inRow = 0;
    }
    int best = 0;
    for (const int count : std::as_const(counts))
        if (count > 1)
            best = std::max(best, int(counts.count(count)) * 100 + std::min(count, 99));
    return best;
}

QChar separatorOf(QStringView text)
{
    const auto sample = text.left(textLookedAt);
    QChar best = u';';
    int most = 0;
    for (const char16_t separator : separators) {
        const int agreed = agreement(sample, separator);
        if (agreed > most) {
            most = agreed;
            best = separator;
        }
    }
    return best;
}

// UTF-16 without a mark gives itself away: every other byte of Western text is null.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 2000) / 2 * 2;
    if (looked < 4)
        return {};
    int even = 0;
    int odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    if (odd * 3 > looked && even * 10 < looked)
        return QStringConverter::Utf16LE;
    if (even * 3 > looked && odd * 10 < looked)
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

QString textOfSheet(const QByteArray &bytes)
{
    if (!QStringConverter::encodingForData(bytes)) {
        if (const auto encoding = unmarkedUtf16(bytes)) {
            QStringDecoder decoder{*encoding};
            return decoder(bytes);
        }
    }
    return decodedText(bytes);
}

Result<Sheet> readSeparatedText(QStringView text)
{
    static constexpr QStringView told = u"sep=";
    QChar separator;
    int skipped = 0;
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    if (text.size() > told.size() && text.startsWith(told, Qt::CaseInsensitive)) {
        separator = text[told.size()];
        const auto end = text.indexOf(u'\n');
        text = end < 0 ? QStringView{} : text.mid(end + 1);
        skipped = 1;
    } else {
        separator = separatorOf(text);
    }

    Sheet sheet;
    Cells cells{text, separator};
    int rowsLine = cells.line();
    while (!cells.atEnd()) {
        const auto cell = cells.next();
        if (cell.size() > Sheet::longestCell)
            return cellTooLong(rowsLine + skipped);
        if (sheet.cellsInRow() < Sheet::mostColumns)
            sheet.add(cell);
        if (!cells.endsRow())
            continue;
        sheet.endRow(rowsLine + skipped);
        rowsLine = cells.line();
        if (sheet.isFull())
            return sheetTooLarge();
    }
    if (!sheet.isAtRowStart())
        sheet.endRow(rowsLine + skipped);
    return whenNotEmpty(std::move(sheet));
}

} // namespace intake
