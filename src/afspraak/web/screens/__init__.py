"""Pages that show several areas: one file per screen; they call queries and hold no rule."""
