"""The words in which sources state what may be done with them: permission, prohibition, reservation, notice.

Each pattern looks at one sentence; which sentences count, and in which order, is ``rights``' business.
"""

import re

SELF = re.compile(
    r"\b(?:this|the present|our|these|the above|all|est[ea]|estos|nuestr[oa]s?|el presente|la presente|"
    r"cet(?:te)?|diese[rs]?|est[ae])\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:articles?|works?|papers?|reports?|texts?|documents?|publications?|stor(?:y|ies)|pieces?|posts?|materials?|"
    r"contents?|pages?|sites?|websites?|briefs?|stud(?:y|ies)|drafts?|versions?|essays?|translations?|books?|"
    r"artículos?|obras?|trabajos?|informes?|textos?|documentos?|publicaci(?:ón|ones)|contenidos?|páginas?|sitios?|"
    r"materiales|notas?|artigos?|textes?|œuvres?|werk|beitrag|artikel)\b",
    re.IGNORECASE,
)
"""The document speaks of itself."""
LABEL = re.compile(
    r"\W{0,3}(?:licen[cs]e[ds]?|licencia|rights|derechos|permissions?|copyright|terms of use|©|\(c\)|republish|"
    r"creative commons|CC[ -]BY|public domain)\b|\W{0,2}©",
    re.IGNORECASE,
)
"""What opens a notice."""
DRAFT = re.compile(
    r"\b(?:draft|preliminary|working paper|work in progress|borrador|versión preliminar|preliminar|entwurf|brouillon|"
    r"rascunho)\b",
    re.IGNORECASE,
)
PICTURE = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|fotos?|fotograf[íi]as?|im[aá]gen(?:es)?|flickr|"
    r"wikimedia|icons?|fonts?|music|videos?|maps?|cover|courtesy|bilder?|font awesome|theme|plugin|"
    r"software|wordpress)\b",
    re.IGNORECASE,
)
MATTER = re.compile(
    r"\b(?:materials?|contents?|articles?|works?|texts?|publications?|reports?|documents?|papers?|parts?|extracts?|"
    r"excerpts?|sites?|websites?|pages?|stor(?:y|ies)|translations?|reproduction|republication|redistribution|"
    r"contenidos?|artículos?|obras?|textos?|publicaci(?:ón|ones)|documentos?|reproducci(?:ón|ones)|notas?|"
    r"materiales|informaci(?:ón|ones))\b",
    re.IGNORECASE,
)
"""What a statement of terms is about; without it, a sentence speaks of something else, such as a reader's data."""

VERBS = (
    r"(?:cop(?:y|ied|ying)|reproduc\w+|distribut\w+|re-?distribut\w+|re-?publish\w*|publish\w*|re-?print\w*|re-?post\w*|"
    r"re-?us\w+|quot\w+|translat\w+|disseminat\w+|shared?)"
)
OURS = (
    r"(?:this|our|these|the|any)\s+(?:\w+\s+){0,2}?"
    r"(?:articles?|works?|content|materials?|reports?|texts?|stor(?:y|ies)|papers?)"
)
INVITING: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b(?:encourag\w+|welcom\w+|invit\w+|free(?:ly)? to|permitted to|allowed to|"
        rf"permission is (?:hereby )?granted|authori[sz]ed? to|may(?: freely)?)"
        rf"\b[^.]{{0,60}}?\b{VERBS}\b[^.]{{0,40}}?\b{OURS}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bmay (?:also )?(?:freely )?be (?:freely )?(?:reproduced|copied|shared|reprinted|republished|quoted|"
        r"distributed|reused|translated|cited|used)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:reproduction|republication|copying|re-?use|quotation|redistribution|dissemination)\b[^.]{0,80}"
        r"\b(?:is|are) (?:hereby |freely )?(?:authori[sz]ed|permitted|allowed|encouraged|welcome|granted)",
        re.IGNORECASE,
    ),
    re.compile(r"\brepublish (?:this|our|these)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:se (?:autoriza|permite)|(?:queda|está) (?:autorizada|permitida))\b[^.]{0,60}\b(?:reproducci|copia|"
        r"difusi|distribuci|republicaci|publicaci)|\bpueden? (?:libremente )?(?:ser )?"
        r"(?:reproduc|copiar|compartir|republicar|distribuir|difundir)\w*|"
        r"\breproducción (?:libre|permitida|autorizada)|\blibre reproducción",
        re.IGNORECASE,
    ),
)
REFUSING = re.compile(
    r"\b(?:may|must|can|shall|should|will)(?: ?not| only| never| neither)\b|\bno part\b|\bcannot\b|"
    r"\b(?:only|except) with\b|\b(?:with|upon|subject to)(?: the| our| prior| express| explicit| written)* "
    r"(?:permission|consent|authori[sz]ation)|\bwithout (?!(?:\w+ ){0,3}(?:permission|charge|fee|cost|restriction))|"
    r"\bnot (?:permitted|allowed|authori[sz]ed)|\bprohibit|\bforbid|\bno se (?:autoriza|permite)|\bprohibid|\bno pued|"
    r"\bsin (?:la |el )?(?:previ\w+ |expres\w+ )?(?:autorización|permiso|consentimiento)|\bdo not\b",
    re.IGNORECASE,
)
"""What turns an invitation into its contrary."""
RESTRICTING: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"\b(?:may|must|can|shall|should)(?: ?not| only| never) be (?:\w+ )?(?:published|reproduced|copied|reprinted|"
        r"republished|quoted|used|re-?distributed|distributed|broadcast|rewritten|transmitted|stored)|"
        r"\bno part of (?:this|the|these|our)\b|\bno portion of\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:reproduction|republication|use|copying|duplication|distribution|redistribution)\b[^.]{0,120}"
        r"\b(?:prohibited|forbidden|not permitted|not allowed|"
        r"without[^.]{0,40} (?:permission|consent|authori[sz]ation))",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:reproduced|copied|reprinted|republished|distributed|used|quoted)\b[^.]{0,40}"
        r"\b(?:only |except )?(?:with|by)"
        r"(?: the| our| prior| express| explicit| written)* (?:permission|consent|authori[sz]ation)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bprohibid[ao]s?\b[^.]{0,60}\b(?:reproducci|copia|difusi|distribuci|venta|uso)|"
        r"\bno (?:se permite|se autoriza|pued\w+|podrá\w*)\b[^.]{0,60}\b(?:reproduc|copi|difund|distribu|public)|"
        r"\breproducci\w+[^.]{0,80}\bprohibid|\bproibida a reprodu|\breproduction interdite|\bnachdruck verboten|"
        r"\briproduzione (?:riservata|vietata)",
        re.IGNORECASE,
    ),
)
RESERVING = re.compile(
    r"\ball rights? reserved|todos los derechos reservados|derechos reservados|tous droits réservés|"
    r"alle rechte vorbehalten|todos os direitos reservados|tutti i diritti riservati",
    re.IGNORECASE,
)
_MARK = r"(?:©|\(c\)|\bcopyright\b)"
DATED_NOTICE = re.compile(
    rf"{_MARK}\W{{0,4}}(?:©|\([cс]\)|\bby\b)?\W{{0,3}}(?:[^\W\d]+\W+){{0,6}}(?:19|20)\d\d|"
    rf"\b(?:19|20)\d\d[\d\s–—-]{{0,8}}{_MARK}",
    re.IGNORECASE,
)
NOTICE_MARK = re.compile(_MARK, re.IGNORECASE)

