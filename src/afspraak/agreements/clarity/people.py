"""People at work by the form of a word: names, titles, and nouns for whoever does something.

"De afwerker", "the fitter": no list holds every trade, but its ending tells, once the words are about time or
place as only people have it. What ends the same way and is a thing is listed instead.
"""

from __future__ import annotations

from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.given_names import GIVEN_NAMES, TITLES
from afspraak.agreements.clarity.words import Token

SHORTEST = 5
"""Letters from which an ending says anything."""

_ENDINGS = {
    "nl": (
        "er",
        "aar",
        "eur",
        "ist",
        "man",
        "vrouw",
        "kundige",
        "hulp",
        "leiding",
        "logen",
        "wacht",
        "trice",
    ),
    "en": ("er", "or", "ist", "ian", "man", "woman", "person", "smith", "wright", "aide", "hand", "ant"),
}
_THINGS_NL = word_set(
    """
    nummer kamer winter zomer water container server computer printer scanner teller meter filter
    kalender folder ordner register koffer emmer letter laser router toner poster sticker flyer tender
    order cluster cijfer venster theater rooster klooster center semester trimester papier december
    september oktober november ouder beter later eerder verder onder ander nader
    weer keer meer zonder tijdens helder lever vijver polder kelder zolder ladder helikopter tanker
    trailer oplegger vrachtwagen machine loader parameter kilometer thermometer hamer boiler cooler
    motor kamera broker drempel halter veer leer zweer sfeer beheer verkeer vervoer verweer transfer
    vloer muur schuur factuur natuur cultuur structuur apparatuur temperatuur literatuur avontuur
    kleur deur geur humeur voorkeur keur offer wonder zender ontvanger lader stapelaar
    maar jaar paar gevaar bezwaar klaar zwaar waar naar haar daar voorjaar najaar exemplaar
    schooljaar boekjaar commentaar honorarium seminar toezicht hoofdletter newsletter nieuwsletter
    partner gemeenschap waterman opslagtank emitter heffer transformator laadpaler afsluiter schakelaar
    teamer tablet lijst mist kist winst dienst kunst komst vorst twist beslist juist eerst
    filmer counter helpdesker webmaster chatter monitor adapter beamer drone muziektheater
    buurthuiskamer wachtkamer huiskamer meldkamer vergaderkamer spreekkamer behandelkamer
    slaapkamer badkamer rekenkamer grondwater drinkwater afvalwater regenwater telefoonnummer
    """
)
_THINGS_EN = word_set(
    """
    server computer water number paper order letter newsletter register border river printer container
    scanner tower shelter sewer monitor sensor corridor door floor motor reactor tractor elevator
    sector factor error mirror calendar boiler filter meter counter charter chapter winter summer
    quarter folder header buffer router trailer charger cooler heater freezer dryer washer player plant
    restaurant grant december september october november later never ever over under after other
    another either whether rather together further former latter matter better transfer offer answer
    layer power centre center theater master cluster poster sticker flyer tender parameter kilometer
    barrier carrier harbour harbor labour interior exterior prior minor major senior
    junior superior color honor behavior rumor vapor generator radiator transformer converter adapter
    compressor conveyor escalator indicator calculator simulator refrigerator ventilator incubator
    tanker bunker locker lockers drawer trigger timer tracker ledger voucher banner paper wallpaper
    helicopter disaster danger anger hunger finger shoulder ladder pillar polymer fiber timber lumber
    rubber copper silver leather weather feather christmas list mist assist exist consist persist
    resist twist moist fist human german roman median second hand beforehand
    firsthand secondhand brand stand thousand island demand command expand remnant significant relevant
    important constant instant distant covenant pollutant variant tenant warrant elegant user customer
    supplier insurer employer owner bearer dinner supper breakfaster corner manner
    helpdesk chamber remember november number cover discover recover river silver
    prayer year near clear hear dear appear fear gear rear tear wear bear beer pier tier
    crusher stacker loader digger excavator bulldozer mixer blender grinder sander
    """
)
_THINGS = {"nl": _THINGS_NL, "en": _THINGS_EN}


def is_called(token: Token, following: Token | None, *, opens: bool) -> bool:
    """Whether a worker is called by name here: "Bram", "mevrouw Jansen", "our Fleur de Boer"."""
    if not token.text[:1].isupper() and token.low not in TITLES:
        return False
    if token.low in GIVEN_NAMES:
        return True
    named = following is not None and following.text[:1].isupper() and not following.text.isupper()
    return token.low in TITLES and named and (token.text[:1].isupper() or not opens)


def may_work(word: str, language: str) -> bool:
    """Whether the form of a word no list knows says that it is somebody who does something."""
    if len(word) < SHORTEST or word in _THINGS[language]:
        return False
    return word.endswith(_ENDINGS[language]) and not any(
        word.endswith(thing) for thing in _THINGS[language] if len(thing) > SHORTEST
    )
