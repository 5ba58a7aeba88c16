// The choices that narrow a search: kind, name, collection, tag, publisher, year, language.

const MOST_OPTIONS = 50;
const KINDS = ["source", "person", "organization", "country", "place", "agreement", "note"];
const lang = document.documentElement.lang;
const numbers = new Intl.NumberFormat(lang);
const languages = new Intl.DisplayNames([lang], { type: "language" });

export const FILTERS = ["kind", "actor", "collection", "tag", "publisher", "year", "language"];

export class Filters {
  /** Puts the choices into a form; `changed` is called when one is made. */
  constructor(parts, form, changed) {
    this.parts = parts;
    this.element = parts.copy("filters");
    this.clear = this.element.querySelector("[data-search-clear]");
    form.append(this.element);
    this.element.addEventListener("change", changed);
    this.clear.addEventListener("click", () => {
      this.values = {};
      this.element.querySelector("summary").focus();
      changed();
    });
    this.values = {};
  }

  /** What is chosen, by filter. */
  get values() {
    const chosen = FILTERS.map((name) => [name, this.select(name).value]);
    return Object.fromEntries(chosen.filter(([, value]) => value));
  }

  set values(values) {
    for (const name of FILTERS) {
      const select = this.select(name);
      const value = values[name] ?? "";
      if (![...select.options].some((option) => option.value === value)) select.add(this.option(name, value));
      select.value = value;
    }
    this.tell();
  }

  select(name) {
    return this.element.querySelector(`select[name="${name}"]`);
  }

  /** Offers what the results hold. A filter that is chosen offers what there is without filters. */
  offer(counts, totals) {
    for (const name of FILTERS) {
      const select = this.select(name);
      const { value } = select;
      const found = Object.entries((value ? totals : counts)?.[name] ?? {}).filter(([key, count]) => count || key === value);
      if (value && !found.some(([key]) => key === value)) found.push([value, 0]);
      found.sort(ORDERS[name] ?? byCount);
      while (select.options.length > 1) select.remove(1);
      for (const [key, count] of found.slice(0, MOST_OPTIONS)) select.add(this.option(name, key, count));
      if (value && ![...select.options].some((option) => option.value === value)) select.add(this.option(name, value));
      select.value = value;
      select.closest("label").hidden = select.options.length < 2;
    }
    this.tell();
  }

  option(name, key, count) {
    const words = name === "kind" ? this.parts.kind(key) : name === "language" ? nameLanguage(key) : key;
    return new Option(count === undefined ? words : `${words} (${numbers.format(count)})`, key);
  }

  tell() {
    const number = Object.keys(this.values).length;
    this.element.querySelector('[data-in="chosen"]').textContent = number ? this.parts.count("chosen", number) : "";
    this.clear.hidden = !number;
    if (number) this.element.open = true;
  }
}

const byCount = ([a, first], [b, second]) => second - first || a.localeCompare(b, lang);
const ORDERS = {
  kind: ([a], [b]) => KINDS.indexOf(a) - KINDS.indexOf(b),
  year: ([a], [b]) => b.localeCompare(a, lang, { numeric: true }),
};

function nameLanguage(key) {
  try {
    return languages.of(key);
  } catch {
    return key;
  }
}
