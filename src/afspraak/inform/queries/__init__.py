"""What a mail needs to know: what waits, what happened, and how its reader is reached."""
