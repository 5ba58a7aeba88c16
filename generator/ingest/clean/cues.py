"""The cues by which a line betrays itself: one table for each family, all matched against the line in lower case.

What a cue means for the body is decided by the modules that read these tables.
"""

import re

NETWORKS = (
    "facebook|twitter|x|instagram|pinterest|linkedin|reddit|whatsapp|telegram|tumblr|youtube|flipboard|google ?\\+|"
    "google plus|mix|pocket|email|e-mail|mail|print|rss|copy "
    "link|messenger|vkontakte|vk|snapchat|stumbleupon|blogger|line|digg|threads"
)

END = re.compile(
    r"(?:related|similar|recommended|más|mas|more) (?:content|articles?|stor(?:y|ies)|posts?|news|documents|topics|"
    r"tags|reading|coverage|items|contenido|art[ií]culos|noticias)\b(?!:.)"
    r"|(?:art[ií]culos?|contenidos?|noticias?|temas?|entradas?|mat[eé]rias?) (?:relacionad|similar)"
    r"|(?:articles?|sujets?) (?:li[ée]s|similaires|connexes)|das könnte|weitere (?:beiträge|artikel|themen)|"
    r"mehr zum thema"
    r"|leggi anche|articoli correlati|leia também$|veja também$|lire aussi$|lea también$|te(?:gi|my)$|те(?:ги|мы)$|"
    r"отзывы|комментари"
    r"|материалы по теме|читайте также|関連記事|タグ|スポンサード"
    r"|(?:share|tweet|comparte|compartir|compartilhe?|partager|teilen|condividi)"
    r"(?: (?:this|on|via|article|story|icon|tweet|artículo|en|no|your|with|by|all)\b|:|$)"
    r"|sharing is caring|tags?\b(?:\s*:|$| \w)|(?:related )?topics?\b(?:\s*:|$| \w+$)|filed under|posted in|"
    r"categor(?:y|ies)\s*:|etiquetas"
    r"|(?:leave|post|add|write) a (?:comment|reply)|(?:view |read |show |top rated )?(?:all )?comments?$|"
    r"\d+ comments?\b|\[ ?\d+ comments?"
    r"|comentarios$|comentários$|kommentare$|commentaires$|you must (?:be logged|log) in|atenção: coment"
    r"|about the (?:author|writer|contributor)|contributor biograph|(?:author|contributor)(?:'s)? bio|über (?:den|"
    r"die) autor|à propos de l"
    r"|(?:sobre|acerca d)(?:e|el|o) (?:los? )?autor"
    r"|was this (?:content|article|page|story) |did you (?:like|enjoy)|like this (?:article|story)|what (?:do|"
    r"are) your? (?:think|thoughts)"
    r"|donate(?:$| now| to| today)|support (?:our|us|independent)|(?:please )?make a donation|we want to sustain|"
    r"dona(?:$| ahora)"
    r"|most (?:read|popular|viewed|recent|commented|shared)|popular (?:now|posts|stories)"
    r"|next up(?: in\b|:|$)|(?:previous|next) (?:post|article|story)|you (?:may|might) (?:also )?(?:like|"
    r"be interested)|read next|next article"
    r"|recommended(?:$| for)|on our radar|first published|(?:last )?(?:published|updated|modified) (?:on |at |"
    r"in )?[^a-z]*\d"
    r"|(?:©|\(c\)|copyright\b).{0,12}(?:19|20)\d\d|all rights reserved|contact us|report (?:an? )?(?:error|typo)|"
    r"to read the full"
    r"|register(?:ed)? for free|view (?:pdf|print)|follow us|site (?:index|map|information)"
    r"|terms of (?:use|service)|privacy policy|powered by|back to top|advertise with|search$",
)
"""How the furniture below a document begins. Matched at the start of a line."""

PAUSE = re.compile(
    r"(?:sign|signing) up\b|subscribe\b|newsletter|get (?:the latest|our|breaking|the day)|join (?:our|the) |"
    r"suscr[ií]b|abonnez|inscreva|"
    r"trending|(?:latest|top) (?:news|stories|headlines)\b|more (?:from|in|on|by|about) |more(?: [\w'’&]+){1,4}$|"
    r"more [\w ]+:|related\b|"
    r"print this|follow (?:@|the |me)|see (?:all|more)\b|©|copyright|back to (?:top|gallery|menu|main|home)|"
    r"need more|there's (?:plenty )?more|read (?:all|the full)|"
    r"\w+ may (?:earn|receive) (?:an? )?(?:affiliate|commission)|[\w .,]+ contributed (?:to|reporting)"
)
"""What can stand below a document and can as well interrupt it. Matched at the start of a line."""

