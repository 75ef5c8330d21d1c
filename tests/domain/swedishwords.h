#pragma once

#include <QTranslator>

// Makes the domain speak Swedish for as long as it lives. It reads the translation's source, so that a test
// of a word is a test of the file that people edit.
class SwedishWords : public QTranslator
{
public:
    SwedishWords();
    ~SwedishWords() override;

    QString translate(const char *context, const char *text, const char *, int) const override;
    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<std::pair<QString, QString>, QString> m_words;
};
