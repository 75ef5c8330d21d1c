#pragma once

#include <QDialog>

namespace gui {

// What the program is, and the parts it is made of with their versions and licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    // All of it as text, to be sent with a question.
    QString text() const;
};

} // namespace gui
