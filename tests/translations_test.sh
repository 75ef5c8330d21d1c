#!/usr/bin/env bash
# Every text of the program has a finished Swedish translation: the files are complete, and they are up to date with the
# sources, so that no new text is missing from them. English has its plurals.
set -euo pipefail
root=$1
lupdate=$2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

status=0
for file in "$root"/resources/translations/*_sv.ts; do
    name=$(basename "$file" _sv.ts)
    if grep -nE 'type="(unfinished|vanished|obsolete)"' "$file"; then
        echo "$file: unfinished or left-over texts." >&2
        status=1
    fi
    folder="$root/src/${name//-//}"
    [ "$name" = ui ] && folder="$root/ui"
    flags=()
    [ "$name" = gui ] && flags=(-no-recursive)
    cp "$file" "$work/$name.ts"
    "$lupdate" -silent "${flags[@]}" -I "$root/src" -no-obsolete -locations none -source-language en -target-language sv_SE \
        "$folder" -ts "$work/$name.ts"
    if grep -q 'type="unfinished"' "$work/$name.ts"; then
        echo "$file lacks texts of $folder: run scripts/translate and fill them in." >&2
        grep -B2 'type="unfinished"' "$work/$name.ts" | grep '<source>' >&2
        status=1
    fi
done

# English has its plurals: all of them, none of them “(s)”.
plurals="$root/resources/translations/plurals_en.ts"
cp "$plurals" "$work/plurals.ts"
"$lupdate" -silent -pluralonly -I "$root/src" -no-obsolete -locations none -source-language en -target-language en \
    "$root/src" "$root/ui" -ts "$work/plurals.ts"
if grep -q 'type="unfinished"' "$work/plurals.ts"; then
    echo "$plurals lacks plurals: run scripts/translate." >&2
    grep -B2 'type="unfinished"' "$work/plurals.ts" | grep '<source>' >&2
    status=1
fi
if grep -n '<numerusform>.*(s)' "$plurals"; then
    echo "$plurals: write both forms instead of “(s)”." >&2
    status=1
fi
exit $status
