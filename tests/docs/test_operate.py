"""The files that operate.md copies: they name what exists, and keep the laws that the docs say they keep."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from afspraak.command_line.commands import COMMANDS
from afspraak.core.files.limits import BODY_BYTES, MB
from tests.docs.test_docs import ROOT, rows, text_of

FOLDER = ROOT / "docs" / "operate"
UNITS = sorted(FOLDER.glob("*.service"))
ENV = FOLDER / "afspraak.env"
PAGE = (ROOT / "docs" / "operate.md").read_text(encoding="utf-8")


def settings() -> dict[str, str]:
    """The sample settings as systemd reads them, those that are commented out too."""
    lines = [line.removeprefix("# ") for line in ENV.read_text(encoding="utf-8").splitlines()]
    return dict(shlex.split(line)[0].split("=", 1) for line in lines if re.match(r"[A-Z_]+=", line))


def test_the_sample_names_settings_that_exist() -> None:
    assert set(settings()) <= {row[0] for row in rows(text_of("settings.md"), "# Settings")}


def test_shell_and_systemd_read_the_same_from_the_sample(tmp_path: Path) -> None:
    copy = tmp_path / "env"
    copy.write_text(re.sub(r"^# (?=[A-Z_]+=)", "", ENV.read_text(encoding="utf-8"), flags=re.MULTILINE))
    told = subprocess.run(
        ["sh", "-c", 'set -a; . "$1"; env -0', "sh", copy],
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    read = dict(line.split("=", 1) for line in told.stdout.split("\0") if "=" in line)
    assert {name: read.get(name) for name in settings()} == settings()


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_a_unit_starts_a_command_that_exists(unit: Path) -> None:
    text = unit.read_text(encoding="utf-8")
    started = re.findall(r"^ExecStart=/opt/afspraak/afspraak (\w+)", text, re.MULTILINE)
    assert len(started) == 1
    assert started[0] in COMMANDS
    assert "StandardError=append:" in text, "the journal would add a time of day (law 1)"
    assert "User=afspraak" in text
    if verifier := shutil.which("systemd-analyze"):
        done = subprocess.run([verifier, "verify", unit], capture_output=True, text=True, check=False)
        # The machine of the tests has no /opt/afspraak: that is the only thing it may miss.
        left = [line for line in done.stderr.splitlines() if "is not executable" not in line]
        assert [line for line in left if unit.name in line] == []


def test_the_proxy_keeps_no_log_and_writes_the_visitor_over() -> None:
    text = (FOLDER / "nginx.conf").read_text(encoding="utf-8")
    servers = re.split(r"^server \{", text, flags=re.MULTILINE)[1:]
    assert len(servers) == 2
    assert all("access_log off;" in server for server in servers)
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in text
    assert "proxy_set_header Host $host;" in text
    assert "error_log /dev/null" in text


def test_the_proxy_lets_pass_what_the_product_would_give_back_with_its_words() -> None:
    found = re.search(r"client_max_body_size (\d+)m;", (FOLDER / "nginx.conf").read_text(encoding="utf-8"))
    assert found
    assert int(found.group(1)) * MB == BODY_BYTES


def test_every_file_is_named_on_the_page() -> None:
    assert [path.name for path in FOLDER.iterdir() if path.name not in PAGE] == []


def test_the_page_runs_commands_that_exist() -> None:
    typed = set(re.findall(r"(?:^|[ `])(?:afspraak-admin|\./afspraak) ([a-z_]+)", PAGE))
    assert typed - set(COMMANDS) - {"help"} == set()
