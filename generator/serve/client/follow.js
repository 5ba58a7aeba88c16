// The preview's part of an open page: it follows the server, and makes the page new when there is a newer edition of it.
import { keepPlace, returnToPlace } from "./place.js";
import { makePanel } from "./panel.js";

const script = document.querySelector("script[data-edition]");
const [run, number] = script.dataset.edition.split(" ");
const page = { run, number: Number(number), failed: "failed" in script.dataset };
const panel = makePanel();
const SOONEST = 500; // milliseconds until a lost server is asked again; twice as many each time
const LATEST = 4000;
let source = null;
let wait = SOONEST;
let timer = 0;

// A server allows a browser few connections: a page that nobody sees gives its own back, and catches up when it is seen.
const follow = () => {
  if (source || document.visibilityState === "hidden") return;
  clearTimeout(timer);
  source = new EventSource(new URL("editions", import.meta.url));
  source.onmessage = (event) => {
    wait = SOONEST;
    panel.setAway(false);
    hear(JSON.parse(event.data));
  };
  source.onerror = () => {
    leave();
    panel.setAway(wait > SOONEST);
    timer = setTimeout(follow, wait);
    wait = Math.min(wait * 2, LATEST);
  };
};

const leave = () => {
  clearTimeout(timer);
  source?.close();
  source = null;
};

const hear = (edition) => {
  if (edition.run !== page.run || edition.pages > page.number) {
    reload();
  } else if (page.failed) {
    hearOnFailure(edition);
  } else {
    if (edition.number > page.number) renewStyles(edition.number);
    page.number = edition.number;
    panel.show(edition.problems, edition.counts);
  }
};

// A page that could not be made shows the problems itself, as they were.
const hearOnFailure = (edition) => {
  const problems = JSON.stringify(edition.problems);
  page.problems ??= problems;
  if (edition.number > page.number || problems !== page.problems) reload();
};

const reload = () => {
  leave();
  if (!page.failed) keepPlace();
  location.reload();
};

// Each style sheet of the site again, under an address of its own; the old one stays until the new one is there.
const renewStyles = (edition) => {
  for (const old of document.querySelectorAll("link[rel~='stylesheet']")) {
    const address = new URL(old.href);
    if (address.origin !== location.origin) continue;
    address.searchParams.set("edition", edition);
    const link = old.cloneNode();
    link.href = address;
    link.onload = link.onerror = () => old.remove();
    old.after(link);
  }
};

if (!page.failed) returnToPlace();
document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : follow()));
addEventListener("pagehide", leave);
addEventListener("pageshow", follow);
follow();
