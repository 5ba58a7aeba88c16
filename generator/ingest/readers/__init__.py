"""Readers: one module for each media type. The table that lists them is in ``extract``."""
