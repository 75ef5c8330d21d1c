#pragma once

#include "cli/verb.h"
#include "documents/excerptdocument.h"
#include "documents/format.h"
#include "domain/export.h"
#include "store/excerpts.h"

// What the verbs about excerpts share.
namespace cli {

// The bytes of a file. Failed when it can't be read or is larger than any excerpt.
QByteArray contents(const QString &path);

// The format that --format or the end of the file name tells. WrongCall when there is no such format.
documents::Format formatOf(const Call &call, const QString &path);

// "RUN 550-2022 § 268"
QString nameOf(const domain::Treatment &treatment);

// What the item's excerpt is made from, with the certificate of the call and the letterhead of the store.
documents::Excerpt excerptOf(const Call &call, const domain::Treatment &treatment, const QDate &certifiedOn);

// The version that the word names: "2024:17" is the latest one, "2024:17-1" the first.
store::Excerpts::Entry entryOf(const Call &call, const QString &word);

// The line of the log for a file with the excerpt.
domain::Export exportOf(const domain::IssuedExcerpt &excerpt, const domain::Treatment &treatment,
                        documents::Format format, domain::Profile profile);

// Writes the issued excerpt as the file of --output, and notes that it went out.
Answer fileOf(const Call &call, const domain::IssuedExcerpt &excerpt, const domain::Treatment &treatment);

// Options that they share: item, format, certifier, place.
QCommandLineOption formatOption();
QCommandLineOption certifierOption();
QCommandLineOption placeOption();

} // namespace cli
