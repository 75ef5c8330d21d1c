#pragma once

#include <atomic>
#include <functional>

namespace domain {

// How a long piece of work tells how far it is, and learns that nobody wants it any more. Both are called in
// the thread that works.
struct Watch
{
    std::function<void(int done, int of)> tell;
    const std::atomic_bool *stop = nullptr;

    bool isStopped() const { return stop && stop->load(std::memory_order_relaxed); }
    void progress(int done, int of) const
    {
        if (tell)
            tell(done, of);
    }
};

} // namespace domain
