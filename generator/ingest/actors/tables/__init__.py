"""Tables of general knowledge that the rules look things up in; none of them decides anything."""
