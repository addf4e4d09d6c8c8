"""The pure conversation: it decides everything and does nothing. Start reading at `step.py`, then `flows/`."""
