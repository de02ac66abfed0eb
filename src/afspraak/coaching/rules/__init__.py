"""Who may see and do what in coaching: one file a noun. Imports no model (types only)."""
