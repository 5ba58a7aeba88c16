"""New things: a site that builds at once, and pages with the right frontmatter."""
