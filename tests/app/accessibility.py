#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Usage: accessibility.py, on a display and a D-Bus where Docket runs on sample orders.
Reads Docket's window as a screen reader does and works it with nothing but real keys.
Claims are about whatever is in the window, not about a list of its parts. Everything
found is reported, not only the first."""

import re
import subprocess
import sys

import pyatspi
from claims import MOST_CONTROLS, Claims
from screenreader import Failure, ScreenReader

COUNT = re.compile(r"^([\d,]+) (?:to do|of [\d,]+)$")


class Walk(Claims):
    """The claims, in the order in which they are tried."""

    def __init__(self):
        super().__init__(ScreenReader())
        self.window = self.counts = self.orders = self.stop = None
        self.total = 0

    def nodes(self):
        return self.window.tree()

    def find_main_window(self):
        frames = [each for each in self.reader.windows() if each.role == pyatspi.ROLE_FRAME]
        self.window = frames[0] if frames else None
        return self.window and self.window.has(pyatspi.STATE_ACTIVE)

    def find_parts(self):
        """The result line, the table of orders, and what is enabled while orders come."""
        nodes = self.nodes()
        self.counts = next((node for node in nodes if node.role == pyatspi.ROLE_LABEL and COUNT.match(node.name)), None)
        self.stop = next((node for node in nodes if str(node) == "menu item 'Stop loading'"), None)
        tables = [node for node in nodes if node.role in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)]
        self.orders = max(tables, key=lambda node: node.accessible.queryTable().nRows, default=None)
        return self.counts and self.stop and self.orders and self.rows() > 0

    def count(self):
        """The number of orders in the table as the result line says it; -1 where it says none."""
        said = COUNT.match(self.counts.again().name)
        return int(said[1].replace(",", "")) if said else -1

    def rows(self):
        return self.orders.accessible.queryTable().nRows

    def is_loaded(self):
        return not self.stop.again().has(pyatspi.STATE_ENABLED) and self.count() == self.rows()

    def open(self):
        self.begin("The window is there, active, and has its orders")
        self.reader.until(self.find_main_window, "no active main window")
        self.reader.until(self.find_parts, "no table with orders, or no result line")
        self.reader.until(self.is_loaded, "the orders do not come, or their number is not that of the table's rows")
        self.reader.until(lambda: self.reader.press_for_focus("F6", seconds=2), "F6 moves no focus")

    def names(self):
        self.begin("Everything that takes the keys has a name and a role")
        self.everything_has_name_and_role(self.window)

    def quiet(self):
        self.begin("At rest nothing is announced again and again")
        mark = len(self.reader.events)
        self.reader.listen(3)
        said = [(node.key, str(node)) for node in self.reader.renamed_since(mark)]
        for each in set(said):
            self.expect(said.count(each) == 1, f"said {said.count(each)} times: {each[1]}")

    def tab(self):
        self.begin("Tab reaches everything and is trapped nowhere; Shift+Tab goes the other way")
        self.tab_reaches_everything(self.window)

    def go_to_table(self):
        """By the filter, since from there Return leads to it wherever the keys were."""
        mark = len(self.reader.events)
        self.reader.press("ctrl+f", "Return")
        self.reader.until(
            lambda: self.orders.key in [node.control().key for node in self.reader.focus_since(mark)[-1:]],
            "Return in the filter does not lead to the table",
        )
        return self.orders.accessible.queryTable()

    def read_row(self, table, row):
        return [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]

    def cells(self):
        self.begin("The table says how large it is, what its columns are and what is in its cells")
        table = self.go_to_table()
        self.expect(table.nRows == self.count(), f"{table.nRows} rows, but {self.count()} orders")
        headers = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        self.expect(len(headers) > 4 and all(headers), f"headers without names: {headers}")
        self.expect(len(set(headers)) == len(headers), f"two columns of one name: {headers}")
        for row in (0, table.nRows // 2, table.nRows - 1):
            cells = self.read_row(table, row)
            self.expect(all(cells), f"row {row} has a cell that says nothing: {cells}")
            told = [cells[at] for at, header in enumerate(headers) if f"; {header.lower()} " in cells[0]]
            self.expect(len(told) >= 3, f"the first cell of row {row} does not read it: {cells[0]!r}")
            for value in told:
                self.expect(value in cells[0], f"{value!r} is not in what reads row {row}: {cells[0]!r}")
        self.what_is_read_is_what_is_copied(table, headers)

    def what_is_read_is_what_is_copied(self, table, headers):
        self.reader.press("Home", "ctrl+shift+c")
        copied = self.reader.until(self.copied_row, "Ctrl+Shift+C does not copy one row with headers")
        cells = self.read_row(table, 0)
        for header, value in zip(*copied):
            read = cells[headers.index(header)] if header in headers else None
            agrees = read is not None and (read.startswith(value) if headers.index(header) == 0 else read == value)
            self.expect(agrees or (not value and read == "not provided"), f"{header}: read {read!r}, copied {value!r}")

    @staticmethod
    def copied_row():
        clipboard = subprocess.run(
            ["timeout", "20", "xclip", "-o", "-selection", "clipboard", "-t", "UTF8_STRING"],
            capture_output=True,
            check=False,
        )
        lines = [line.split("\t") for line in clipboard.stdout.decode().splitlines()]
        return lines if len(lines) == 2 and len(lines[0]) == len(lines[1]) > 2 else None

    def selection(self):
        self.begin("The selection can be read, and moving through the rows reads them")
        table = self.go_to_table()
        self.reader.press("Home")
        self.selected_becomes(table, [0])
        for row in (1, 2):
            focused = self.reader.press_for_focus("Down")
            self.selected_becomes(table, [row])
            said = focused[-1].name if focused else None
            wanted = table.getAccessibleAt(row, 0).name
            self.expect(said == wanted, f"Down reads {said!r}, not {wanted!r}")
        self.reader.press("shift+Down")
        self.selected_becomes(table, [2, 3])
        self.expect(table.isRowSelected(3) and not table.isRowSelected(4), "rows do not know whether they are selected")

    def selected_becomes(self, table, rows):
        self.reader.until(
            lambda: list(table.getSelectedRows()) == rows,
            f"selected rows are {list(table.getSelectedRows())}, not {rows}",
        )

    def select_all(self):
        self.begin("Ctrl+A selects every row at once and says how many they are")
        table = self.go_to_table()
        mark = len(self.reader.events)
        self.reader.press("ctrl+a")
        self.reader.until(lambda: table.nSelectedRows == table.nRows, "not every row is selected in time", seconds=10)
        said = f"{table.nRows:,} selected"
        self.reader.until(
            lambda: said in [node.name for node in self.reader.renamed_since(mark)], f"{said!r} is not announced"
        )
        self.reader.press("Home")
        self.selected_becomes(table, [0])

    def filter(self, text):
        """Types a filter and waits until its count is announced and shown."""
        self.reader.press("ctrl+f", "ctrl+a")
        mark = len(self.reader.events)
        if text:
            self.reader.write(text)
        else:
            self.reader.press("BackSpace")

        def is_told():
            told = [node.name for node in self.reader.renamed_since(mark) if node.key == self.counts.key]
            wanted = f" of {self.total:,}" if text else f"{self.total:,} to do"
            return told and told[-1].endswith(wanted) and told[-1] == self.counts.again().name

        self.reader.until(is_told, f"the number of orders after typing {text!r} is not announced")
        return self.count()

    def announcement(self):
        self.begin("A changed number of results is announced")
        self.total = self.count()
        found = self.filter("midwife")
        self.expect(0 < found < self.total, f"midwife finds {found} of {self.total}")
        self.expect(found == self.rows(), f"{found} are announced, {self.rows()} in the table")
        self.everything_has_name_and_role(self.window)

    def nothing_found(self):
        self.begin("Finding nothing is announced, and Tab leads through what is shown instead")
        self.expect(self.filter("zzqqxx") == 0, "zzqqxx finds something")
        self.reader.until(lambda: not self.orders.again().has(pyatspi.STATE_SHOWING), "the empty table stays")
        self.everything_has_name_and_role(self.window)
        self.tab_reaches_everything(self.window)
        self.filter("")
        self.reader.until(
            lambda: self.rows() == self.total and self.orders.again().has(pyatspi.STATE_SHOWING),
            "the table does not come back",
        )

    def menus(self):
        self.begin("Every item of every menu has a name, and arrows reach it")
        self.go_to_table()
        item = self.reader.until(self.first_of_the_bar, "Alt does not lead into the menu bar")
        names = []
        while item and item.name not in names:
            names.append(item.name)
            self.read_menu("Down")
            self.reader.press("Escape")
            focused = self.reader.press_for_focus("Right", seconds=5)
            item = focused[-1] if focused else None
        bar = [node.name for node in self.nodes() if node.role == pyatspi.ROLE_MENU_ITEM and self.is_in_bar(node)]
        self.expect(sorted(names) == sorted(bar), f"Alt and arrows lead to {names}; the menu bar has {bar}")
        self.reader.press("Escape")
        self.begin("So it is in the menu of a row")
        self.go_to_table()
        self.read_menu("Menu", "Down")  # the key opens it without an item that is chosen
        self.reader.press("Escape")

    def first_of_the_bar(self):
        focused = self.reader.press_for_focus("Alt_L", seconds=5)
        return next((node for node in focused[-1:] if self.is_in_bar(node)), None)

    @staticmethod
    def is_in_bar(node):
        return node.parent.role == pyatspi.ROLE_MENU_BAR and node.is_usable()

    def read_menu(self, *keys):
        """Opens a menu by the keys and goes down until it is at its first item again."""
        mark = len(self.reader.events)
        self.reader.press(*keys)
        item = self.reader.waits_for(lambda: self.menu_item_since(mark), seconds=20)
        if not item:
            leads = ", ".join(node.path() for node in self.reader.focus_since(mark))
            raise Failure(f"{' '.join(keys)} opens no menu but leads to {leads or 'nothing'}")
        menu = item.parent
        reached = []
        while item and item.key not in [each.key for each in reached]:
            reached.append(item)
            if item.accessible.childCount:
                self.read_menu("Right")
                self.reader.press("Escape")
            focused = self.reader.press_for_focus("Down", seconds=2)
            item = focused[-1] if focused else None
        self.menu_is_whole(menu, {each.key for each in reached})

    def menu_item_since(self, mark):
        focused = self.reader.focus_since(mark)[-1:]
        return next((node for node in focused if node.parent.role == pyatspi.ROLE_POPUP_MENU), None)

    def menu_is_whole(self, menu, reached):
        for item in menu.children():
            if item.role == pyatspi.ROLE_SEPARATOR or not item.has(pyatspi.STATE_SHOWING):
                continue
            self.expect(item.name, f"no name: {item.path()}")
            self.expect(not item.is_usable() or item.key in reached, f"arrows do not reach {item.path()}")

    def dialogs(self):
        self.begin("The connection's dialog: names, Tab, a key that nobody reads, Escape")
        self.go_to_table()
        self.reader.press("ctrl+n")
        dialog = self.reader.until(self.open_dialog, "Ctrl+N opens no dialog")
        self.expect(dialog.name, "the dialog has no name")
        self.everything_has_name_and_role(dialog)
        self.tab_reaches_everything(dialog)
        self.key_is_not_read(dialog)
        focused = self.reader.press_for_focus("Escape")
        self.reader.until(lambda: not self.open_dialog(), "Escape does not close the dialog")
        back = focused[-1].control().role if focused else None
        self.expect(back == pyatspi.ROLE_TABLE, "after the dialog the keys are not where they were")

    def open_dialog(self):
        return next((each for each in self.reader.windows() if each.role == pyatspi.ROLE_DIALOG), None)

    def key_is_not_read(self, dialog):
        fields = [node for node in dialog.tree() if node.role == pyatspi.ROLE_PASSWORD_TEXT]
        self.expect(len(fields) == 1, f"{len(fields)} fields for a key")
        for _ in range(MOST_CONTROLS):
            focused = self.reader.press_for_focus("Tab", seconds=2)
            if focused and focused[-1].role == pyatspi.ROLE_PASSWORD_TEXT:
                break
        self.reader.write("hush")
        text = fields[0].accessible.queryText()
        self.reader.until(lambda: text.characterCount == len("hush"), "nothing can be typed as the key")
        self.expect("h" not in text.getText(0, -1), "the key is read out")

    def quit(self):
        self.reader.press("ctrl+q")

    def run(self):
        steps = (
            self.open,
            self.names,
            self.quiet,
            self.tab,
            self.cells,
            self.selection,
            self.select_all,
            self.announcement,
            self.nothing_found,
            self.menus,
            self.dialogs,
            self.quit,
        )
        try:
            for step in steps:
                step()
        except Failure as failure:
            self.problem(str(failure))
        for problem in self.problems:
            print(f"FAIL: {problem}", file=sys.stderr)
        return 1 if self.problems else 0


if __name__ == "__main__":
    sys.exit(Walk().run())
