"""Made-up PDF and Word files, written byte by byte, for the tests of the readers."""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape


@dataclass(frozen=True, slots=True)
class Placed:
    """Text at a place of a page: points from the left and from the top."""

    x: float
    y: float
    text: str
    size: float = 11
    bold: bool = False


def pdf(pages: Sequence[Sequence[Placed]], title: str = "", author: str = "", created: str = "") -> bytes:
    """A PDF of A4 pages in Courier, whose every letter is 0.6 of its size wide (ISO 32000-1, §7.5)."""
    info = {"Title": title, "Author": author, "CreationDate": created}
    entries = " ".join(f"/{key} ({_quoted(value)})" for key, value in info.items() if value)
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        f"{font} /Courier >>".encode(),
        f"{font} /Courier-Bold >>".encode(),
        f"<< {entries} >>".encode("cp1252"),
    ]
    for number, page in enumerate(pages):
        drawn = b"\n".join(_drawn(placed) for placed in page)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
            + f" /Contents {7 + 2 * number} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream")
    return _file(objects)


def _drawn(placed: Placed) -> bytes:
    font = "F2" if placed.bold else "F1"
    place = f"1 0 0 1 {placed.x:.2f} {842 - placed.y:.2f} Tm"
    return f"BT /{font} {placed.size} Tf {place} ({_quoted(placed.text)}) Tj ET".encode("cp1252")


def _quoted(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def wrapped(text: str, width: int) -> list[str]:
    """A paragraph as lines of at most so many letters."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def docx(
    body: str, *, notes: str = "", core: str = "", numbering: str = "", extra: dict[str, bytes] | None = None
) -> bytes:
    """A Word file of the XML that stands in its body (ECMA-376), with prefix ``w`` for its words."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/></w:style>'
        for name in ("Title", "heading 1", "heading 2", "Quote", "List Paragraph")
    )
    parts = {"document": f"<w:document {_spaces()}><w:body>{body}</w:body></w:document>"}
    parts["styles"] = f"<w:styles {_spaces()}>{styles}</w:styles>"
    parts["footnotes"] = f"<w:footnotes {_spaces()}>{notes}</w:footnotes>"
    parts["numbering"] = f"<w:numbering {_spaces()}>{numbering}</w:numbering>"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in ((name, "document.main" if name == "document" else name) for name in parts)
    )
    links = "".join(
        f'<Relationship Id="r{i}" Type="{OFFICE}/{name}" Target="{name}.xml"/>'
        for i, name in enumerate(list(parts)[1:])
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
        **{f"word/{name}.xml": text for name, text in parts.items()},
    }
    if core:
        files["docProps/core.xml"] = (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>'
        )
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def _spaces() -> str:
    return f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'


def word_paragraph(text: str, style: str = "", extra: str = "") -> str:
    """One paragraph of a Word file; ``extra`` is the XML of more runs behind its text."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>{extra}</w:p>'
