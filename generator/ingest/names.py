"""Words that tell an organisation's name, an office and a person's name apart: tables, and tests that read them."""

import re

ORGANIZATION_WORDS = frozenset(
    "news times post journal gazette herald tribune press magazine review agency institute institution center "
    "centre university college school council foundation ministry department observatory observer daily weekly "
    "monthly chronicle network group committee commission association society federation union bank office bureau "
    "authority court congress senate parliament government organization organisation company corporation corp inc "
    "ltd llc media publishing publishers books today report reports radio television tv online digital library "
    "museum archive archives program project initiative diario periódico noticias prensa universidad instituto "
    "centro fundación ministerio observatorio revista agencia consejo comisión international national .com .org "
    ".net .info wire globe mail sun star record mirror independent guardian standard examiner inquirer dispatch "
    "courier bulletin newsletter newsletters post-gazette broadcasting service services forum fund trust bbc cnn "
    "afp ap".split()
)
OFFICES = frozenset(
    "scholar fellow professor director researcher analyst adviser advisor editor officer secretary president chair "
    "chairman chairwoman coordinator associate lecturer correspondent reporter writer columnist economist "
    "ambassador minister consultant specialist expert manager investigador investigadora director directora "
    "profesor profesora".split()
)
OFFICE_MODIFIERS = frozenset(
    "public policy senior research visiting assistant associate deputy former executive program programme global "
    "adjunct distinguished chief resident junior staff special contributing political security international "
    "national foreign emeritus guest nonresident non-resident postdoctoral doctoral principal managing "
    "investigative sports science business".split()
)
NOT_IN_NAMES = frozenset(
    "of and for the in on & contents us published updated posted watch live enlarge image photo video gallery view "
    "read share follow print more "
    "monday tuesday wednesday thursday friday saturday sunday today special opening entertainment edition section "
    "menu home".split()
)
"""Words of headings and buttons, which no person is called."""
ARTICLES = frozenset("the el la los las le les die der das il".split())
"""A name that begins with an article is hardly a person's."""
PARTICLES = frozenset("de del la las los da do dos das di du der den van von ten ter le el al bin ibn y e".split())
NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]*$")


def is_organization(text: str) -> bool:
    """Whether a name has a word that organisations bear, or capitals within a word (``LatinNews``)."""
    words = text.lower().replace(".com", " .com").split()
    if len(words) > 1 and words[0] in ARTICLES:
        return True
    return any(word.strip(",.()") in ORGANIZATION_WORDS for word in words) or re.search(r"[a-z][A-Z]", text) is not None


def is_name(text: str, most: int = 6) -> bool:
    """Whether a text is capitalised words alone, with small words only between them."""
    words = text.split()
    if not 1 <= len(words) <= most or not all(NAME_WORD.match(word.strip(",()&")) or word == "&" for word in words):
        return False
    small = PARTICLES | {"of", "and", "for", "the", "in", "on", "&", "para"}
    return words[0][0].isupper() and words[-1][0].isupper() and all(w[0].isupper() or w.lower() in small for w in words)


def is_person(text: str) -> bool:
    """Whether a text can be a person's name: two to five name words, none of them an organisation's or an office's."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not is_name(text) or any(word[-1] in ",)" for word in words):
        return False
    lowered = {word.lower().strip(".,") for word in words}
    if lowered & (OFFICES | NOT_IN_NAMES):
        return False
    return not lowered & ORGANIZATION_WORDS and words[0].lower() not in ARTICLES


def calm(name: str) -> str:
    """A name in normal case: ``MARY O'NEIL-MCKAY DE LA CRUZ`` gives ``Mary O'Neil-McKay de la Cruz``."""
    words = []
    for place, word in enumerate(name.split()):
        if word.isupper() and len(word.strip(".")) > 1 and "." not in word[:-1]:
            word = word.lower() if place and word.lower() in PARTICLES else calm_word(word)
        words.append(word)
    return " ".join(words)


def calm_word(word: str) -> str:
    """A shouted word with a capital at its start, after hyphens and apostrophes, and after ``Mc``."""
    calmed = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), word)
    calmed = re.sub(r"([’'])S$", r"\1s", calmed)
    return re.sub(r"\bMc([a-z])", lambda match: f"Mc{match[1].upper()}", calmed)
