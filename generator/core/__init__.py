"""The common floor: types, problems, configuration, addresses, content pages, files and work."""
