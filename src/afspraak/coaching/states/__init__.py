"""What signals, conversations and feedback can be: one file a noun."""
