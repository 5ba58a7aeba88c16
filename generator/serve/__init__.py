"""The preview: a project is watched, rebuilt as it changes, and served to a browser on this machine."""
