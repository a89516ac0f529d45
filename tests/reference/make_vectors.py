"""Writes tests/vectors/*.json from the reference; with --check, fails where they differ.

    python3 tests/reference/make_vectors.py
    python3 tests/reference/make_vectors.py --check
"""

import difflib
import sys
from pathlib import Path

from cases import (caps, early, journal, ledger, matching, reading, reference, settling, terms,
                   time, value)

VECTORS = Path(__file__).resolve().parent.parent / "vectors"


def main(check):
    parts = (value, time, terms, early, caps, settling, ledger, reading, journal,
             reference, matching)
    rooms = [room for part in parts for room in part.rooms()]
    names = [case["name"] for room in rooms for case in room.cases]
    assert len(names) == len(set(names)), sorted({name for name in names if names.count(name) > 1})
    texts = {f"{room.name}.json": room.text() for room in rooms}
    if check:
        return compare(texts)
    for name, text in texts.items():
        (VECTORS / name).write_text(text, encoding="ascii", newline="\n")
    for room in rooms:
        print(f"{room.name:12} {len(room.cases):4} cases, {room.typed:4} typed by hand")
    typed = sum(room.typed for room in rooms)
    print(f"{'all':12} {len(names):4} cases, {typed:4} typed by hand")
    return 0


def compare(texts):
    stored = {path.name: path.read_text(encoding="ascii") for path in VECTORS.glob("*.json")}
    for name in sorted(stored.keys() | texts.keys()):
        old, new = stored.get(name, "").splitlines(), texts.get(name, "").splitlines()
        for line in difflib.unified_diff(old, new, f"stored {name}", f"made {name}", "", "", 0, ""):
            print(line)
    return 0 if stored == texts else 1


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