_ACTS = r"(?:publicly |further )?(?:quot|cit|circulat|distribut|reproduc|cop(?:y|ied|ying)\b|disseminat|shar)\w*"
_JOINED = rf"(?:\s*(?:,\s*(?:or|and|nor)?|/|\bor\b|\bnor\b|\band\b)\s*(?:be )?{_ACTS})*"
_FIRST_ACTS = r"(?:publicly |further )?(?:quot|cit|circulat|distribut)\w*"
_END = (
    r"(?=\s*(?:$|[.,;:!?()\[\]–—*|\d-]|from\b|without\b|w/o\b|before\b|until\b|this\b|the (?:draft|paper|author)|"
    r"or\b|except\b|sin\b|ni\b|sem\b|sans\b|esta?\b|p\.|page\b))"
)
_ROMANCE_ACTS = r"(?:cit|circul|distribu|reprodu|difund|diffus|copi|zit)[a-zñáéíóú]*"
SILENCING: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"\b(?:do not|don[’']t|not to be|not for|never)\s+(?P<acts>{_FIRST_ACTS}{_JOINED}){_END}", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:may|must|should|can)(?: ?not)(?: yet)? be (?P<acts>(?:quot|cit|circulat)\w*{_JOINED}){_END}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:no|prohibido|não|ne pas|nicht)\s+(?:se\s+)?(?P<acts>{_ROMANCE_ACTS}"
        rf"(?:\s*(?:,|/|\bni\b|\bo\b|\by\b|\bou\b|\boder\b|\bnem\b)\s*(?:se\s+)?{_ROMANCE_ACTS})*){_END}",
        re.IGNORECASE,
    ),
)
"""“Do not quote”, with what must not be done."""
ACTS: tuple[tuple[str, str], ...] = (
    ("quot", "quote"),
    ("cit", "cite"),
    ("zit", "cite"),
    ("circul", "circulate"),
    ("diffus", "circulate"),
    ("difund", "circulate"),
    ("disseminat", "circulate"),
    ("redistribu", "distribute"),
    ("distribu", "distribute"),
    ("reprodu", "reproduce"),
    ("cop", "copy"),
    ("shar", "share"),
)
CUE = re.compile(
    r"creative ?commons|\bcc(?:0|\b)|public domain|dominio público|domínio público|copyright|©|\(c\)|\brights\b|"
    r"\bderechos\b|\bdroits\b|\brechte\b|\bdireitos\b|\bdiritti\b|licen[cs]|\bquot|\bcit(?:e|ar|ation|é|i)|zitier|circul|"
    r"reprodu|republi|re-?print|publish|publicad|permission|attribut|atribu|crédito|\bcredit|acknowledg|prohib|"
    r"distribut|redistrib|\bcopy|\bcopi|nachdruck|riproduzione|\bgovernment\b",
    re.IGNORECASE,
)
"""One of these stands in every statement of terms, so that all other sentences are passed over at once."""
CONDITION = re.compile(r"\b(?:without|w/o|sin|sem|sans|ohne|before|until|except)\b", re.IGNORECASE)


def is_invitation(sentence: str) -> bool:
    """Whether a sentence lets readers copy, share or republish the document."""
    if not any(pattern.search(sentence) for pattern in INVITING):
        return False
    return MATTER.search(sentence) is not None and not REFUSING.search(sentence)


def is_restriction(sentence: str) -> bool:
    """Whether a sentence says that the document must not be reproduced, or not without leave."""
    return any(pattern.search(sentence) for pattern in RESTRICTING) and MATTER.search(sentence) is not None


def silenced_acts(sentence: str) -> tuple[str, ...]:
    """What a sentence asks readers not to do, in order: ``quote``, ``cite``, ``circulate``; empty when it does not."""
    for pattern in SILENCING:
        if match := pattern.search(sentence):
            words = re.findall(r"[^\W\d_]+", match["acts"].lower())
            acts = (act for word in words for stem, act in ACTS if word.startswith(stem))
            return tuple(dict.fromkeys(acts))
    return ()
