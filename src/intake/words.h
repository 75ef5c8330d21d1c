#pragma once

#include <QCoreApplication>

namespace intake {

// The sentences of this layer, in the user's language.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace intake
