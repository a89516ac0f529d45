"""A room of the vectors: cases in the order written, each asked of the reference at once.

Where the expected answer is typed by hand, the reference must give it, or making stops.
"""

import json
import re

from calls import answer


class Room:
    def __init__(self, name):
        self.name = name
        self.cases = []
        self.typed = 0

    def case(self, name, rule, call, given, expected=None, error=None):
        """One case; `expected` is a typed output, `error` a typed code."""
        assert re.fullmatch(r"[a-z][0-9]*[a-z]?_[a-z0-9_]+|edge[0-9]+_[a-z0-9_]+", name), name
        assert name not in {case["name"] for case in self.cases}, f"{name} stands twice"
        got = answer(call, given)
        if error is not None:
            assert got.get("error", {}).get("code") == error, (name, error, got)
        elif expected is not None:
            assert got.get("output") == expected, (name, expected, got)
        else:
            assert "output" in got, (name, got)  # a refusal is always typed
        self.typed += error is not None or expected is not None
        self.cases.append({"name": name, "rule": rule, "call": call, "input": given, **got})

    def partly(self, name, rule, call, given, key, expected):
        """One case of which a single value of the answer is typed."""
        self.case(name, rule, call, given)
        assert self.cases[-1]["output"][key] == expected, (key, expected, self.cases[-1])
        self.typed += 1

    def text(self):
        lines = ",\n".join(json.dumps(case) for case in self.cases)
        return f'{{"room": {json.dumps(self.name)}, "cases": [\n{lines}\n]}}\n'
