// The problems of a project, shown over its page: a panel that errors open, and that folds to a button. All of a problem
// is text here, whatever stands in it.
const FOLDED = "sourcebook-folded";

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const summarise = (counts) =>
  Object.entries(counts)
    .filter(([, number]) => number)
    .map(([severity, number]) => count(number, severity))
    .join(", ");

// What tells one set of errors from another when lines have moved: the reader has folded these, and not those.
const identify = (problems) =>
  JSON.stringify(
    problems
      .filter((problem) => problem.severity === "error")
      .map(({ code, where, message }) => [code, where.replace(/:[\d:]+$/, ""), message]),
  );

const row = (problem) =>
  make(
    "li",
    { className: problem.severity },
    make("p", { className: "place" }, make("code", {}, problem.where), " ", make("b", {}, problem.severity), " ", make("code", {}, problem.code)),
    make("p", {}, problem.message),
    ...(problem.hint ? [make("p", { className: "hint" }, problem.hint)] : []),
  );

const remember = (folded) => {
  try {
    sessionStorage.setItem(FOLDED, folded);
  } catch {
    // Storage is closed to this page: the panel opens again with the next page.
  }
};

const remembered = () => {
  try {
    return sessionStorage.getItem(FOLDED);
  } catch {
    return null;
  }
};

export const makePanel = () => {
  const host = document.createElement("sourcebook-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const said = make("p", { className: "said", role: "status" });
  const alarm = make("p", { className: "said", role: "alert" });
  const heading = make("h2", { id: "heading" });
  const fold = make("button", { type: "button", textContent: "Close" });
  const list = make("ol", { tabIndex: 0 });
  const panel = make("section", { id: "panel", hidden: true }, make("header", {}, heading, fold), list);
  const chip = make("button", { type: "button", className: "chip", hidden: true });
  const away = make("p", { className: "away", hidden: true, textContent: "The preview has ended; this page may be old." });
  panel.setAttribute("aria-labelledby", "heading");
  list.setAttribute("aria-labelledby", "heading");
  chip.setAttribute("aria-controls", "panel");
  const style = make("link", { rel: "stylesheet", href: new URL("preview.css", import.meta.url) });
  const root = make("div", { lang: "en", dir: "ltr", className: "preview" }, said, alarm, panel, away, chip);
  root.hidden = true; // until there is a style for it
  style.onload = () => (root.hidden = false);
  shadow.append(style, root);
  document.body.append(host);

  let errors = "[]";
  let shown = "";

  const setOpen = (open) => {
    panel.hidden = !open;
    chip.hidden = open || !list.childElementCount;
    chip.setAttribute("aria-expanded", open);
  };
  const close = () => {
    remember(errors);
    const inside = panel.contains(shadow.activeElement);
    setOpen(false);
    if (inside) chip.focus();
  };
  const show = (problems, counts) => {
    const told = JSON.stringify([problems, counts]);
    if (told === shown) return;
    shown = told;
    const [before, summary, more] = [errors, summarise(counts), counts.error + counts.warning - problems.length];
    errors = identify(problems);
    const rest = more ? [make("li", {}, make("p", {}, `… and ${more} more, in the terminal.`))] : [];
    list.replaceChildren(...problems.map(row), ...rest);
    heading.textContent = chip.textContent = summary;
    chip.classList.toggle("error", errors !== "[]");
    (errors === "[]" ? said : alarm).textContent = summary;
    (errors === "[]" ? alarm : said).textContent = "";
    const wasOpen = !panel.hidden && problems.length > 0 && before === errors;
    setOpen(wasOpen || (errors !== "[]" && errors !== remembered()));
    if (errors === "[]") remember("");
  };

  fold.addEventListener("click", close);
  chip.addEventListener("click", () => {
    setOpen(true);
    fold.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || panel.hidden) return;
    if (!document.querySelector("dialog[open]")) close();
  });
  return { show, setAway: (isAway) => (away.hidden = !isAway) };
};
