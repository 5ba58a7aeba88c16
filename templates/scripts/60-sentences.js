/* A link that lights a sentence ends in “:~:text=…”. A browser that does not know that is led to the paragraph. */
(() => {
  if ("fragmentDirective" in document) return;
  const strip = () => {
    const [anchor, directive] = location.hash.split(":~:");
    if (directive) location.replace(anchor || "#");
  };
  addEventListener("hashchange", strip);
  strip();
})();
