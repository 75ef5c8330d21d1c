// What the pages of the user guide say and lead to.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SOURCE_DIR);
const QStringList languages{u"sv"_s, u"en"_s};

QDir folder(const QString &language)
{
    return QDir{source + u"/docs/manual/"_s + language};
}

QString read(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QStringList pages(const QString &language)
{
    return folder(language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression{pattern, QRegularExpression::DotMatchesEverythingOption};
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

// As menus and buttons show it, without what stands for something and without the dots.
QString plain(QString words)
{
    static const QRegularExpression signs{u"&amp;|%[0-9n]|[&…:]"_s};
    return words.replace(u"&apos;"_s, u"'"_s).remove(signs).simplified().toLower();
}

// All that the program says in the language.
QSet<QString> said(const QString &language)
{
    const QString pattern =
        language == u"en"_s ? u"<source>(.*?)</source>"_s : u"<(?:translation|numerusform)[^>]*>(.*?)</"_s;
    QSet<QString> all;
    const QDir texts{source + u"/resources/translations"_s};
    const QStringList files = texts.entryList({u"*_sv.ts"_s});
    for (const QString &file : files)
        for (const QString &words : captures(read(texts.filePath(file)), pattern))
            all << plain(words);
    return all;
}

} // namespace

TEST_CASE("The user guide has the same pages and pictures in both languages")
{
    REQUIRE(pages(u"sv"_s).size() > 20);
    CHECK(pages(u"sv"_s) == pages(u"en"_s));
    const auto pictures = [](const QString &language) {
        return QDir{folder(language).filePath(u"pictures"_s)}.entryList(QDir::Files, QDir::Name);
    };
    CHECK(pictures(u"sv"_s) == pictures(u"en"_s));
    for (const QString &page : pages(u"sv"_s)) {
        INFO(page.toStdString());
        const QString target = u"\\]\\(([^)]+)\\)"_s;
        const auto leadsTo = [&](const QString &language) {
            QStringList all = captures(read(folder(language).filePath(page)), target);
            all.sort();
            return all;
        };
        CHECK(leadsTo(u"sv"_s) == leadsTo(u"en"_s));
    }
}

TEST_CASE("Every link and picture of the user guide is there, and nothing is left over")
{
    for (const QString &language : languages) {
        const QDir at = folder(language);
        QSet<QString> used;
        for (const QString &page : pages(language)) {
            for (const QString &target : captures(read(at.filePath(page)), u"\\]\\(([^)]+)\\)"_s)) {
                INFO(QString{language + u'/' + page + u": "_s + target}.toStdString());
                CHECK(QFile::exists(at.filePath(target)));
                used << target;
            }
        }
        const QStringList pictures = QDir{at.filePath(u"pictures"_s)}.entryList(QDir::Files);
        for (const QString &picture : pictures) {
            INFO(picture.toStdString());
            CHECK(used.contains(u"pictures/"_s + picture));
        }
        const QString contents = read(at.filePath(u"index.md"_s));
        for (const QString &page : pages(language)) {
            INFO(page.toStdString());
            CHECK((page == u"index.md"_s || contents.contains(u']' + u"("_s + page + u')')));
        }
    }
}

TEST_CASE("What stands in bold in the user guide is a word of the program, or a key")
{
    static const QRegularExpression key{
        u"^(ctrl|alt|skift|shift)\\+|^(esc|enter|insert|delete|[a-z]|f[0-9]+)$"_s};
    // The review page speaks Swedish only, and not by the translations.
    static const QRegularExpression joint{u"\"\\s*\""_s};
    const QString reviewPage = read(source + u"/src/documents/reviewpage.cpp"_s).remove(joint);
    for (const QString &language : languages) {
        const QSet<QString> known = said(language);
        for (const QString &page : pages(language)) {
            const QString text = read(folder(language).filePath(page)).simplified();
            for (const QString &bold : captures(text, u"\\*\\*(.+?)\\*\\*"_s))
                for (const QString &words : bold.split(u" → "_s)) {
                    INFO(QString{language + u'/' + page + u": "_s + words}.toStdString());
                    CHECK((known.contains(plain(words)) || key.match(plain(words)).hasMatch() ||
                           (page == u"reviewpage.md"_s && reviewPage.contains(words))));
                }
        }
    }
}

TEST_CASE("What is new tells of the version that is built, and so do the package's papers")
{
    const QString version =
        captures(read(source + u"/CMakeLists.txt"_s), u"project\\(deltagande VERSION ([0-9.]+)"_s).value(0);
    REQUIRE_FALSE(version.isEmpty());
    for (const QString &language : languages) {
        CHECK(captures(read(folder(language).filePath(u"news.md"_s)), u"\n## ([0-9.]+)"_s).value(0) ==
              version);
        CHECK(read(folder(language).filePath(u"install.md"_s))
                  .contains(u"deltagande_"_s + version + u"_amd64"_s));
    }
    CHECK(read(source + u"/resources/debian/changelog"_s).startsWith(u"deltagande ("_s + version + u')'));
    CHECK(read(source + u"/resources/desktop/org.deltagande.Deltagande.metainfo.xml"_s)
              .contains(u"<release version=\""_s + version + u'"'));
}
