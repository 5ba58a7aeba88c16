"""Every problem that the tool can report, by its code: a stable name that scripts and people can rely on."""

from typing import NamedTuple

from generator.core.model import Severity


class Code(NamedTuple):
    """A kind of problem: how grave it is, what it means, and how it is mended (Markdown, for the reference)."""

    severity: Severity
    meaning: str
    mend: str = ""


CODES: dict[str, Code] = {
    "bad-config": Code(
        "error",
        "sourcebook.toml cannot be read, or a value in it has the wrong type.",
        "Mend the line that is named; nothing was read or written until then. Texts stand in quotation "
        "marks, numbers without. [Settings](settings.md) lists every setting, and `sourcebook schema "
        "settings` gives a schema for editors.",
    ),
    "unknown-key": Code(
        "warning",
        "A key of sourcebook.toml that is not known, or one of a page that looks misspelt.",
        "Correct the key as the hint says. A key of your own that only looks like one of ours can be "
        "renamed, or the warning be lived with: the page is built all the same.",
    ),
    "missing-folder": Code(
        "error",
        "A folder that the command needs is not there.",
        "Make the folder, name another with an option or under `[paths]`, or run the command in the "
        "project's own folder (`-C DIR`).",
    ),
    "seed-outside-project": Code(
        "error",
        "A seed is a symbolic link that leaves the project.",
        "Put a copy of the document into the folder of seeds: what lies elsewhere is not there on a "
        "colleague's machine, nor where the site is deployed.",
    ),
    "seed-unreadable": Code(
        "error",
        "A seed cannot be opened or read.",
        "Check that the file is there, that you may read it, and that its name is plain text.",
    ),
    "seed-too-large": Code(
        "error",
        "A seed is larger than [ingest] max_bytes.",
        "Split the document, or raise `[ingest] max_bytes`. A text of many megabytes is often an export of a "
        "whole site, of which single pages were meant.",
    ),
    "seed-empty": Code(
        "warning",
        "A seed holds no text, so no page was made of it.",
        "Remove the file, or save the document again.",
    ),
    "seed-binary": Code(
        "error",
        "A seed with the name of a text file holds no text.",
        "Give the file the suffix that it should have, such as `.pdf`, or save it as text.",
    ),
    "seed-unsupported": Code(
        "warning",
        "No reader knows this type of file; it was left out.",
        "Convert it to text, Markdown, HTML, PDF or Word, or move it out of `seeds/`. Pictures and "
        "attachments belong beside the pages in `content/`.",
    ),
    "seed-needs-extra": Code(
        "warning",
        "A seed's type needs an optional part of Sourcebook that is not installed.",
        'Install the part that the hint names, such as `pip install "sourcebook[pdf]"`. A page that was made '
        "on another machine stays as it is until then.",
    ),
    "seed-damaged": Code(
        "error",
        "A seed is not what its name says, or is damaged.",
        "Open the file in its own program. If it opens there, save it anew; else get it again from where it came.",
    ),
    "seed-without-text": Code(
        "warning",
        "A PDF holds pictures of pages and no text; it needs text recognition first.",
        "Run text recognition (OCR) over the PDF, and put the result in its place.",
    ),
    "bad-side-file": Code(
        "error",
        "A side file cannot be read, or a value in it has the wrong type or form.",
        "Mend the value. A side file has the keys that the [authors' guide](authors.md) lists under “Side "
        "files”, and is YAML.",
    ),
    "side-file-alone": Code(
        "warning",
        "A side file stands beside no seed.",
        "Name it as its document: `report.yaml` or `report.pdf.yaml` goes with `report.pdf`.",
    ),
    "ner-missing": Code(
        "warning",
        "The spaCy pipeline that the settings name is not installed; the rules served alone.",
        'Install the pipeline (`pip install "sourcebook[ner]"` brings a small English one), or set `[ner] '
        "model` to `auto` or `none`.",
    ),
    "date-doubtful": Code(
        "note",
        "A date can be read as day and month or as month and day; nothing was guessed.",
        "Write the date into the page's frontmatter (`date: 2014-03-09`), as the document means it.",
    ),
    "rights-undecided": Code(
        "warning",
        "A source without a licence, or marked not to be quoted, of which the author has not said how much to publish.",
        'Decide, and write `publish: full`, `excerpt` or `metadata` into the page; or `publish = "…"` under '
        "`[site]` for all pages that do not say.",
    ),
    "seed-encoding": Code(
        "note",
        "A seed's encoding was guessed, because it is not UTF-8.",
        "Look whether accents and quotation marks are right on the page. If they are not, save the file as UTF-8.",
    ),
    "seed-control-characters": Code(
        "note",
        "NUL bytes or other control characters were taken out of a seed.",
        "Nothing, if the page reads well. Such characters come from old word processors and broken conversions.",
    ),
    "seed-gone": Code(
        "warning",
        "A page's seed is no longer there; the page was left as it is.",
        "Put the seed back, or delete its page if the document is to leave the site. A page that is to stay "
        "without its seed can stay: remove `source.file`.",
    ),
    "seed-duplicate": Code(
        "warning",
        "Two seeds hold the same bytes; a page was made of the first alone.",
        "Remove one of the two files.",
    ),
    "body-doubtful": Code(
        "warning",
        "The document could not be told from its site's furniture with confidence.",
        "Read the page beside its document. Cut what does not belong to it, or add what is missing: your "
        "version of the text is kept.",
    ),
    "name-doubtful": Code(
        "note",
        "A short name fits two of a document's actors; it was given to neither.",
        "List the short name under `as` of the right entry in the page's frontmatter.",
    ),
    "title-doubtful": Code(
        "note",
        "No title was found; the page is named after its seed.",
        "Write the title into the page's frontmatter.",
    ),
    "unknown-page": Code(
        "error",
        "A page was named on the command line that ingest did not make, or that is not clear.",
        "Give the page's path as the other messages have it, such as `content/sources/2014-03-09-ports.md`.",
    ),
    "edit-kept": Code(
        "note",
        "The author changed what ingest would now write differently; the author's version was kept.",
        "Look at what came in with `sourcebook ingest --diff`. Take it with `--accept PAGE`, or settle for "
        "yours with `--keep PAGE`.",
    ),
    "page-changed": Code(
        "warning",
        "A page was saved while ingest was about to refresh it; it was left alone.",
        "Run the command again when your editor has saved.",
    ),
    "page-removed": Code(
        "note",
        "A page that ingest once made is gone; it was not made again.",
        "Nothing, if the page is to stay away: remove its seed to end the note. `sourcebook ingest --accept "
        "PAGE` makes it again.",
    ),
    "internal-error": Code(
        "error",
        "Sourcebook failed on a document or a page; everything else went on.",
        "This is a fault of Sourcebook. Report it with the document or page, if you may share it; all others "
        "were built.",
    ),
    "lock-unreadable": Code(
        "warning",
        "sourcebook.lock cannot be read; every page counts as the author's.",
        "Restore `sourcebook.lock` from version control; conflicts in it are settled by taking either side "
        "and building again. Without it nothing of yours is lost, but each difference counts as your edit, "
        "and old addresses are forgotten.",
    ),
    "not-frozen": Code(
        "error",
        "Seeds and content disagree, so that a build that may not change content was not made; the site was "
        "left as it was.",
        "Run `sourcebook build` on your own machine and commit `seeds/`, `content/` and `sourcebook.lock` "
        "together. Where git changes the line endings of seeds, write `seeds/** -text` into `.gitattributes`.",
    ),
    "seeds-absent": Code(
        "note",
        "There is no folder of seeds to compare with the pages; a frozen build took the pages as they are.",
        "Nothing, where documents stay private. Else commit the folder of seeds, or name it under `[paths] seeds`.",
    ),
    "address-gone": Code(
        "note",
        "Nothing stands at an address of the last build any more, and what it should lead to is not clear.",
        "Write the address into the page that it should lead to, as in `aliases: [/actors/old-name/]`: an "
        "actor's own page in `content/actors/`, or any other page. To let an address go, remove its line "
        "from `sourcebook.lock`.",
    ),
    "near-limit": Code(
        "warning",
        "The site is near, or over, what GitHub Pages takes: 1 GB, 100,000 files, or ten minutes to build.",
        "Show long sources as excerpts (`publish: excerpt`), keep large attachments elsewhere and link to "
        "them, drop or join names to have fewer pages, split the collection, or choose another host.",
    ),
    "no-pages": Code(
        "warning",
        "There is no content page to make a site of.",
        "Put documents into `seeds/`, write pages into `content/`, or begin with `sourcebook init`.",
    ),
    "page-unreadable": Code(
        "error",
        "A content page cannot be opened, or its text is not UTF-8.",
        "Save the page as UTF-8, under a name of plain text, and check that you may read it.",
    ),
    "bad-frontmatter": Code(
        "error",
        "A content page's frontmatter is not YAML; the page was left out.",
        "Mend the YAML at the line that is named. What has a colon, a `#` or a leading quotation mark in it "
        "wants quotation marks around it.",
    ),
    "bad-value": Code(
        "error",
        "A frontmatter value has the wrong type or form; it was left out.",
        "Write the value in the form that the message asks for. [Frontmatter](frontmatter.md) lists every "
        "key; `sourcebook schema` gives a schema for editors.",
    ),
    "bad-date": Code(
        "error",
        "A date is not an EDTF date; it was left out.",
        "Write an EDTF date: `2014-03-09`, `2014-03`, `2014`, `2014-03~` (about), `2014?` (uncertain), "
        "`2009/2011` (from, to).",
    ),
    "same-address": Code(
        "error",
        "Two pages, or a page and an old address, would have the same address in the site; the second was left out.",
        "Rename one of the two pages, or remove the alias that claims the address of another.",
    ),
    "unknown-actor": Code(
        "warning",
        "A name in a page's frontmatter refers to somebody whom nothing in the site names.",
        "Correct the name as the hint says. Under `checked`, write it as the page lists it; on a page of "
        "your own, name whom a source names, or make a page for a new one with `sourcebook new actor`.",
    ),
    "unknown-namesake": Code(
        "note",
        "A name under `not` is borne by nothing in the site, and is almost a name that is.",
        "If the near name was meant, correct it: until then `not` keeps nobody apart. If somebody else is "
        "meant, whom no page names yet, leave it.",
    ),
    "page-exists": Code(
        "error",
        "A page that was to be made is there already, or its address in the site is taken; nothing was written.",
        "Open the page that is named and write there, or give the new page another name.",
    ),
    "bad-alias": Code(
        "warning",
        "An alias with a slash can be no old address of the site, so it leads nowhere.",
        "Write the old address from the site's root, as it was seen in a browser: `/old/path/` or "
        "`old/path.html`, without a host, a query, `..` or the ending of a file that is no page.",
    ),
    "alias-taken": Code(
        "note",
        "The address that a page would have under an alias is that of another page, so no redirect was made.",
        "Nothing, if the alias is only a name. If an old link has to arrive, write the old address itself, "
        "with a slash.",
    ),
    "bad-list": Code(
        "warning",
        "A list that a page asks for is not understood; it stands there as text.",
        'Write it on a line of its own, as in `{{ list of sources with tag "ports", newest first, at most 10 '
        "}}`. Names of several words stand in quotation marks, and all conditions must hold.",
    ),
    "unknown-name": Code(
        "warning",
        "A wiki-link, or a list, names nothing that the site knows.",
        "Correct the name as the hint says, make a page for it, or list it in a page's frontmatter.",
    ),
    "ambiguous-name": Code(
        "warning",
        "A name could mean more than one page or actor; nothing was guessed.",
        "Say which one is meant: link by id, as the hint shows, or list the form under `as` of one entry only.",
    ),
    "possible-same-actor": Code(
        "note",
        "Two entries may be one actor; they were kept apart.",
        "If they are one, write the one name under `aliases` of the other's page in `content/actors/`; if "
        "not, under `not`. `sourcebook review` shows the lines.",
    ),
    "kind-conflict": Code(
        "warning",
        "Sources give one name two kinds; they were kept apart.",
        "State the kind on the actor's own page in `content/actors/`, or correct it on the page that has it wrong.",
    ),
    "broken-link": Code(
        "warning",
        "A link in a page leads to a page or anchor that does not exist.",
        "Correct the link. A page's path is given from the page that links to it; a paragraph's address is "
        "copied from its ¶.",
    ),
    "file-unsafe": Code(
        "error",
        "A page links to a file that a browser would run as a part of the site, such as HTML; it was not published.",
        "Publish such a file elsewhere and link to it there, or pack it as a zip file. An SVG is taken when "
        "it holds no scripts: save it from your drawing program as a “plain” one.",
    ),
    "comment-unclosed": Code(
        "warning",
        "A comment (`%%`) is never closed, so the page shows it.",
        "Close it with `%%`, in the same paragraph or on a line of its own. Two signs that are meant as text "
        "are written `\\%%`.",
    ),
    "unsupported-markdown": Code(
        "warning",
        "Pages use something of another program that the site shows as it is written; one warning for each kind.",
        "Write it in another way, as the hint says, or live with the warning: nothing is lost, and the page "
        "shows what you wrote. `sourcebook` names the first place of each kind and how many there are.",
    ),
    "bad-template": Code(
        "error",
        "A template cannot be read or rendered; the site was left as it was.",
        "Mend the template at the line that is named; a file that you remove from your `templates/` gives "
        "its place back to the built-in one.",
    ),
    "bad-catalogue": Code(
        "error",
        "A catalogue of translations, or a message in it, cannot be read; English stands in.",
        "Mend the catalogue at the line that is named. [Languages](languages.md) tells how a catalogue is written.",
    ),
    "no-catalogue": Code(
        "warning",
        "The site's language has no catalogue of translations; the interface is in English.",
        "Choose a language that has a catalogue, or add one: see [Languages](languages.md).",
    ),
    "search-names-only": Code(
        "warning",
        "The texts could not be indexed; the site's search finds names only.",
        "Install Pagefind for this machine with `pip install 'pagefind[bin]'`, and build again.",
    ),
    "output-holds-sources": Code(
        "error",
        "The output folder holds, or is, a folder of sources; nothing was written.",
        "Choose a folder for the site that holds nothing else, such as `site`.",
    ),
    "foreign-file": Code(
        "note",
        "The output folder holds a file that Sourcebook did not write; it was left alone.",
        "Nothing, if the file belongs to the site, such as a `CNAME`. Remove it if it is a leftover.",
    ),
    "foreign-file-in-the-way": Code(
        "error",
        "A file that Sourcebook did not write stands where a page should go.",
        "Move the file elsewhere, or rename the page that wants its place.",
    ),
    "file-kept": Code(
        "note",
        "A new site would have had a file that was there already; yours was left as it was.",
        "Nothing, if the file is as you want it. Of a `.gitignore`, a `.gitattributes` or a `requirements.txt`, the "
        "hint says what it should hold. To have the new one, move yours away and run `sourcebook init` again.",
    ),
    "file-in-the-way": Code(
        "error",
        "A file of a new site could not be made: something else stands in its way, or it would leave the project.",
        "Move away the file or the link that stands where a folder should be, or begin the site in another "
        "folder; then run `sourcebook init` again, which makes what is missing.",
    ),
    "document-left-out": Code(
        "warning",
        "A file of the folder that a new site was to take documents from was left out.",
        "If it is a document, convert it to text, Markdown, HTML, PDF or Word, or put a copy in place of the "
        "link, and put it into `seeds/` yourself.",
    ),
    "actor-unused": Code(
        "warning",
        "An actor page, or an entry of a note, of which no source says anything.",
        "If the sources write the name otherwise, list that form under `aliases` of the actor's page. Else "
        "take the page or the entry out, or add the source that names it.",
    ),
    "actor-near-duplicate": Code(
        "note",
        "The names of two actors are almost the same, so they may be one.",
        "Write the line that the hint gives: `aliases` makes the two one, `not` says that they are two, and "
        "either ends the note.",
    ),
    "source-undated": Code(
        "warning",
        "A source has no date.",
        "Write `date` into its frontmatter, as exactly as it is known: `2014-03-09`, `2014`, `2014~` "
        "(about). If it has none, write `checked: [date]`.",
    ),
    "source-without-rights": Code(
        "note",
        "A source does not say on what terms it may be used.",
        "Write its licence or terms under `source` as `rights`. If none can be found, write `checked: [rights]`.",
    ),
    "source-without-actors": Code(
        "warning",
        "A source names no person, organisation or country.",
        "List who acts in it under `actors`. If nobody does, write `checked: [actors]`.",
    ),
    "picture-without-text": Code(
        "warning",
        "A picture has no text for readers who do not see it.",
        "Say in a few words what it shows: `![Map of the harbour](map.png)`, or `![[map.png|Map of the harbour]]`.",
    ),
    "heading-skipped": Code(
        "warning",
        "A heading is more than one level below the one before it, or lower than one that follows the first.",
        "Give the heading the level that the hint names: one `#` more than the heading that it belongs to.",
    ),
    "heading-top": Code(
        "note",
        "A page's title stands twice, or its highest headings are not of one kind.",
        "Let the title stand in the frontmatter, or as the page's first and only `#` heading; mark the "
        "highest headings of a page in one way.",
    ),
    "page-orphan": Code(
        "note",
        "No page links to a page of the author's own, which stands outside `notes/`.",
        "Link to it from a page that leads there, or move it into `content/notes/`, where the list of notes shows it.",
    ),
    "file-unused": Code(
        "note",
        "No page shows a file of the content folder or links to it, so it is no part of the site.",
        "Show it with `![…](…)`, link to it, or move it out of the content folder. Hidden files are not looked at.",
    ),
    "link-dead": Code(
        "warning",
        "A web address answers that there is nothing (404, 410), or its host is not there.",
        "Correct the address, or give that of an archived copy. It is a warning, so that a change in the web "
        "fails a check only with `--strict`.",
    ),
    "link-blocked": Code(
        "note",
        "A web address does not answer to programs: it asks for a login, or its robots.txt forbids the question.",
        "Open the link yourself. If it works, there is nothing to mend.",
    ),
    "link-unreachable": Code(
        "note",
        "A web address cannot be reached now: its server is down, too slow, or not to be trusted.",
        "Check again on another day. What stays so for weeks is dead: see `link-dead`.",
    ),
    "link-moved": Code(
        "note",
        "A web address has moved for good.",
        "Write the new address, if what is there is still what you mean.",
    ),
    "link-private": Code(
        "warning",
        "A link leads to an address inside a private network, which readers cannot open; it was not asked.",
        "Link to where everybody can see it, or remove the link.",
    ),
}
