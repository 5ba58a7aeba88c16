"""The second room: content pages become one immutable site."""
