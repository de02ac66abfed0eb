"""What people tell each other early, ask and give: signals, conversations, feedback."""
