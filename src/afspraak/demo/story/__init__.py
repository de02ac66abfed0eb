"""The story of Gemeente Rijnwaarde: people, and what they agree, as data. `telling` plays it."""
