#include "calling.h"
#include "domain/reviewanswer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Presidium : Desk
{
    Presidium()
        : Desk{QDate{2024, 5, 1}}
    {
        REQUIRE(call({u"init"_s, u"--demo"_s}).status == 0);
    }

    QJsonObject lycksele() const { return json({u"review"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object(); }
    QStringList approving(const QString &by) const
    {
        return {u"review"_s, u"approve"_s, u"lycksele"_s, u"2024"_s, u"--by"_s, by};
    }
    // What the page would save as the chair's approval of all of its rosters.
    QByteArray answerFrom(const QString &page) const
    {
        QFile file{page};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        const auto data =
            QJsonDocument::fromJson(html.section(u"id=\"data\">"_s, 1).section(u"</script>"_s, 0, 0).toUtf8())
                .object();
        domain::ReviewAnswerFile answer;
        answer.page = domain::Id<domain::ReviewPage>::fromString(data[u"page"_s].toString());
        static const QRegularExpression option{uR"x(<option value="([^"]+)"[^>]*>([^<]+) \(ordförande\))x"_s};
        answer.person = domain::Id<domain::Person>::fromString(option.match(html).captured(1));
        answer.answeredAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        static const QRegularExpression form{uR"x(data-edition="([^"]+)"\s+data-fingerprint="([^"]+)")x"_s};
        auto forms = form.globalMatch(html);
        while (forms.hasNext()) {
            const auto match = forms.next();
            answer.answers << domain::ReviewAnswerFile::Answer{
                domain::Id<domain::Edition>::fromString(match.captured(1)),
                match.captured(2),
                domain::ReviewAnswer::Approved,
                {}};
        }
        answer.seal = domain::sealOf(answer, data[u"secret"_s].toString());
        return domain::writeReviewAnswer(answer);
    }
    QString saved(const QString &name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    const QString chair = u"Märta Ågren"_s;
    const QString member = u"Aino Bergström"_s;
};

} // namespace

TEST_CASE("The presidium reviews a roster from the command line, and the secretary replies")
{
    Presidium desk;
    const auto list = desk.json({u"review"_s, u"list"_s, u"2024"_s}).array();
    REQUIRE(list.size() == 4);
    CHECK(desk.lycksele()[u"standing"_s].toString() == u"unreviewed");
    CHECK(desk.lycksele()[u"checks"_s].toArray().size() >= 7);
    CHECK(desk.lycksele()[u"fingerprint"_s].toString().size() == 64);

    const auto seen = desk.lycksele()[u"fingerprint"_s].toString();
    CHECK(desk.call(desk.approving(desk.chair) + QStringList{u"--seen"_s, seen}).status == 0);
    CHECK(desk.lycksele()[u"standing"_s].toString() == u"partly");
    CHECK(desk.call(desk.approving(desk.chair) + QStringList{u"--seen"_s, QString{64, u'0'}}).status == 1);
    CHECK(desk.call(desk.approving(desk.member)).status == 1);
    CHECK(desk.call({u"review"_s, u"approve"_s, u"lycksele"_s, u"2024"_s}).status == 2);
    const QStringList request{u"review"_s, u"request"_s, u"lycksele"_s, u"2024"_s, u"--by"_s, desk.chair};
    CHECK(desk.call(request).status == 1); // without saying what
    CHECK(desk.call(request + QStringList{u"--comment"_s, u"Byt en"_s}).status == 0);
    CHECK(desk.lycksele()[u"standing"_s].toString() == u"change_requested");
    CHECK(desk.call({u"review"_s, u"reply"_s, u"lycksele"_s, u"2024"_s, u"--to"_s, desk.chair, u"--text"_s,
                     u"Det är gjort"_s})
              .status == 0);
    CHECK(desk.lycksele()[u"answers"_s][0][u"reply"_s].toString() == u"Det är gjort"_s);
    CHECK(desk.call({u"review"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).out.contains(u"Det är gjort"_s));
    CHECK(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.lycksele()[u"answers"_s][0][u"reply"_s].isNull());
    CHECK(desk.call({u"check"_s}).status == 0);
    CHECK(desk.call({u"review"_s, u"list"_s, u"1999"_s}).status == 1);
}

TEST_CASE("A review page goes out, is noted, and its answer is read in once")
{
    Presidium desk;
    const QString page = desk.path(u"granskning.html"_s);
    REQUIRE(desk.call({u"review"_s, u"page"_s, u"2024"_s, u"--output"_s, page}).status == 0);
    CHECK(desk.json({u"export"_s, u"log"_s}).array()[0][u"what"_s].toString() == u"review_page");
    const QString answer = desk.saved(u"svar.json"_s, desk.answerFrom(page));
    const auto read = desk.json({u"review"_s, u"answer"_s, answer});
    CHECK(read.status == 0);
    CHECK(read.object()[u"by"_s].toString() == desk.chair);
    CHECK(read.object()[u"taken"_s].toArray().size() == 4);
    const auto again = desk.call({u"review"_s, u"answer"_s, answer});
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"Lycksele"_s));
    CHECK(desk.call({u"undo"_s}).status == 0); // all of them at once
    CHECK(desk.lycksele()[u"answers"_s].toArray().isEmpty());
    QByteArray forged = desk.answerFrom(page).replace("approved", "change_requested");
    CHECK(desk.call({u"review"_s, u"answer"_s, desk.saved(u"forged.json"_s, forged)}).status == 1);
    CHECK(desk.call({u"review"_s, u"answer"_s, desk.saved(u"other.json"_s, "{}")}).status == 1);
    CHECK(desk.call({u"review"_s, u"answer"_s, desk.path(u"missing.json"_s)}).status == 1);
}

TEST_CASE("The report for the presidium is written, and noted")
{
    Presidium desk;
    for (const auto &format : {u"pdf"_s, u"html"_s}) {
        const QString path = desk.path(u"rapport."_s + format);
        CHECK(desk.call({u"report"_s, u"2024"_s, u"--format"_s, format, u"--output"_s, path}).status == 0);
        CHECK(QFile{path}.size() > 1000);
    }
    CHECK(desk.json({u"export"_s, u"log"_s}).array()[0][u"what"_s].toString() == u"review_report");
    CHECK(desk.call({u"report"_s, u"2024"_s, u"--format"_s, u"wax"_s, u"--output"_s, desk.path(u"x"_s)})
              .status == 2);
}

TEST_CASE("Opened read-only, a review writes nothing: no answer, no reply, no page")
{
    Presidium desk;
    REQUIRE(desk.call(desk.approving(desk.chair)).status == 0);
    const QString page = desk.path(u"granskning.html"_s);
    REQUIRE(desk.call({u"review"_s, u"page"_s, u"2024"_s, u"--output"_s, page}).status == 0);
    const QString answer = desk.saved(u"svar.json"_s, desk.answerFrom(page));
    const auto before = desk.json({u"history"_s}).out;
    const QString unwritten = desk.path(u"ny.html"_s);
    for (const QStringList &verb :
         {desk.approving(desk.chair),
          {u"review"_s, u"request"_s, u"lycksele"_s, u"2024"_s, u"--by"_s, desk.chair, u"--comment"_s,
           u"Byt"_s},
          {u"review"_s, u"reply"_s, u"lycksele"_s, u"2024"_s, u"--to"_s, desk.chair, u"--text"_s, u"Ja"_s},
          {u"review"_s, u"page"_s, u"2024"_s, u"--output"_s, unwritten},
          {u"review"_s, u"answer"_s, answer}}) {
        INFO(verb.join(u' ').toStdString());
        const auto refused = desk.json(QStringList{u"--read-only"_s} + verb);
        CHECK(refused.status == 1);
        CHECK(refused.object()[u"error"_s][u"kind"_s].toString() == u"denied");
    }
    CHECK_FALSE(QFile::exists(unwritten));
    for (const QStringList &verb :
         {QStringList{u"review"_s, u"list"_s, u"2024"_s},
          QStringList{u"review"_s, u"show"_s, u"lycksele"_s, u"2024"_s},
          QStringList{u"report"_s, u"2024"_s, u"--output"_s, desk.path(u"rapport.html"_s)}})
        CHECK(desk.call(QStringList{u"--read-only"_s} + verb).status == 0);
    CHECK(desk.json({u"history"_s}).out == before);
}

TEST_CASE("The presidium's comments are weeded when their time is over, and the answers stay")
{
    Presidium desk;
    REQUIRE(desk.call({u"review"_s, u"request"_s, u"lycksele"_s, u"2024"_s, u"--by"_s, desk.chair,
                       u"--comment"_s, u"Granskningsord"_s})
                .status == 0);
    const auto commentsDue = [&](const QDate &day) {
        desk.setToday(day);
        const auto due = desk.json({u"weed"_s, u"--dry-run"_s}).object();
        const auto weeded = due[u"weeded"_s].toArray();
        return std::count_if(weeded.begin(), weeded.end(), [](const QJsonValue &thing) {
            return thing.toObject()[u"class"_s].toString() == u"comments";
        });
    };
    CHECK(commentsDue({2025, 6, 1}) == 0);
    REQUIRE(commentsDue({2026, 12, 1}) == 1);
    REQUIRE(desk.call({u"weed"_s, u"--decision"_s, u"RUN 12-2026 § 7"_s, u"--output"_s,
                       desk.path(u"gallring.pdf"_s)})
                .status == 0);
    CHECK(commentsDue({2026, 12, 1}) == 0);
    CHECK_FALSE(desk.lycksele()[u"answers"_s].toArray().isEmpty());
    QFile file{desk.storePath()};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Granskningsord"));
    CHECK(desk.call({u"check"_s}).status == 0);
}

TEST_CASE("The review page and the report are Swedish, also where the program speaks English")
{
    Presidium desk;
    const QString program = QDir{QCoreApplication::applicationDirPath()}.filePath(u"deltagande-cli"_s);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DELTAGANDE_LANGUAGE"_s, u"en"_s);
    for (const QString &kind : {u"review page"_s, u"report"_s}) {
        INFO(kind.toStdString());
        QProcess process;
        process.setProcessEnvironment(environment);
        const QString output = desk.path(u"ut.html"_s);
        process.start(program, QStringList{u"--store"_s, desk.storePath(), u"--today"_s, u"2024-05-01"_s} +
                                   kind.split(u' ') + QStringList{u"2024"_s, u"--output"_s, output});
        REQUIRE(process.waitForFinished(60'000));
        REQUIRE(process.exitCode() == 0);
        CHECK(process.readAllStandardOutput().contains("rote")); // "Wrote …"
        QFile file{output};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        CHECK(html.contains(u"Beslutet kom före tillfället"_s));
        CHECK_FALSE(html.contains(u"The decision came"_s));
        file.remove();
    }
}
