"""Why there is no backup, or why one was not put back: a sentence for each reason of core/backup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afspraak.command_line.refusal import Refusal, speaks_dutch

SENTENCES = {
    "file_there": (
        "{path} is there already and is left as it is: choose another name.",
        "{path} bestaat al en blijft zoals het is: kies een andere naam.",
    ),
    "no_lock": (
        "A backup holds everybody's words, so it is locked: set AFSPRAAK_BACKUP_PASSPHRASE, name a key with"
        " --key-file, or say --plain if you lock it yourself.",
        "Een back-up bevat ieders woorden en gaat dus op slot: zet AFSPRAAK_BACKUP_PASSPHRASE, noem een"
        " sleutel met --key-file, of zeg --plain als je hem zelf op slot doet.",
    ),
    "passphrase_short": (
        "The passphrase needs at least {shortest} characters: four words in a row do well.",
        "De wachtwoordzin heeft minstens {shortest} tekens nodig: vier woorden achter elkaar is goed.",
    ),
    "passphrases_differ": (
        "The two passphrases are not the same; nothing was written.",
        "De twee wachtwoordzinnen zijn niet gelijk; er is niets geschreven.",
    ),
    "no_key_file": (
        "The key file {path} cannot be read.",
        "Het sleutelbestand {path} kan niet worden gelezen.",
    ),
    "not_a_key_file": (
        "{path} is no key file: ./afspraak backup --make-key FILE makes one.",
        "{path} is geen sleutelbestand: ./afspraak backup --make-key BESTAND maakt er een.",
    ),
    "needs_key": (
        "This backup is locked with a key file: name it with --key-file.",
        "Deze back-up zit op slot met een sleutelbestand: noem het met --key-file.",
    ),
    "needs_passphrase": (
        "This backup is locked with a passphrase, not with a key file: leave --key-file out.",
        "Deze back-up zit op slot met een wachtwoordzin, niet met een sleutelbestand: laat --key-file weg.",
    ),
    "wrong_key": (
        "This key does not open this backup, or its first bytes were changed; nothing was restored.",
        "Deze sleutel past niet op deze back-up, of de eerste bytes zijn veranderd; er is niets teruggezet.",
    ),
    "wrong_passphrase": (
        "This passphrase does not open this backup, or its first bytes were changed; nothing was restored.",
        "Deze wachtwoordzin past niet op deze back-up, of de eerste bytes zijn veranderd; er is niets"
        " teruggezet.",
    ),
    "damaged": (
        "This backup is damaged: a part is missing or was changed; nothing was restored.",
        "Deze back-up is beschadigd: er mist iets of er is iets veranderd; er is niets teruggezet.",
    ),
    "not_a_backup": (
        "This file is no backup of Afspraak.",
        "Dit bestand is geen back-up van Afspraak.",
    ),
    "unknown_format": (
        "This backup has a format that this version does not know: use the version that made it, or a later"
        " one.",
        "Deze back-up heeft een vorm die deze versie niet kent: gebruik de versie die hem maakte, of een"
        " latere.",
    ),
    "later_version": (
        "This backup was made by a later version ({version}): restore it with that version.",
        "Deze back-up is gemaakt door een latere versie ({version}): zet hem terug met die versie.",
    ),
    "other_tables": (
        "The tables in this backup are not those of this version: restore it with version {version}, with"
        " which it was made.",
        "De tabellen in deze back-up zijn niet die van deze versie: zet hem terug met versie {version},"
        " waarmee hij is gemaakt.",
    ),
    "does_not_fit": (
        "The database does not accept what is in this backup; nothing was restored.",
        "De database neemt niet aan wat in deze back-up staat; er is niets teruggezet.",
    ),
    "database_not_empty": (
        "There is data in this database, and a restore overwrites nothing: name an empty one with"
        " DATABASE_URL, or an empty folder with AFSPRAAK_DATA.",
        "In deze database staan gegevens, en terugzetten overschrijft niets: noem een lege met DATABASE_URL,"
        " of een lege map met AFSPRAAK_DATA.",
    ),
    "tables_later": (
        "The tables of this database are of a later version than the backup: restore into a database without"
        " tables, they are brought up to date afterwards.",
        "De tabellen van deze database zijn van een latere versie dan de back-up: zet hem terug in een"
        " database zonder tabellen, daarna worden ze bijgewerkt.",
    ),
    "file_in_the_way": (
        "{path} is there and is not the one in the backup; a restore overwrites nothing, so name an empty"
        " folder with AFSPRAAK_DATA.",
        "{path} bestaat al en is niet die uit de back-up; terugzetten overschrijft niets, dus noem een lege"
        " map met AFSPRAAK_DATA.",
    ),
    "no_tables": (
        "The database has no tables, so there is nothing to keep: ./afspraak prepare makes them.",
        "De database heeft geen tabellen, dus er is niets te bewaren: ./afspraak prepare maakt ze.",
    ),
    "odd_name": (
        "{path} has a name that a backup cannot hold: rename it, or take it away.",
        "{path} heeft een naam die niet in een back-up past: geef het een andere naam, of haal het weg.",
    ),
    "file_trouble": (
        "{path}: {why}; nothing was written or restored.",
        "{path}: {why}; er is niets geschreven of teruggezet.",
    ),
    "no_database": (
        "The database does not answer: {why}",
        "De database antwoordt niet: {why}",
    ),
}


class BackupRefusal(Refusal):
    """One of the sentences above, in Dutch where this machine speaks it."""

    def __init__(self, key: str, **values: object) -> None:
        english, dutch = SENTENCES[key]
        Exception.__init__(self, (dutch if speaks_dutch() else english).format(**values))


@contextmanager
def in_a_sentence(file: Path) -> Iterator[None]:
    """What goes wrong inside becomes one sentence. A full disk names no file: then `file` is meant."""
    from django.db import OperationalError

    from afspraak.core.backup import NotPossible

    try:
        yield
    except NotPossible as refused:
        raise BackupRefusal(refused.key, **refused.values) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise BackupRefusal("file_trouble", path=error.filename or file, why=why) from None
    except OperationalError as error:
        raise BackupRefusal("no_database", why=str(error).strip().splitlines()[0]) from None
