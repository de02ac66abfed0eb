"""Files as people hand them in, and as attackers do: made here, so that the repository keeps none."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from PIL import Image

TAKEN_ON = "2026:11:25 09:31:07"  # what a camera would tell
SCRIPT = b"<script>alert(document.cookie)</script>"
PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
CSV = b"maand;weken\noktober;7,3\nnovember;6,8\n"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TYPES = f'<Types><Override PartName="/word/document.xml" ContentType="{_DOCX}.main+xml"/></Types>'


def picture(form: str = "PNG", size: tuple[int, int] = (60, 40)) -> bytes:
    """A picture of two colours, the left half red, with the data of a camera where its form holds any."""
    image = Image.new("RGB", size, (20, 60, 160))
    image.paste((200, 30, 30), (0, 0, size[0] // 2, size[1]))
    told = image.getexif()
    told[0x0110], told[0x0132] = "Spion 3000", TAKEN_ON
    into = io.BytesIO()
    image.save(into, form, **({} if form == "GIF" else {"exif": told}))
    return into.getvalue()


def turned() -> bytes:
    """A JPEG whose camera was held on its side: wide as stored, high as seen."""
    image = Image.new("RGB", (60, 40))
    told = image.getexif()
    told[0x0112] = 6
    into = io.BytesIO()
    image.save(into, "JPEG", exif=told)
    return into.getvalue()


def moving(form: str = "GIF") -> bytes:
    """Four frames of 100, 200, 300 and 50 ms, with a note that tells a time."""
    frames = [Image.new("RGB", (20, 20), (40 * number, 10, 90)) for number in range(4)]
    into = io.BytesIO()
    more = {"comment": TAKEN_ON.encode()} if form == "GIF" else {}
    frames[0].save(
        into, form, save_all=True, append_images=frames[1:], duration=[100, 200, 300, 50], loop=0, **more
    )
    return into.getvalue()


def archive(parts: dict[str, bytes | str], *, first: str = "") -> bytes:
    """A zip with these parts, dated as a computer would; `first` is stored as it is, before the others."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in sorted(parts.items(), key=lambda part: part[0] != first):
            info = zipfile.ZipInfo(name, (2026, 11, 25, 9, 31, 6))
            info.compress_type = zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED
            made.writestr(info, content)
    return into.getvalue()


def docx(**more: bytes | str) -> bytes:
    return archive(
        {
            "[Content_Types].xml": _TYPES,
            "word/document.xml": "<w:document>Handboek</w:document>",
            "docProps/core.xml": "<dcterms:created>2026-11-25T09:31:07Z</dcterms:created>",
            "docProps/app.xml": "<Properties><TotalTime>417</TotalTime></Properties>",
            **{name.replace("__", "/"): content for name, content in more.items()},
        }
    )


def odt(**more: bytes | str) -> bytes:
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": "<office:document-content>Handboek</office:document-content>",
            "meta.xml": "<meta:editing-duration>PT6H57M</meta:editing-duration>",
            "META-INF/manifest.xml": "<manifest:manifest/>",
            **more,
        },
        first="mimetype",
    )


def zip_bomb() -> bytes:
    """A document of some hundred KB that unpacks to 300 MB, and lies about it."""
    honest = docx(word__media=b"\0" * 300_000_000)
    return honest.replace(struct.pack("<L", 300_000_000), struct.pack("<L", 1_000))


def image_bomb() -> bytes:
    """A PNG of some bytes that says it is 100,000 by 100,000 points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    head = struct.pack(">LLBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def gif_and_script() -> bytes:
    """GIF to who looks at its first letters, JavaScript to who runs it."""
    return b"GIF89a=1;" + b"alert(document.cookie)//\n" * 8


def png_and_php() -> bytes:
    """A whole picture with a program behind it and one in its text."""
    whole = picture("PNG")
    data = b"Comment\0<?php system($_GET['c']); ?>"
    text = struct.pack(">L", len(data)) + b"tEXt" + data + struct.pack(">L", zlib.crc32(b"tEXt" + data))
    return whole[:33] + text + whole[33:] + b"<?php system($_GET['c']); ?>"


def pdf_and_zip() -> bytes:
    return PDF + archive({"run.js": "alert(1)"}) + b"\n%%EOF\n"


def docx_pointing_astray() -> bytes:
    """A document whose list says that every part begins before the file does."""
    whole = bytearray(docx())
    place = len(whole) - 6  # where the end of a zip says at which byte its list begins
    (at,) = struct.unpack_from("<L", whole, place)
    struct.pack_into("<L", whole, place, at + 5_000_000)
    return bytes(whole)


# What must not be kept, by what it is, with the key of what is said about it.
REFUSED: dict[str, tuple[str, bytes, str]] = {
    "a page": ("verslag.txt", b"<!doctype html>" + SCRIPT, "file.kind"),
    "a page behind blank lines": ("verslag.txt", b"\xef\xbb\xbf \n\n<HTML>" + SCRIPT, "file.kind"),
    "SVG with script": ("tekening.png", b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT, "file.kind"),
    "SVG behind an XML line": ("tekening.svg", b"<?xml version='1.0'?><svg>" + SCRIPT, "file.kind"),
    "a Windows program": ("cijfers.csv", b"MZ\x90\0\3\0\0\0" + b"\0" * 60, "file.kind"),
    "a Linux program": ("cijfers.pdf", b"\x7fELF\2\1\1\0" + b"\0" * 60, "file.kind"),
    "a shell script": ("lijst.txt", b"#!/bin/sh\nrm -rf /\n", "file.kind"),
    "an archive": ("alles.docx", archive({"a.txt": "a"}), "file.kind"),
    "an old Word document": ("brief.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file.kind"),
    "nothing at all": ("leeg.pdf", b"", "file.empty"),
    "GIF and script": ("foto.gif", gif_and_script(), "file.damaged"),
    "half a picture": ("foto.png", picture()[:80], "file.damaged"),
    "half a photo": ("foto.jpg", picture("JPEG", (400, 300))[:900], "file.damaged"),
    "half a PDF": ("stuk.pdf", PDF[:30], "file.damaged"),
    "half a document": ("stuk.docx", docx()[:-200], "file.damaged"),
    "a document that points astray": ("stuk.docx", docx_pointing_astray(), "file.damaged"),
    "PDF and archive": ("twee.pdf", pdf_and_zip(), "file.two_in_one"),
    "a macro": (
        "brief.docx",
        archive({"[Content_Types].xml": _TYPES, "word/vbaProject.bin": b"\0"}),
        "file.macros",
    ),
    "a macro by its type": (
        "brief.docm",
        archive({"[Content_Types].xml": _TYPES.replace("vnd.openxml", "vnd.ms-word.macroEnabled.openxml")}),
        "file.macros",
    ),
    "a way out of the folder": (
        "brief.docx",
        archive({"[Content_Types].xml": _TYPES, "../../etc/cron.d/x": b"x"}),
        "file.damaged",
    ),
    "a picture bomb": ("foto.png", image_bomb(), "file.too_many_points"),
}  # fmt: skip
