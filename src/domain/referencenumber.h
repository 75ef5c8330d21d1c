#pragma once

#include <QString>

#include <optional>

namespace domain {

// A matter's number in the authority's register (diarienummer), kept as it was written.
class ReferenceNumber
{
public:
    // The number of a matter that has none yet.
    ReferenceNumber() = default;

    // The number that makes up the whole text, with or without a label such as "Dnr" before it; nothing when
    // the text is something else (a date, a period, a law, a decision, a motion). All forms of the domain
    // guide are read.
    static std::optional<ReferenceNumber> parse(const QString &text);

    // As written, without label and outer blanks: "RUN 550-2022", "KS 2018/124".
    const QString &text() const { return m_text; }
    // What two ways of writing the same number share: "RUN 550-2022", "run/550/2022" and "RUN550-2022" are
    // one. "RUN-550-2022"; for comparing and finding, never shown.
    const QString &key() const { return m_key; }
    // Letters before the number: "RUN"; empty when there are none.
    QString series() const;
    bool isEmpty() const { return m_text.isEmpty(); }

    // As kept in a store: text that was accepted once, whatever today's rules are.
    static ReferenceNumber fromStored(const QString &text, const QString &key);

    friend bool operator==(const ReferenceNumber &a, const ReferenceNumber &b)
    {
        return a.m_text == b.m_text;
    }

private:
    QString m_text;
    QString m_key;
};

} // namespace domain
