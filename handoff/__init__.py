"""For counselors: everything they touch. The life of a case, signing in, the record of who read what, and the desk."""
