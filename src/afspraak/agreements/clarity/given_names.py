"""Given names and titles: whoever is called by one is a worker here, as surely as "de medewerker".

A clause about "Bram" is about a person; one about "de balie" is not. Names that are common in the Netherlands
and in English; left out is what is a word as well, such as Mark, Roos, Will and Grace. `after_title` names
the people who are called by a surname.
"""

from __future__ import annotations

_NAMES = """
    aafke aart abby abdel abdul abdullah abigail achmed adam adriaan adrian adriana aicha aisha ahmed
    alan albert alex alexander alexandra alfred ali alice alicia alisha allison alwin amal amber amelia
    amina amir amira amit amy ana andre andrea andreas andrew andy angela angelique anita anja ankie
    ann anna anne anneke annelies annemarie annemiek annette annie anouk ansje antje antoine anton
    antonia antonio anwar arend arie arjan arjen arno arnold arthur asha ashley asif astrid aukje ayesha
    aylin ayse aziz babette barbara barry bart bas bashir beatrice beatrix ben benjamin bernard bert
    berta bertine bianca bilal birgit bjorn bob boris boudewijn bram brenda brian bridget brigitte bruce
    bryan burak calvin cameron camille carin carl carla carlijn carlos carol carolien carolina caroline
    catharina catherine cathy cees celine chantal charles charlie charlotte chen chloe chris christa
    christel christian christina christine christopher cindy claire clara claudia coen colin connie
    conny connor cor cora corine cornelis craig cynthia daan damian danielle daniel danny daphne darren
    dave david dawid debbie deborah deepak demi denise deniz dennis derek desiree diana diane dick dieke
    dieter dilara dimitri dion dirk dominic donald doris dorien douwe duncan dylan eddy edith edward
    edwin eefje eelco eline elif elisa elisabeth elise elizabeth ella elleke ellen ellie els elsa
    emilia emily emine emma emmanuel emre engin eric erica erik erika erin ernst erwin esmee esra
    esther ethan eva evelien evelyn ewa fadila faisal farah farid fatih fatima fatma fay felix femke
    fenna ferdinand ferry fiona floortje floris frances francesca francis frank frans
    fred freddie frederik freek frits gabriel gareth gary geert geertje gemma geoff george gerard
    gerben gerda gerrit gert gertjan giel gijs gina glenn gonda gordon graham greetje greg
    guido guus habib hakan hakim hamid hamza hanane hanna hannah hanneke hans hansje harriet
    harry haruto hasan hassan hatice hayley heather hedwig heidi heleen helen helena helene helma
    hendrik henk henny henri henriette herman hetty hilde hugo huub huseyin iain ian ibrahim
    ilona ilse imane imke imran ineke inez inge ingeborg ingrid irene iris irma isa isaac isabel
    isabella isabelle ismail ivan jaap jack jackie jacob jacqueline jaimy jakob james jamie jamila jan
    jane janet janine janna janneke jannie jantine jasmijn jasmin jasmine jason jasper jayden jean
    jeanette jeff jelle jelmer jennifer jenny jeremy jeroen jerry jessica jessie jetske jill jim
    joan joanna jochem joe joel joep johan johanna johannes john jolanda jolien jonas jonathan joop
    joost jordan jordi joris jorrit jos jose joseph josephine joshua joyce joze juan judith judy jules
    julia julian julie juliette jurgen jurre justin kamal karel karen karim karima karin karina karl
    kasper kate katherine kathleen kathy katie katja kayleigh kees keith kelly kemal ken kenneth kerry
    kevin khadija khalid kim kirsten klaas klaartje koen krijn kristel kristin kumar kyle lara
    lars latifa laura lauren laurens lea leah leendert leila lena lennart leo leon leonie leonora
    lesley leyla liam lianne lidia lidwien lies liesbeth lieke lieve lilian lily linda lindsay linh
    lisa lisanne lisette liz lizzy loes lotte louis louise lourens lowie lucas lucia lucie lucy luke
    luuk lydia lynn maaike maarten maartje machteld madelief maggie mandy manon manuel maral marc
    marcel marco marga margaret margreet margriet maria mariam marian marianne marie marieke mariella
    marije marijke marina mario marion marise maritte marja marjan marjolein marleen marloes martha
    martijn martin martina martine martje marvin mary maryam mathijs mathilde matt matteo matthew
    matthijs maud maureen maurice maurits max mees megan mehdi mehmet melanie melissa merel merijn
    merlijn mia michael michel michelle michiel miguel mike mila milan milou mina mirjam miriam mitchell
    mo mohamed mohammed moira molly monica moniek monique moritz moses murat mustafa myriam nabil
    nadia nadine naima nancy naomi natalie natasha nathan naveed neil nele nico nicola nicolaas nicole
    nick niek niels nigel nikki nina noa noah noor noortje noura nynke olaf olga olivia oliver omar
    onno oscar otto owen pamela pascal patricia patrick paul paula pauline pedro peggy peter petra
    philip philippa pien piet pieter pim pippa priya quinten quirine rachel rachid rafael rajesh ralph
    ramon rana randy raymond rebecca reinier remco rene renee renske rianne ricardo richard rick
    rik rianne ria rina rita rob robbert robert roberto robin rodney roel roelof roger roland rolf
    romy ron ronald rosa rosalie rosemary roy ruben rudolf rupert russell ruth rutger ruud ryan saar
    sabine sabrina sadia saida sally salma sam samantha samir samira sander sandra sanjay sanne sara
    sarah sascha saskia scott sean sebastian selim selma serena serge shanti sharon sheila shirley
    sietske siegfried silvia simon simone sjaak sjoerd sjors sofia sofie sonja sophia sophie soraya
    stacy stan stef stefan stefanie stella stephanie stephen steve steven stijn stuart suleyman
    sunita susan susanna susanne suzan suzanne sven sybren sylvia sytske tamara tanja tanya tara tariq
    ted teresa terry tess tessa teun thea theo theresa thierry thijs thomas tijn tijs tim timo tina
    tineke tjeerd tjitske tobias tom tommy tony tracey trevor trijntje trudy tuncay twan ursula
    usha valerie vanessa vera veronica veronique victor victoria vincent viola vivian wahid walter
    wanda wendy werner wessel wiebe wilbert wilco wilfred wilhelmina willem william willemijn
    wilma wim winston wouter wynand xander yara yasin yasmin yasmina yasmine yassin youri youssef yusuf
    yvette yvonne zahra zainab zara zeynep zoe
"""
GIVEN_NAMES = frozenset(_NAMES.split())

TITLES = frozenset(
    [
        "mevrouw",
        "meneer",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "dhr",
        "mw",
        "drs",
        "ir",
        "heer",
        "sir",
        "miss",
        "dame",
    ]
)
"""Words before a surname; "dr" and "mr" are read without their full stop."""
