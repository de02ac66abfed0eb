"""How well the check agrees with careful readers: precision, recall and F1 over (agreement, flag) pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from afspraak.agreements.clarity.flags import KINDS


@dataclass(frozen=True)
class Figures:
    """`right` were raised by both, `extra` only by the check, `missed` only by the reader."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was raised that the reader raised too; 1 where nothing was raised."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of what the reader raised that was raised; 1 where there was nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        either = 2 * self.right + self.extra + self.missed
        return 2 * self.right / either if either else 1.0


@dataclass
class Tally:
    """Counts by language and flag, filled agreement by agreement."""

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    clean: Counter[str] = field(default_factory=Counter)
    clean_flagged: Counter[str] = field(default_factory=Counter)
    agreements: Counter[str] = field(default_factory=Counter)

    def add(self, language: str, wanted: Iterable[str], raised: Iterable[str]) -> None:
        """Count one agreement: the flags a reader raised and those of the check."""
        want, got = set(wanted), set(raised)
        self.agreements[language] += 1
        for flag in want | got:
            kind = "right" if flag in want & got else "extra" if flag in got else "missed"
            self.counts[language, flag, kind] += 1
        if not want:
            self.clean[language] += 1
            self.clean_flagged[language] += bool(got)

    def figures(self, *, flag: str = "", language: str = "") -> Figures:
        """Of one flag or language, or of all."""
        sums: Counter[str] = Counter()
        for (its_language, its_flag, kind), count in self.counts.items():
            if flag in ("", its_flag) and language in ("", its_language):
                sums[kind] += count
        return Figures(sums["right"], sums["extra"], sums["missed"])

    def share_of_clean_flagged(self, language: str = "") -> float:
        """Share of the clean agreements in which the check raised something."""
        clean = self.clean[language] if language else self.clean.total()
        flagged = self.clean_flagged[language] if language else self.clean_flagged.total()
        return flagged / clean if clean else 0.0


def report(tally: Tally) -> Iterator[str]:
    """A table for all and for each language."""
    languages = sorted(tally.agreements)
    for language in ["", *languages] if len(languages) > 1 else [""]:
        count = tally.agreements[language] if language else tally.agreements.total()
        yield f"{language or 'all'}: {count} agreements"
        yield "flag       precision  recall     F1      n"
        for flag in (*KINDS, ""):
            yield _line(flag or "together", tally.figures(flag=flag, language=language))
        yield f"clean agreements flagged: {tally.share_of_clean_flagged(language):.1%}"
        yield ""


def _line(name: str, figures: Figures) -> str:
    wanted = figures.right + figures.missed
    return f"{name:<10} {figures.precision:>9.2f} {figures.recall:>7.2f} {figures.f1:>6.2f} {wanted:>6}"
