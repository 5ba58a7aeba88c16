"""The one schema of frontmatter and settings: every key with its type, words, meaning and example.

``keys`` holds the table of frontmatter, ``core.config`` that of settings; ``value_types`` tells which values a type
takes, and ``json_schema`` says all of it again for editors.
"""

from generator.core.schema.json_schema import page_schema, settings_schema
from generator.core.schema.keys import PAGE_KEYS, Key, keys_of
from generator.core.schema.value_types import VALUE_TYPES, ValueType

__all__ = ["PAGE_KEYS", "VALUE_TYPES", "Key", "ValueType", "keys_of", "page_schema", "settings_schema"]
