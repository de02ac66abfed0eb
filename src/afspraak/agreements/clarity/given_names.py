"""Given names: whoever is called by one is a worker here, as surely as "de medewerker".

A clause about "Bram" is about a person; one about "de balie" is not. Common names, Dutch and English; left
out is what is a word as well, such as Mark, Roos, Will and Grace.
"""

from __future__ import annotations

_NAMES = (
    "aisha alex ali alice amy andrew anna anneke annemarie anouk arjan astrid bart bas ben bram carla "
    "caroline chantal charlotte chloe claire daan daniel david dennis elif ellen els emily emma emre "
    "eva farid fatima femke frank george gerrit hannah hanneke hans harry hassan hedwig helen henk "
    "ingrid james jan janneke jeroen jessica john jolanda joost joris judith karen karin kate kees "
    "kevin koen laura leila liam lisa lotte lucas lucy maarten maria mariam marieke marjolein marloes "
    "martijn matthew mehmet merel michael michiel mohammed monique nadia naomi nicole niels noor "
    "oliver olivia omar paul peter petra pieter priya rachel rachid rebecca richard robert rutger "
    "samira sander sandra sanne sara sarah sjoerd sofie sophie stefan steven susan suzanne tamara "
    "thomas tim tineke tjitske tom vera wendy willem wim wouter yasmin youssef "
)
GIVEN_NAMES = frozenset(_NAMES.split())
