"""`./afspraak prove`: a proof of the tests in its long form, on the databases that are here."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DATABASES = ("sqlite", "postgres")


@dataclass(frozen=True)
class Proof:
    """A file of tests, what it counts, and how many of those its long form does."""

    sentence: str
    path: str
    counts: str
    long: int


PROOFS = {
    "road": Proof(
        "Two people and a steward act at random on agreements; a model of the specification acts along.",
        "tests/proof/test_road.py",
        "steps",
        10_000,
    ),
    "walk": Proof(
        "Thirty people act at random; then verify, the stand-alone verifier and receipts must agree.",
        "tests/proof/test_walk.py",
        "steps",
        10_000,
    ),
    "at-once": Proof(
        "32 clients edit the same 20 agreements over HTTP, through two web servers, with retries.",
        "tests/proof/test_at_once.py",
        "rounds",
        2000,
    ),
    "kills": Proof(
        "Web and worker are killed at random moments while people sign and check in.",
        "tests/proof/test_kills.py",
        "cycles",
        200,
    ),
    "mail": Proof(
        "The worker is killed at random moments while everybody's mail goes to a server: all of it comes.",
        "tests/proof/test_mail.py",
        "mails",
        2000,
    ),
    "uploads": Proof(
        "Files that chance mangled, cut and glued are handed in; what is kept is of its kind and no more.",
        "tests/proof/test_uploads.py",
        "files",
        20_000,
    ),
}


def run(words: list[str]) -> int:
    """Run one proof; returns 1 if it does not hold on a database."""
    chosen = read(words)
    proof = PROOFS[chosen.name]
    databases = DATABASES if chosen.database == "both" else (chosen.database,)
    return max(prove(proof, getattr(chosen, proof.counts), chosen.seed, each) for each in databases)


def read(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="afspraak prove",
        description="Runs a proof in its long form, on processes and databases of its own; your data is not"
        " touched. It takes minutes and all of the machine.",
    )
    named = parser.add_subparsers(dest="name", required=True, metavar="NAME")
    for name, proof in PROOFS.items():
        one = named.add_parser(name, help=proof.sentence, description=proof.sentence)
        one.add_argument(
            f"--{proof.counts}", type=int, default=proof.long, metavar="N", help="default: %(default)s"
        )
        one.add_argument(
            "--seed", type=int, default=1, metavar="N", help="what chance starts from (default: %(default)s)"
        )
        one.add_argument(
            "--database", choices=[*DATABASES, "both"], default="both", help="default: %(default)s"
        )
    return parser.parse_args(words)


def prove(proof: Proof, times: int, seed: int, database: str) -> int:
    """One pytest run that prints what it did; returns 0 if all of it held."""
    print(f"\n== {database}: {times} {proof.counts}, seed {seed} ==", flush=True)
    size = {"AFSPRAAK_PROOF_TIMES": str(times), "AFSPRAAK_PROOF_SEED": str(seed)}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-s", "-n", "0", "--timeout", "0", proof.path],
        cwd=ROOT,
        env={**os.environ, **size, "AFSPRAAK_TEST_DATABASE": database},
        check=False,
    )
    return 1 if done.returncode else 0
