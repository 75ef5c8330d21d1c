#include "store/sentences.h"

#include <QCoreApplication>

namespace store {

using domain::Error;
using domain::failure;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(store::Sentences)
};

constexpr int namesShown = 3;

} // namespace

tl::unexpected<Error> invalid(const QStringList &problems)
{
    return failure(Error::Kind::Invalid, problems.join(u' '));
}

tl::unexpected<Error> changedMeanwhile(const QString &what)
{
    return failure(
        Error::Kind::Conflict,
        Sentences::tr("%1 was changed by somebody else meanwhile. Look at how it is now, and do it again.")
            .arg(what));
}

tl::unexpected<Error> noSuchPerson()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The person is not in the store any more."));
}

tl::unexpected<Error> noSuchCommittee()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The committee is not in the store any more."));
}

tl::unexpected<Error> noSuchEvent()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The event is not in the store any more."));
}

tl::unexpected<Error> noSuchPeriod()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The mandate period is not in the store any more."));
}

tl::unexpected<Error> noSuchEdition()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The edition is not in the store any more."));
}

tl::unexpected<Error> noSuchPlacement()
{
    return failure(Error::Kind::NotFound,
                   Sentences::tr("The place on the roster is not in the store any more."));
}

tl::unexpected<Error> noSuchItem()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The protocol item is not in the store any more."));
}

tl::unexpected<Error> noSuchReview()
{
    return failure(Error::Kind::NotFound, Sentences::tr("The answer is not in the store any more."));
}

QString inFewWords(const QStringList &names)
{
    if (names.size() <= namesShown)
        return names.join(u", ");
    const int more = int(names.size()) - namesShown;
    return Sentences::tr("%1 and %n more", nullptr, more).arg(names.mid(0, namesShown).join(u", "));
}

} // namespace store
