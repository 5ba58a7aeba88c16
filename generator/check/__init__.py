"""What an author should mend: a project goes in, problems come out; each rule is a file, and one table lists them."""
