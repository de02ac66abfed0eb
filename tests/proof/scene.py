"""People and agreements for a proof, written by the product's own actions in a process of its own."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import dataclass

from tests.lint.sources import ROOT
from tests.live.product import Product
from tests.proof.tab import Tab

# Two people; agreements that are proposed, and such that are in force; signed-in browsers.
MAKE = """
import json, sys, uuid
import django
django.setup()
from django.test import Client
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.models import Person
from tests.support.agreements import proposed, signed
proposals, in_force, tabs = map(int, sys.argv[1:])
def person(name):
    return Person.objects.create_user(
        email=f"{name}-{uuid.uuid4().hex}@example.org", password="vier losse woorden samen", given_name=name,
        family_name="Proef", language="en",
    )
def browser(who):
    client = Client()
    client.force_login(who)
    return client.cookies["afspraak"].value
holder, counterpart = person("Bram"), person("Marjolein")
made = {
    "proposed": [proposed(holder, counterpart, title=f"Voorstel {i}").pk.hex for i in range(proposals)],
    "in_force": [signed(holder, counterpart, title=f"Afspraak {i}").pk.hex for i in range(in_force)],
    "people": {
        role: {"key": who.pk.hex, "email": who.email, "cookies": [browser(who) for _ in range(tabs)]}
        for role, who in (("holder", holder), ("counterpart", counterpart))
    },
}
OutboxRow.objects.all().delete()  # mail about how the scene came to be proves nothing
print(json.dumps(made))
"""


@dataclass
class Scene:
    """Agreements by their key, and the tabs of both people, which still need to be told where the web is."""

    proposed: list[str]
    in_force: list[str]
    tabs: list[Tab]
    addresses: list[str]

    def look_at(self, *ports: int) -> None:
        for tab in self.tabs:
            tab.ports = list(ports)


def scene(product: Product, *, proposed: int, in_force: int, tabs: int, seed: int) -> Scene:
    """Write `proposed` and `in_force` agreements between two new people."""
    told = python(product, MAKE, str(proposed), str(in_force), str(tabs))
    made = json.loads(told.splitlines()[-1])
    opened = [
        Tab(person["key"], role, [], {"afspraak": cookie}, random.Random(f"{seed} {role} {number}"))
        for role, person in made["people"].items()
        for number, cookie in enumerate(person["cookies"])
    ]
    addresses = [person["email"] for person in made["people"].values()]
    return Scene(made["proposed"], made["in_force"], opened, addresses)


def python(product: Product, code: str, *words: str) -> str:
    """What a piece of Python prints with the settings of this installation."""
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env=product.environment | {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
