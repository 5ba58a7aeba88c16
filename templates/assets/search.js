// Search, in the dialog, on its own page and on the page for lost addresses: asks the two indexes and shows what they know. Names
// come first, so that a name finds its bearer before all that mentions it.
import { FILTERS, Filters } from "./search-filters.js";
import { Names, Texts } from "./search-index.js";
import { loadParts } from "./search-parts.js";

const WAIT = 150;
const SHOWN_AT_ONCE = 10;
const NAMES_SHOWN = { dialog: 5, page: 8, lost: 8 };

/** Lets a part of the page (`data-search`: its use) search. `root` is the address of the site's root. */
export async function begin(host, root) {
  try {
    new Search(host, root, await loadParts(root)).start();
  } catch {
    host.querySelector(".search-failed").hidden = false;
  }
}

class Search {
  constructor(host, root, parts) {
    this.host = host;
    this.parts = parts;
    this.use = host.dataset.search;
    this.form = host.querySelector("form");
    this.field = host.querySelector("input[type=search]");
    this.status = host.querySelector(".search-status");
    this.results = host.querySelector(".search-results");
    this.names = new Names(root);
    this.texts = new Texts(root);
    this.filters = new Filters(parts, this.form, () => this.search("push"));
    this.turn = 0;
    host.addEventListener("keydown", (event) => this.step(event));
    this.results.addEventListener("click", ({ target }) => {
      if (!target.closest("[data-search-clear]")) return;
      this.filters.values = {};
      this.field.focus();
      this.search("push");
    });
  }

  /** The arrows go from the field through the results and back. */
  step(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.field, ...this.results.querySelectorAll("a, button")].filter((stop) => stop.checkVisibility());
    const here = stops.indexOf(document.activeElement);
    if (!by || here < 0 || !stops[here + by]) return;
    event.preventDefault();
    stops[here + by].focus();
  }

  start() {
    let timer = 0;
    this.field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.search("replace"), WAIT);
    });
    this.form.addEventListener("formdata", ({ formData }) => {
      for (const name of FILTERS) if (!formData.get(name)) formData.delete(name);
    });
    if (this.use === "page") {
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(timer);
        this.search("push");
      });
      addEventListener("popstate", () => this.readAddress());
      this.readAddress();
    } else {
      if (this.use === "lost" && !this.field.value) this.field.value = wordsOfAddress(location.pathname);
      this.search();
    }
  }

  /** Takes the search from the page's own address. */
  readAddress() {
    const asked = new URLSearchParams(location.search);
    this.field.value = asked.get("q") ?? this.field.value;
    this.filters.values = Object.fromEntries(FILTERS.map((name) => [name, asked.get(name) ?? ""]));
    this.search();
  }

  writeAddress(how, query, chosen) {
    const asked = new URLSearchParams({ ...(query && { q: query }), ...chosen }).toString();
    const address = asked ? `?${asked}` : location.pathname;
    if (this.use !== "page" || !how || address === (location.search || location.pathname)) return;
    history[how === "push" ? "pushState" : "replaceState"](null, "", address);
  }

  async search(how) {
    const mine = ++this.turn;
    const query = this.field.value.trim();
    const chosen = this.filters.values;
    this.writeAddress(how, query, chosen);
    const late = setTimeout(() => this.say([this.parts.copy("searching").textContent]), 2 * WAIT);
    try {
      const [names, texts] = await Promise.all([this.findNames(query, chosen), this.findTexts(query, chosen)]);
      const instead = texts && !texts.results.length && names.length ? names[0].name : "";
      const found = instead ? await this.findTexts(instead, chosen) : texts;
      if (mine === this.turn) await this.show(query, chosen, names, found, instead);
    } catch {
      if (mine === this.turn) this.fail();
    } finally {
      clearTimeout(late);
    }
  }

  /** The names that answer; the index of names knows their kinds, and none of the other filters. */
  async findNames(query, chosen) {
    const { kind, ...others } = chosen;
    if (!query || Object.keys(others).length) return [];
    const found = await this.names.find(query);
    return kind ? found.filter(({ row }) => row[2] === kind) : found;
  }

  /** What the texts hold; null when there is no index of them. */
  async findTexts(query, chosen) {
    return (await this.names.hasTexts()) ? this.texts.find(query, chosen) : null;
  }

  /** Shows what was found; `instead` is the name whose pages are shown where none holds the words that were asked for. */
  async show(query, chosen, names, texts, instead) {
    const mine = this.turn;
    if (texts) this.filters.offer(texts.counts, texts.totals);
    this.filters.element.hidden = !texts;
    const isAsked = Boolean(query || Object.keys(chosen).length);
    const shown = names.slice(0, NAMES_SHOWN[this.use]);
    const results = texts?.results ?? [];
    const drawn = shown.length ? [this.drawNames(shown)] : [];
    const pages = results.length ? await this.drawTexts(results, new Set(shown.map(({ row }) => row[3])), instead) : null;
    if (pages && !pages.hidden) drawn.push(pages);
    if (isAsked && !drawn.length) drawn.push(this.parts.copy(Object.keys(chosen).length ? "none-narrowed" : "none"));
    if (!texts) drawn.push(this.parts.copy("names-only"));
    if (mine !== this.turn) return;
    this.results.replaceChildren(...drawn);
    const counted = !texts || instead || pages?.hidden ? null : results.length;
    this.say(isAsked ? this.summary(names.length, counted) : []);
  }

  summary(names, texts) {
    const said = names ? [this.parts.count("found-names", names)] : [];
    return texts === null ? said : [...said, this.parts.count("found-texts", texts)];
  }

  drawNames(names) {
    const section = this.parts.copy("names");
    section.querySelector("ul").append(...names.map((name) => this.parts.name(name)));
    return section;
  }

  /** The results, some at a time; those in `known` are shown as names already. */
  async drawTexts(results, known, instead) {
    const section = this.parts.copy("texts");
    section.querySelector(".search-instead").hidden = !instead;
    section.querySelector('[data-in="instead"]').textContent = instead;
    const list = section.querySelector("ol");
    const button = section.querySelector("button");
    let next = 0;
    const more = async () => {
      const found = await Promise.all(results.slice(next, next + SHOWN_AT_ONCE).map((result) => result.data()));
      next += SHOWN_AT_ONCE;
      const items = found.filter((result) => !known.has(result.raw_url)).map((result) => this.parts.text(result));
      list.append(...items);
      button.parentElement.hidden = next >= results.length;
      return items;
    };
    await more();
    button.addEventListener("click", async () => {
      const [first] = await more();
      (first ?? list.lastElementChild)?.querySelector("a").focus();
    });
    section.hidden = !list.children.length && button.parentElement.hidden;
    return section;
  }

  say(sentences) {
    this.status.textContent = sentences.join(" ");
  }

  fail() {
    this.say([]);
    this.results.replaceChildren();
    this.host.querySelector(".search-failed").hidden = false;
  }
}

/** The words of an address that leads nowhere, without folders of the site and numbers. */
function wordsOfAddress(path) {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // It stays as it is written.
  }
  const [last] = plain.replace(/\/(index\.html?)?$/, "").split("/").slice(-1);
  const words = last.replace(/\.html?$/, "").split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => /\p{L}/u.test(word) && word !== "404").join(" ");
}
