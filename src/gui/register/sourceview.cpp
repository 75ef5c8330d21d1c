#include "gui/register/sourceview.h"

#include "gui/look/colours.h"
#include "gui/look/measured.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using intake::Mark;
using intake::Part;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Part)
};

// Nothing for parts that are told from the rest by their weight only.
QColor groundOf(Part part, const Colours &colours)
{
    switch (part) {
    case Part::Number:
    case Part::Procedure:
    case Part::Vote:
        return colours.accentSoft;
    case Part::Title:
        return colours.blueSoft;
    case Part::Reference:
    case Part::Meeting:
    case Part::BackReference:
        return colours.amberSoft;
    case Part::EventName:
        return colours.violetSoft;
    case Part::Proposal:
    case Part::Mover:
    case Part::Dissent:
    case Part::Disqualification:
        return colours.redSoft;
    case Part::Point:
        return colours.greenSoft;
    case Part::Basis:
    case Part::Dispatch:
        return colours.greySoft;
    case Part::Heading:
    case Part::Background:
        break;
    }
    return {};
}

} // namespace

QString label(Part part)
{
    switch (part) {
    case Part::Number:
        return Words::tr("Item number");
    case Part::Title:
        return Words::tr("Title");
    case Part::Reference:
        return Words::tr("Reference number");
    case Part::Meeting:
        return Words::tr("Meeting");
    case Part::EventName:
        return Words::tr("Event");
    case Part::Heading:
        return Words::tr("Heading");
    case Part::Background:
        return Words::tr("Background");
    case Part::Proposal:
        return Words::tr("Proposal");
    case Part::Mover:
        return Words::tr("Mover");
    case Part::Procedure:
        return Words::tr("Procedure");
    case Part::Vote:
        return Words::tr("Vote");
    case Part::Point:
        return Words::tr("Decision");
    case Part::Dissent:
        return Words::tr("Dissent");
    case Part::Disqualification:
        return Words::tr("Disqualification");
    case Part::Basis:
        return Words::tr("Paper");
    case Part::Dispatch:
        return Words::tr("Sent to");
    case Part::BackReference:
        return Words::tr("Earlier treatment");
    }
    return {};
}

SourceView::SourceView(QWidget *parent)
    : QTextEdit{parent}
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The text of the protocol"));
    measured(this, [this] { document()->setDocumentMargin(fontMetrics().lineSpacing() * 0.5); });
}

void SourceView::setText(const QString &text)
{
    m_marks.clear();
    setPlainText(text);
}

void SourceView::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    paintMarks();
    auto cursor = textCursor();
    cursor.setPosition(marks.isEmpty() ? 0 : marks.first().start);
    setTextCursor(cursor);
    const auto place = cursorRect(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - place.height());
}

QString SourceView::partAtCursor() const
{
    const auto *mark = markAt(textCursor().position());
    return mark ? label(mark->part) : QString{};
}

QString SourceView::legend() const
{
    QList<Part> parts;
    for (const auto &mark : m_marks)
        if (!parts.contains(mark.part))
            parts.append(mark.part);
    QStringList words;
    for (const auto part : parts)
        if (const auto ground = groundOf(part, coloursFor(palette())); ground.isValid())
            words.append(u"<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>"_s.arg(
                ground.name(), label(part).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    return words.join(u"&ensp; "_s);
}

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *mark = markAt(cursorForPosition(viewport()->mapFrom(this, help->pos())).position());
        QToolTip::showText(help->globalPos(), mark ? label(mark->part) : QString{}, this);
        return true;
    }
    return QTextEdit::event(event);
}

void SourceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintMarks();
}

void SourceView::paintMarks()
{
    const auto &colours = coloursFor(palette());
    QTextCursor cursor{document()};
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat({});
    for (const auto &mark : m_marks) {
        QTextCharFormat format;
        if (const auto ground = groundOf(mark.part, colours); ground.isValid())
            format.setBackground(ground);
        if (mark.part == Part::Heading)
            format.setFontWeight(QFont::DemiBold);
        if (mark.part == Part::Background)
            format.setForeground(colours.mute);
        cursor.setPosition(mark.start);
        cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    emit legendChanged();
}

const Mark *SourceView::markAt(int position) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [position](const Mark &mark) {
        return mark.start <= position && position < mark.start + mark.length;
    });
    return found == m_marks.end() ? nullptr : &*found;
}

} // namespace gui
