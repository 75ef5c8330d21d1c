#include "gui/register/scopechooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

ScopeChooser::ScopeChooser(const QList<domain::MandatePeriod> &periods, const QList<domain::Event> &events,
                           QWidget *parent)
    : QWidget{parent}
    , m_events{events}
    , m_when{new QComboBox}
{
    for (const auto &period : periods) {
        m_spans.append({period.id, std::nullopt});
        m_when->addItem(tr("Mandate period %1").arg(period.label()));
        for (int year = period.firstYear; year <= period.lastYear; ++year) {
            m_spans.append({period.id, year});
            m_when->addItem(tr("Only %1").arg(year));
        }
    }
    m_when->setAccessibleName(tr("Period or year"));
    m_when->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_when, 0, Qt::AlignLeft);
    for (const auto &event : events) {
        auto *box = new QCheckBox{event.name};
        m_boxes.append(box);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ScopeChooser::changed);
    }
    setFocusProxy(m_when);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        showEvents();
        emit changed();
    });
}

void ScopeChooser::setScope(const QList<domain::Scope> &scope)
{
    const QSignalBlocker blocker{m_when};
    while (m_when->count() > m_spans.size())
        m_when->removeItem(m_when->count() - 1);
    m_mixed.clear();

    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker boxBlocker{m_boxes[i]};
        m_boxes[i]->setChecked(std::any_of(scope.begin(), scope.end(), [&](const domain::Scope &part) {
            return part.event == m_events[i].id;
        }));
    }
    if (!scope.isEmpty()) {
        const auto &first = scope.first();
        const bool uniform = std::all_of(scope.begin(), scope.end(), [&](const domain::Scope &part) {
            return part.period == first.period && part.year == first.year;
        });
        const auto span = std::find_if(m_spans.begin(), m_spans.end(), [&](const Span &candidate) {
            return candidate.period == first.period && candidate.year == first.year;
        });
        if (uniform && span != m_spans.end()) {
            m_when->setCurrentIndex(int(span - m_spans.begin()));
        } else {
            m_mixed = scope;
            m_when->addItem(tr("Different for each event"));
            m_when->setCurrentIndex(m_when->count() - 1);
        }
    }
    showEvents();
    emit changed();
}

QList<domain::Scope> ScopeChooser::scope() const
{
    if (keepsMixed())
        return m_mixed;
    QList<domain::Scope> scope;
    if (m_spans.isEmpty())
        return scope;
    const auto &span = m_spans[m_when->currentIndex()];
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            scope.append({m_events[i].id, span.period, span.year});
    return scope;
}

void ScopeChooser::setLocked(bool locked)
{
    m_locked = locked;
    m_when->setDisabled(locked);
    showEvents();
}

bool ScopeChooser::keepsMixed() const
{
    return !m_mixed.isEmpty() && m_when->currentIndex() >= m_spans.size();
}

void ScopeChooser::showEvents()
{
    for (auto *box : m_boxes)
        box->setDisabled(m_locked || keepsMixed());
}

} // namespace gui
