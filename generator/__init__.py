"""Sourcebook: a folder of source documents becomes a research site in which every statement leads to its evidence."""

__version__ = "0.1.0"
