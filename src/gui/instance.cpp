#include "gui/instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace gui {

namespace {

constexpr int patience = 500; // ms

// The same for every way in which the path can be written.
QString nameFor(const QString &path)
{
    const QByteArray whole = QFileInfo{path}.canonicalFilePath().toUtf8();
    return QStringLiteral("deltagande-") +
           QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

Instance::Instance()
    : m_server{new QLocalServer{this}}
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server->nextPendingConnection();
        emit raiseAsked();
    });
}

bool Instance::raiseOther(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLocalSocket other;
    other.connectToServer(nameFor(path));
    if (!other.waitForConnected(patience))
        return false;
    other.disconnectFromServer();
    return true;
}

void Instance::listen(const QString &path)
{
    m_server->close();
    const QString name = nameFor(path);
    if (!m_server->listen(name)) {
        // What a program that crashed has left; a living one would have answered.
        QLocalServer::removeServer(name);
        m_server->listen(name);
    }
}

} // namespace gui
