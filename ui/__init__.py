"""Every way a person reaches us: the pages and the command line."""
