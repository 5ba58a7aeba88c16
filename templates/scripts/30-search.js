// Opens search: as a dialog with `/`, Ctrl-K or a link to the search page, at once on the pages that search themselves. What
// searches is loaded then and not before.
(() => {
  const root = new URL(document.documentElement.dataset.root || "./", location.href);
  const dialog = document.getElementById("_search-dialog");
  const own = document.querySelector("main [data-search]");
  const KEY = "sourcebook-search-key";

  const begin = (host) => {
    if (location.protocol === "file:") {
      host.classList.add("is-offline");
      host.querySelector(".search-offline").hidden = false;
      return;
    }
    import(new URL("assets/search.js", root)).then(
      (search) => search.begin(host, root),
      () => {
        host.querySelector(".search-failed").hidden = false;
      },
    );
  };
  if (own) begin(own);
  if (!dialog?.showModal) return;

  let begun = false;
  const open = () => {
    if (own?.dataset.search === "page") {
      own.querySelector("input").focus();
      return;
    }
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector("input").select();
    if (!begun) begin(dialog.firstElementChild);
    begun = true;
  };

  const key = dialog.querySelector("[data-search-key]");
  try {
    key.checked = localStorage.getItem(KEY) !== "off";
  } catch {
    // Storage is closed to this page: the key opens search.
  }
  key.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, key.checked ? "on" : "off");
    } catch {
      // The choice holds until the next page.
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const asked = command ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/" && key.checked && !typing;
    if (!asked || document.querySelector(":modal:not(#_search-dialog)")) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest?.("[data-search-open]");
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", (event) => {
    // In a field for searching, browsers keep the first Escape for emptying it.
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a, [data-search-close]")) dialog.close();
  });
})();
