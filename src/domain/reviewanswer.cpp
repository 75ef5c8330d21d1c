#include "domain/reviewanswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewAnswerFile)
};

const QString kind = u"deltagande-review-answer"_s;
constexpr qsizetype longestFile = 1024 * 1024;
const QByteArray firstLine = "-----BEGIN DELTAGANDE-SVAR-----";
const QByteArray lastLine = "-----END DELTAGANDE-SVAR-----";

tl::unexpected<Error> notAnAnswer()
{
    return failure(
        Error::Kind::Invalid,
        Words::tr("This is no answer from a review page, or it is cut. Ask for the file once more."));
}

// The JSON between the lines of a letter, whatever the letter's programs did to line ends and margins;
// the bytes themselves when there are no such lines.
QByteArray unwrapped(const QByteArray &bytes)
{
    const auto begin = bytes.indexOf(firstLine);
    if (begin < 0)
        return bytes;
    const auto end = bytes.indexOf(lastLine, begin);
    if (end < 0)
        return {};
    QByteArray letters;
    for (const char c : bytes.mid(begin + firstLine.size(), end - begin - firstLine.size()))
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
            c == '_')
            letters += c;
    return QByteArray::fromBase64(letters, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

ReviewPage newReviewPage(int year, const Id<Person> &person)
{
    ReviewPage page;
    page.year = year;
    page.person = person;
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    page.secret = QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(random), sizeof random).toHex());
    page.madeAt = QDateTime::currentDateTimeUtc();
    return page;
}

QString sealOf(const ReviewAnswerFile &file, const QString &secret)
{
    QString text = u"deltagande answer 1\n"_s % file.page.toString() % u'\n' % file.person.toString() %
                   u'\n' % file.answeredAt % u'\n';
    // The length before the comment: no comment can be taken for the next answer.
    for (const auto &answer : file.answers)
        text += answer.edition.toString() % u'\t' % answer.fingerprint % u'\t' % key(answer.answer) % u'\t' %
                QString::number(answer.comment.size()) % u'\t' % answer.comment % u'\n';
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text.toUtf8(), secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<ReviewAnswerFile> readReviewAnswer(const QByteArray &bytes)
{
    static const QRegularExpression digits{u"\\A[0-9a-f]{64}\\z"_s};
    if (bytes.size() > longestFile)
        return notAnAnswer();
    const auto object = QJsonDocument::fromJson(unwrapped(bytes)).object();
    if (object[u"kind"_s].toString() != kind)
        return notAnAnswer();
    if (object[u"version"_s].toInt() != 1)
        return failure(Error::Kind::Invalid,
                       Words::tr("The answer comes from a page of another version of the program."));
    ReviewAnswerFile file;
    file.page = Id<ReviewPage>::fromString(object[u"page"_s].toString());
    file.person = Id<Person>::fromString(object[u"person"_s].toString());
    file.answeredAt = object[u"answered_at"_s].toString();
    file.seal = object[u"seal"_s].toString();
    const auto answers = object[u"answers"_s].toArray();
    for (const auto &value : answers) {
        const auto answer = reviewAnswerFromKey(value[u"answer"_s].toString());
        ReviewAnswerFile::Answer read;
        read.edition = Id<Edition>::fromString(value[u"edition"_s].toString());
        read.fingerprint = value[u"fingerprint"_s].toString();
        read.comment = value[u"comment"_s].toString();
        if (!answer || read.edition.isNull() || !digits.match(read.fingerprint).hasMatch())
            return notAnAnswer();
        read.answer = *answer;
        file.answers << read;
    }
    if (file.page.isNull() || file.person.isNull() || !file.at().isValid() || file.answers.isEmpty() ||
        !digits.match(file.seal).hasMatch())
        return notAnAnswer();
    return file;
}

QByteArray writeReviewAnswer(const ReviewAnswerFile &file)
{
    QJsonArray answers;
    for (const auto &answer : file.answers)
        answers << QJsonObject{{u"edition"_s, answer.edition.toString()},
                               {u"fingerprint"_s, answer.fingerprint},
                               {u"answer"_s, key(answer.answer)},
                               {u"comment"_s, answer.comment}};
    return QJsonDocument{QJsonObject{{u"kind"_s, kind},
                                     {u"version"_s, 1},
                                     {u"page"_s, file.page.toString()},
                                     {u"person"_s, file.person.toString()},
                                     {u"answered_at"_s, file.answeredAt},
                                     {u"answers"_s, answers},
                                     {u"seal"_s, file.seal}}}
        .toJson();
}

} // namespace domain
