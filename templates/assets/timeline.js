/*
  The timeline's filter. The style sheet alone filters the page at hand by kind and basis; this adds the field for an actor, filters
  all pages (an index says which rows fit, their own pages give them), counts what fits, and keeps the filter in the address:
  ?actor=actors/mariana-costa&kind=person&basis=inferred. On file:// no page may read another, so there it filters the page at hand.
*/
(() => {
  const timeline = document.querySelector(".timeline");
  if (!timeline) return;
  const ROWS_AT_ONCE = 100;
  const PAGES_AT_ONCE = 6;
  const KEYS = ["actor", "kind", "basis"];
  const main = timeline.closest("main");
  const form = timeline.querySelector(".filter");
  const field = form.elements.actor;
  const status = form.querySelector(".tally-shown");
  const own = timeline.querySelector(".pages-own");
  const ownRows = [...own.querySelectorAll(".event-row")];
  const ownFirst = Number(ownRows[0].id.slice(2));
  const readsAll = Boolean(timeline.dataset.index) && location.protocol !== "file:";
  const indexUrl = readsAll ? new URL(timeline.dataset.index, location.href) : null;
  const found = timeline.querySelector("template.found").content.firstElementChild.cloneNode(true);
  const part = (name) => found.querySelector(`.${name}`);
  const pages = new Map();
  let index = null;
  let run = 0;
  let typing = false;
  let timer = 0;

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

  function readForm() {
    return { actor: field.value.trim(), kind: form.elements.kind.value, basis: form.elements.basis.value };
  }

  /* The numbers of the actors that a text means: one by its id, those of that very name, or those whose name holds it. */
  function chooseActors(text, actors) {
    const same = actors.filter((actor) => actor.id === text || fold(actor.name) === fold(text));
    return new Set((same.length ? same : actors.filter((actor) => fold(actor.name).includes(fold(text)))).map((actor) => actor.number));
  }

  function actorsOfPage() {
    return [...form.querySelectorAll("#_actors option")].map((option) => ({
      number: Number(option.dataset.number),
      id: option.dataset.id,
      name: option.value,
    }));
  }

  /* Rows as a filter sees them: the numbers of their actors, the kinds, the basis. */
  function fits(row, filter, actors) {
    return (
      (!filter.basis || row.basis === filter.basis) &&
      (!filter.kind || row.kinds.includes(filter.kind)) &&
      (!actors || row.actors.some((actor) => actors.has(actor)))
    );
  }

  function loadIndex() {
    index ??= fetch(indexUrl)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((json) => {
        const actors = json.actors.map(([id, name, kind], number) => ({ number, id, name, kind }));
        const rows = json.events.map(([basis, ...named]) => ({
          basis: json.bases[basis],
          actors: named,
          kinds: named.map((number) => actors[number].kind),
        }));
        suggest(actors.slice(0, 300));
        return { actors, rows, page: json.page };
      });
    return index;
  }

  function suggest(actors) {
    const options = actors.map((actor) => {
      const option = document.createElement("option");
      option.value = actor.name;
      Object.assign(option.dataset, { number: actor.number, id: actor.id });
      return option;
    });
    form.querySelector("#_actors").replaceChildren(...options);
  }

  function tell(shown, whole) {
    const write = (name, number) => {
      status.querySelector(`.${name}`).textContent = number.toLocaleString(document.documentElement.lang);
    };
    write("shown", shown);
    write("whole", whole);
    main.classList.add("filtered"); // the chart and the years tell of all rows
    status.hidden = false;
  }

  /* The page at hand, row by row; a month or year without a row goes too. */
  function filterPage(filter) {
    const actors = filter.actor ? chooseActors(filter.actor, actorsOfPage()) : null;
    let shown = 0;
    for (const row of ownRows) {
      const { basis, kinds, actors: named } = row.dataset;
      row.hidden = !fits({ basis, kinds: kinds.split(" "), actors: named ? named.split(" ").map(Number) : [] }, filter, actors);
      shown += row.hidden ? 0 : 1;
    }
    for (const group of own.querySelectorAll(".month, .year")) group.hidden = !group.querySelector(".event-row:not([hidden])");
    own.hidden = false;
    part("none").hidden = shown > 0;
    part("more").hidden = true;
    own.before(found);
    tell(shown, ownRows.length);
  }

  function showAll() {
    for (const element of own.querySelectorAll(".event-row, .month, .year")) element.hidden = false;
    own.hidden = false;
    status.hidden = true;
    main.classList.remove("filtered");
    found.remove();
  }

  function pageOf(number) {
    const url = new URL(number === 1 ? "index.html" : `page/${number}/index.html`, indexUrl);
    if (url.pathname === location.pathname.replace(/\/$/, "/index.html")) return Promise.resolve({ body: document, url: location.href });
    if (!pages.has(number)) {
      const page = fetch(url)
        .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
        .then((html) => ({ body: new DOMParser().parseFromString(html, "text/html"), url }));
      pages.set(number, page);
    }
    return pages.get(number);
  }

  function copy(element, url) {
    const twin = document.importNode(element, true);
    for (const each of [twin, ...twin.querySelectorAll("[id]")]) each.removeAttribute("id");
    for (const link of twin.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), url);
    twin.hidden = false;
    return twin;
  }

  /* Puts a row under its year and month, which open where the row before stood in others. */
  function place(row, url, last) {
    const year = row.closest(".year").querySelector("h2");
    const month = row.closest(".month");
    if (last.year !== year.id) {
      last.year = year.id;
      last.month = null;
      last.group = document.createElement("div");
      last.group.className = "year";
      last.group.append(copy(year, url));
      part("all").before(last.group);
    }
    const title = month.querySelector("h3");
    const name = title ? title.textContent : "";
    if (last.month !== name) {
      last.month = name;
      const group = document.createElement("div");
      group.className = "month";
      if (title) group.append(copy(title, url));
      last.list = group.appendChild(month.querySelector("ol").cloneNode(false));
      last.group.append(group);
    }
    return last.list.appendChild(copy(row, url));
  }

  /* All pages: the rows that fit come from their own pages, some at a time. */
  async function filterAll(filter) {
    const mine = run;
    const { actors, rows, page } = await loadIndex();
    if (mine !== run) return;
    const wanted = filter.actor ? chooseActors(filter.actor, actors) : null;
    const numbers = rows.flatMap((row, place) => (fits(row, filter, wanted) ? [place + 1] : []));
    const last = {};
    let next = 0;

    async function addRows() {
      const batch = [];
      const needed = new Set();
      while (next + batch.length < numbers.length && batch.length < ROWS_AT_ONCE) {
        const number = numbers[next + batch.length];
        needed.add(Math.ceil(number / page));
        if (needed.size > PAGES_AT_ONCE) break;
        batch.push(number);
      }
      const read = new Map();
      const wantedPages = [...new Set(batch.map((number) => Math.ceil(number / page)))];
      await Promise.all(wantedPages.map(async (number) => read.set(number, await pageOf(number))));
      if (mine !== run) return null;
      next += batch.length;
      const added = batch.flatMap((number) => {
        const { body, url } = read.get(Math.ceil(number / page));
        const row = body.getElementById(`_e${number}`);
        return row ? [place(row, url, last)] : [];
      });
      part("more").hidden = next >= numbers.length;
      return added[0];
    }

    for (const group of found.querySelectorAll(":scope > .year")) group.remove();
    part("none").hidden = numbers.length > 0;
    part("more").onclick = async () => {
      const first = await addRows().catch(() => null);
      if (!first) return;
      first.tabIndex = -1;
      first.focus();
    };
    await addRows();
    if (mine !== run) return;
    own.hidden = true;
    own.before(found);
    tell(numbers.length, rows.length);
  }

  function apply() {
    run += 1;
    const mine = run;
    const filter = readForm();
    part("trouble").hidden = true;
    if (!KEYS.some((key) => filter[key])) return showAll();
    if (!readsAll) return filterPage(filter);
    return filterAll(filter).catch(() => {
      if (mine !== run) return;
      for (const group of found.querySelectorAll(":scope > .year")) group.remove();
      part("trouble").hidden = false;
      filterPage(filter);
    });
  }

  /* The address says what the form does. An actor is named by its id where the text means just one. */
  function writeAddress(method) {
    const filter = readForm();
    const named = actorsOfPage().filter((actor) => fold(actor.name) === fold(filter.actor));
    if (named.length === 1) filter.actor = named[0].id;
    const query = new URLSearchParams(KEYS.filter((key) => filter[key]).map((key) => [key, filter[key]]));
    try {
      history[method](null, "", `${location.pathname}${query.size ? `?${query.toString().replaceAll("%2F", "/")}` : ""}`);
    } catch {
      // a page opened from a disk may have no address but its own
    }
  }

  async function readAddress() {
    const query = new URLSearchParams(location.search);
    form.reset();
    for (const key of ["kind", "basis"]) {
      const choice = [...form.elements[key]].find((input) => input.value === query.get(key));
      if (choice) choice.checked = true;
    }
    const actor = query.get("actor") ?? "";
    const known = actor && readsAll ? await loadIndex().then((loaded) => loaded.actors, actorsOfPage) : actorsOfPage();
    field.value = known.find((each) => each.id === actor)?.name ?? actor;
    apply();
  }

  function leaveFilter() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    form.reset();
    apply();
    history.replaceState(null, "", `${location.pathname}${location.hash}`);
    target.scrollIntoView();
  }

  form.addEventListener("change", (event) => {
    if (event.target === field) return;
    writeAddress("pushState");
    apply();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeAddress(typing ? "replaceState" : "pushState");
      typing = true;
      apply();
    }, 200);
  });
  field.addEventListener("change", () => { typing = false; });
  field.addEventListener("focus", () => { if (readsAll) loadIndex().catch(() => {}); }, { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[type=reset]").addEventListener("click", (event) => {
    event.preventDefault();
    form.reset();
    writeAddress("pushState");
    apply();
    field.focus();
  });
  addEventListener("popstate", readAddress);
  addEventListener("hashchange", leaveFilter);

  if (!readsAll) form.querySelector(".scope")?.classList.add("holds");
  if (KEYS.some((key) => new URLSearchParams(location.search).has(key))) readAddress();
})();
