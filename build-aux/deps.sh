#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: deps.sh LIST…
#
# Installs the packages of the named lists that are not installed yet. When none is missing it asks no
# one and downloads nothing, so it needs no root and no network the second time.

set -eu

build=(
  gcc libc6-dev make meson ninja-build pkg-config gettext python3 python3-docutils
  libglib2.0-dev libjson-glib-dev libgumbo-dev libcmark-dev libpsl-dev libsqlite3-dev libgpgme-dev libpoppler-glib-dev
  libarchive-dev libxml2-dev
  libsoup-3.0-dev glib-networking
  libpango1.0-dev libcairo2-dev
  libgtk-4-dev libgtk-4-bin libadwaita-1-dev adwaita-icon-theme librsvg2-common librsvg2-bin fonts-dejavu-core
  libatspi2.0-dev libxtst-dev
  desktop-file-utils shared-mime-info
)
# A display for the window where there is none.
display=(xvfb dbus at-spi2-core)
test=(
  clang-format python3-jsonschema python3-pyld python3-rdflib node-typescript
  appstream libxml2-utils libglib2.0-bin poppler-utils parallel
)
# A browser that is clicked, for reports that are pages.
browser=(chromium chromium-driver)
looks=(imagemagick)
# Peers that the benches measure beside us, where they are there.
bench=(gnome-text-editor libx11-6 libicu-dev)
peers=(nodejs npm)
soak=(clang libclang-rt-14-dev)

wanted=()
for list in "$@"; do
  case $list in
    build) wanted+=("${build[@]}") ;;
    display) wanted+=("${display[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    browser) wanted+=("${browser[@]}") ;;
    looks) wanted+=("${looks[@]}") ;;
    bench) wanted+=("${bench[@]}") ;;
    peers) wanted+=("${peers[@]}") ;;
    soak) wanted+=("${soak[@]}") ;;
    *) echo "deps.sh: no list is called $list" >&2; exit 2 ;;
  esac
done

if ! command -v dpkg-query >/dev/null; then
  echo "This is not Debian: please see to it that these are installed (or their like):" >&2
  echo "  ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done

[ ${#missing[@]} -gt 0 ] || exit 0

root=()
[ "$(id -u)" = 0 ] || root=(sudo)

echo "Installing: ${missing[*]}"

# A list of packages that is there, but old, may name files that are gone: then fetch it, once.
install_missing ()
{
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}

if ! install_missing >/dev/null 2>&1; then
  "${root[@]}" apt-get update -q </dev/null
  install_missing
fi
