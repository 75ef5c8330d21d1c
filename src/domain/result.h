#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace domain {

// Why something could not be done: a kind for code and exit status, a sentence in the user's language for
// people. The sentence says what is wrong, where, and what to do.
struct Error
{
    enum class Kind {
        Invalid,     // what was given breaks a rule
        NotFound,    // what was asked for is not there
        Conflict,    // somebody or something else changed it first, or a later act builds on it
        Denied,      // not allowed, or opened read-only
        Unavailable, // a file, disk or program can't be reached now
        Damaged,     // contents are not what they must be
    };

    Kind kind;
    QString message;

    bool operator==(const Error &) const = default;
};

// A value, or the Error that stood in its way.
template <class T = void> using Result = tl::expected<T, Error>;

// Shorthand for a failed Result: `return failure(Error::Kind::Invalid, tr("…"));`
inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

} // namespace domain
