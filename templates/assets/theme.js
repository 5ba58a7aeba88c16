// Before the page is drawn: the reader's choice of light or dark, that scripts run, and that a search was asked for, so that the
// page keeps room for what comes. Loaded by itself and at once, since none of it can wait for the rest.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = "";
  if (/[?&][a-z]+=[^&]/.test(location.search)) root.dataset.asked = "";
  try {
    const theme = localStorage.getItem("sourcebook-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is closed to this page: the system's choice stands.
  }
})();
