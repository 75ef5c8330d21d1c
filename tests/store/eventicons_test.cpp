#include "domain/eventicon.h"
#include "store/eventicons.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE(
    "An event's icon is a built-in one or a picture, is undone as one act, and goes back to the usual one")
{
    SampleCommittee sample;
    store::EventIcons book{sample->database()};
    const Event event = sample->events.events().value().first();
    CHECK(book.all().value().isEmpty());
    const QString picture = u"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h2\"/></svg>"_s;
    REQUIRE(book.set(event, builtInEventIcons().first()));
    REQUIRE(book.set(event, picture));
    CHECK(book.all().value().value(event.id) == picture);
    REQUIRE(sample->history.undo());
    CHECK(book.all().value().value(event.id) == builtInEventIcons().first());
    REQUIRE(book.set(event, {}));
    CHECK(book.all().value().isEmpty());
    CHECK(sample->check().value() == QStringList{});

    refuses(book.set(event, u"no such icon"_s), Kind::Invalid);
    refuses(book.set(event, u"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"_s), Kind::Invalid);
    Event unknown = event;
    unknown.id = Id<Event>::make();
    refuses(book.set(unknown, u"star"_s), Kind::NotFound);
}
