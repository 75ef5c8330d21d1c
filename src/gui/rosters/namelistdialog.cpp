#include "gui/rosters/namelistdialog.h"

#include "gui/look/card.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

constexpr int mostRemarks = 8; // lines that are said one by one

bool isMatched(const NamedLine &line)
{
    return line.kind == NamedLine::Kind::Matched;
}

} // namespace

NameListDialog::NameListDialog(const QList<PersonEntry> &persons, const QDate &on, const QString &mark,
                               QWidget *parent)
    : FormDialog{tr("A list of names: %1").arg(mark), tr("Mark them"), parent}
    , m_persons{persons}
    , m_on{on}
    , m_text{new QPlainTextEdit}
    , m_count{muteLabel()}
{
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("A name on each line: Ågren, Märta (S)"));
    m_text->setAccessibleName(tr("Names"));
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_count);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const auto all = lines();
        m_count->setText(tr("%1 of %n line(s) name somebody on the roster", nullptr, int(all.size()))
                             .arg(std::count_if(all.cbegin(), all.cend(), isMatched)));
        refresh();
    });
    // Who asks for a list has mostly copied one.
    m_text->setPlainText(QGuiApplication::clipboard()->text().left(100'000));
    m_text->selectAll();
    m_text->setFocus();
}

QString NameListDialog::text() const
{
    return m_text->toPlainText();
}

QList<NamedLine> NameListDialog::lines() const
{
    return readNames(text(), m_persons, m_on);
}

QStringList NameListDialog::problems() const
{
    const auto all = lines();
    return std::any_of(all.cbegin(), all.cend(), isMatched)
               ? QStringList{}
               : QStringList{tr("No line names anybody on the roster. Paste names, one on each line.")};
}

QStringList NameListDialog::warnings() const
{
    QStringList remarks;
    for (const NamedLine &line : lines())
        if (!isMatched(line))
            remarks << remarkOn(line);
    if (remarks.size() > mostRemarks) {
        const int more = int(remarks.size()) - mostRemarks;
        remarks = remarks.first(mostRemarks) << tr("… and %n more line(s)", nullptr, more);
    }
    return remarks;
}

} // namespace gui
