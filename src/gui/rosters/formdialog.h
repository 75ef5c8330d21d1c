#pragma once

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gui {

// Lets Ctrl+Enter press the button, wherever the focus is in its window.
void pressByCtrlEnter(QPushButton *button);
// "Ctrl+Enter", for the button's tool tip.
QString ctrlEnter();

// A dialog that edits a copy of a value. What stands against the value is shown while it is typed, and OK
// waits until nothing does. Tab goes through it as it stands, and it opens on the first field that can be
// filled, unless the dialog has chosen another one.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    // What keeps the dialog from being accepted, as sentences; empty when nothing does.
    virtual QStringList problems() const = 0;
    // What the user should look at, but may accept.
    virtual QStringList warnings() const { return {}; }

    bool canAccept() const { return problems().isEmpty(); }
    void accept() override;

protected:
    FormDialog(const QString &title, const QString &okText, QWidget *parent);

    QFormLayout *form() const { return m_form; }
    // Between the form and the problems.
    QVBoxLayout *body() const { return m_body; }
    QDialogButtonBox *buttons() const { return m_buttons; }

    // Asks for problems and warnings anew; to be called after each change.
    void refresh();
    void showEvent(QShowEvent *event) override;

private:
    QFormLayout *m_form;
    QVBoxLayout *m_body;
    QLabel *m_problems;
    QLabel *m_warnings;
    QDialogButtonBox *m_buttons;
};

} // namespace gui
