"""The texts of the product as a catalogue: collected from code and templates, Dutch beside English."""
