"""`./afspraak person`: sentences, exit codes, and everything on record."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from afspraak.people.models import Act, Person, PrivilegedAct
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def run(*words: str) -> str:
    out = StringIO()
    call_command("person", *words, stdout=out)
    return out.getvalue().strip()


def test_add() -> None:
    words = (
        "Anna@Example.org",
        "Anna",
        "Jong",
        "--infix",
        "de",
        "--team",
        "Vergunningen",
        "--language",
        "en",
    )
    said = run("add", *words)
    assert said == "Anna de Jong can now sign in as anna@example.org, with a code sent to that address."
    anna = Person.objects.get()
    assert (str(anna.home_team), anna.language, anna.has_usable_password()) == ("Vergunningen", "en", False)
    assert [(row.act, row.by) for row in PrivilegedAct.objects.order_by("number")] == [
        (Act.TEAM_MADE, None),
        (Act.PERSON_ADDED, None),
    ]


def test_correct(cast: Cast) -> None:
    said = run("correct", cast.holder.email, "--email", "B.Meer@example.org", "--function", "Jurist")
    assert said == "The details of Bram van der Meer <b.meer@example.org> are corrected."
    cast.holder.refresh_from_db()
    assert (cast.holder.email, cast.holder.function) == ("b.meer@example.org", "Jurist")
    with pytest.raises(CommandError, match="Say what is to change"):
        run("correct", cast.holder.email)


def test_deactivate_and_back(cast: Cast) -> None:
    assert run("deactivate", cast.holder.email).startswith("Bram van der Meer has no access any more.")
    assert cast.holder.email not in run("list")
    assert run("reactivate", cast.holder.email) == "Bram van der Meer has access again."


def test_coach(cast: Cast) -> None:
    assert run("coach", cast.holder.email, cast.stranger.email).endswith("has Wietske Hoekstra as coach.")
    assert run("coach", cast.holder.email, "nobody").endswith("has nobody as coach.")
    said = run("coach", cast.holder.email, cast.stranger.email, "--from", "2999-01-01")
    assert said == "Bram van der Meer gets Wietske Hoekstra as coach on 2999-01-01."


def test_role(cast: Cast) -> None:
    assert run("role", cast.holder.email, "steward") == "Bram van der Meer is now steward."
    assert "Meer, Bram van der <bram@example.org>, steward" in run("list")
    assert run("role", cast.holder.email, "steward", "--take") == "Bram van der Meer is not steward."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("deactivate", "nobody@example.org"), "There is nobody with the address nobody@example.org."),
        (
            ("deactivate", "sander@example.org"),
            "There must always be a steward. Make someone else steward first.",
        ),
        (("add", "no address", "A", "B"), "This is not an e-mail address."),
        (("add", "bram@example.org", "A", "B"), "Someone with this e-mail address is here already."),
        (
            ("coach", "bram@example.org", "tom@example.org"),
            "Tom Baker cannot be the coach: a coach is a colleague who works here.",
        ),
    ],
)
def test_refusals_are_one_sentence(words: tuple[str, ...], sentence: str, cast: Cast) -> None:
    with pytest.raises(CommandError, match=f"^{sentence}$"):
        run(*words)
    assert not PrivilegedAct.objects.exists()


@pytest.mark.parametrize(
    "wrong", [("x" * 81, "Jong"), ("Anna", "\u202eJong"), ("Anna", "Jong", "--team", "x" * 121)]
)
def test_a_name_fits_and_reads_as_it_is_written(wrong: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        run("add", "anna@example.org", *wrong)
    assert not Person.objects.exists()
