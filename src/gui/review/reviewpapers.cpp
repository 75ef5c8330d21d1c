#include "gui/review/reviewpapers.h"

#include "documents/reviewpage.h"
#include "gui/papers/outgoing.h"
#include "gui/review/reviewwords.h"
#include "gui/workspace.h"
#include "translations/translations.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// All that the page and the report show, in Swedish: the reviews that the window has are in its own language.
documents::ReviewContent contentOf(Workspace &workspace)
{
    const translations::Speaking swedish{u"sv"_s};
    const store::Store &store = workspace.store();
    auto reviews = workspace.value(store.reviews.ofYear(workspace.year(), workspace.today()));
    reviews.removeIf([&](const RosterReview &review) {
        return review.roster.event.committee != workspace.committee().id;
    });
    return documents::reviewContent(
        workspace.committee(), workspace.year(), workspace.today(), reviews,
        workspace.value(store.rosters.rosters(workspace.period().id, workspace.today())),
        workspace.value(store.people.list()), workspace.value(store.decisions.entries()));
}

} // namespace

bool writeReviewPage(Workspace &workspace, const Id<Person> &person, const QString &mail, const QString &path)
{
    const auto content = contentOf(workspace);
    const auto page = workspace.store().reviews.addPage(workspace.year(), person, workspace.today());
    if (!page) {
        emit workspace.failed(page.error().message);
        return false;
    }
    return sendOut(workspace, documents::writeReviewPage(content, *page, mail),
                   documents::reviewExport(content, u"review_page"_s, u"html"_s), path,
                   ReviewPageDialog::tr("The review page was written to %1"));
}

bool readReviewAnswer(Workspace &workspace, const QByteArray &bytes)
{
    const auto imported = domain::readReviewAnswer(bytes).and_then([&](const ReviewAnswerFile &file) {
        return workspace.store().reviews.import(file, workspace.today());
    });
    QStringList taken;
    if (imported)
        for (qsizetype i = 0; i < imported->taken.size(); ++i)
            taken << ReviewPageDialog::tr("%1: %2 by %3")
                         .arg(imported->subjects[i], label(imported->taken[i].answer).toLower(),
                              imported->name);
    if (!workspace.settle(imported, taken.join(u" · "_s)))
        return false;
    if (!imported->refused.isEmpty())
        emit workspace.failed(imported->refused.join(u'\n'));
    return true;
}

bool writeReviewReport(Workspace &workspace, documents::Format format, const QString &path)
{
    const auto content = contentOf(workspace);
    return sendOut(workspace, documents::write(documents::reviewDocument(content), format),
                   documents::reviewExport(content, u"review_report"_s, documents::key(format)), path,
                   ReviewPageDialog::tr("The report was written to %1"));
}

ReviewPageDialog::ReviewPageDialog(int year, const QList<PresidiumMember> &presidium, const QString &mail,
                                   QWidget *parent)
    : FormDialog{tr("Review page %1").arg(year), tr("Save …"), parent}
    , m_person{new QComboBox}
    , m_mail{new QLineEdit{mail}}
{
    for (const PresidiumMember &member : presidium)
        m_person->addItem(nameWithRole(member.name, member.role), member.person.toString());
    m_person->addItem(tr("All of the presidium"), QString{});
    m_mail->setPlaceholderText(u"namn@example.se"_s);
    m_mail->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *what = new QLabel{tr("One file that is opened on a tablet or a computer, also without a network. "
                               "Whoever has it can answer by it: send it to the one person alone.")};
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    form()->addRow(what);
    form()->addRow(tr("&For:"), m_person);
    form()->addRow(tr("&Answers are mailed to:"), m_mail);
    connect(m_mail, &QLineEdit::textChanged, this, &ReviewPageDialog::refresh);
}

QStringList ReviewPageDialog::problems() const
{
    const QString address = mail();
    const bool isOne = address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@') &&
                       !address.contains(u' ');
    if (address.isEmpty() || isOne)
        return {};
    return {tr("“%1” is no mail address. Write one such as %2, or leave it empty.")
                .arg(address, m_mail->placeholderText())};
}

Id<Person> ReviewPageDialog::person() const
{
    return Id<Person>::fromString(m_person->currentData().toString());
}

QString ReviewPageDialog::mail() const
{
    return m_mail->text().simplified();
}

} // namespace gui
