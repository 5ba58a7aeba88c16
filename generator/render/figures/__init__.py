"""Pictures of a Site as SVG: what of it and where it links comes in, an ``<svg>`` element goes out. Pure, the same
bytes everywhere, and without words: labels are names, years and numbers, so that no picture needs a translation.
"""

from generator.render.figures.backbone import Backbone, find_backbone
from generator.render.figures.neighbourhood import draw_neighbourhood
from generator.render.figures.network import draw_network
from generator.render.figures.years import draw_years

__all__ = [
    "Backbone",
    "draw_neighbourhood",
    "draw_network",
    "draw_years",
    "find_backbone",
]
