// Previews of actors on links to them, with hover and focus. A card can be pointed at, goes with Escape, and never covers its link.
(() => {
  const rows = document.getElementById("_cards");
  const main = document.querySelector("main");
  if (!rows || !main) return;
  const SHOW_AFTER = 300;
  const HIDE_AFTER = 250;
  const GAP = 6;
  const PARTS = ["name", "kind", "role", "stated", "counts"];

  const cards = new Map(JSON.parse(rows.content.textContent).map(([href, ...row]) => [href, row]));
  const card = document.createElement("div");
  card.id = "_card";
  card.className = "card";
  card.role = "tooltip";
  card.hidden = true;
  const [name, kind, role, stated, counts] = PARTS.map((part) => {
    const line = document.createElement("p");
    line.className = `card-${part}`;
    line.dir = "auto";
    return line;
  });
  card.append(kind, name, role, stated, counts);
  main.append(card);

  let link = null;
  let timer = 0;

  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const hide = () => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    link = null;
    card.hidden = true;
  };
  const rowOf = (element) => cards.get(element.getAttribute("href")?.split("#")[0]);
  const findLink = (target) => {
    const found = target instanceof Element ? target.closest("a.actor, a.name, svg a") : null;
    return found && main.contains(found) && rowOf(found) ? found : null;
  };

  const place = (target, x) => {
    const origin = card.offsetParent.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const below = box.bottom + GAP + card.offsetHeight <= innerHeight || box.top < card.offsetHeight + GAP;
    const top = below ? box.bottom + GAP : box.top - GAP - card.offsetHeight;
    const left = Math.max(GAP, Math.min(x ?? box.left, width - card.offsetWidth - GAP));
    card.style.setProperty("--x", `${left - origin.left}px`);
    card.style.setProperty("--y", `${top - origin.top}px`);
  };
  const show = (target, x) => {
    hide();
    link = target;
    const row = rowOf(target);
    [name, kind, role, stated, counts].forEach((line, number) => {
      line.textContent = row[number];
    });
    card.style.setProperty("--hue", getComputedStyle(target).getPropertyValue("--hue"));
    card.hidden = false;
    place(target, x);
    target.setAttribute("aria-describedby", card.id);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const target = findLink(event.target);
    if (card.contains(event.target) || (target && target === link)) clearTimeout(timer);
    else if (target) later(() => show(target, event.clientX - 24), SHOW_AFTER);
    else if (link) later(hide, HIDE_AFTER);
    else clearTimeout(timer);
  });
  document.documentElement.addEventListener("pointerleave", () => later(hide, HIDE_AFTER));
  document.addEventListener("focusin", (event) => {
    const target = findLink(event.target);
    if (target?.matches(":focus-visible")) later(() => show(target), SHOW_AFTER);
    else if (link && !card.contains(event.target)) hide();
  });
  document.addEventListener("focusout", (event) => {
    if (event.target === link) later(hide, HIDE_AFTER);
    else if (!link) clearTimeout(timer);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("pagehide", hide);
})();
