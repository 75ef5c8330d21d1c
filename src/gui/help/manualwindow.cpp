#include "gui/help/manualwindow.h"

#include "gui/look/appearance.h"
#include "gui/look/headedlist.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace gui {

using namespace Qt::StringLiterals;

namespace {

enum Role { Name = HeadedListDelegate::FirstFree, Words };

constexpr qreal linesOfRow = 1.5;

const QString first = u"index"_s;

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
        if (image.width() <= widest)
            return image;
        // Fewer colours than a small picture of it needs.
        image.convertTo(QImage::Format_RGB32);
        return image.scaledToWidth(widest, Qt::SmoothTransformation);
    }
};

// The guide in the language of the program; in Swedish where there is none.
QString folderOfGuide()
{
    const QString own = u":/docs/manual/"_s + QLocale{}.name().left(2);
    return QFile::exists(own) ? own : u":/docs/manual/sv"_s;
}

QString textOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

// What is looked for in a page: its words, without the marks.
QString wordsOf(const QString &markdown)
{
    static const QRegularExpression marks{u"\\]\\([^)]*\\)|[*`#\\[\\]]"_s};
    return QString{markdown}.remove(marks).simplified();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget{parent, Qt::Window}
    , m_words{new QLineEdit}
    , m_contents{new QListWidget}
    , m_text{new GuideText}
{
    initManual();
    m_folder = folderOfGuide();
    setWindowTitle(tr("User guide"));
    setLook(this, "page");
    m_words->setPlaceholderText(tr("Find in the guide"));
    m_words->setAccessibleName(tr("Words to find in the guide"));
    m_words->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    setLook(m_contents, "nav");
    m_contents->setItemDelegate(new HeadedListDelegate{linesOfRow, m_contents});
    m_contents->setMouseTracking(true);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setOpenExternalLinks(true);
    readContents();

    auto *back = new QPushButton{tr("&Back")};
    back->setEnabled(false);
    auto *side = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(back);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_contents, 1);
    auto *parts = new QSplitter;
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(parts);
    const int letter = fontMetrics().averageCharWidth();
    parts->setSizes({letter * 42, letter * 110});
    resize(QSize{letter * 158, fontMetrics().lineSpacing() * 46});

    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showRow);
    connect(m_text, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(m_words, &QLineEdit::returnPressed, this, &ManualWindow::findNext);
    connect(new QShortcut{QKeySequence::Back, this}, &QShortcut::activated, m_text, &QTextBrowser::backward);
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, m_words,
            qOverload<>(&QWidget::setFocus));
    connect(new QShortcut{QKeySequence::Cancel, this}, &QShortcut::activated, this, &QWidget::close);
    turnTo(first);
    m_contents->setFocus();
}

// The contents are those of the first page: headings, and below them links to pages.
void ManualWindow::readContents()
{
    static const QRegularExpression link{u"^- \\[(.+)\\]\\((.+)\\.md\\)$"_s};
    const QStringList lines = textOf(m_folder + u"/index.md"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1)) {
            addPage(line.mid(2), first);
        } else if (line.startsWith("## "_L1)) {
            auto *heading = new QListWidgetItem{line.mid(3), m_contents};
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(HeadedListDelegate::Heading, true);
        } else if (const auto match = link.match(line); match.hasMatch()) {
            addPage(match.captured(1), match.captured(2));
        }
    }
}

void ManualWindow::addPage(const QString &title, const QString &name)
{
    auto *item = new QListWidgetItem{title, m_contents};
    item->setData(Name, name);
    item->setData(Words, wordsOf(textOf(m_folder + u'/' + name + u".md"_s)));
}

QStringList ManualWindow::pages() const
{
    QStringList names;
    for (int row = 0; row < m_contents->count(); ++row)
        names << m_contents->item(row)->data(Name).toString();
    names.removeAll(QString{});
    return names;
}

QString ManualWindow::page() const
{
    return pageAt(m_text->source());
}

QString ManualWindow::pageAt(const QUrl &source) const
{
    const QFileInfo shown{source.path()};
    return rowOf(shown.baseName()) >= 0 ? shown.baseName() : QString{};
}

int ManualWindow::rowOf(const QString &page) const
{
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Name) == page && !page.isEmpty())
            return row;
    return -1;
}

void ManualWindow::turnTo(const QString &page)
{
    m_words->clear();
    const int row = std::max(rowOf(page), 0);
    m_contents->setCurrentRow(row);
    showRow(row);
}

void ManualWindow::showRow(int row)
{
    const QListWidgetItem *item = m_contents->item(row);
    const QString name = item ? item->data(Name).toString() : QString{};
    if (!name.isEmpty() && name != page())
        m_text->setSource(QUrl{u"qrc"_s + m_folder + u'/' + name + u".md"_s});
}

void ManualWindow::follow(const QUrl &source)
{
    m_contents->setCurrentRow(rowOf(pageAt(source)));
}

// Leaves the pages that hold all of the words, and shows where in the first of them.
void ManualWindow::find()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    int firstRow = -1;
    QListWidgetItem *heading = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const bool isPage = item->data(Name).isValid();
        if (!isPage)
            heading = item;
        const bool found = words.isEmpty() || (isPage && holdsAll(item->data(Words).toString(), words));
        item->setHidden(!found);
        if (found && isPage && heading)
            heading->setHidden(false);
        if (found && isPage && firstRow < 0)
            firstRow = row;
    }
    if (words.isEmpty() || firstRow < 0)
        return;
    if (!m_contents->currentItem() || m_contents->currentItem()->isHidden())
        m_contents->setCurrentRow(firstRow);
    m_text->moveCursor(QTextCursor::Start);
    findNext();
}

void ManualWindow::findNext()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const QString wanted =
        m_text->document()->find(m_words->text().trimmed()).isNull() ? words.first() : words.join(u' ');
    if (!m_text->find(wanted)) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(wanted);
    }
}

} // namespace gui
