#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: repairing.py PROGRAM, on a display with a window manager.
# After an outage: which open orders the own system never started, as events to be posted to
# it; and a person who was ordered twice. With nothing but keys.
import collections
import json
import subprocess
import sys

from keyboard import Failed, begin, clipboard, copied, expect, focus, is_in_sight, key, named_window, until, write

MISSED = 14
MOST_TABS = 40


def text():
    return clipboard("UTF8_STRING")


def copied_as(letter, holds):
    """All that is shown, by Edit > Copy as."""

    def holds_now():
        try:
            return holds(text())
        except json.JSONDecodeError:
            return False

    key("ctrl+f", "Return", "ctrl+a")
    copied(["alt+e", "s", letter], holds_now)
    return text()


def filtered(term):
    key("ctrl+f", "ctrl+a")
    write(term)
    key("Return")


def filter_text():
    copied(["ctrl+f", "ctrl+a", "ctrl+c"], lambda: ":" in text() and "\n" not in text())
    return text()


def objects(lines):
    return [json.loads(line) for line in lines.splitlines()]


def mails(orders):
    return [order["candidate"]["email"] for order in json.loads(orders)]


def compares(window):
    begin("Our own system's list lacks the orders of the outage")
    ids = copied_as("i", lambda copy: copy.count("\n") > 1200).split("\n")
    ours = [each for each in ids if each][MISSED:] + ["not an order of anybody"]
    subprocess.run(["xclip", "-i", "-selection", "clipboard"], input="\n".join(ours).encode(), check=True)

    begin("Pasted into Compare with my list, they are found")
    key("alt+o", "o")
    dialog = named_window("^Compare with my list$")
    focus(dialog)
    key("alt+l", "ctrl+a", "ctrl+v", "Tab", "Tab", "Tab", "space")
    key("Escape")
    until(lambda: not is_in_sight("^Compare with my list$"), "the dialog stays")
    focus(window)
    filtered("is:unlisted")

    begin("What is only here is copied as the events that were missed")
    events = objects(copied_as("w", lambda copy: len(objects(copy)) == MISSED))
    expect({event["type"] for event in events} == {"assessment:order-received"}, "other events")
    expect({event["data"]["id"] for event in events} == set(ids[:MISSED]), "other orders are events")


def finds_doubles():
    begin("is:dup shows everybody who has two open orders")
    filtered("is:dup")
    doubles = copied_as("j", lambda copy: len(json.loads(copy)) not in (0, 1, MISSED) and len(json.loads(copy)) < 500)
    counts = collections.Counter(mail.strip().lower() for mail in mails(doubles))
    expect(min(counts.values()) > 1, "somebody among them has one order")

    begin("The detail of one leads to the others")
    for tabs in range(1, MOST_TABS):
        filtered("is:dup")
        key("Return", *["Tab"] * tabs, "space")
        if "email:" in filter_text():
            break
        key("Escape")
    same = copied_as("j", lambda copy: 1 < len(json.loads(copy)) < 20)
    expect(len({mail.strip().lower() for mail in mails(same)}) == 1, "others have this address")


def main():
    docket = subprocess.Popen([sys.argv[1], "--demo", "--theme", "light"])
    try:
        begin("The window opens on sample orders")
        window = named_window("^Demo .sample data. – Docket$")
        focus(window)
        copied(["ctrl+f", "Return", "ctrl+a", "ctrl+c"], lambda: text().count("\n") > 1200)
        compares(window)
        finds_doubles()
        begin("Ctrl+Q ends the program")
        until(lambda: key("ctrl+q") or docket.poll() is not None, "it is still running")
        expect(docket.returncode == 0, f"it ended with {docket.returncode}")
    except Failed as failure:
        sys.exit(f"FAIL: {failure}\n  clipboard: {text()[:200]}")
    finally:
        docket.kill()
        docket.wait()


main()
