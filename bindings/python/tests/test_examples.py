"""Every public class and function has an example in its documentation, and the examples hold."""

import doctest
import inspect
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import duly

WRITTEN = Path(__file__).resolve().parents[1] / "examples.txt"

#: What every record has; `test_feel` and `test_properties` are about it.
OF_EVERY_RECORD = {"to_json", "from_json", "replace"}


def eur(amount: str) -> duly.Money:
    return duly.Money(amount, "EUR")


def sample_ledger() -> duly.Ledger:
    """The ledger of the examples, as the front page of the package tells it."""
    ledger = duly.Ledger()
    first = duly.Invoice("INV-1", "ACME", date(2026, 1, 15), eur("1000.00"))
    second = duly.Invoice("INV-2", "BETA", date(2026, 3, 1), eur("500.00"))
    paid = duly.Payment("PAY-1", date(2026, 1, 25), eur("600.00"), customer="ACME")
    applied = duly.Application("APP-1", "PAY-1", "INV-1", eur("600.00"), date(2026, 1, 25))
    ledger.post(duly.Entry(date(2026, 1, 15), first.with_terms("2/10 net 30")))
    ledger.post(duly.Entry(date(2026, 1, 26), paid))
    ledger.post(duly.Entry(date(2026, 1, 26), applied))
    ledger.post(duly.Entry(date(2026, 3, 1), second.with_terms("net 30")))
    return ledger


def names() -> dict[str, Any]:
    """What every example may use, made anew for each."""
    return {
        "duly": duly, "date": date, "Decimal": Decimal, "eur": eur, "ledger": sample_ledger(),
    }


def is_kind_of_a_union(owner: type, name: str) -> bool:
    """`Known.on`: the constructors of a union stand in the example of the union."""
    is_static = isinstance(vars(owner)[name], staticmethod)
    return is_static and hasattr(owner, "kind") and not hasattr(owner, "replace")


def documented() -> Iterator[tuple[str, Any]]:
    """Everything that needs an example, by its name."""
    for name in duly.__all__:
        public = getattr(duly, name)
        if not callable(public) or not getattr(public, "__module__", "").startswith("duly"):
            continue
        yield name, public
        if not inspect.isclass(public) or issubclass(public, Exception | Enum):
            continue
        for attribute in vars(public):
            method = getattr(public, attribute)
            if (
                callable(method)
                and not attribute.startswith("_")
                and attribute not in OF_EVERY_RECORD
                and not is_kind_of_a_union(public, attribute)
            ):
                yield f"{name}.{attribute}", method


DOCUMENTED = dict(documented())


@pytest.mark.parametrize("name", DOCUMENTED)
def test_everything_public_has_an_example_that_holds(name: str) -> None:
    text = inspect.getdoc(DOCUMENTED[name]) or ""
    assert run(name, text), f"{name} has no example"
    assert text.partition(">>>")[0].strip(), f"{name} is not told in words"


def test_the_front_page_holds() -> None:
    assert run("duly", duly.__doc__ or "")


def test_every_example_that_is_written_stands_somewhere() -> None:
    written = [
        line.removeprefix("## ") for line in WRITTEN.read_text().splitlines() if line[:3] == "## "
    ]
    assert len(set(written)) == len(written)
    assert not set(written) - DOCUMENTED.keys()
    assert len(written) > 200


def test_the_rest_is_told_in_words() -> None:
    bare = [
        f"{name}.{attribute}"
        for name, public in DOCUMENTED.items()
        if inspect.isclass(public) and not issubclass(public, Exception | Enum)
        for attribute, what in vars(public).items()
        if not attribute.startswith("_") and not inspect.getdoc(what)
    ]
    assert not bare


def run(name: str, text: str) -> bool:
    """Runs the examples of a text, each line compared; whether there are any."""
    test = doctest.DocTestParser().get_doctest(text, names(), name, None, None)
    failures: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    runner.run(test, out=failures.append)
    assert not failures, "".join(failures)
    return bool(test.examples)
