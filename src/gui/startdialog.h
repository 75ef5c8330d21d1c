#pragma once

#include <QDialog>

class QVBoxLayout;

namespace gui {

// Asked when there is no register yet: with what to begin.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Empty, Sample, Other };

    // `path` is where a new register will lie.
    explicit StartDialog(const QString &path, QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }

private:
    void offer(QVBoxLayout *layout, Choice choice, const QString &name, const QString &explanation);

    Choice m_choice = Choice::Empty;
};

} // namespace gui
