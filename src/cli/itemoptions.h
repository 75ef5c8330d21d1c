#pragma once

#include "cli/verb.h"
#include "domain/matter.h"
#include "domain/protocolitem.h"

namespace cli {

// The options that describe a protocol item: of “decision add” and “decision resume”, and those of “decision
// change”, where --item says which one and --number is the new number.
QList<QCommandLineOption> itemOptions();
QList<QCommandLineOption> changeOptions();

// Makes the item be as the options say; what they don't name stays. A list that is given takes the place of
// the whole one. Points keep their identity by their order. Throws WrongCall for what can't be read, and when
// a point would have no outcome; a draft may have no points.
enum class Points { Needed, MayLack };
void applyOptions(const Call &call, const QDate &meeting, domain::ProtocolItem &item,
                  Points points = Points::Needed);

// “Tjänsteskrivelse 2022-12-07”; the day may be missing.
domain::Basis basisIn(const QString &text);
// The values of --reference, --item or --number, and --meeting. Throws WrongCall.
domain::ReferenceNumber referenceOf(const Call &call);
// The committee's own number, and of the meeting's year where it names one.
domain::ItemNumber numberOf(const Call &call, const QString &option, const QDate &meeting);
QDate meetingOf(const Call &call);

} // namespace cli
