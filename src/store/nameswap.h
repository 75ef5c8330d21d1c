#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace store {

// Puts other words in the place of names, where they stand as words of their own: "Ann Ek" is no part of "Ann
// Ekström".
class NameSwap
{
public:
    NameSwap(QStringList names, QString instead);

    QString in(QString text) const;
    // In every text within the JSON.
    QString inJson(const QString &json) const;

private:
    QRegularExpression m_any;
    QString m_instead;
};

} // namespace store
