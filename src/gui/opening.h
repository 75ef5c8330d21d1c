#pragma once

#include "domain/result.h"
#include "store/store.h"

#include <QDate>
#include <QString>

#include <memory>

namespace gui {

// Where the register lies when nothing else is said: deltagande.db in the user's data folder.
QString usualStorePath();
// The protocol item that the sample begins with.
QString sampleText();

// What a new register begins with.
enum class Beginning {
    Empty,  // committee, mandate period and events
    Sample, // also made-up people and the founding item, to try things out
};

[[nodiscard]] domain::Result<std::shared_ptr<store::Store>>
openStore(const QString &path, store::Database::Access access = store::Database::Access::Write);
// Makes the folder as well. Conflict when the file exists.
[[nodiscard]] domain::Result<std::shared_ptr<store::Store>> createStore(const QString &path,
                                                                        Beginning beginning);

} // namespace gui
