"""The product with one defence taken out: see tests/proof/broken_settings.py."""
