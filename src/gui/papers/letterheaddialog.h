#pragma once

#include "domain/excerpt.h"
#include "gui/rosters/formdialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gui {

// What stands at the head of the papers that go out: the logo and the lines of the address.
class LetterheadDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit LetterheadDialog(const domain::Letterhead &letterhead, QWidget *parent = nullptr);

    domain::Letterhead letterhead() const;
    QStringList problems() const override;
    QStringList warnings() const override;
    // Takes the picture from the file. One that can't be used is told, and the one before it stays.
    void takeLogo(const QString &path);

private:
    void showLogo();

    QString m_logo;
    QString m_refused; // why the file that was chosen last was not taken
    QPlainTextEdit *m_address;
    QLabel *m_picture;
    QPushButton *m_remove;
};

} // namespace gui
