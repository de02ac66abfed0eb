"""Which stylesheets a page takes: what `build_assets` made, else the sources (tests, development)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from django.conf import settings

FONTS = "built/fonts.css"
SITE = "built/site.css"
SOURCE = "css/site.css"


def folder() -> Path:
    """Where built files are kept; a root of the static files (settings.STATICFILES_DIRS)."""
    return Path(settings.BUILD) / "fonts"


@lru_cache(maxsize=1)
def stylesheets() -> tuple[str, ...]:
    """Paths of static files. In development the sources, so that an edit shows at once."""
    if settings.DEBUG:
        return (FONTS, SOURCE) if (folder() / FONTS).exists() else (SOURCE,)
    return (SITE,) if (folder() / SITE).exists() else (SOURCE,)


@lru_cache(maxsize=1)
def first_fonts() -> tuple[str, ...]:
    """The fonts that every page shows at once, to be fetched beside the stylesheet; none while unbuilt."""
    made = sorted((folder() / "built").glob("*-normal-*.woff2"))
    return tuple(f"built/{path.name}" for path in made)
