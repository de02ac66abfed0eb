"""A start that cannot be made, said in one sentence."""

from __future__ import annotations

import os

SENTENCES = {
    "port_in_use": (
        "Port {port} is in use by another program: stop that one, or choose another port,"
        " for example PORT={other} ./afspraak {command}.",
        "Poort {port} is in gebruik door een ander programma: stop dat, of kies een andere poort,"
        " bijvoorbeeld PORT={other} ./afspraak {command}.",
    ),
    "port_forbidden": (
        "This user may not open port {port}: choose one above 1023,"
        " for example PORT={other} ./afspraak {command}.",
        "Deze gebruiker mag poort {port} niet openen: kies er een boven 1023,"
        " bijvoorbeeld PORT={other} ./afspraak {command}.",
    ),
    "port_odd": (
        "PORT must be a number from 1 to 65535, and it is {port!r}.",
        "PORT moet een getal van 1 tot en met 65535 zijn, en is {port!r}.",
    ),
    "data_read_only": (
        "Afspraak cannot write in {folder}, where it keeps its data: give yourself write access,"
        " or name another folder with AFSPRAAK_DATA.",
        "Afspraak kan niet schrijven in {folder}, waar het zijn gegevens bewaart: geef jezelf schrijfrecht,"
        " of noem een andere map met AFSPRAAK_DATA.",
    ),
    "not_a_demo": (
        "The database in {folder} belongs to a real organisation, so the demo leaves it alone:"
        " name another folder, for example AFSPRAAK_DATA=demo ./afspraak demo.",
        "De database in {folder} is van een echte organisatie, dus de demo blijft eraf:"
        " noem een andere map, bijvoorbeeld AFSPRAAK_DATA=demo ./afspraak demo.",
    ),
    "no_database": (
        "The database does not answer: {why}",
        "De database antwoordt niet: {why}",
    ),
    "not_prepared": (
        "The database has no tables for this yet, or does not answer ({why}):"
        " ./afspraak prepare brings it up to date.",
        "De database heeft hier nog geen tabellen voor, of antwoordt niet ({why}):"
        " ./afspraak prepare werkt hem bij.",
    ),
    "setting_odd": (
        "A setting cannot be used: {why}",
        "Een instelling is niet bruikbaar: {why}",
    ),
    "web_silent": (
        "The web process gave no answer within {seconds} seconds; what it said stands above.",
        "Het webproces gaf binnen {seconds} seconden geen antwoord; wat het meldde staat hierboven.",
    ),
    "bench_other": (
        "In {folder} stand {number} people that this bench did not load: name another folder with --keep,"
        " or the same number with --people.",
        "In {folder} staan {number} mensen die deze meting niet laadde: noem een andere map met --keep,"
        " of hetzelfde aantal met --people.",
    ),
    "bench_wrong": (
        "Nothing was measured: {why}.",
        "Er is niets gemeten: {why}.",
    ),
    "ended_early": (
        "The {name} process ended by itself with code {code}; what it said stands above.",
        "Het proces {name} is uit zichzelf gestopt met code {code}; wat het meldde staat hierboven.",
    ),
}


class Refusal(Exception):
    """One sentence for whoever typed the command; the command line ends with exit code 1."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(sentence(key, **values))


def speaks_dutch() -> bool:
    """Whether this machine's language is Dutch (LC_ALL, LC_MESSAGES, LANG in that order)."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return spoken.lower().startswith("nl")


def sentence(key: str, **values: object) -> str:
    """The sentence of `SENTENCES`, in Dutch where the machine speaks it, else in English."""
    english, dutch = SENTENCES[key]
    return (dutch if speaks_dutch() else english).format(**values)
