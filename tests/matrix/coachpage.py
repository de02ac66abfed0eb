"""The coach's page and the first weeks: each person's own, and nobody else's."""

from __future__ import annotations

from tests.matrix.elsewhere import Situation, fixed

PAGES = ("coaching", "seen_by_my_coach", "first_steps", "first_proposal", "coaching:guide")


def of_the_coachs_page() -> dict[tuple[str, str], Situation]:
    found: dict[tuple[str, str], Situation] = {(name, "GET"): fixed(name) for name in PAGES}
    found[("coaching:set_aside", "POST")] = fixed("coaching:set_aside", "span_over", body={})
    found[("coaching:bring_back", "POST")] = fixed("coaching:bring_back", "span_over", body={})
    return found
