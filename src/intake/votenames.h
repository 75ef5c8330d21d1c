#pragma once

#include <QList>
#include <QString>

namespace intake {

// Those who voted alike, as a text names them. Only their number is kept: who voted how is nobody's business
// here.
struct NamedVotes
{
    enum class Answer { Yes, No, Abstained };

    Answer answer = Answer::Yes;
    QString head;  // "Ja-röster (7)"
    int told = -1; // the number in parentheses; -1 when there is none
    int named = 0; // how many names stand there
};

// "Ja-röster (7): Anna Ek (S), Bo Alm (M) …", "Följande röstar nej: … (5)"; only lists with names or a number
// in parentheses.
QList<NamedVotes> namedVotesIn(const QString &text);

} // namespace intake
