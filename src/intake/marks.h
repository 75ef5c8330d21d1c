#pragma once

#include "intake/protocoltext.h"

#include <map>

namespace intake {

// Marks that never overlap: a new one takes its place from those that lie there.
class Marks
{
public:
    void add(const Mark &mark);

    // By start.
    QList<Mark> list() const;
    QList<Mark> list(Part part) const;

private:
    std::map<int, Mark> m_byStart;
};

} // namespace intake
