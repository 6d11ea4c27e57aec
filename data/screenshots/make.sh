#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: make.sh [BUILD]
#
# Takes the pictures that the metainfo shows, anew, on a display of their own. Compare before you keep them.

set -eu

cd "$(dirname "$0")/../.."
build=${1:-build}
picture=$build/tests/desk/picture
sample=data/samples/return-hubs.txt
export GSETTINGS_SCHEMA_DIR=$build/data

take ()
{
  local scheme=$1 out=data/screenshots/$2
  shift 2
  ADW_DEBUG_COLOR_SCHEME=$scheme tests/desk/display.sh "$picture" "$1" "$out" "${@:2}" 2>/dev/null
  echo "$out"
}

# A few facts are closed, and the one that differs is selected.
steps=(win.next-fact win.next-fact win.state::confirmed win.next-fact win.state::confirmed
       win.next-fact win.state::confirmed win.next-fact)

take prefer-light desk-light.png "$sample" 0 1280x800 "${steps[@]}"
take prefer-dark desk-dark.png "$sample" 0 1280x800 "${steps[@]}"
take prefer-light welcome-light.png -
take prefer-light ledger-light.png "$sample" 0 1280x800 "${steps[@]}" win.ledger
take prefer-light side-light.png "$sample" 0 1280x800 "${steps[@]}" win.verdict::FAIL "win.show-check::plausibility"
