#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes docs/reliability.md from what the tests and the fuzzers noted, and checks it.

reliability.py tests TREE              the tests that write rows or hold a promise, as a pattern for ctest
reliability.py write TREE ROWS FUZZED  the page, on the standard output; ROWS is the file that
                                       DOCKET_RELIABILITY named while the tests ran, FUZZED what ./dev fuzz said
reliability.py check TREE              the page has the rows of the tests, no others, and all codes of Kombo's API
"""
import json
import pathlib
import re
import sys

NUMBERED = r'"(\d{1,3} (?:[^"\\]|\\.)+)"'
DATA_ROW = re.compile(r'(?:newRow|[rR]ow)\(\s*' + NUMBERED)
NAMED_ROW = re.compile(r'survived\w*\((?:[^;]*?)QStringLiteral\(\s*' + NUMBERED)


def sources(tree):
    """Of walkrun.h's users, too: it writes the rows of walks."""
    return sorted(path for path in (tree / 'tests').rglob('tst_*.cpp') if re.search(r'support/survived\.h|api/walkrun\.h', path.read_text()))


def shell_sources(tree):
    return [path for path in sorted((tree / 'tests/app').glob('*.sh')) if 'survived' in path.read_text()]


def faults_of_tests(tree):
    faults = set()
    for path in sources(tree):
        text = re.sub(r'"\n\s*"', '', path.read_text())
        faults.update(DATA_ROW.findall(text))
        faults.update(NAMED_ROW.findall(text))
    for path in shell_sources(tree):
        faults.update(re.findall(r"^ *survived '(\d{1,3} [^']+)'", path.read_text(), re.M))
    return faults


def codes_of_api(tree):
    text = (tree / 'models/api/guidancecodes.cpp').read_text()
    return set(re.findall(r'"((?:PLATFORM|INTEGRATION|REMOTE|ATS)\.[A-Z_]+)"', text))


def promises(tree):
    """Each promise of SECURITY.md with the tests that hold it."""
    part = (tree / 'SECURITY.md').read_text().split('## What is promised')[1].split('\n## ')[0]
    rows = [line for line in part.splitlines() if line.startswith('|')][2:]
    return [re.findall(r'`([a-z]\w+)`', row) for row in rows]


def file_of_test(tree, name):
    return next((path for path in sorted((tree / 'tests').rglob('tst_*.cpp'))
                 if re.search(rf'::{name}\(\)', path.read_text())), None)


def print_tests(tree):
    files = set(sources(tree)) | {file_of_test(tree, name) for names in promises(tree) for name in names}
    names = sorted(f'{path.parent.name}\\.{path.stem[4:]}' for path in files if path)
    names += [f'app\\.{path.stem}' for path in shell_sources(tree)]
    print('^(' + '|'.join(names) + r')(\.|$)')


def page_faults(tree):
    """The first cell of each row of the table, without the code."""
    part = (tree / 'docs/reliability.md').read_text().split('## Faults')[1]
    cells = [line[2:].split(' | ')[0] for line in part.splitlines() if line.startswith('| ')][1:]
    return [re.sub(r' `[A-Z_.]+`$', '', cell) for cell in cells], part


def promise_count(tree):
    named = promises(tree)
    return f'{len(named)} of {len(named)}, by {len({name for names in named for name in names})} tests'


def check(tree):
    page = (tree / 'docs/reliability.md').read_text()
    shown, part = page_faults(tree)
    wanted = faults_of_tests(tree)
    problems = [f'{fault}: the tests have it, docs/reliability.md has not' for fault in sorted(wanted - set(shown))]
    problems += [f'{fault}: docs/reliability.md has it, no test has' for fault in sorted(set(shown) - wanted)]
    problems += [f'{fault}: twice in docs/reliability.md' for fault in sorted({f for f in shown if shown.count(f) > 1})]
    problems += [f'{code}: no row of docs/reliability.md has this code'
                 for code in sorted(codes_of_api(tree)) if f'`{code}`' not in part]
    if promise_count(tree) not in page:
        problems.append(f'{promise_count(tree)}: docs/reliability.md counts other promises than SECURITY.md makes')
    problems += [f'{folder.name}: docs/reliability.md has no figure of this fuzz target'
                 for folder in sorted((tree / 'tests/data/fuzz').iterdir()) if f'\n| {folder.name} | ' not in page]
    if len(codes_of_api(tree)) == 0 or not wanted:
        problems.append('neither codes nor faults were found: the check itself failed')
    for problem in problems:
        print(problem + "    <- './dev reliability' writes the page anew")
    return not problems


