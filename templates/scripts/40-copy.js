// Copying: buttons that copy a text of the page (`data-copies` is its id), and words selected in a source with their citation.
(() => {
  const said = document.querySelector(".said");
  let silence = 0;

  const say = (words) => {
    clearTimeout(silence);
    said.textContent = words;
    silence = setTimeout(() => said.replaceChildren(), 2500);
  };
  // Where the clipboard is closed to a page (plain http), a selected field still copies.
  const copyField = (text) => {
    const field = document.createElement("textarea");
    const focused = document.activeElement;
    field.value = text;
    field.readOnly = true;
    field.className = "hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    focused?.focus({ preventScroll: true });
    return done;
  };
  const copy = async (text) => {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = copyField(text);
    }
    say(done ? said.dataset.copied : said.dataset.failed);
  };

  for (const button of document.querySelectorAll("button[data-copies]")) {
    button.addEventListener("click", () => copy(document.getElementById(button.dataset.copies).textContent.trim()));
  }

  const quoting = document.getElementById("_quoting");
  const body = document.querySelector(".source .body");
  const citation = document.querySelector("[data-citation]");
  if (!quoting || !body || !citation) return;
  const BLOCKS = "p, li, h2, h3, h4, h5, h6, blockquote, tr, pre";
  const NOT_TEXT = ".permalink, .page-mark, .footnote-ref, .footnote-backref, .quoting";
  const GAP = 8;
  const button = quoting.content.firstElementChild.cloneNode(true);
  let quotation = "";

  const elementOf = (node) => (node instanceof Element ? node : node.parentElement);
  const flat = (text) => text.replace(/\s+/g, " ").trim();
  const wordsOf = (range) => {
    const copied = document.createElement("div");
    copied.append(range.cloneContents());
    for (const part of copied.querySelectorAll(NOT_TEXT)) part.remove();
    for (const part of copied.querySelectorAll(BLOCKS)) part.before("\u2029");
    return copied.textContent.split("\u2029").map(flat).filter(Boolean).join("\n\n");
  };
  const addressOf = (range) => {
    const canonical = document.querySelector("link[rel=canonical]")?.href;
    const page = canonical ?? (location.protocol === "file:" ? "" : location.href.split("#")[0]);
    const block = elementOf(range.startContainer).closest("[id]");
    return page && block && body.contains(block) ? `${page}#${block.id}` : page;
  };
  const quote = (range, words) => {
    const values = { words, citation: flat(citation.textContent), address: addressOf(range) };
    return quoting.dataset.form.replace(/\{(\w+)\}/g, (match, key) => values[key] ?? match).trim();
  };

  const hide = () => {
    button.remove();
    quotation = "";
  };
  const place = (range) => {
    const origin = button.offsetParent.getBoundingClientRect();
    const lines = range.getClientRects();
    const end = lines[lines.length - 1] ?? range.getBoundingClientRect();
    const most = document.documentElement.clientWidth - button.offsetWidth - GAP;
    button.style.setProperty("--x", `${Math.max(GAP, Math.min(end.right - button.offsetWidth / 2, most)) - origin.left}px`);
    button.style.setProperty("--y", `${end.bottom + GAP - origin.top}px`);
  };
  const offer = () => {
    const selection = getSelection();
    if (document.activeElement === button) return;
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const words = range && body.contains(range.commonAncestorContainer) ? wordsOf(range) : "";
    if (!words) {
      hide();
      return;
    }
    quotation = quote(range, words);
    // It stands at the end of the selection's last block, so that Tab comes to it from there.
    const block = elementOf(range.endContainer).closest("p, li, h2, h3, h4, h5, h6, td, th, pre") ?? body;
    if (button.parentElement !== block) block.append(button);
    place(range);
  };

  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 250);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  button.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
  button.addEventListener("blur", offer);
  button.addEventListener("click", async () => {
    await copy(quotation);
    if (document.activeElement !== button) hide(); // else whoever came by keyboard would lose the place
  });
})();
