"""Two people, or two tabs, at the same moment: exactly one step wins and no word is lost."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from django.db import connection

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Entry, Signature, Terms
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import Course, Role
from afspraak.core.errors import Conflict, DomainError, Refused
from tests.support.agreements import fresh, proposed, signed, wording
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Run the acts in threads that start together; returns what each returned or raised."""
    start = Barrier(len(acts))
    results: list[object] = [None] * len(acts)

    def run(position: int, act: Callable[[], object]) -> None:
        start.wait()
        try:
            results[position] = act()
        except DomainError as error:
            results[position] = error
        finally:
            connection.close()

    threads = [Thread(target=run, args=(i, act)) for i, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_sign_and_withdraw_at_once(cast: Cast) -> None:
    for _ in range(5):
        agreement = proposed(cast.holder, cast.counterpart)
        assert agreement.latest
        terms_hash, seen = agreement.latest.hash, agreement.revision
        results = at_once(
            lambda a=agreement, h=terms_hash, s=seen: actions.sign(  # type: ignore[misc]
                a, by=cast.counterpart, terms_hash=h, seen=s, key=uuid.uuid4()
            ),
            lambda a=agreement, s=seen: actions.withdraw(a, by=cast.holder, seen=s, key=uuid.uuid4()),  # type: ignore[misc]
        )
        assert sum(isinstance(r, Agreement) for r in results) == 1
        assert sum(isinstance(r, (Conflict, Refused)) for r in results) == 1
        assert Entry.objects.filter(agreement=agreement).count() == 2
        assert check_agreement(fresh(agreement)) is None


def test_eight_tabs_tell_at_once(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    results = at_once(
        *(
            lambda: actions.tell(
                agreement,
                by=cast.holder,
                course=Course.ON_COURSE,
                values={},
                words="Gaat goed",
                next_step="",
                seen=agreement.revision,
                key=uuid.uuid4(),
            )
            for _ in range(8)
        )
    )
    assert sum(isinstance(r, Entry) for r in results) == 1
    assert sum(isinstance(r, Conflict) for r in results) == 7
    assert check_agreement(fresh(agreement)) is None


def test_one_submission_sent_eight_times(cast: Cast) -> None:
    key = uuid.uuid4()
    results = at_once(
        *(
            lambda: actions.propose(wording(), by=cast.holder, to=cast.counterpart, role=Role.HOLDER, key=key)
            for _ in range(8)
        )
    )
    assert Agreement.objects.count() == 1
    made = {r.pk for r in results if isinstance(r, Agreement)}
    assert made == {Agreement.objects.get().pk}
    assert all(isinstance(r, (Agreement, Conflict)) for r in results)


def test_a_step_that_fails_halfway_leaves_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    agreement = proposed(cast.holder, cast.counterpart)
    assert agreement.latest

    def break_down(*args: object, **kwargs: object) -> None:
        raise RuntimeError("the machine stops here")

    monkeypatch.setattr("afspraak.core.outbox.record", break_down)
    with pytest.raises(RuntimeError):
        actions.sign(
            agreement,
            by=cast.counterpart,
            terms_hash=agreement.latest.hash,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )
    assert Signature.objects.count() == 1
    assert Entry.objects.count() == 1
    assert Terms.objects.count() == 1
    assert fresh(agreement).revision == 1
    assert check_agreement(fresh(agreement)) is None