def cell(values):
    """What is the same on each page is said once."""
    values = [value or '–' for value in values]
    return values[0] if len(set(values)) == 1 else ' / '.join(values)


def words(text):
    text = re.sub(r'\b(\d[\d,]*) (\w+)\(s\)', lambda m: f'{m[1]} {m[2]}{"" if m[1] == "1" else "s"}', text)
    return re.sub(r'\b([a-z]+)\(s\)', r'\1s', text)


def fault_rows(rows):
    by_fault = {}
    for row in rows:
        by_fault.setdefault(row['fault'], {})[(row['page'], row['test'])] = row
    lines = []
    for fault in sorted(by_fault, key=lambda name: (int(name.split()[0]), name)):
        runs = [by_fault[fault][key] for key in sorted(by_fault[fault])]
        code = next((run['code'] for run in runs if re.fullmatch(r'[A-Z]+\.[A-Z_]+', run['code'])), '')
        functions = ', '.join(dict.fromkeys(f"`{run['test'].split()[1]}`" for run in runs))
        cells = [fault + (f' `{code}`' if code else ''), cell([words(run['told']) for run in runs]),
                 cell([run['kept'] for run in runs]), cell([run['asked'] for run in runs]),
                 cell([run['ends'] for run in runs]), functions]
        lines.append('| ' + ' | '.join(text.replace('|', '\\|') for text in cells) + ' |')
    return lines


def fuzz_rows(text):
    lines = []
    for part in re.split(r'^Fuzzing ', text, flags=re.M)[1:]:
        target, seconds = re.match(r'(\w+) for (\d+) seconds', part).groups()
        executed = int(re.search(r'number_of_executed_units:\s*(\d+)', part)[1])
        done = re.search(r'DONE\s+cov: (\d+) ft: (\d+)', part)
        lines.append(f'| {target} | {executed:,} in {int(seconds):,} s | {done[1]} edges, {done[2]} features | 0 |'
                     f' `./dev fuzz --seconds {seconds} {target}` |')
    return lines


def write(tree, rows_file, fuzz_file):
    rows = [json.loads(line) for line in rows_file.read_text().splitlines()]
    faults = [row for row in rows if re.match(r'\d{1,3} ', row.get('fault', ''))]
    soaks = [row for row in rows if 'figure' in row]
    codes = codes_of_api(tree)
    met = codes & {row['code'] for row in faults}
    print(f'''# What was counted

Written by `./dev reliability`, which runs each of these: change the tests, not this page. [faults.md](faults.md)
says what is made of each kind of fault and why; `static.reliability` checks that the table below has exactly the
rows that the tests have.

| Figure | Count | Command |
|---|---|---|
| Faults survived | {len({row['fault'] for row in faults})}, in {len(faults)} conversations | `./dev test --quick -L 'api|app'` |
| Codes of Kombo's API among them | {len(met)} of {len(codes)} | `./dev test --quick -R bodyfaults` |
| Promises of [SECURITY.md](../SECURITY.md) held | {promise_count(tree)} | `./dev reliability` |''')
    for row in soaks:
        print(f"| {row['figure']} | {row['value']} | `{row['command']}` |")
    print('''
## Fuzzing

Bytes made up by libFuzzer, under the address and undefined behaviour sanitizers. A finding is a crash, a
claim of the target that does not hold, more than 20 s or 2 GB for one input; each one fails the command and
is kept.

| Target | Executions | Reached | Findings | Command |
|---|---|---|---|---|''')
    print('\n'.join(fuzz_rows(fuzz_file.read_text())))
    print('''
## Faults

*a / b*: on the first page of orders and on the second. *Kept* counts orders: those of earlier pages, and those
that came in spite of the fault. *Asked* is what the server counted, Qt's own repetitions included. Exit codes are
those of `--fetch`. Waits are 100 times shorter here than for people.

| Fault | What the person reads | Kept | Asked | Ends | Held by |
|---|---|---|---|---|---|''')
    print('\n'.join(fault_rows(faults)))


def main():
    mode, tree = sys.argv[1], pathlib.Path(sys.argv[2])
    if mode == 'tests':
        print_tests(tree)
    elif mode == 'write':
        write(tree, pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4]))
    elif not check(tree):
        sys.exit(1)


main()
