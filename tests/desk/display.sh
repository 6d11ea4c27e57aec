#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in a display and on a session bus of its own, with nothing of the caller's home. Xvfb
# says itself which display it took and when it is ready, so nothing has to be waited for by the clock.

set -eu

tmp=$(mktemp -d)
mkfifo "$tmp/display"
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$tmp"' EXIT

# Servers that start at one time may take the same display; the one that loses it ends, and begins again.
for attempt in 1 2 3; do
  Xvfb -displayfd 3 -screen 0 "${ASSAY_SCREEN:-1280x800x24}" -nolisten tcp -noreset \
    3>"$tmp/display" >/dev/null 2>"$tmp/log" &
  server=$!
  read -r number <"$tmp/display" && break
  echo "display.sh: the display did not start ($attempt): $(tail -n 3 "$tmp/log")" >&2
done

export DISPLAY=:$number
export XDG_RUNTIME_DIR=$tmp/run XDG_CONFIG_HOME=$tmp/config XDG_DATA_HOME=$tmp/data XDG_CACHE_HOME=$tmp/cache XDG_STATE_HOME=$tmp/state
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$tmp/services"
export GDK_BACKEND=x11 GSK_RENDERER=cairo GDK_DEBUG=gl-disable
export GSETTINGS_BACKEND=memory GIO_USE_VFS=local TZ=UTC LC_ALL=${ASSAY_LOCALE:-C.UTF-8}

# Only the accessibility bus may be started: the system's list of services would start a portal.
printf '[D-BUS Service]\nName=org.a11y.Bus\nExec=/usr/libexec/at-spi-bus-launcher\n' \
  >"$tmp/services/org.a11y.Bus.service"
cat >"$tmp/session.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir=$tmp/run</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$tmp/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# What the bus starts says things of its own: only the command speaks on our standard output.
exec 4>&1
dbus-run-session --config-file="$tmp/session.conf" -- \
  bash -c 'exec "$@" 1>&4 4>&-' command "$@" >/dev/null
