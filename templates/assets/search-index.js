// The two indexes of the site, loaded as far as a search needs them: names in small files, texts through Pagefind.
import { answers } from "./search-excerpts.js";
import { pickShards, rankNames } from "./search-names.js";

const NAMES = "search/names/";

/** The index of names. Says too whether there is one of the texts (`hasTexts`). */
export class Names {
  constructor(root) {
    this.folder = new URL(NAMES, root);
    this.files = new Map();
  }

  async load() {
    this.directory ??= readJson(new URL("index.json", this.folder));
    return this.directory;
  }

  async hasTexts() {
    return (await this.load()).texts;
  }

  /** The names that answer a query, best first. */
  async find(query) {
    const { shards } = await this.load();
    const keys = pickShards(query, Object.keys(shards));
    const parts = await Promise.all(keys.map((key) => this.read(shards[key])));
    const rows = new Map(parts.flat().map((row) => [row[3], row]));
    return rankNames(query, rows.values());
  }

  read(file) {
    if (!this.files.has(file)) this.files.set(file, readJson(new URL(file, this.folder)));
    return this.files.get(file);
  }
}

/** The index of the texts. */
export class Texts {
  constructor(root) {
    this.address = new URL("pagefind/pagefind.js", root);
  }

  async load() {
    this.pagefind ??= import(this.address).then(async (pagefind) => {
      await pagefind.options({ ranking: { metaWeights: { tally: 0, date: 0.5, role: 1.5 } } });
      await pagefind.init();
      this.totals = await pagefind.filters();
      return pagefind;
    });
    return this.pagefind;
  }

  /** What holds the words (all that pass the filters when there are none): results, how many there are by filter and value, and
      how many there would be without filters. Who asks for nothing gets no results. */
  async find(query, filters) {
    const pagefind = await this.load();
    if (!query && !Object.keys(filters).length) return { results: [], counts: this.totals, totals: this.totals };
    const { results, filters: counts, totalFilters } = await pagefind.search(query || null, { filters });
    if (!query) return { results, counts, totals: this.totals };
    // The best result comes first: when it is none, nothing was found.
    if (results.length && !answers(query, await results[0].data())) return { results: [], counts: {}, totals: {} };
    return { results, counts, totals: totalFilters };
  }
}

async function readJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.json();
}
