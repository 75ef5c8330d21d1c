#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

// For whom a file is made; decides what may stand in it.
enum class Profile {
    Internal,  // the committee's own office
    Presidium, // the chair and the vice chairs
    Public,    // the web, anybody
    Media,     // journalists on request
};

QList<Profile> profiles();
QString key(Profile profile); // "internal", "presidium", "public", "media"
// Reads the key and the word of label(), in any case.
std::optional<Profile> profileFromKey(const QString &key);
QString label(Profile profile);

// A file that went out.
struct Export
{
    Id<Export> id = Id<Export>::make();
    QString what;    // a stable key: "roster", "attendance", "register", "excerpt", "calendar"
    QString subject; // what it is about, such as "Mötesplats Lycksele 2024"
    Profile profile = Profile::Internal;
    QString format;      // "pdf", "xlsx" …
    QString fileName;    // without the folder
    QStringList columns; // keys; empty where there are none
    int rows = 0;
    QString checksum; // SHA-256 of the file; empty for what was printed
    QString excerpt;  // the label of an issued excerpt; else empty
    QDateTime at;
    QString by;

    bool operator==(const Export &) const = default;
};

// SHA-256 of a file's bytes, in hexadecimal digits.
QString checksumOf(const QByteArray &bytes);

} // namespace domain
