#pragma once

#include "store/database.h"

namespace store {

// Opens the same store once more, for a long act or reading in the thread that calls this, with the same
// right to write. Acts of the two take turns: one that comes while the other goes on is refused with a
// sentence, so that nobody waits; reading goes on beside it and sees the store as it was. To be let go of in
// the same thread, before the first one.
[[nodiscard]] Result<std::shared_ptr<Database>> openBeside(const Database &first);

} // namespace store
