"""The first room: seeds become drafts, and drafts meet the author's pages."""
