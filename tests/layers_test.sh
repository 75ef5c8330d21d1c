#!/usr/bin/env bash
# The two holes that include roots leave open: headers of Qt modules by folder, and relative paths into another layer.
# Plants one of each first, to see that the search finds them.
set -euo pipefail
root=$1

pattern='#include ["<](\.\./|Qt[A-Z][A-Za-z]+/)'
printf '#include <QtWidgets/QWidget>\n' | grep -qE "$pattern"
printf '#include "../store/database.h"\n' | grep -qE "$pattern"

if grep -rnE "$pattern" "$root/src"; then
    echo "These includes go round the layers: include \"layer/header.h\" or <QClass>." >&2
    exit 1
fi
