#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: looks-training.sh BUILD OUT
#
# Takes pictures of training, for people to look at: course, blind work, review, progress and a class, each in light
# and dark, in German and in high contrast. sheet-PAGE.png has the four beside one another.

set -eu

screen=1600x1200x24
. "$(dirname "$0")/looks-setup.sh"

export ASSAY_CLI=$build/app/cli/assay-cli
course=$build/data/course/first-steps.assaycourse

# A class of five, one of whom sits at this machine, with work of some weeks.
python3 "$here/make-class.py" "$course" "$out/class" "$XDG_DATA_HOME"
saved=$out/data-home
rm -rf "$saved"
cp -r "$XDG_DATA_HOME" "$saved"

# take PAGE STYLE LANGUAGE ACTION…
take ()
{
  local place=$out/$1-$2-$3.png language=

  case $2 in
    light) export ADW_DEBUG_COLOR_SCHEME=prefer-light ;;
    dark) export ADW_DEBUG_COLOR_SCHEME=prefer-dark ;;
    contrast) export ADW_DEBUG_COLOR_SCHEME=prefer-light ADW_DEBUG_HIGH_CONTRAST=1 ;;
  esac
  [ "$3" = en ] || language=$3
  # What one picture begins must not show in the next.
  rm -rf "$XDG_DATA_HOME"
  cp -r "$saved" "$XDG_DATA_HOME"
  LANGUAGE=$language "$build/tests/desk/picture" "$course" "$place" 0 1280x800 "${@:4}" 2>>"$out/warnings.txt" ||
    echo "no picture: $place"
  unset ADW_DEBUG_HIGH_CONTRAST
}

: >"$out/warnings.txt"
for page in course blind review progress class; do
  actions=()
  case $page in
    blind) actions=('training.open(uint32 5)') ;;
    review) actions=('training.open(uint32 3)') ;;
    progress) actions=('training.progress') ;;
    class) actions=("class.show('$out/class')") ;;
  esac
  for look in 'light en' 'dark en' 'light de' 'contrast en'; do
    # Two words: the style and the language.
    # shellcheck disable=SC2086
    take $page $look "${actions[@]}"
  done
  montage "$out/$page"-{light-en,dark-en,light-de,contrast-en}.png -tile 2x2 -geometry 1024x+6+6 -background gray50 \
    "$out/sheet-$page.png"
done
rm -rf "$saved"

echo "The sheets are $out/sheet-*.png"