NETWORK = re.compile(rf"(?:{NETWORKS}|email me)(?:[ /|,•]+(?:{NETWORKS}))*$")
"""The names of social networks, alone on a line: a bar of buttons."""

NAVIGATION = re.compile(
    r"skip to|menu\b|search\b|log ?(?:in|out)|sign ?(?:in|out|up)|subscribe|home$|sections?$|more$|close$|show\b|"
    r"hide\b|open\b|"
    r"expand|toggle|follow\b|newsletters?$|about(?: us)?$|contact(?: us)?$|videos?$|photos?$|podcasts?$|privacy|"
    r"cookie|terms\b|"
    r"(?:my )?account$|register$|advertis|trending|most popular|breaking news|latest news|live$|watch (?:live|tv)|"
    rf"(?:{NETWORKS})(?:[ /|,•]+(?:{NETWORKS}))*$|\d+ ?shares?$|[^.]{1, 40} ?\(\d+\)$|\d{{1,4}}$|[^\w]+$"
)
"""Short lines of menus and buttons. Matched at the start of a line of a few words."""

ASIDE = re.compile(
    r"see also\b|(?:also )?read(?: more| also| next|:)|related(?: story| post| article| links?)?\s*:|more\s*:|"
    r"watch(?: now| live)?\s*:|"
    r"advertise?ments?\b|advertising$|publicidad|publicidade|anzeige$|sponsored|supported by|continue reading|"
    r"story continues|"
    r"(?:click|tap|haga clic|clique) (?:here|to|aqu)|(?:véase|vea|ver|lea|lee) (?:también|además|más)|v[eé]ase|"
    r"veja (?:também|mais)|leia |lire aussi|"
    r"lesen sie auch|siehe auch|leggi anche|view (?:all|gallery|slideshow)|image \d+ of|\d+ (?:of|/) \d+$|"
    r"back to gallery|"
    r"(?:photos?|image|picture|foto|fotos|imagen|video|illustration|graphic|file photo)(?: \w+){0,3}\s*(?:by\b|:|©|"
    r"courtesy|credit|via|/)|"
    r"\(?(?:courtesy|cortesía|photo|image|images|credit|créditos?)\b[^.]{0,80}\)?$|\(?(?:photo|image|"
    r"picture) (?:credit|courtesy)|"
    r"©|don'?t miss|download the|get the .{0,40} app\b|follow (?:us|@|along)|sign up|subscribe|newsletter|video$|"
    r"close$|share$|"
    r"(?:this|the) (?:article|story) (?:originally|first) appeared|スポンサード"
)
"""Furniture that stands inside a document. Matched at the start of a line."""

CAPTION = re.compile(
    r"\b(?:getty|shutterstock|reuters|afp|ap photo|file photo|(?:photo|image|picture|illustration)s? (?:by|credit|"
    r"courtesy)|photograph(?:er)?:|"
    r"credit\s?[.:…]|courtesy of|via (?:ap|getty|reuters)|/(?:ap|afp|reuters|epa|nasa)\b|imagn|alamy|istock|"
    r"submitted photo|artist's (?:impression|illustration|concept))",
)
"""The words of picture captions and credits. Searched anywhere in a line."""

FURNITURE = re.compile(
    r"\b(?:newsletters?|subscrib\w+|sign up|sign in|log in|cookies?|privacy|all rights reserved|copyright|terms of|"
    r"click here|e-?mail address|inbox|"
    r"follow us|download|advertis\w+|donat\w+|comments?|comentarios?|contact|affiliate|commission|your ad|"
    r"opens in new window|share (?:this|on)|"
    r"read more|all about|hours? ago|days? ago|min(?:utes?)? read|contributed (?:to|reporting)|unsubscribe|facebook|"
    r"twitter|instagram|creative commons)\b"
)
"""Words that sites say of themselves. Searched anywhere in a line."""

LINK = re.compile(r"[|»›→@]|https?:|www\.|\.com\b")
"""Addresses, and the marks that sites put between links. Searched anywhere in a line."""

BYLINE = re.compile(
    r"(?:written |story |posted |published |reporting |words )?by:? |by$|por:? |von |text(?:e|o)?\s*: |autor(?:a|"
    r"es)?\s*: |author\s*:|"
    r"[-–|•] by |текст: |redacci[oó]n|staff (?:report|writer)|from staff|@\w+$"
)
"""How a line begins that names who wrote."""

DATELINE = re.compile(
    r"(?:[A-ZÁÉÍÓÚÑ][\w.,’'\- ]{1,40})(?:\([A-Za-z. ]{2,24}\)\s*)?\s(?:--?|—|–)\s|\([A-Z][A-Za-z ]{1,20}\)\s?[A-Z]"
)
"""A place and perhaps an agency before the first sentence of a news story; matched in the original case."""
