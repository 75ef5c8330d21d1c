#pragma once

#include "domain/committee.h"
#include "domain/id.h"
#include "domain/referencenumber.h"

#include <QDate>

namespace domain {

// A matter (ärende): has the reference number, and is treated by one item or several.
struct Matter
{
    Id<Matter> id = Id<Matter>::make();
    Id<Committee> committee;
    ReferenceNumber reference;
    QString title;
    int revision = 0;

    bool operator==(const Matter &) const = default;
};

// A meeting (sammanträde) of a committee; there is one a day at the most.
struct Meeting
{
    Id<Meeting> id = Id<Meeting>::make();
    Id<Committee> committee;
    QDate date;
    int revision = 0;

    bool operator==(const Meeting &) const = default;
};

// The number of an item in a year's protocols (paragraf): "268", or "41A".
class ItemNumber
{
public:
    ItemNumber() = default;
    // Reads "268", "§ 268", "§268", "41A", "KF § 105"; nothing when the text holds no single number.
    static std::optional<ItemNumber> parse(const QString &text);

    // "268", "41A"
    const QString &text() const { return m_text; }
    // "§ 268", with a no-break space.
    QString label() const;
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const ItemNumber &) const = default;

private:
    QString m_text;
};

} // namespace domain
