#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: team.py PROGRAM, on a display with a window manager.
# Two people, each with a home, a password store and a window of their own, share their marks by
# way of a folder, with nothing but keys: what one is done with, the other has not to do.
import glob
import os
import signal
import subprocess
import sys

from keyboard import Failed, begin, clipboard, copied, expect, focus, is_in_sight, key, named_window, until, write

HERE = os.path.dirname(os.path.abspath(__file__))
PREFERENCES = "^Preferences – Docket$"
ALL_OPEN = 7  # its place among the views of the side bar, below their title
CUSTOMERS = ("acme", "globex", "initech")


class Person:
    def __init__(self, program, name, port):
        self.name = name
        self.process = subprocess.Popen(
            [os.path.join(HERE, "with-keyring.sh"), "unlocked", "env", f"DISPLAY={os.environ['DISPLAY']}",
             program, "--theme", "light"], start_new_session=True)
        self.connect(port)

    def connect(self, port):
        focus(named_window("^Docket$"))
        key("ctrl+n")
        focus(named_window("^Connect to Kombo"))
        write(self.name)
        key("Tab", "Tab")
        write("kmb_weekend_0123456789abcdef")
        key("Tab")
        for customer in CUSTOMERS:
            write(f"workday:{customer}")
            key("Return")
        key("Tab", "space", "Tab")
        write(f"http://127.0.0.1:{port}/v1")
        key("Return")
        self.window = named_window(f"^{self.name} – Docket$")
        until(lambda: not is_in_sight("^Connect to Kombo"), "the dialog stays")
        self.turns_to_it()
        key("ctrl+f", "Return", "shift+F6", "shift+F6", "Home", *["Down"] * ALL_OPEN, "Return")
        self.sees("cleo", ["Acme, Cleo", "Globex, Cleo", "Initech, Cleo"])

    def turns_to_it(self):
        subprocess.run(["xdotool", "windowraise", self.window], check=True)
        focus(self.window)

    def sees(self, term, names):
        """The candidates that the filter leaves, sorted."""
        self.turns_to_it()
        key("ctrl+f", "ctrl+a")
        write(term)
        key("Return")
        copied(["ctrl+f", "Return", "ctrl+a", "ctrl+c"], lambda: candidates() == names)

    def joins(self, folder, secret=None):
        """Answers the secret, which is made where there is none yet."""
        self.turns_to_it()
        key("ctrl+comma")
        focus(named_window(PREFERENCES))
        key("End", "alt+c")
        focus(named_window("^Folder of the team$"))
        write(folder)
        key("Return")
        until(lambda: not is_in_sight("^Folder of the team$"), "the folder is not taken")
        focus(named_window(PREFERENCES))
        key("alt+n")
        write(self.name)
        if secret is None:
            key("alt+m")
            copied(["ctrl+a", "ctrl+c"], lambda: len(clipboard("UTF8_STRING")) == 20)
            secret = clipboard("UTF8_STRING")
            key("alt+u")
        else:
            key("alt+t")
            write(secret)
            key("Return")
        key("alt+s")
        until(lambda: key("Escape") or not is_in_sight(PREFERENCES), "the preferences stay")
        return secret

    def ends(self):
        self.turns_to_it()
        key("ctrl+q")  # once: the next one would be the other person's
        until(lambda: self.process.poll() is not None, "it is still running")
        expect(self.process.returncode == 0, f"it ended with {self.process.returncode}")

    def kill(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()


def candidates():
    return sorted(line.split("\t")[0] for line in clipboard("UTF8_STRING").splitlines())


def marks(folder):
    return glob.glob(os.path.join(folder, "docket-*.marks"))


def story(program, folder, port, people):
    begin("Anna connects, and is done with an order before there is a team")
    anna = Person(program, "Anna", port)
    people.append(anna)
    anna.sees("acme cleo", ["Acme, Cleo"])
    key("ctrl+d")
    anna.sees("is:done", ["Acme, Cleo"])

    begin("She makes a secret, chooses the folder, and shares")
    secret = anna.joins(folder)
    until(lambda: len(marks(folder)) == 1, "nothing is shared")

    begin("Bert has the same customers, and joins with what she told him")
    bert = Person(program, "Bert", port)
    people.append(bert)
    bert.joins(folder, secret)
    bert.sees("is:done", ["Acme, Cleo"])

    begin("What Anna is done with, Bert has not to do")
    anna.sees("globex bert", ["Globex, Bert"])
    key("ctrl+d")
    bert.sees("is:done", ["Acme, Cleo", "Globex, Bert"])
    bert.sees("is:todo", ["Acme, Anna", "Acme, Bert", "Globex, Anna", "Globex, Cleo", "Initech, Anna", "Initech, Bert",
                          "Initech, Cleo"])

    begin("What Bert takes back is taken back for Anna")
    bert.sees("acme cleo", ["Acme, Cleo"])
    key("ctrl+d")
    anna.sees("is:done", ["Globex, Bert"])
    expect(len(marks(folder)) == 2, "there is not a file for each")

    begin("Nobody is named in the folder, and the secret is nowhere in it")
    for path in marks(folder):
        with open(path, "rb") as file:
            text = file.read()
        for word in ("Acme", "Cleo", "Anna", "Bert", secret):
            expect(word.encode() not in text, f"{word} is in {path}")

    begin("Ctrl+Q ends both")
    anna.ends()
    bert.ends()


def main():
    world = os.path.join(os.environ["HOME"], "world")
    folder = os.path.join(os.environ["HOME"], "shared")
    os.mkdir(world)
    os.mkdir(folder)
    server = subprocess.Popen([sys.executable, "-B", os.path.join(HERE, "monday.py"), world])
    people = []
    try:
        until(lambda: os.path.exists(os.path.join(world, "port")), "there is no server")
        with open(os.path.join(world, "port"), encoding="ascii") as file:
            story(sys.argv[1], folder, file.read().strip(), people)
    except Failed as failure:
        sys.exit(f"FAIL: {failure}\n  clipboard: {clipboard('UTF8_STRING')[:200]}")
    finally:
        for person in people:
            person.kill()
        server.kill()
        server.wait()


main()
