#include "swedishwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

SwedishWords::SwedishWords()
{
    QFile file{QStringLiteral(TRANSLATIONS "/domain_sv.ts")};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qUtf8Printable(file.fileName()));
    QXmlStreamReader xml{&file};
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation")
            m_words.insert({context, source}, xml.readElementText());
    }
    QCoreApplication::installTranslator(this);
}

SwedishWords::~SwedishWords()
{
    QCoreApplication::removeTranslator(this);
}

QString SwedishWords::translate(const char *context, const char *text, const char *, int) const
{
    return m_words.value({QString::fromUtf8(context), QString::fromUtf8(text)});
}
