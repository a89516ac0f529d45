"""Tries the newest wheel of a folder where nothing else is: an empty environment, elsewhere."""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
NEEDED = [
    "duly/__init__.py",
    "duly/_duly.pyi",
    "duly/_enums.py",
    "duly/_errors.py",
    "duly/py.typed",
    "licenses/LICENSE-APACHE",
    "licenses/LICENSE-MIT",
]


def main() -> None:
    wheels = sorted(Path(sys.argv[1]).glob("duly-*.whl"), key=lambda path: path.stat().st_mtime)
    wheel = wheels[-1].resolve()
    names = zipfile.ZipFile(wheel).namelist()
    missing = [need for need in NEEDED if not any(name.endswith(need) for name in names)]
    if missing:
        raise SystemExit(f"{wheel.name} lacks {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = f"{folder}/bin/python"
        pip = [python, "-m", "pip", "install", "--quiet", "--no-index", str(wheel)]
        subprocess.run(pip, check=True, cwd=folder)
        story = (HERE / "examples/story.py").read_text()
        (Path(folder) / "story.py").write_text(story)
        subprocess.run([python, "-I", "story.py"], check=True, cwd=folder)
    print(f"{wheel.name}: {wheel.stat().st_size:,} bytes, {len(names)} files, runs by itself")


main()
