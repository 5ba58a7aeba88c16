"""SVG as markup: a name, attributes and children become an element. Leaves what is drawn to the pictures."""

from markupsafe import Markup, escape

PLACES = 1
"""Of a coordinate's decimals. A tenth of a pixel is less than anyone sees, and hides how machines round."""


def element(tag: str, /, *children: str, **attributes: object) -> Markup:
    """An element; text among its children is escaped. An attribute's underscores stand for hyphens (``class_`` for
    ``class``), and one that is empty is left out."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"' for name, value in attributes.items() if value != ""
    )
    content = "".join(escape(child) for child in children)
    return Markup(f"<{tag}{written}>{content}</{tag}>" if content else f"<{tag}{written}/>")


def rounded(value: float, places: int = PLACES) -> str:
    """A coordinate as it is written: rounded, and without a needless point or sign."""
    text = f"{value:.{places}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def points(*pairs: tuple[float, float]) -> str:
    """Coordinates as a list of points."""
    return " ".join(f"{rounded(x)},{rounded(y)}" for x, y in pairs)
