"""Every vector through the Python API; and the runner itself fails where it should."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from vectors import suite

REPORTS = {report.file: report for report in suite.run()}


@pytest.mark.parametrize("file", sorted(path.name for path in suite.FOLDER.glob("*.json")))
def test_every_case_answers_as_expected(file: str) -> None:
    report = REPORTS[file]
    assert report.passed > 0
    assert not report.failures, "\n".join(report.failures)


def test_all_cases_are_asked() -> None:
    files = [json.loads(path.read_text()) for path in suite.FOLDER.glob("*.json")]
    asked = sum(report.passed + len(report.failures) for report in REPORTS.values())
    assert asked == sum(len(file["cases"]) for file in files)


GOOD: dict[str, Any] = {"call": "date_parse", "input": {"date": "2026-01-01"}, "output": "2026-01-01"}
BAD: dict[str, Any] = {"call": "date_parse", "input": {"date": "x"}}
EURO = {"amount": "1", "currency": "EUR"}


def room(*cases: Mapping[str, object]) -> str:
    named = [{"name": "n", "rule": "F1", **case} for case in cases]
    return json.dumps({"room": "r", "cases": named})


def test_cases_stand_one_to_a_line_too() -> None:
    lines = [json.dumps({"name": name, "rule": "F1", **GOOD}) for name in "abb"]
    report = suite.run_lines("told.jsonl", lines)
    assert (report.passed, len(report.failures)) == (3, 1)  # A name twice.
    assert suite.run_lines("none.jsonl", []).failures


@pytest.mark.parametrize("case", [GOOD, BAD | {"error": {"code": "date.syntax"}}])
def test_what_answers_as_expected_passes(case: Mapping[str, object]) -> None:
    report = suite.run_text("r.json", room(case), set())
    assert (report.passed, report.failures) == (1, [])


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("r.json", room()),
        ("other.json", room(GOOD)),
        ("r.json", room(GOOD, GOOD)),
        ("r.json", room(GOOD | {"call": "no_such_call"})),
        ("r.json", room(GOOD | {"input": {}})),
        ("r.json", room(GOOD | {"rest": 1})),
        ("r.json", room(GOOD | {"error": {"code": "date.syntax"}})),
        ("r.json", room(BAD | {"output": "x"})),
        ("r.json", room(BAD | {"error": {}})),
        ("r.json", room(BAD | {"error": {"code": "date.syntax", "field": "day"}})),
        ("r.json", room(BAD | {"error": {"code": "date.out_of_range"}})),
        # The scale is a part of the answer.
        ("r.json", room({"call": "money_parse", "input": EURO, "output": EURO})),
    ],
)
def test_what_proves_nothing_fails(file: str, text: str) -> None:
    assert suite.run_text(file, text, set()).failures


def test_a_difference_is_named_by_its_path() -> None:
    one, other = {"a": [1, {"b": "1.0"}]}, {"a": [True, {"b": "1.00", "c": None}]}
    assert list(suite.differences(one, other)) == [
        "/a/0: expected 1, got true",
        '/a/1/b: expected "1.0", got "1.00"',
        "/a/1/c: expected nothing, got null",
    ]
    told, got = {"code": "c"}, {"code": "c", "date": "2026-01-01"}
    assert not list(suite.differences(told, got))
    assert len(list(suite.differences(got, told))) == 1
