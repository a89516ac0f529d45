"""The vectors: read from their files, asked one by one, compared to the letter."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duly
from vectors import matching, readings, story, values
from vectors.form import Json

FOLDER = Path(__file__).resolve().parents[4] / "tests" / "vectors"

CALLS: dict[str, Callable[..., Json]] = values.CALLS | matching.CALLS | {
    "bucket_edges": readings.bucket_edges,
    "bucket_labels": readings.bucket_labels,
    "aging": readings.aging,
    "allocate": readings.allocate,
    "ledger_story": story.ledger_story,
}


@dataclass
class Report:
    """What was asked of one file."""

    file: str
    passed: int = 0
    failures: list[str] = field(default_factory=list)


@dataclass
class Refused:
    """A refusal with its code: an answer too."""

    error: duly.DulyError


@dataclass
class Unreadable:
    """The question could not be put."""

    why: str


def run(folder: Path = FOLDER) -> list[Report]:
    """Asks every case of every file, in the order of the files' names."""
    files = sorted(path for path in folder.iterdir() if path.name != "README.md")
    if not files:
        raise LookupError("there are no vectors")
    names: set[str] = set()
    return [run_text(path.name, path.read_text(encoding="utf-8"), names) for path in files]


def run_text(file: str, text: str, names: set[str]) -> Report:
    room = json.loads(text)
    report = run_cases(Report(file), room["cases"], names)
    if set(room) != {"room", "cases"} or f"{room['room']}.json" != file:
        report.failures.append(f"{file} says it is of room {room.get('room')!r}")
    return report


def run_lines(file: str, lines: Iterable[str]) -> Report:
    """Asks cases that stand one to a line, as the random ones are told."""
    return run_cases(Report(file), (json.loads(line) for line in lines), set())


def run_cases(report: Report, cases: Iterable[Json], names: set[str]) -> Report:
    """Asks cases, and adds what they say to the report of their file."""
    for case in cases:
        if case["name"] in names:
            report.failures.append(f"{case['name']}: the name was used before")
        names.add(case["name"])
        fault = fault_of(case)
        if fault is None:
            report.passed += 1
        else:
            report.failures.append(fault)
    if not report.passed and not report.failures:
        report.failures.append(f"{report.file} has no cases")
    return report


def call(name: str, asked: Json) -> Json | Refused | Unreadable:
    """Puts one question to the library."""
    if name not in CALLS:
        return Unreadable(f"no call {name}")
    renamed = values.RENAMED.get(name)
    if renamed is None:
        given = story.renamed(asked) if name not in values.CALLS else asked
    else:
        given = {renamed.get(key, key): value for key, value in asked.items()}
    try:
        return CALLS[name](**given)
    except duly.DulyError as error:
        return Refused(error)
    except Exception as error:  # A mistake here is a failed case, not the end of the run.
        return Unreadable(f"{type(error).__name__}: {error}")


def fault_of(case: Json) -> str | None:
    """What is wrong with the answer; none when it is the expected one."""
    if {"name", "rule", "call", "input"} != set(case) - {"output", "error"}:
        return f"{case.get('name')}: a case of another form"
    got = call(case["call"], case["input"])
    found: list[str] = []
    match case:
        case {"output": output} if "error" not in case:
            if not isinstance(got, Refused | Unreadable):
                found = list(differences(output, got))
                if not found:
                    return None
            expected = json.dumps(output)
        case {"error": error} if "output" not in case:
            if isinstance(got, Refused) and refused_as(got.error, error):
                return None
            expected = f"error {json.dumps(error)}"
        case _:
            expected = "exactly one of `output` and `error` in the case"
    lines = [
        case["name"],
        f"{case['call']} {json.dumps(case['input'])}",
        f"expected {expected}",
        f"got      {shown(got)}",
        *found,
    ]
    return "\n  ".join(lines)


def shown(got: Json | Refused | Unreadable) -> str:
    match got:
        case Refused(error):
            return f"error {error.code} (field {error.field}, date {error.date}): {error.message}"
        case Unreadable(why):
            return f"no answer: {why}"
    return json.dumps(got)


def refused_as(error: duly.DulyError, expected: dict[str, str]) -> bool:
    """Whether a refusal has the code and every detail that is given."""
    details = {"code": error.code, "field": error.field, "date": error.date}
    return "code" in expected and all(
        name in details and details[name] == value for name, value in expected.items()
    )


def differences(expected: Json, got: Json, path: str = "") -> Iterator[str]:
    """Where two answers differ, each by its path: `/answers/3/open: expected "1.00", got "2.00"`.

    Of a refusal and of a post the details that are not told are not compared: the `date` of an
    `error`, the `effective` day of what takes effect on no day.
    """
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in sorted(expected.keys() | got.keys()):
            here = f"{path}/{key}"
            if key not in got:
                yield f"{here}: expected {json.dumps(expected[key])}, got nothing"
            elif key in expected:
                yield from differences(expected[key], got[key], here)
            elif not untold(expected, key):
                yield f"{here}: expected nothing, got {json.dumps(got[key])}"
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for place, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from differences(one, other, f"{path}/{place}")
    elif type(expected) is not type(got) or expected != got:
        yield f"{path}: expected {json.dumps(expected)}, got {json.dumps(got)}"


def untold(told: dict[str, Json], detail: str) -> bool:
    """Whether a detail need not be told."""
    match detail:
        case "date" | "field":
            return "code" in told
        case "effective":
            return "outcome" in told
    return False
