"""What comes in over HTTP, as typed: cleaned, kept on errors, handed to actions as wording."""
