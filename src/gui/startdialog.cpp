#include "gui/startdialog.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/fittingscroll.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

StartDialog::StartDialog(const QString &path, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Welcome to Deltagande"));
    const int space = spacing(this);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    layout->setSpacing(space);

    auto *sign = new QLabel;
    const int side = spacing(this, 3);
    sign->setPixmap(applicationIcon().pixmap(side, side));
    auto *words = new QVBoxLayout;
    words->addWidget(titleLabel(tr("Welcome to Deltagande")));
    QLabel *what = muteLabel(tr("Who the committee sends to its events, and on what decision it rests."));
    what->setWordWrap(true);
    words->addWidget(what);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(sign);
    head->addLayout(words, 1);
    layout->addLayout(head);

    offer(layout, Choice::Empty, tr("&Empty register"),
          tr("With the committee, the mandate period and its events. You enter people and decisions."));
    offer(layout, Choice::Sample, tr("&Try it with an example"),
          tr("With made-up people and a tabled matter, so that you can try everything out."));
    offer(layout, Choice::Other, tr("&Open a register …"),
          tr("A file that you or somebody else has kept before."));

    QLabel *where = muteLabel(tr("A new register is kept in %1.").arg(QDir::toNativeSeparators(path)));
    where->setWordWrap(true);
    layout->addWidget(where);

    auto *around = new QVBoxLayout{this};
    around->setContentsMargins({});
    around->addWidget(new FittingScroll{layout});
}

void StartDialog::offer(QVBoxLayout *layout, Choice choice, const QString &name, const QString &explanation)
{
    auto *card = new Card;
    auto *button = new QPushButton{name};
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(true);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    if (choice == Choice::Empty) {
        button->setDefault(true);
        setLook(button, "primary");
    }
    QLabel *text = muteLabel(explanation);
    text->setWordWrap(true);
    text->setMinimumWidth(
        std::min(fontMetrics().averageCharWidth() * 40, roomOnScreen(this).width() * 35 / 100));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing(this));
    line->addWidget(button);
    line->addWidget(text, 1);
    card->body()->addLayout(line);
    layout->addWidget(card);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        m_choice = choice;
        accept();
    });
}

} // namespace gui
