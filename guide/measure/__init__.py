"""What is run by hand now and then; imported by the command line alone."""
