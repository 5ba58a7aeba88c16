// Sets the reader's choice of light or dark before the page is drawn. Loaded by itself, since it must not wait.
try {
  const theme = localStorage.getItem("sourcebook-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: the system's choice stands.
}
