#pragma once

#include "domain/decision.h"
#include "domain/event.h"

#include <QJsonObject>

namespace cli {

// An item's contents, with its scope by event keys; without matter and meeting.
QJsonObject itemJson(const domain::ProtocolItem &item, const QList<domain::Event> &events);
// An item with reference number, meeting and legal days.
QJsonObject treatmentJson(const domain::Treatment &treatment, const QList<domain::Event> &events,
                          const QDate &today);
// One line of the register.
QJsonObject entryJson(const domain::RegisterEntry &entry, const QDate &today);

// "2023–2026 · Lycksele, Grand Hôtel", for people.
QString scopeText(const QList<domain::Scope> &scope, const QList<domain::Event> &events);

} // namespace cli
