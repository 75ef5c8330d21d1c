#include "intake/marks.h"

namespace intake {

void Marks::add(const Mark &mark)
{
    if (mark.length <= 0)
        return;
    const int end = mark.start + mark.length;
    auto at = m_byStart.lower_bound(mark.start);
    if (at != m_byStart.begin()) {
        const auto before = std::prev(at);
        if (before->second.start + before->second.length > mark.start)
            at = before;
    }
    QList<Mark> rests;
    while (at != m_byStart.end() && at->second.start < end) {
        const Mark old = at->second;
        const int oldEnd = old.start + old.length;
        if (old.start < mark.start)
            rests.append({old.start, mark.start - old.start, old.part});
        if (oldEnd > end)
            rests.append({end, oldEnd - end, old.part});
        at = m_byStart.erase(at);
    }
    for (const Mark &rest : std::as_const(rests))
        m_byStart[rest.start] = rest;
    m_byStart[mark.start] = mark;
}

QList<Mark> Marks::list() const
{
    QList<Mark> marks;
    marks.reserve(qsizetype(m_byStart.size()));
    for (const auto &[start, mark] : m_byStart)
        marks.append(mark);
    return marks;
}

QList<Mark> Marks::list(Part part) const
{
    QList<Mark> marks = list();
    marks.removeIf([part](const Mark &mark) { return mark.part != part; });
    return marks;
}

} // namespace intake
