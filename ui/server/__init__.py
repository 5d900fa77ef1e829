"""What stands around the pages: headers, language, sign-in, start-up, faults."""
