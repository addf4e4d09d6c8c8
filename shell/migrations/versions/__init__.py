"""For maintainers: one file per revision, written by hand and compared with `shell/tables.py` by a test."""
