"""The schemas of `docs/schemas` are those of the JSON that is read and written."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import duly
import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from referencing import Registry, Resource

ROOT = Path(__file__).resolve().parents[3]
FILES = {path.stem: json.loads(path.read_text()) for path in (ROOT / "docs/schemas").glob("*.json")}
REGISTRY = Registry().with_resources(
    (f"{name}.json", Resource.from_contents(schema)) for name, schema in FILES.items()
)


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(FILES[name], registry=REGISTRY)


def examples() -> list[tuple[str, object]]:
    """Each example of `docs/json.md`, by the heading above it."""
    page = (ROOT / "docs/json.md").read_text()
    found, name = [], ""
    for part in re.finditer(r"^### `?([^`\n]+)`?$|^```json\n(.*?)^```", page, re.M | re.S):
        if part[1]:
            name = part[1]
        elif name in FILES:
            found.append((name, json.loads(part[2])))
    return found


@pytest.mark.parametrize(("name", "example"), examples())
def test_every_example_of_the_page_is_of_its_schema(name: str, example: object) -> None:
    validator(name).validate(example)
    spoiled = {**example, "surprise": 1} if isinstance(example, dict) else [example, None]
    assert not validator(name).is_valid(spoiled)


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(FILES[name])


def test_what_a_ledger_answers_is_of_its_schema() -> None:
    def eur(text: str) -> duly.Money:
        return duly.Money(text, "EUR")

    invoice = duly.Invoice("INV-1", "ACME", date(2026, 1, 15), eur("1000.00"))
    payment = duly.Payment("P-1", date(2026, 1, 24), eur("980.00"), customer="ACME")
    paid = duly.Application("A-1", "P-1", "INV-1", eur("980.00"), date(2026, 1, 24))
    ledger = duly.Ledger()
    facts: list[tuple[date, duly.Fact]] = [
        (date(2026, 1, 15), invoice.with_terms("2/10 net 30")),
        (date(2026, 1, 24), payment),
        (date(2026, 1, 24), paid),
    ]
    for day, fact in facts:
        validator("Posted").validate(json.loads(ledger.post(duly.Entry(day, fact)).to_json()))
    position = ledger.position(duly.PositionQuery(date(2026, 3, 31), entries=True))
    period = (date(2026, 1, 1), date(2026, 3, 31))
    answers: list[Any] = [
        *ledger.entries(),
        *position.open_items(),
        *position.balance("ACME"),
        position.aging(),
        position.aging().policy,
        position.statement("ACME"),
        ledger.roll_forward(*period),
        ledger.activity_statement("ACME", *period),
        ledger.status("INV-1", date(2026, 3, 31)),
        *ledger.history("INV-1"),
        *ledger.changed_since(duly.Known.through(1), date(2026, 3, 31)),
    ]
    for answer in answers:
        validator(type(answer).__name__).validate(json.loads(answer.to_json()))
