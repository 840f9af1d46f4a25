# SPDX-License-Identifier: MIT
"""A person who has nothing but keys, on a display with a window manager, and looks at what
is on the clipboard."""

import subprocess
import time

PATIENCE = 60  # seconds for each expectation


class Failed(Exception):
    pass


def begin(step):
    print("-", step, flush=True)


def expect(holds, why):
    if not holds:
        raise Failed(why)


def until(holds, why):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return
        time.sleep(0.2)
    raise Failed(why)


def key(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def clipboard(target):
    return subprocess.run(["timeout", "20", "xclip", "-o", "-selection", "clipboard", "-t", target],
                          check=False, capture_output=True).stdout.decode("utf-8", "replace")


def copied(keys, holds):
    def copies():
        key(*keys)
        time.sleep(0.5)
        return holds()

    until(copies, f"nothing right is on the clipboard after {' '.join(keys)}")


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def windows(pattern):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", pattern], check=False,
                          capture_output=True).stdout.split()


def is_in_sight(pattern):
    return windows(pattern) != []


# The first one in sight whose title matches. Not by --sync: it fails when any window goes meanwhile.
def named_window(pattern):
    found = []
    until(lambda: found.extend(windows(pattern)) or found, f"no window is named {pattern}")
    return found[0]


def focus(window):
    subprocess.run(["timeout", str(PATIENCE), "xdotool", "windowfocus", "--sync", window], check=True)
