# SPDX-License-Identifier: MIT
"""What a screen reader has of another program: its tree of accessibles, the events it
sends, and real keys to press. Nothing is kept from one question to the next: each one is
put to the program anew."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")

import pyatspi  # noqa: E402  (the version is chosen first)
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds for each expectation
MANY = 100  # children: of a table or list with more only the first ones are read

# Tab leads to these as a whole; inside of them arrow keys go on.
COMPOSITES = {
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_BOX,
    pyatspi.ROLE_PAGE_TAB_LIST,
    pyatspi.ROLE_MENU_BAR,
    pyatspi.ROLE_POPUP_MENU,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON,
}


class Failure(Exception):
    """An expectation that did not come true, after which nothing further can be read."""


class Node:
    """One accessible with what it said of itself when it was read."""

    def __init__(self, accessible, parent=None):
        self.accessible = accessible
        self.key = accessible.path  # never given to a second accessible
        self.role = accessible.getRole()
        self.name = accessible.name
        self.states = set(accessible.getState().getStates())
        self._parent = parent

    @property
    def parent(self):
        if self._parent is None:
            accessible = self.accessible.parent
            self._parent = Node(accessible) if accessible else None
        return self._parent

    def again(self):
        """The same accessible, read anew."""
        return Node(self.accessible)

    @property
    def description(self):
        return self.accessible.description

    def has(self, *states):
        return self.states.issuperset(states)

    def is_usable(self):
        return self.has(pyatspi.STATE_SHOWING, pyatspi.STATE_ENABLED)

    def ancestors(self):
        node = self.parent
        while node and node.role != pyatspi.ROLE_APPLICATION:
            yield node
            node = node.parent

    def children(self):
        found = []
        for index in range(min(self.accessible.childCount, MANY)):
            child = self.accessible.getChildAtIndex(index)
            if child:
                found.append(Node(child, self))
        return found

    def tree(self):
        """This node and all below it."""
        nodes = [self]
        for child in self.children():
            nodes += child.tree()
        return nodes

    def showing_tree(self):
        """The same without what is hidden. Cells of a hidden list call themselves showing."""
        nodes = [self]
        for child in self.children():
            if child.has(pyatspi.STATE_SHOWING):
                nodes += child.showing_tree()
        return nodes

    def control(self):
        """What Tab has to reach for this node to have the keys: itself, what it is a part
        of, or the group of a radio button, whose other members are chosen by arrows."""
        reached = self.parent if self.role == pyatspi.ROLE_RADIO_BUTTON else self
        for ancestor in self.ancestors():
            if ancestor.role in COMPOSITES:
                reached = ancestor
        return reached

    def __str__(self):
        return f"{Atspi.role_get_name(self.role)} '{self.name}'"

    def path(self):
        """Where it is, leaving out what merely holds others."""
        steps = [str(each) for each in self.ancestors() if each.name or each.role != pyatspi.ROLE_FILLER]
        return " / ".join([*reversed(steps), str(self)])


class Event:
    """What the program said, with its source as it was then; None where that was gone.
    Qt tells that a name has changed, not the new name: a screen reader asks for it."""

    def __init__(self, event):
        self.kind = event.type
        self.node = None
        if self.kind == "object:state-changed:focused" and not event.detail1:
            return  # what loses the keys is of no use
        try:
            self.node = Node(event.source)
        except GLib.Error:
            pass


class ScreenReader:
    """Listens to the program from when that is there."""

    def __init__(self):
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
        self.events = []
        self.application = self.until(self._find_application, "no program is on the accessibility bus")
        self.application.set_cache_mask(Atspi.Cache.NONE)
        # A program that is just coming may miss that somebody listens.
        pyatspi.Registry.registerEventListener(
            lambda event: self.events.append(Event(event)),
            "object:state-changed:focused",
            "object:property-change:accessible-name",
        )

    @staticmethod
    def _find_application():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in desktop if each and each.childCount), None)

    def listen(self, seconds=0.02):
        """Takes in what has been said, and what is said in the seconds to come."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            while context.iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def waits_for(self, condition, seconds):
        """The first true answer of the condition, or its last false one."""
        end = time.monotonic() + seconds
        while True:
            self.listen()
            try:
                answer = condition()
            except GLib.Error:  # it went away while it was read
                answer = None
            if answer or time.monotonic() >= end:
                return answer

    def until(self, condition, otherwise, seconds=PATIENCE):
        answer = self.waits_for(condition, seconds)
        if not answer:
            raise Failure(otherwise)
        return answer

    def press(self, *keys):
        self.listen()
        subprocess.run(["xdotool", "key", *keys], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def windows(self):
        """The windows of the program that are to be seen, main window and dialogs."""
        nodes = [Node(each) for each in self.application if each]
        return [node for node in nodes if node.has(pyatspi.STATE_SHOWING)]

    def focus_since(self, mark):
        """The nodes that got the keys since then, in their order. States are of no use
        here: a current cell or tab calls itself focused while the keys are elsewhere."""
        return [
            event.node
            for event in self.events[mark:]
            if event.node and event.kind == "object:state-changed:focused"
        ]

    def press_for_focus(self, *keys, seconds=PATIENCE):
        """Presses keys and answers the nodes that get the focus, the last one last."""
        mark = len(self.events)
        self.press(*keys)
        self.waits_for(lambda: self.focus_since(mark), seconds)
        return self.focus_since(mark)

    def renamed_since(self, mark):
        """The nodes whose name has changed since then, with what it was when they said so."""
        return [
            event.node
            for event in self.events[mark:]
            if event.node and event.kind == "object:property-change:accessible-name"
        ]
