#pragma once

#include <QScrollArea>

namespace gui {

// Scrolls a form on the ground of what it stands on, follows the field that has the focus, and sets the names
// of its fields above them where it is narrow.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent = nullptr);

    // In place of the form that was there, which is deleted.
    void setForm(QWidget *form);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace gui
