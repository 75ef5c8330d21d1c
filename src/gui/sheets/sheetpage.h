#pragma once

#include "domain/sheetperson.h"
#include "gui/page.h"
#include "gui/sheets/sheetwork.h"
#include "intake/peoplesheet.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace gui {

class ColumnChooser;
class Remark;
class RowDecision;
class SheetModel;
class Table;

// Takes in a sheet of people: it is opened, dropped or pasted, its columns are recognised and can be told,
// and each row shows what would become of it. Nothing is stored before the secretary says so, and then as one
// act.
class SheetPage : public Page
{
    Q_OBJECT

public:
    explicit SheetPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;

    void openFile(const QString &path);
    // Reads what stands in the bytes; `name` is where they come from.
    void readBytes(const QByteArray &bytes, const QString &name);

    QString unsaved() const override;
    bool isBusy() const { return m_work.isBusy(); }
    SheetModel *model() const { return m_model; }
    Table *table() const { return m_table; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeReading();
    QWidget *makeBar();

    void chooseFile();
    void startOver();
    void refuse(const QString &sentence);
    void showSheets(const domain::Result<QList<intake::Sheet>> &sheets, const QString &name);
    void chooseSheet(int index);
    void compare();
    void showComparison(const domain::Result<store::Imports::Comparison> &comparison);
    void showRow(int row);
    void showState();
    void showBusy(bool busy);
    void take();
    void showTaken(const domain::Result<store::Imports::Taken> &taken);
    intake::SheetSurroundings surroundings();
    domain::SheetContext context();

    SheetWork m_work;
    QList<std::shared_ptr<const intake::Sheet>> m_sheets;
    std::shared_ptr<const intake::Sheet> m_sheet;
    intake::Columns m_columns;
    int m_choosing = -1;            // the column that is being told
    intake::Columns m_othersChosen; // all columns before that
    std::optional<intake::PeopleSheet> m_people;
    QHash<QString, QString> m_mapped; // by hand, to be remembered
    store::Imports::Comparison m_comparison;
    bool m_compared = false;
    bool m_taking = false;
    QString m_name;

    QStackedWidget *m_stack;
    QLabel *m_origin;
    QPlainTextEdit *m_paste;
    Remark *m_refusal;
    ColumnChooser *m_chooser;
    QComboBox *m_whichSheet;
    QCheckBox *m_headings;
    QComboBox *m_edition;
    QComboBox *m_onMatch;
    QLabel *m_leftOut;
    SheetModel *m_model;
    Table *m_table;
    RowDecision *m_decision;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_take;
};

} // namespace gui
