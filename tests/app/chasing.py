#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: chasing.py PROGRAM, on a display with a window manager.
# Orders that cannot be started for want of something: finds them, asks every recruiter, and
# sees that nobody is asked twice, with nothing but keys. The messages are read by Python's
# own mail library.
import csv
import email
import email.policy
import glob
import io
import os
import subprocess
import sys

from keyboard import Failed, begin, clipboard, copied, expect, focus, is_in_sight, key, named_window, until, write


def copied_rows():
    return list(csv.reader(io.StringIO(clipboard("UTF8_STRING"), newline=""), "excel-tab", strict=True))


def copied_with(term, holds):
    key("ctrl+f", "ctrl+a")
    write(term)
    key("Return")
    copied(["ctrl+a", "ctrl+c"], lambda: clipboard("UTF8_STRING").strip() and holds(copied_rows()))
    return copied_rows()


def messages(folder):
    found = []
    for path in sorted(glob.glob(os.path.join(folder, "*.eml"))):
        with open(path, "rb") as file:
            found.append(email.message_from_binary_file(file, policy=email.policy.default))
    return found


def check(found):
    addresses = [str(message["To"]) for message in found]
    expect(len(addresses) == len(set(addresses)), "somebody has two messages")
    for message in found:
        expect(message["Subject"], "a message has no subject")
        expect("@" in str(message["To"]), f"a message goes to {message['To']}")
        body = message.get_body(("plain",)).get_content()
        expect(len(body.strip().splitlines()) > 1, "a message names nobody")
        expect("\n" not in str(message["Subject"]), "a subject has two lines")


def main():
    program = sys.argv[1]
    folder = os.path.join(os.environ["HOME"], "messages")
    os.mkdir(folder)
    docket = subprocess.Popen([program, "--demo", "--theme", "light"])
    try:
        begin("The window opens on sample orders")
        window = named_window("^Demo .sample data. – Docket$")
        focus(window)
        copied(["ctrl+f", "Return", "ctrl+a", "ctrl+c"], lambda: clipboard("UTF8_STRING").count("\n") > 1200)  # all integrations

        begin("is:attention leaves those that lack something")
        lacking = copied_with("is:attention no:phone", lambda rows: 10 < len(rows) < 500)

        begin("The chase list writes a message to each of their recruiters")
        key("alt+o", "h")
        dialog = named_window("^Chase list$")
        focus(dialog)
        key("alt+s")
        named_window("^Save messages in$")
        write(folder)
        key("Return")
        until(lambda: messages(folder), "no message was written")
        until(lambda: key("Escape") or not is_in_sight("^Chase list$"), "the chase list stays")

        begin("Who was asked about is found by is:asked, once every message is written")
        focus(window)
        asked = copied_with("is:attention no:phone is:asked", lambda rows: len(messages(folder)) <= len(rows) < len(lacking))
        check(messages(folder))
        everything = "\n".join(message.get_body(("plain",)).get_content() for message in messages(folder))
        named = [row[0] for row in lacking if row[0].split(", ")[0] in everything]
        expect(len(named) > len(lacking) // 3, f"only {len(named)} of {len(lacking)} are named in a message")

        begin("They are no longer found by -is:asked")
        rest = copied_with("is:attention no:phone -is:asked", lambda rows: len(rows) == len(lacking) - len(asked))

        begin("Nobody is asked twice: nothing is left to be saved, so Escape closes the list itself")
        copied_with("is:attention no:phone", lambda rows: len(rows) == len(asked) + len(rest))
        key("alt+o", "h")
        focus(named_window("^Chase list$"))
        key("alt+s", "Escape")
        until(lambda: not is_in_sight("^Chase list$"), "the chase list had something to save")

        begin("Ctrl+Q ends the program")
        until(lambda: key("ctrl+q") or docket.poll() is not None, "it is still running")
        expect(docket.returncode == 0, f"it ended with {docket.returncode}")
    except Failed as failure:
        sys.exit(f"FAIL: {failure}")
    finally:
        docket.kill()
        docket.wait()


main()
