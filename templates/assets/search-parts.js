// Draws what a search found, with the parts and words that the search page holds (partials/search_parts.html).
import { findPlaces } from "./search-excerpts.js";
import { foldWord, splitName } from "./search-names.js";

const lang = document.documentElement.lang;
const plurals = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);

/** The parts of the page, or where it has none, of the search page. */
export async function loadParts(root) {
  const here = document.getElementById("_search-parts");
  if (here) return new Parts(here.content, root);
  const answer = await fetch(new URL("search/index.html", root));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return new Parts(document.importNode(page.getElementById("_search-parts").content, true), root);
}

class Parts {
  constructor(content, root) {
    this.content = content;
    this.root = root;
  }

  /** A copy of a part. */
  copy(name) {
    const part = this.content.querySelector(`[data-part="${name}"]`).cloneNode(true);
    for (const link of part.querySelectorAll("[data-path]")) link.href = new URL(link.dataset.path, this.root);
    return part;
  }

  /** A number with its noun. */
  count(name, number) {
    const forms = this.content.querySelector(`[data-part="${name}"]`).dataset;
    return (forms[plurals.select(number)] ?? forms.other).replace("%(num)s", numbers.format(number));
  }

  /** A kind in words. */
  kind(key) {
    return this.content.querySelector('[data-part="kinds"]').dataset[key] ?? key;
  }

  /** One name that was found. */
  name({ row, name }) {
    const [title, , kind, path, role, sources, mentions] = row;
    const item = this.copy("name");
    item.classList.add(`kind-${kind}`);
    fill(item, { title, kind: this.kind(kind), role, tally: this.tally(sources, mentions), alias: name });
    if (isPartOf(name, title)) item.querySelector(".search-alias").remove();
    item.querySelector("a").href = new URL(path, this.root);
    return item;
  }

  /** One page that was found, with its best paragraphs. */
  text(result) {
    const item = this.copy("text");
    const { title, date, role, tally } = result.meta;
    const kind = result.filters.kind?.[0] ?? "";
    const [, sources, mentions] = /^s(\d+)m(\d+)$/.exec(tally ?? "") ?? [];
    item.classList.add(`kind-${kind}`);
    fill(item, {
      title,
      kind: this.kind(kind),
      date,
      publisher: result.filters.publisher?.[0],
      role,
      tally: sources && this.tally(Number(sources), Number(mentions)),
    });
    const address = new URL(result.raw_url, this.root);
    item.querySelector("a").href = address;
    item.querySelector("ul").append(...findPlaces(result).map((place) => this.place(place, address)));
    if (!item.querySelector("ul").children.length) item.querySelector("ul").remove();
    return item;
  }

  place({ id, section, stretches }, address) {
    const item = this.copy("place");
    const link = item.querySelector("a");
    link.href = `${address.href}#${encodeURIComponent(id)}`;
    fill(item, { section });
    for (const { text, isMarked } of stretches) {
      const mark = document.createElement("mark");
      mark.textContent = text;
      link.append(isMarked ? mark : text);
    }
    return item;
  }

  tally(sources, mentions) {
    return `${this.count("sources", sources)}, ${this.count("mentions", mentions)}`;
  }
}

/** Whether all words of a name stand in another. */
function isPartOf(name, other) {
  const words = new Set(splitName(other).map(foldWord));
  return splitName(name).every((word) => words.has(foldWord(word)));
}

/** Fills an item's places with texts; those that have none go, but for a link that is filled otherwise. */
function fill(item, texts) {
  for (const place of item.querySelectorAll("[data-in]")) {
    if (place.dataset.in in texts && !texts[place.dataset.in]) place.remove();
    else if (place.dataset.in in texts) place.textContent = texts[place.dataset.in];
  }
}
