// Which paragraphs of a page a search found, and their words around what it looked for. Pure: a result of Pagefind in, places out.

import { foldWord, splitName } from "./search-names.js";

const SHORT_WORD = 3;
const MOST_PLACES = 3;
const WORDS_BEFORE = 9;
const WORDS_SHOWN = 30;

/** Whether a result holds what was asked for. For a word that no page holds, Pagefind gives those with its first letters. */
export function answers(query, result) {
  const words = result.content.split(/\s+/);
  const found = result.weighted_locations.flatMap(({ location }) => splitName(words[location] ?? "").map(foldWord));
  const asked = splitName(query).map(foldWord);
  return !found.length || asked.every((word) => word.length < SHORT_WORD || found.some((other) => begin(word, other)));
}

/** Whether two words have their first letters in common: three of them, and half of the first word. */
function begin(word, other) {
  return other.startsWith(word.slice(0, Math.max(SHORT_WORD, Math.floor(word.length / 2))));
}

/** The best paragraphs of a result, in the order of the page: the id of each, the heading above it, and its stretches of text
    (those that were looked for are marked). */
export function findPlaces(result) {
  const words = result.content.split(/\s+/);
  const anchors = [...result.anchors].sort((a, b) => a.location - b.location);
  const places = new Map();
  for (const { location, balanced_score: score } of result.weighted_locations) {
    const number = anchors.findLastIndex((anchor) => anchor.location <= location);
    if (number < 0) continue;
    const place = places.get(number) ?? { number, score: 0, locations: [] };
    place.score += score;
    place.locations.push(location);
    places.set(number, place);
  }
  return [...places.values()]
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, MOST_PLACES)
    .sort((a, b) => a.number - b.number)
    .map(({ number, locations }) => ({
      id: anchors[number].id,
      section: findHeading(anchors, number),
      stretches: cutStretches(words, locations, anchors[number].location, anchors[number + 1]?.location ?? words.length),
    }));
}

function findHeading(anchors, number) {
  const isHeading = (anchor) => /^h[2-6]$/.test(anchor.element);
  return isHeading(anchors[number]) ? "" : (anchors.slice(0, number).findLast(isHeading)?.text ?? "");
}

function cutStretches(words, locations, start, end) {
  const sought = new Set(locations);
  const last = Math.max(start, end - WORDS_SHOWN);
  const from = Math.min(last, Math.max(start, Math.min(...locations) - WORDS_BEFORE));
  const to = Math.min(end, from + WORDS_SHOWN);
  const stretches = from > start ? [{ text: "… ", isMarked: false }] : [];
  for (let place = from; place < to; place += 1) {
    if (sought.has(place)) {
      const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words[place]);
      stretches.push({ text: before, isMarked: false }, { text: word, isMarked: true }, { text: `${after} `, isMarked: false });
    } else {
      stretches.push({ text: `${words[place]} `, isMarked: false });
    }
  }
  if (to < end) stretches.push({ text: "…", isMarked: false });
  return stretches.filter(({ text }) => text);
}
