#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace gui {

class ManualWindow;

// The user guide as it is reached from a window, and by F1 from the dialogs that stand before it.
class Help : public QObject
{
    Q_OBJECT

public:
    explicit Help(QWidget *window);
    ~Help() override;

    // Shows the page of that name; the first one when there is none such.
    void show(const QString &page);
    // Shows the page that tells of what has the focus, else of `otherwise`.
    void showHere(const QWidget *otherwise);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_window;
    std::unique_ptr<ManualWindow> m_manual; // no child of the window: a dialog there would lock it
};

} // namespace gui
