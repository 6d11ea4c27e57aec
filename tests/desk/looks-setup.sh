# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by whoever takes pictures, with its own arguments: BUILD OUT …. Sets $here, $build and $out, takes the
# two from the arguments, and goes on in a display of the size $screen, where everything is taken.

here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
shift 2

if [ -z "${ASSAY_LOOKS:-}" ]; then
  ASSAY_LOOKS=1 ASSAY_SCREEN=$screen exec "$here/display.sh" "$0" "$build" "$out" "$@"
fi

export GSETTINGS_SCHEMA_DIR=$build/data ASSAY_LOCALEDIR=$build/po
