"""The third room: a site becomes files."""
