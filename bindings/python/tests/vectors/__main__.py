"""`python -m vectors`: each mismatch, and at last `python: N passed, M failed`.

With `--cases FILE` the cases of a file instead, one to a line; `-` is the standard input.
"""

import argparse
import sys

from vectors import suite


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m vectors")
    options.add_argument("--cases", metavar="FILE", type=argparse.FileType("r", encoding="utf-8"))
    cases = options.parse_args().cases
    passed, failures = 0, []
    for report in suite.run() if cases is None else [suite.run_lines(cases.name, cases)]:
        passed += report.passed
        failures += report.failures
    for failure in failures:
        print(failure)
    print(f"python: {passed} passed, {len(failures)} failed")
    return 0 if passed and not failures else 1


sys.exit(main())
