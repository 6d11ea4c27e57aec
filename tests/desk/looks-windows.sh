#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: looks-windows.sh BUILD OUT [PAGE…]
#
# Takes pictures of the desk and of its other windows as they are seldom seen: in high contrast, mirrored, and with text of
# 150 %, each in light and dark. Pages: desk, merge, library, revision, ledger, queries, help. sheet-PAGE.png has the six
# beside one another.

set -eu

screen=1600x1200x24
. "$(dirname "$0")/looks-setup.sh"

sample=$here/../../data/samples/return-hubs.txt
cli=$build/app/cli/assay-cli
work=$out/work
rm -rf "$work"
mkdir "$work"

# mark FILE NAME MINUTE OPTION…
mark ()
{
  "$cli" mark --by "$2" --at "2025-05-15T10:$3:00Z" "${@:4}" "$1" >/dev/null
}

# Two people worked on the sample apart.
"$cli" save -q -o "$work/ours.assay" "$sample"
cp "$work/ours.assay" "$work/theirs.assay"
mark "$work/ours.assay" 'Nora Whitlock' 11 --fact 'Keir Starmer' --state confirmed
mark "$work/ours.assay" 'Nora Whitlock' 12 --number 5 --state error --note 'AP has over 30%.'
mark "$work/ours.assay" 'Nora Whitlock' 13 --fact '12,000' --state cannot-confirm --note 'Nothing from the Home Office yet; asked again at noon.'
mark "$work/ours.assay" 'Nora Whitlock' 14 --verdict FAIL --reason 'The lead figure is wrong.' --confidence HIGH \
  --summary 'The figure in the lead is wrong, and nobody is quoted. Back to the author.'
mark "$work/theirs.assay" 'Jon Hale' 21 --number 5 --state cannot-confirm --note 'The Home Office counts by quarter.'
mark "$work/theirs.assay" 'Jon Hale' 22 --fact '12,000' --state confirmed
mark "$work/theirs.assay" 'Jon Hale' 23 --fact 'Serbia' --state error
mark "$work/theirs.assay" 'Jon Hale' 24 --verdict OPEN --summary 'One figure is still to be settled.'
mark "$work/theirs.assay" 'Jon Hale' 25 --score quotes=2 --reason 'Nobody is quoted at all.'

# The next revision moves a paragraph, mends a figure, and drops a name.
sed -e 's/40%/over 30%/' -e 's/ such as Serbia and Bosnia//' -e 's/staggering //' "$sample" |
  awk 'NR == 2 { held = $0; next } { print } NR == 3 { print held }' >"$work/next.txt"

# The library, with jobs of other days.
"$here/../data/looks/make-drafts.py" "$work" sources-40.txt words-200.txt
n=0
for draft in "$here/../data/looks/no-source.txt" "$here/../data/looks/hebrew.txt" "$work/sources-40.txt" "$work/words-200.txt"; do
  n=$((n + 1))
  "$cli" save -q -o "$work/job-$n.assay" "$draft"
done
mark "$work/job-1.assay" 'Jon Hale' 30 --verdict FAIL --confidence HIGH --summary 'No source.'
n=9
for job in "$work/ours.assay" "$work"/job-*.assay; do
  n=$((n + 1))
  "$cli" library add --at "2025-05-${n}T09:00:00Z" "$job" >/dev/null
done

# take PAGE LOOK STYLE FILE ACTION…
take ()
{
  local place=$out/$1-$2-$3.png

  export ADW_DEBUG_COLOR_SCHEME=prefer-$3
  case $2 in
    contrast) export ADW_DEBUG_HIGH_CONTRAST=1 ;;
    mirrored) export ASSAY_MIRRORED=1 ;;
    large) export ASSAY_TEXT_SCALE=150 ;;
  esac
  "$build/tests/desk/picture" "$4" "$place" 0 1280x800 "${@:5}" 2>>"$out/warnings.txt" || echo "no picture: $place"
  unset ADW_DEBUG_HIGH_CONTRAST ASSAY_MIRRORED ASSAY_TEXT_SCALE
}

: >"$out/warnings.txt"
pages=("$@")
[ $# -gt 0 ] || pages=(desk merge library revision ledger queries help)

for page in "${pages[@]}"; do
  file=$work/ours.assay
  case $page in
    desk) actions=(win.next-fact win.next-fact win.next-fact) ;;
    merge) actions=("file.merge('$work/theirs.assay')") ;;
    library) actions=(app.library) ;;
    revision) actions=("file.revise('$work/next.txt')") ;;
    ledger) actions=(win.next-fact win.next-fact win.ledger) ;;
    queries) actions=(win.next-problem "win.set-question((uint32 4, 'Which series is this from?'))" win.queries) ;;
    help) actions=(app.help "search.write::seal") ;;
  esac

  pictures=()
  for look in contrast mirrored large; do
    for style in light dark; do
      take "$page" $look $style "$file" "${actions[@]}"
      pictures+=("$out/$page-$look-$style.png")
    done
  done
  montage "${pictures[@]}" -tile 2x3 -geometry 1024x+6+6 -background gray50 "$out/sheet-$page.png"
done
rm -rf "$work"

echo "The sheets are $out/sheet-*.png"
