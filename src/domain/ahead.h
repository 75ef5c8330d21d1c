#pragma once

#include <algorithm>
#include <functional>
#include <future>
#include <vector>

namespace domain {

// Makes things in their order, a part of them ahead of who takes them, so that both work at the same time.
// What makes them is called from one other thread at a time, and no more once the last one was taken or this
// is gone.
template <class T> class Ahead
{
public:
    Ahead(int count, std::function<T(int)> make)
        : m_count{count}
        , m_make{std::move(make)}
        , m_coming{begin(0)}
    {
    }

    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    // The next one. There are as many as was said.
    T next()
    {
        if (m_at == int(m_part.size())) {
            m_first += m_at;
            m_at = 0;
            m_part = m_coming.get();
            m_coming = begin(m_first + int(m_part.size()));
        }
        return std::move(m_part[size_t(m_at++)]);
    }

private:
    static constexpr int mostAhead = 256;

    std::future<std::vector<T>> begin(int first)
    {
        // Where there is no other thread to be had, it is made when it is asked for.
        return std::async(std::launch::async | std::launch::deferred, [this, first] {
            std::vector<T> part;
            for (int i = first; i < std::min(first + mostAhead, m_count); ++i)
                part.push_back(m_make(i));
            return part;
        });
    }

    int m_count;
    std::function<T(int)> m_make;
    std::vector<T> m_part;
    int m_first = 0;
    int m_at = 0;
    std::future<std::vector<T>> m_coming; // the last member: it waits for the thread before the others go
};

} // namespace domain
