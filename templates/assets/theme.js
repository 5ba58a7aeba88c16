// Sets the reader's choice of light or dark before the page is drawn, and says that scripts run. Loaded by itself and at once, since
// neither can wait for the rest.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = "";
  try {
    const theme = localStorage.getItem("sourcebook-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is closed to this page: the system's choice stands.
  }
})();
