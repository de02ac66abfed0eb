"""The words and signs by which `actor_nl` tells who a Dutch clause is about."""

from __future__ import annotations

import re

from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds

VERBS: Kinds = frozenset({"effort", "routine", "product", "change", "attitude", "attend", "stay", "plain"})
HOLDER_FIRST = word_set(
    """
    is ben wees zit zitten staat sta werkt werk heeft heb kan kun moet mag blijft blijf begint begin
    start komt kom gaat ga neemt neem zal wordt word doet doe laat geeft geef krijgt draait draai je
    jij u hij zij ze we wij ik hou houdt houd zorg zorgt weet haalt haal sluit sluiten klokt klok
    vult
    """
)
DETERMINERS = word_set(
    """
    de het een alle elke elk iedere ieder je jouw zijn haar hun ons onze uw deze dit die dat twee
    drie vier vijf zes acht tien minstens minimaal hooguit maximaal wekelijks dagelijks maandelijks
    regelmatig zich actief mee op aan bij met naar over van voor in uit tot om samen altijd elkaar
    mensen geen meer als volgens per uiterlijk binnen door 's eerst
    """
)
SMALL = word_set(
    """
    het niet met uit wat dat dit tot vast groot kort laat recht inzet opzet budget bericht contract
    project product markt dienst winst kracht opdracht overzicht inzicht toezicht overdracht klacht
    resultaat portret besluit loket kabinet restaurant asfalt tekort rapport transport export import
    sport concept aspect effect traject object dak afslag eerst acht minst hooguit elk per bij in op
    na voor van aan door om over als de een er alle elke iedere ieder geen twee drie vier vijf zes
    zeven negen tien elf twaalf via volgens conform langs
    """
)
ADJECTIVES = word_set(
    """
    bereikbaar aanwezig beschikbaar oproepbaar stand-by standby telefonisch fysiek paraat present
    """
)
BEFORE_TO_BE = word_set(
    """
    kwijt achterwacht aanwezig bereikbaar beschikbaar oproepbaar bezig betrokken verantwoordelijk
    aanspreekpunt lid wachtdienst standby stand-by present online actief paraat alert kantoor piket
    """
)
SUBORDINATE = word_set(
    """
    dat die waar zodat omdat voordat wie als wat hoe waarom of totdat waarmee waarin
    """
)
NOUN_TOO = word_set(
    """
    toets meting telling
    onderzoek werk bezoek plan bouw start beheer verkoop koop steun hulp overleg orientatie stuur
    train post rapport bel begeleiding handel herstel inzet onderhoud bewaak leer test pak meet
    controle contact boek plaats bericht laad adres review rooster verslag dicht
    """
)
AFTER_NOUN = word_set("die en naar van is zijn op voor door bij over met in wordt heeft ligt")
FIGURES = word_set("minimaal minstens gemiddeld hooguit score alle geen")
WHEN = word_set("bij voor na in op tijdens om met binnen vanaf per")
LONGEST_LEAD = 9
LEAD = re.compile(
    r"^(?:(?:elke|iedere|elk|ieder)\s(?:\w+\s)?(?:\w*dag|week|maand|kwartaal|jaar|ochtend|middag|avond"
    r"|nacht|uur|keer|sprint|periode|dienst|half jaar|\w*weken|\w*overleg|kwartier|seizoen)"
    r"|dagelijks|wekelijks|maandelijks|regelmatig|actief|altijd|minstens|minimaal|proactief"
    r"|(?:van \w+(?: \w+)?|er) wordt (?:\w+ ){0,2}verwacht dat|verwacht wordt dat|afgesproken is dat"
    r"|we (?:verwachten|spreken af) dat|het is de bedoeling dat"
    r"|zo\s\w+\smogelijk|zelfstandig|structureel"
    r"|meestal|doorgaans|normaal|gevraagd en ongevraagd|vanaf \w+|uiterlijk \w+)\s"
)
IMPERSONAL = re.compile(
    r"\b(?:er\s)?(?:wordt|worden|is)\b.{0,60}\b(?:gewerkt|overlegd|vergaderd|gebeld|doorgewerkt|(?:na|mee)gedacht"
    r"|(?:mee|samen)gewerkt|meegekeken|meegeholpen)\b"
)
PARTICIPLE = re.compile(r"^(?:af|op|aan|in|uit|door|mee|bij|na|over|voor|vast)?ge\w+(?:d|t|en)$")
NO_PARTICIPLE = word_set(
    """
    gebruikt geeft geniet gedraagt gelooft geven gebruiken genieten gebied geld gebeurt
    """
)
PLURAL_BEFORE = word_set("alle elke iedere ieder elk geen")
COUNTS = word_set("twee drie vier vijf zes zeven acht negen tien twaalf twintig beide de-meeste")
AFTER_A_NOUN = word_set("van voor met tot uit over per als")
HABIT = re.compile(
    r"(?:ee[nlrf]|ie[rn]|oe[lfrk]|[aelrn]g|m|ijf|uif|ouw|oon|uin|ijn|aai|uur|aak|eek|ook|euk|[aou]p|[iou]k"
    r"|[eio]l)t$"
)
"""How a Dutch verb in the third person ends and hardly any noun does: "Bedient gasten"."""
BEFORE_ROLE = word_set("de een het onze mevrouw meneer steeds altijd ook dan er dagelijks telkens")
STOPS = word_set("van voor door met in op per")
LEADING = word_set(
    """
    op in tijdens vanaf tot om na voor elke iedere elk ieder gedurende overdag dagelijks altijd tussen
    's wekelijks maandelijks buiten binnen daarbij daarnaast ook verder
    """
)
NOT_A_WORKER: Kinds = frozenset({"others", "event", "place", "template", "comparative", "quality"})
ANYONE = re.compile(
    r"^iemand\s(?:van|uit)\s\w+|^(?:wie|degene die)\s(?:\w+\s){0,2}?(?:piket|dienst|achterwacht|werkt)\b|"
    r"(?:^|\bis )(?:iedereen|niemand|iemand|wie)\s(?:van|uit|in|op)\s(?:het|de|ons|onze)\s(?:\w+\s)?"
    r"\w*(?:team|ploeg|afdeling|staf|collega's|bezetting|medewerkers|dienst|groep)\b"
)
HUMAN = re.compile(
    r"\b(?:aan (?:het werk|de slag)|op kantoor|thuis|bereikbaar|oproepbaar|aanwezig|bureau|werkplek"
    r"|dienst|overleg|vergadering|te vinden|telefoon|uur|half (?:een|twee|zes|zeven|acht|negen|tien)"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ochtend|avond|nacht|op locatie)"
)
