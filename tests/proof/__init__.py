"""Proof under load and violence: real web servers, real processes killed. See docs/architecture/proof.md.

Each proof has a short form that runs with the tests, and a long one: `./afspraak prove NAME`.
"""
