# SPDX-License-Identifier: MIT
"""What holds for any window that can be worked without seeing it, and a list of where it
does not."""

import time

import pyatspi
from screenreader import COMPOSITES, Failure

MOST_CONTROLS = 300
MOST_STAYS = 40  # presses of Tab inside one text, from link to link
NO_ROLES = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_FILLER}
PRESSED = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_COMBO_BOX,
}


class Claims:
    """Collects what is found, each under the step at which it was."""

    def __init__(self, reader):
        self.reader = reader
        self.problems = []
        self.step = ""
        self.started = time.monotonic()

    def begin(self, step):
        self.step = step
        print(f"- {step} ({time.monotonic() - self.started:.0f} s)", flush=True)

    def problem(self, what):
        line = f"{self.step}: {what}"
        if line not in self.problems:
            self.problems.append(line)

    def expect(self, holds, otherwise):
        if not holds:
            self.problem(otherwise)

    def everything_has_name_and_role(self, root):
        for node in root.showing_tree():
            if node.has(pyatspi.STATE_FOCUSABLE):
                self.expect(node.role not in NO_ROLES, f"no role: {node.path()}")
            if node.has(pyatspi.STATE_FOCUSABLE) or node.role in PRESSED or node.role == pyatspi.ROLE_TEXT:
                self.expect(node.name.strip(), f"no name: {node.path()}")
                self.expect("<qt>" not in node.name + node.description, f"markup is read out: {node.path()}")
            if node.role in PRESSED and not node.has(pyatspi.STATE_FOCUSABLE):
                inside_text = any(each.role == pyatspi.ROLE_TEXT for each in node.ancestors())
                self.expect(inside_text or node.control() != node, f"only a mouse reaches it: {node.path()}")

    def go_round(self, root, key):
        """The controls that the key leads through until it is back at the first of them."""
        order = []
        stays = 0
        while len(order) < MOST_CONTROLS and stays < MOST_STAYS:
            stays += 1
            for node in self.reader.press_for_focus(key, seconds=2):
                control = node.control()
                if order and control.key == order[-1].key:
                    continue
                if order and control.key == order[0].key:
                    return order
                if control.key in [each.key for each in order]:
                    raise Failure(f"{key} goes round without the first, from {order[-1].path()} to {control.path()}")
                if root.key not in [each.key for each in [control, *control.ancestors()]]:
                    raise Failure(f"{key} leaves the window, to {control.path()}")
                order.append(control)
                stays = 0
        where = order[-1].path() if order else "where it was"
        raise Failure(f"{key} stays at {where}" if stays else f"{key} never comes back")

    def focusable_controls(self, root):
        """What Tab has to reach. A list that never has the keys is a field's, which has them."""
        controls = {}
        for node in root.showing_tree():
            control = node.control()
            if node.is_usable() and node.has(pyatspi.STATE_FOCUSABLE):
                if control.role not in COMPOSITES or control.has(pyatspi.STATE_FOCUSABLE):
                    controls[control.key] = control
        return controls

    def tab_reaches_everything(self, root):
        before = self.focusable_controls(root)
        forward = self.go_round(root, "Tab")
        after = self.focusable_controls(root)
        reached = {control.key for control in forward}
        for key in before.keys() & after.keys() - reached:
            self.problem(f"Tab does not reach {before[key].path()}")
        backward = self.go_round(root, "shift+Tab")
        self.expect(
            [each.key for each in backward] == [each.key for each in reversed(forward)],
            f"Shift+Tab goes another way: {', '.join(map(str, backward))}; Tab: {', '.join(map(str, forward))}",
        )
        print(f"  {len(forward)} controls")
