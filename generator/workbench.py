"""A project kept in memory between builds, so that a preview makes again only what a change touches."""
