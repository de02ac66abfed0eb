"""What one may not see does not exist."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from afspraak.core.errors import NotThere
from afspraak.core.sight import find
from afspraak.core.steps.models import DoneStep

pytestmark = pytest.mark.django_db


def test_absent_out_of_sight_and_no_key_at_all_are_the_same() -> None:
    mine = DoneStep(key=uuid.uuid4(), by_id=uuid.uuid4(), outcome="/", done_on=date(2026, 1, 1))
    mine.save()
    assert find(DoneStep.objects.all(), str(mine.key)) == mine
    for visible, key in [
        (DoneStep.objects.all(), uuid.uuid4()),
        (DoneStep.objects.none(), mine.key),
        (DoneStep.objects.all(), "1 or 1=1"),
    ]:
        with pytest.raises(NotThere):
            find(visible, key)
