"""The story on the front page is the one that runs, and what it prints is what is shown."""

import re
import subprocess
import sys
from pathlib import Path

import duly

HOME = Path(__file__).resolve().parents[1]
README = (HOME / "README.md").read_text(encoding="utf-8")
STORY = HOME / "examples" / "story.py"


def block(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    return str(found)


def test_the_story_is_the_marked_lines() -> None:
    text = STORY.read_text(encoding="utf-8")
    marked = text.split("# [story]\n")[1].split("# [end]\n")[0]
    assert block("python") == marked
    assert 30 <= len(marked.splitlines()) <= 60


def test_the_story_runs_and_prints_what_is_shown() -> None:
    ran = subprocess.run(
        [sys.executable, str(STORY)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == block("text")


def test_the_names_of_the_front_page_are_there() -> None:
    for name in re.findall(r"duly\.([A-Za-z_.]+)", README):
        owner: object = duly
        for part in name.rstrip(".").split("."):
            owner = getattr(owner, part)
    for name in re.findall(r"^\| `(\w+(?:Error|Refused))` ", README, re.MULTILINE):
        kind = getattr(duly, name)
        codes = re.search(rf"^\| `{name}` \| (.*)$", README, re.MULTILINE)
        assert codes is not None
        for python_kind in (TypeError, ValueError):
            assert issubclass(kind, python_kind) == (f"`{python_kind.__name__}`" in codes[1])
