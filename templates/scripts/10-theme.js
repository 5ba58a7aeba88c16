// The choice of light or dark: kept in this browser, followed in its other windows.
(() => {
  const KEY = "sourcebook-theme";
  const root = document.documentElement;
  const choice = document.querySelector("[data-theme-choice]");
  if (!choice) return;

  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    choice.value = root.dataset.theme ?? "";
  };

  choice.addEventListener("change", () => {
    show(choice.value);
    try {
      if (choice.value) localStorage.setItem(KEY, choice.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is closed to this page: the choice holds until the next one.
    }
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) show(event.newValue);
  });
  // A page that comes back from the browser's memory may have missed a change, and a form may have been filled in again.
  addEventListener("pageshow", () => {
    let kept = root.dataset.theme;
    try {
      kept = localStorage.getItem(KEY);
    } catch {
      // As above.
    }
    show(kept);
  });
})();
