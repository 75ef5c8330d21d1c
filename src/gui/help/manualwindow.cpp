#include "gui/help/manualwindow.h"

#include "gui/look/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// Pictures of the whole window, as wide as a column of text.
class GuideText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return found;
        QImage image = found.canConvert<QImage>() ? found.value<QImage>() : QImage{};
        if (image.isNull())
            image.loadFromData(found.toByteArray());
        const int widest = fontMetrics().averageCharWidth() * 100;
        return image.width() > widest ? image.scaledToWidth(widest, Qt::SmoothTransformation) : image;
    }
};

// The guide in the language of the program; in Swedish where there is none.
QUrl guide()
{
    const QString own = u"manual/user-guide.%1.md"_s.arg(QLocale{}.name().left(2));
    return QUrl{u"qrc:/"_s + (QFile::exists(u":/"_s + own) ? own : u"manual/user-guide.md"_s)};
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget{parent, Qt::Window}
    , m_contents{new QListWidget}
    , m_text{new GuideText}
{
    initManual();
    setWindowTitle(tr("User guide"));
    setLook(this, "page");
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenExternalLinks(true);
    m_text->setSource(guide(), QTextDocument::MarkdownResource);
    findHeadings();

    auto *parts = new QSplitter;
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(parts);
    const int letter = fontMetrics().averageCharWidth();
    parts->setSizes({letter * 34, letter * 110});
    resize(QSize{letter * 150, fontMetrics().lineSpacing() * 46});

    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showSection);
    connect(new QShortcut{QKeySequence::Cancel, this}, &QShortcut::activated, this, &QWidget::close);
    m_contents->setFocus();
}

QStringList ManualWindow::headings() const
{
    QStringList all;
    for (int row = 0; row < m_contents->count(); ++row)
        all << m_contents->item(row)->text().trimmed();
    return all;
}

void ManualWindow::findHeadings()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 2)
            continue;
        m_positions << block.position();
        m_contents->addItem(QString(2 * (level - 2), u' ') + block.text());
    }
}

void ManualWindow::turnTo(const QString &heading)
{
    const auto row = headings().indexOf(heading);
    if (row < 0)
        m_text->verticalScrollBar()->setValue(0);
    m_contents->setCurrentRow(int(row));
}

void ManualWindow::showSection(int row)
{
    if (row < 0)
        return;
    const QTextBlock block = m_text->document()->findBlock(m_positions[row]);
    QTextCursor cursor{block};
    m_text->setTextCursor(cursor); // where reading by keyboard goes on
    m_text->verticalScrollBar()->setValue(
        qRound(m_text->document()->documentLayout()->blockBoundingRect(block).top()));
}

QString manualHeading(Place::Kind place)
{
    switch (place) {
    case Place::Kind::Overview:
        return ManualWindow::tr("The overview", "heading of the user guide");
    case Place::Kind::Event:
        return ManualWindow::tr("Nominate, elect, replace", "heading of the user guide");
    case Place::Kind::People:
        return ManualWindow::tr("People", "heading of the user guide");
    case Place::Kind::History:
        return ManualWindow::tr("History, backup, check", "heading of the user guide");
    case Place::Kind::Review:
        return ManualWindow::tr("The presidium's review", "heading of the user guide");
    case Place::Kind::Register:
    case Place::Kind::Resume:
        return ManualWindow::tr("Tabled matters", "heading of the user guide");
    case Place::Kind::Sheet:
        return ManualWindow::tr("Take in people from a sheet", "heading of the user guide");
    case Place::Kind::Import:
        return ManualWindow::tr("Enter a decision", "heading of the user guide");
    }
    return {};
}

QString newsHeading()
{
    return ManualWindow::tr("What is new", "heading of the user guide");
}

} // namespace gui
