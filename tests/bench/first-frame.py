#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: first-frame.py TIMES FILE NAME=PROGRAM…

Opens FILE in each PROGRAM in turn, TIMES times, on the display that it is run on, and prints a line for
each: name, seconds until there was anything to see, seconds until a page of text stood there, seconds that
its first thread and all its threads had worked by then (which a busy machine does not change), and the
memory that the program held at rest and at the most, in MB. Medians; it asks the X server for what is on
the screen.
"""

import array
import collections
import ctypes
import os
import statistics
import subprocess
import sys
import time
import zlib

WIDTH, HEIGHT = 1280, 800
LIMIT = 30.0

# When nothing has moved for this long, all is there.
QUIET = 1.2

# A page of text covers this share of the screen with what is neither paper nor desk.
INK = 0.03

X = ctypes.CDLL("libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XOpenDisplay.argtypes = [ctypes.c_char_p]
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X.XGetImage.restype = ctypes.c_void_p
X.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                        ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
X.XFree.argtypes = [ctypes.c_void_p]


class Image(ctypes.Structure):
    """The first fields of an XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int),
                ("bitmap_unit", ctypes.c_int), ("bitmap_bit_order", ctypes.c_int),
                ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class Screen:
    def __init__(self):
        self.display = X.XOpenDisplay(None)
        self.root = X.XDefaultRootWindow(self.display)

    def grab(self):
        pointer = X.XGetImage(self.display, self.root, 0, 0, WIDTH, HEIGHT, 0xffffffff, 2)
        image = ctypes.cast(pointer, ctypes.POINTER(Image)).contents
        pixels = ctypes.string_at(image.data, image.bytes_per_line * image.height)
        X.XFree(image.data)
        X.XFree(pointer)
        return pixels


def look(pixels):
    """Returns the number of colours of a sample of the screen, and the share that is ink."""
    counts = collections.Counter(array.array("I", pixels)[::97])
    papers = sum(count for _, count in counts.most_common(4))
    return len(counts), 1 - papers / sum(counts.values())


def memory_held(pid):
    """Returns what the program holds and the most that it held, in MB."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        status = file.read()
    return tuple(int(status.split(key)[1].split()[0]) / 1024 for key in ("VmRSS:", "VmHWM:"))


def work_done(pid):
    """Returns the seconds that the program's first thread has worked, and all of them together."""
    times = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        try:
            with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as stat:
                times[task] = int(stat.read().split()[0]) / 1e9
        except OSError:
            pass
    return times.get(str(pid), 0), sum(times.values())


def measure(screen, program, file):
    seen = zlib.crc32(screen.grab())
    start = time.monotonic()
    process = subprocess.Popen([*program.split(), file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    anything = text = None
    first = every = LIMIT
    changed = start

    while time.monotonic() - start < LIMIT:
        pixels = screen.grab()
        now = time.monotonic()
        checksum = zlib.crc32(pixels)
        if checksum != seen:
            seen, changed = checksum, now
            colours, ink = look(pixels)
            if anything is None and colours > 12:
                anything = now - start
            if text is None and ink > INK:
                text = now - start
                first, every = work_done(process.pid)
        if text is not None and now - changed > QUIET:
            break
        time.sleep(0.004)

    memory = memory_held(process.pid)
    process.terminate()
    process.wait()
    return anything or LIMIT, text or LIMIT, first, every, *memory


def main():
    times, file = int(sys.argv[1]), sys.argv[2]
    programs = dict(argument.split("=", 1) for argument in sys.argv[3:])
    config = os.path.join(os.environ["XDG_CONFIG_HOME"], "gtk-4.0")
    os.makedirs(config, exist_ok=True)
    with open(os.path.join(config, "settings.ini"), "w", encoding="ascii") as settings:
        settings.write("[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n")

    screen = Screen()
    results = collections.defaultdict(list)
    for turn in range(times + 1):
        for name, program in programs.items():
            result = measure(screen, program, file)
            # The first of each only warms the caches of the machine.
            if turn > 0:
                results[name].append(result)

    for name, rows in results.items():
        print(name, *(f"{statistics.median(column):.3f}" for column in zip(*rows)), sep="\t")


if __name__ == "__main__":
    main()
