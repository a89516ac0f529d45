"""The package holds what the list names, and nothing else."""

import inspect
import json
from pathlib import Path

import duly

ROOT = Path(__file__).resolve().parents[3]
PARITY = json.loads((ROOT / "bindings/parity.json").read_text())

#: What Python has beside the list.
OWN = {"SCHEMA_VERSION", "__version__", "call", "calls", "Fact"}


def found(name: str) -> object | None:
    whole: object = duly
    for part in name.split("."):
        whole = getattr(whole, part, None)
        if whole is None:
            return None
    return whole


def test_every_entry_of_the_list_is_there() -> None:
    missing = [entry["name"] for entry in PARITY["types"] if found(entry["name"]) is None]
    missing += [f["python"] for f in PARITY["functions"] if found(f["python"]) is None]
    assert missing == []


def test_nothing_else_is_public() -> None:
    listed = {entry["name"] for entry in PARITY["types"]}
    listed |= {f["python"] for f in PARITY["functions"]}
    errors = {
        name
        for name in duly.__all__
        if isinstance(of := getattr(duly, name), type) and issubclass(of, duly.DulyError)
    }
    assert set(duly.__all__) - listed - errors - OWN == set()


def test_no_class_has_a_method_that_is_not_listed() -> None:
    classes = {entry["name"] for entry in PARITY["types"] if entry["kind"] != "enum"} - {"Fact"}
    listed = {f["python"] for f in PARITY["functions"]}
    everywhere = {"to_json", "from_json", "replace"}
    extra = []
    for name in sorted(classes):
        of = getattr(duly, name)
        words = {
            word
            for word, member in vars(of).items()
            if not word.startswith("_") and not inspect.isgetsetdescriptor(member)
        }
        for word in sorted(words - everywhere):
            if f"{name}.{word}" not in listed and not is_variant(of, word):
                extra.append(f"{name}.{word}")
    assert extra == []


def is_variant(of: type, word: str) -> bool:
    """Whether it is a union that has a variant of this name."""
    path = ROOT / f"docs/schemas/{of.__name__}.json"
    schema = json.loads(path.read_text()) if path.exists() else {}
    return any(
        one.get("const") == word or word in one.get("properties", {})
        for one in schema.get("oneOf", [])
    )


def test_the_door_knows_every_function() -> None:
    assert set(duly.calls()) == {f["door"] for f in PARITY["functions"]}
