#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: looks.sh BUILD OUT [DRAFT…]
#
# Takes pictures of the window, for people to look at: each draft in light and dark, in English and German,
# at three sizes; the sample also in high contrast and as large as screens get. A sheet for each draft and
# size, sheet-DRAFT-SIZE.png, has the four beside one another.

set -eu

# As large as the largest picture.
screen=3840x2160x24
. "$(dirname "$0")/looks-setup.sh"

root=$here/../..
made=$out/drafts
"$root/tests/data/looks/make-drafts.py" "$made" sources-40.txt words-5000.txt paragraph-3000.txt

declare -A drafts=(
  [sample]=$root/data/samples/return-hubs.txt
  [sources]=$made/sources-40.txt
  [nosource]=$root/tests/data/looks/no-source.txt
  [words]=$made/words-5000.txt
  [paragraph]=$made/paragraph-3000.txt
  [hebrew]=$root/tests/data/looks/hebrew.txt
  [empty]=-
)

# take DRAFT STYLE LANGUAGE SIZE
take ()
{
  local place=$out/$1-$4-$2-$3.png language=

  case $2 in
    light) export ADW_DEBUG_COLOR_SCHEME=prefer-light ;;
    dark) export ADW_DEBUG_COLOR_SCHEME=prefer-dark ;;
    contrast) export ADW_DEBUG_COLOR_SCHEME=prefer-light ADW_DEBUG_HIGH_CONTRAST=1 ;;
  esac
  # C.UTF-8 is translated too: it is only plain C that is not.
  [ "$3" = en ] || language=$3
  LANGUAGE=$language "$build/tests/desk/picture" "${drafts[$1]}" "$place" 3 "$4" 2>>"$out/warnings.txt" ||
    echo "no picture: $place"
  unset ADW_DEBUG_HIGH_CONTRAST
}

: >"$out/warnings.txt"
names=("$@")
[ $# -gt 0 ] || names=(empty sample sources nosource words paragraph hebrew)

for draft in "${names[@]}"; do
  for size in 1024x700 1280x800 1920x1080; do
    pictures=()
    for style in light dark; do
      for language in en de; do
        take "$draft" $style $language $size
        pictures+=("$out/$draft-$size-$style-$language.png")
      done
    done
    montage "${pictures[@]}" -tile 2x2 -geometry 1024x+6+6 -background gray50 "$out/sheet-$draft-$size.png"
  done
done

if [ $# -eq 0 ]; then
  take sample contrast en 1280x800
  take sample light en 3840x2160
fi

echo "The sheets are $out/sheet-*.png"
