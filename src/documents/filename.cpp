#include "documents/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr qsizetype byteLimit = 255;

bool isReserved(const QString &stem)
{
    static const QRegularExpression reserved{u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$"_s,
                                             QRegularExpression::CaseInsensitiveOption};
    return reserved.match(stem.section(u'.', 0, 0).trimmed()).hasMatch();
}

// The longest beginning of `text` that fits in so many bytes without cutting a character or a surrogate pair.
QString fitted(const QString &text, qsizetype bytes)
{
    QString result;
    qsizetype used = 0;
    for (const char32_t point : text.toUcs4()) {
        const QString character = QString::fromUcs4(&point, 1);
        used += character.toUtf8().size();
        if (used > bytes)
            break;
        result += character;
    }
    return result;
}

} // namespace

QString safeFileName(const QString &suggestion)
{
    QString name;
    for (const char32_t point : suggestion.normalized(QString::NormalizationForm_C).toUcs4()) {
        const auto category = QChar::category(point);
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Other_Surrogate)
            continue;
        const bool separates =
            point < 0x80 && QLatin1StringView{R"(/\:*?"<>|)"}.contains(QChar(char16_t(point)));
        name += separates ? u"-"_s : QString::fromUcs4(&point, 1);
    }
    name = name.simplified();
    static const QRegularExpression ends{u"^[. ]+|[. ]+$"_s};
    name.remove(ends);

    static const QRegularExpression ending{u"[.][A-Za-z0-9]{1,10}$"_s};
    const qsizetype dot = name.indexOf(ending);
    const QString suffix = dot > 0 ? name.mid(dot) : QString{};
    QString stem = name.chopped(suffix.size());
    if (isReserved(stem))
        stem.prepend(u'_');
    stem = fitted(stem, byteLimit - suffix.toUtf8().size());
    stem.remove(ends);
    return (stem.isEmpty() ? u"dokument"_s : stem) + suffix;
}

} // namespace documents
