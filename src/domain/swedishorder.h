#pragma once

#include <QString>
#include <QStringList>

namespace domain {

// A key whose binary order is Swedish name order: å ä ö last, é with e, č with c; case and accents only break
// ties. Can be kept in a store and compared there byte by byte.
QString swedishSortKey(const QString &text);

// Text folded for finding: lower case, no accents, å and ä as a, ö as o, đ as d, ŋ as n, ŧ as t, æ as ae, ø
// as o.
QString foldedForSearch(const QString &text);
// The words of the folded text, without signs: "Ågren, Anna-Karin" gives "agren", "anna", "karin".
QStringList searchWords(const QString &text);

} // namespace domain
