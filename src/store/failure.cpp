#include "store/failure.h"

#include "store/log.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace store {

using domain::Error;

namespace {

struct Failure
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

Error brokenConstraint(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {Error::Kind::Conflict,
                Failure::tr("The same thing is in the store already (%1). Nothing was changed.").arg(detail)};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {Error::Kind::Conflict, Failure::tr("Something else in the store builds on this, or what it "
                                                   "refers to is not there. Nothing was changed.")};
    default:
        return {Error::Kind::Invalid,
                Failure::tr("The store does not accept the value (%1). Nothing was changed.").arg(detail)};
    }
}

} // namespace

Error errorFor(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Unavailable,
                Failure::tr("The disk is full. Nothing was changed; make room and try again.")};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {
            Error::Kind::Unavailable,
            Failure::tr("The store's file can't be read or written now (%1). Nothing was changed; see that "
                        "the disk is there and try again.")
                .arg(detail)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Unavailable,
                Failure::tr("Another program is using the store right now. Nothing was changed; try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Denied, Failure::tr("The store can't be written here. Nothing was changed.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged, Failure::tr("The store is damaged. Go back to a backup of it.")};
    case SQLITE_CONSTRAINT:
        return brokenConstraint(code, detail);
    default:
        return {Error::Kind::Unavailable,
                Failure::tr("The store could not do this (%1). Nothing was changed.").arg(detail)};
    }
}

void throwLastFailure(sqlite3 *handle, const QString &sql)
{
    const auto code = sqlite3_extended_errcode(handle);
    const auto detail = QString::fromUtf8(sqlite3_errmsg(handle));
    qCDebug(log) << "failed with" << code << detail << "at" << sql;
    throw SqlFailure{errorFor(code, detail)};
}

} // namespace store
