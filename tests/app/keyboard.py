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


# What was on the clipboard before cannot be taken for the copy.
def forget_clipboard():
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=b"nothing copied yet", check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def copied(keys, holds):
    forget_clipboard()

    def copies():
        key(*keys)
        time.sleep(0.5)
        return holds()

    until(copies, f"nothing right is on the clipboard after {' '.join(keys)}")


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


# A search fails when any window of the display goes meanwhile: it is asked again, never waited in.
def windows_named(pattern):
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", pattern], check=False,
                          capture_output=True).stdout.split()


def is_in_sight(pattern):
    return windows_named(pattern) != []


# The first one in sight whose title matches.
def named_window(pattern):
    until(lambda: is_in_sight(pattern), f"no window is named {pattern}")
    return (windows_named(pattern) or [named_window(pattern)])[0]


def focus(window):
    subprocess.run(["timeout", str(PATIENCE), "xdotool", "windowfocus", "--sync", window], check=True)
