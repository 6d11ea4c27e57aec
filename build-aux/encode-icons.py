#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: encode-icons.py ENCODER SIZE FOLDER ICON…

Makes of each symbolic ICON, NAME.svg, the picture FOLDER/SIZE-NAME.symbolic.png with ENCODER, which is
gtk4-encode-symbolic-svg. The toolkit colours such a picture as it would the icon, but need not load what
reads SVG: that is a tenth of the time until the window is seen, and some megabytes.
"""

import os
import subprocess
import sys
import tempfile


def main():
    encoder, size, folder, *icons = sys.argv[1:]

    # The encoder itself only knows how to name a picture after its icon.
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        for icon in icons:
            name = os.path.basename(icon).removesuffix(".svg") + ".symbolic.png"
            subprocess.run([encoder, "-o", scratch, icon, f"{size}x{size}"], check=True)
            os.replace(os.path.join(scratch, name), os.path.join(folder, f"{size}-{name}"))


if __name__ == "__main__":
    main()
