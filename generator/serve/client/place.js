// Where a reader is on a page: how far scrolled, what is open, what has the focus. Kept while the page is loaded again.
const KEY = "sourcebook-place";
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
const address = () => location.pathname + location.search;

// The parts that open, each by its words and by which one with these words it is: others may come or go before it.
const parts = () => {
  const seen = new Map();
  return [...document.querySelectorAll("details")].map((part) => {
    const words = part.querySelector("summary")?.textContent.trim() ?? "";
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return [`${before} ${words}`, part];
  });
};

const focusPlace = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  if (element.id) return { id: element.id };
  const same = [...document.querySelectorAll(FOCUSABLE)];
  return { index: same.indexOf(element), words: element.textContent };
};

const findFocus = (place) => {
  if (place.id) return document.getElementById(place.id);
  const same = [...document.querySelectorAll(FOCUSABLE)];
  const there = same[place.index];
  return there?.textContent === place.words ? there : same.find((element) => element.textContent === place.words);
};

export const keepPlace = () => {
  const place = {
    address: address(),
    left: scrollX,
    top: scrollY,
    open: parts().map(([key, part]) => [key, part.open]),
    focus: focusPlace(),
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
    history.scrollRestoration = "manual";
  } catch {
    // Storage is closed to this page: the browser alone finds the place again.
  }
};

const takePlace = () => {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return place?.address === address() ? place : null;
  } catch {
    return null;
  }
};

// The page may grow while its pictures load, so the place is taken once more then, unless the reader has moved on.
export const returnToPlace = () => {
  const place = takePlace();
  if (!place) return;
  const open = new Map(place.open);
  for (const [key, part] of parts()) if (open.has(key)) part.open = open.get(key);
  if (place.focus) findFocus(place.focus)?.focus({ preventScroll: true });
  let moved = false;
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => (moved = true), { once: true, passive: true });
  }
  const scroll = () => {
    if (!moved) scrollTo({ left: place.left, top: place.top, behavior: "instant" });
  };
  const settle = () => {
    scroll();
    history.scrollRestoration = "auto";
  };
  scroll();
  if (document.readyState === "complete") settle();
  else addEventListener("load", () => requestAnimationFrame(settle), { once: true });
};
