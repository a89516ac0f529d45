"""`python -m vectors`: each mismatch, and at last `python: N passed, M failed`."""

import sys

from vectors import suite


def main() -> int:
    passed, failures = 0, []
    for report in suite.run():
        passed += report.passed
        failures += report.failures
    for failure in failures:
        print(failure)
    print(f"python: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


sys.exit(main())
