// Finds names as people remember them: with or without accents, half typed, in any order, slightly wrong. Pure: rows and queries
// in, ranked rows out. How a word sounds is told here as in generator/render/search/sounds.py, which cuts the index into files.

const LETTERS = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae" };
const KEY_LENGTH = 4;
const MOST_SHARDS = 8;
const SOUNDS = {};
for (const group of ["aeiouy", "bvwfp", "ckq", "szx", "gjh", "dt", "nm", "l", "r"]) {
  for (const letter of group) SOUNDS[letter] = group[0];
}
const POINTED = /(?<![\p{L}\p{N}])((?:[\p{L}\p{N}]\.)+[\p{L}\p{N}]?)(?![\p{L}\p{N}])/gu;

/** The words of a name in small letters, accents kept. */
export function splitName(name) {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(POINTED, (letters) => letters.replaceAll(".", ""))
    .replace(/'s(?![\p{L}\p{N}])/gu, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return plain.length > 1 && plain[0] === "the" ? plain.slice(1) : plain;
}

/** A word without accents. */
export function foldWord(word) {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđßæ]/g, (letter) => LETTERS[letter]);
}

/** The first sounds of a folded word. */
export function soundKey(word) {
  const letters = [...word];
  let key = "";
  for (const [place, letter] of letters.entries()) {
    if (letter === "h" && place > 0) continue;
    const hisses = letter === "c" && /^[eiy]$/.test(letters[place + 1] ?? "");
    const sound = hisses ? "s" : (SOUNDS[letter] ?? letter);
    if (!key.endsWith(sound)) key += sound;
  }
  return [...key].slice(0, KEY_LENGTH).join("");
}

/** The keys of an index's files that may hold a query's names: for each word its own, and those of its likeliest slips. */
export function pickShards(query, keys) {
  const picked = new Set();
  for (const word of splitName(query).map(foldWord)) {
    const key = soundKey(word);
    const swapped = key.length > 2 ? key[0] + key[2] + key[1] + key.slice(3) : key;
    const dropped = key.length > 2 ? key[0] + key.slice(2) : key;
    for (const wanted of [key, swapped, dropped]) {
      const near = keys.filter((held) => wanted.startsWith(held) || held.startsWith(wanted));
      near.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      for (const held of near.slice(0, MOST_SHARDS)) picked.add(held);
    }
  }
  return [...picked];
}

/** How many letters differ: put in, left out, changed, or two neighbours swapped; Infinity for more than `most`. */
export function distance(a, b, most) {
  const [first, second] = [[...a], [...b]];
  if (Math.abs(first.length - second.length) > most) return Infinity;
  let before = [];
  let above = second.map((_, place) => place + 1);
  above.unshift(0);
  for (const [row, letter] of first.entries()) {
    const line = [row + 1];
    for (const [column, other] of second.entries()) {
      let least = Math.min(line[column] + 1, above[column + 1] + 1, above[column] + (letter === other ? 0 : 1));
      if (row > 0 && column > 0 && letter === second[column - 1] && first[row - 1] === other) {
        least = Math.min(least, before[column - 1] + 1);
      }
      line.push(least);
    }
    if (Math.min(...line) > most) return Infinity;
    [before, above] = [above, line];
  }
  const found = above.at(-1);
  return found <= most ? found : Infinity;
}

/** How far a word that was asked for is from a word of a name: a tier (0 as written, 1 as its start, 2 but for accents, 3 with
    slips) and the slips; null for another word. */
function compareWords(asked, name) {
  if (asked === name) return [0, 0];
  if (name.startsWith(asked)) return [1, 0];
  const [plain, folded] = [foldWord(asked), foldWord(name)];
  if (folded === plain || folded.startsWith(plain)) return [2, folded === plain ? 0 : 0.5];
  const most = plain.length >= 7 ? 2 : plain.length >= 4 ? 1 : 0;
  const slips = most ? distance(plain, folded, most) : Infinity;
  return slips === Infinity ? null : [3, slips];
}

/** How well a name answers: each word that was asked for must meet a word of its own, in any order. Null when it does not. */
function compareName(asked, name) {
  const free = splitName(name);
  let tier = 0;
  let slips = 0;
  for (const word of asked) {
    let best = null;
    let place = -1;
    for (const [number, other] of free.entries()) {
      const found = compareWords(word, other);
      if (found && (!best || found[0] < best[0] || (found[0] === best[0] && found[1] < best[1]))) [best, place] = [found, number];
    }
    if (!best) return null;
    free.splice(place, 1);
    tier = Math.max(tier, best[0]);
    slips += best[1];
  }
  return [tier, slips, free.length ? 1 : 0];
}

/** The rows that answer a query, best first: by how well one of their names does, then by how many sources name them. Each comes
    with the name that answered. */
export function rankNames(query, rows) {
  const asked = splitName(query);
  if (!asked.length || asked.join("").length < 2) return [];
  const found = [];
  for (const row of rows) {
    let best = null;
    for (const name of [row[0], ...row[1]]) {
      const score = compareName(asked, name);
      if (score && (!best || compareScores(score, best.score) < 0)) best = { score, name };
    }
    if (best) found.push({ row, ...best });
  }
  return found.sort(
    (a, b) => compareScores(a.score, b.score) || b.row[5] - a.row[5] || b.row[6] - a.row[6] || (a.row[3] < b.row[3] ? -1 : 1),
  );
}

function compareScores(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
