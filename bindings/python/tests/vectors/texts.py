"""`python -m vectors.texts CASES OUT`: of each told story the texts that a ledger of it gives.

A line of JSON a story, made as `bindings/node/test/texts.mjs` makes it: the two files must be the
same to the byte (`cargo xtask stories`). The door sorts its names and says what is not there;
read, what it says is what the typed functions say.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import duly
from vectors.form import Json

FROM, TO = date(2026, 4, 1), date(2026, 9, 30)


def texts(case: Json) -> dict[str, Json]:
    ledger = duly.Ledger()
    posts = [_posted(ledger, step["post"]) for step in case["input"]["steps"] if "post" in step]
    lines = ledger.to_lines()
    again = duly.Ledger.from_lines("\n".join(lines))
    assert again.to_lines() == lines, case["name"]
    typed, door = _typed(again), _door(lines)
    for name, read in READ.items():
        assert read(door[name]) == typed[name], f"{case['name']}, {name}"
    return {"name": case["name"], "posts": posts, "lines": lines, "typed": typed, "door": door}


def _written(items: Iterable[duly.OpenItem]) -> str:
    return f"[{','.join(item.to_json() for item in items)}]"


def _items(text: str) -> Iterator[duly.OpenItem]:
    return (duly.OpenItem.from_json(json.dumps(item)) for item in json.loads(text))


READ: dict[str, Callable[[str], str]] = {
    "open_items": lambda text: _written(_items(text)),
    "aging": lambda text: duly.AgingReport.from_json(text).to_json(),
    "roll_forward": lambda text: duly.RollForward.from_json(text).to_json(),
}


def _typed(ledger: duly.Ledger) -> dict[str, str]:
    return {
        "open_items": _written(ledger.as_of(TO).open_items()),
        "aging": ledger.as_of(TO).aging().to_json(),
        "roll_forward": ledger.roll_forward(FROM, TO).to_json(),
    }


def _door(lines: list[str]) -> dict[str, str]:
    """The same by name, with the texts put together by hand: nothing reads them on the way."""
    entries = duly.call("ledger.from_lines", json.dumps({"lines": "\n".join(lines)}))
    position = f'{{"position":{{"ledger":{entries},"query":{{"as_of":"{TO}"}}}}}}'
    period = f'{{"ledger":{entries},"from":"{FROM}","to":"{TO}"}}'
    return {
        "open_items": duly.call("position.open_items", position),
        "aging": duly.call("position.aging", position),
        "roll_forward": duly.call("ledger.roll_forward", period),
    }


def _posted(ledger: duly.Ledger, entry: Json) -> str:
    """What became of it; or the code and the sentence of the refusal."""
    line = json.dumps(entry | {"v": duly.SCHEMA_VERSION}, ensure_ascii=False)
    try:
        return ledger.post(duly.Entry.from_line(line)).to_json()
    except duly.DulyError as error:
        return f"{error.code}: {error.message}"


def main(cases: str, out: str) -> None:
    stories = Path(cases).read_text(encoding="utf-8").splitlines()
    told = [
        json.dumps(texts(json.loads(story)), ensure_ascii=False, separators=(",", ":"))
        for story in stories
    ]
    Path(out).write_text("".join(f"{line}\n" for line in told), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
