#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

// Files as other programs write them, made here, so that no test needs a file of others.
namespace madefiles {

// A PDF whose pages have these lines, 14 points apart; an empty line is a gap.
QByteArray pdf(const QList<QStringList> &pages);
// The same around content streams of your own.
QByteArray pdfOf(const QList<QByteArray> &streams, const QByteArray &filter = {});

// A ZIP file with these parts.
QByteArray packed(const QList<std::pair<QString, QByteArray>> &parts);

// A Word document with this body, "<w:p>…", and these further parts.
QByteArray docx(const QString &body, const QList<std::pair<QString, QByteArray>> &parts = {});
// A paragraph of it.
QString wordParagraph(const QString &text, const QString &properties = {});

// An OpenDocument text with this body and these automatic styles.
QByteArray odt(const QString &body, const QString &styles = {});

} // namespace madefiles
