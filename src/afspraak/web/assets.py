"""What is made once before the product serves: fonts cut to our letters, and one stylesheet.

Results are kept by the hash of their inputs, so that a second start makes nothing.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from afspraak.web.sheets import CSS, joined

# Latin up to U+017F covers Dutch, its neighbours, Turkish and Polish; then the marks that text uses.
LETTERS = [*range(0x20, 0x180), 0x2BC, 0x2BB, *range(0x2010, 0x2028), 0x2030, 0x2032, 0x2033, 0x2039, 0x203A]
LETTERS += [0x2044, 0x20AC, 0x2122, 0x2190, 0x2192, 0x2212, 0x2260, 0x2264, 0x2265]


@dataclass(frozen=True)
class Face:
    """One font file: where it comes from and which axes are left."""

    family: str
    style: str
    package: str
    file: str
    axes: tuple[tuple[str, float | tuple[float, float]], ...]

    @property
    def weights(self) -> str:
        low_high = dict(self.axes)["wght"]
        return " ".join(f"{w:g}" for w in low_high) if isinstance(low_high, tuple) else f"{low_high:g}"

    @property
    def name(self) -> str:
        return f"{self.family.lower().replace(' ', '-')}-{self.style}"

    def source(self) -> Path:
        """The variable font inside its wheel. ModuleNotFoundError when the package is not installed."""
        module = __import__(self.package)
        return Path(str(module.__file__)).parent / "files" / self.file


SERIF, GROTESK = "fontpkg_newsreader", "fontpkg_hanken_grotesk"
SIZES = ("opsz", (16, 48))  # a title is cut finer than a line of text
ROMAN = (SIZES, ("wght", (380, 400)))
ITALIC = (("opsz", 18), ("wght", (320, 400)))
FACES = (
    Face("Newsreader", "normal", SERIF, "Newsreader[opsz,wght].ttf", ROMAN),
    Face("Newsreader", "italic", SERIF, "Newsreader-Italic[opsz,wght].ttf", ITALIC),
    Face("Hanken Grotesk", "normal", GROTESK, "HankenGrotesk[wght].ttf", (("wght", (400, 600)),)),
)


def build(folder: Path) -> list[Path]:
    """Make the fonts and stylesheets under `folder`; files that are there already are kept.

    Returns what now stands there. A few seconds a font the first time; else nothing to do.
    """
    out = folder / "built"
    out.mkdir(parents=True, exist_ok=True)
    fonts = [_font(face, out) for face in FACES]
    rules = "\n".join(_font_face(face, path) for face, path in zip(FACES, fonts, strict=True))
    sheets = [
        _write(out / "fonts.css", rules),
        _write(out / "site.css", rules + "\n" + joined(CSS / "site.css")),
    ]
    kept = {*fonts, *sheets}
    for stale in set(out.iterdir()) - kept:
        stale.unlink()
    return sorted(kept)


def _font(face: Face, out: Path) -> Path:
    source = face.source().read_bytes()
    recipe = repr((face, LETTERS, version("fonttools"), version("brotli"))).encode()
    path = out / f"{face.name}-{hashlib.sha256(source + recipe).hexdigest()[:12]}.woff2"
    if not path.exists():
        _write(path, _cut(source, face))
    return path


def _cut(source: bytes, face: Face) -> bytes:
    """The font with our letters and axes only, as WOFF2. The same input gives the same bytes."""
    narrowed = instancer.instantiateVariableFont(
        TTFont(io.BytesIO(source), recalcTimestamp=False), dict(face.axes), inplace=True
    )
    # The subsetter cannot work on the instancer's result in memory: it has to be read anew.
    between = io.BytesIO()
    narrowed.save(between)
    font = TTFont(io.BytesIO(between.getvalue()), recalcTimestamp=False)
    options = subset.Options(flavor="woff2", layout_features=["*"], hinting=False, desubroutinize=True)
    options.layout_features = [
        "kern",
        "liga",
        "calt",
        "ccmp",
        "locl",
        "mark",
        "mkmk",
        "lnum",
        "pnum",
        "tnum",
        "rlig",
    ]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    font.flavor = "woff2"
    result = io.BytesIO()
    font.save(result)
    return result.getvalue()


def _font_face(face: Face, path: Path) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-style:{face.style};font-weight:{face.weights};'
        f'font-display:swap;src:url("{path.name}") format("woff2")}}'
    )


def _write(path: Path, content: bytes | str) -> Path:
    data = content.encode() if isinstance(content, str) else content
    if not path.exists() or path.read_bytes() != data:
        fresh = path.with_suffix(".new")
        fresh.write_bytes(data)
        fresh.replace(path)
    return path
