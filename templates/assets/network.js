// The network's page: lights up a name's neighbourhood, makes the picture larger and moves it, sorts the table.
(() => {
  "use strict";

  const picture = document.querySelector("svg.network");
  if (picture) {
    lightUp(picture);
    look(picture);
  }
  whenIdle(() => { for (const table of document.querySelectorAll("table[data-sortable]")) makeSortable(table); });

  // What measures or changes the page waits until it is drawn, so that nobody waits for it.
  function whenIdle(act) {
    addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(act));
  }

  // A node that is pointed at or has the focus lights up with its edges and their other ends; the rest steps back.
  function lightUp(svg) {
    let nodes, edges;
    const read = () => {
      nodes = new Map([...svg.querySelectorAll(".node")].map((node) => [node.dataset.n, node]));
      edges = [...svg.querySelectorAll(".edge")];
    };
    const clear = () => {
      svg.classList.remove("looking");
      for (const lit of svg.querySelectorAll(".lit")) lit.classList.remove("lit");
    };
    const show = (found) => {
      clear();
      if (!found) return;
      if (!nodes) read();
      svg.classList.add("looking");
      const ends = found.matches(".edge") ? [found] : edges.filter((e) => [e.dataset.a, e.dataset.b].includes(found.dataset.n));
      found.classList.add("lit");
      for (const edge of ends) {
        for (const lit of [edge, nodes.get(edge.dataset.a), nodes.get(edge.dataset.b)]) lit.classList.add("lit");
      }
    };
    const at = (event) => event.target.closest?.(".node, .edge");
    svg.addEventListener("pointerover", (event) => show(at(event)));
    svg.addEventListener("pointerleave", clear);
    svg.addEventListener("focusin", (event) => show(at(event)));
    svg.addEventListener("focusout", clear);
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
  }

  // How large the picture is drawn in its box, which scrolls. Names keep their size, so that more of them have room.
  function look(svg) {
    const LEVELS = [0.85, 1.5, 2.25, 3.4];
    const LARGEST = 6;
    const box = svg.parentElement;
    const tools = document.querySelector(".network-tools");
    const natural = svg.viewBox.baseVal.width;
    let first = 0, scale = 0;
    const measure = () => { first ||= scale = svg.getBoundingClientRect().width / natural; };

    const whole = () => box.clientWidth / natural;
    const middle = () => [box.clientWidth / 2, box.clientHeight / 2];
    const draw = (next, [x, y] = middle()) => {
      next = Math.min(Math.max(next, Math.min(whole(), first)), LARGEST);
      const times = next / scale;
      const left = (box.scrollLeft + x) * times - x;
      const top = (box.scrollTop + y) * times - y;
      if (next > first) box.classList.add("closer");
      scale = next;
      const level = LEVELS.filter((least) => scale >= least).length;
      svg.style.width = `${scale * natural}px`;
      svg.style.setProperty("--zoom", level ? Math.max(scale, 1) : scale);
      svg.dataset.level = level;
      box.scrollLeft = left;
      box.scrollTop = top;
      button("out").disabled = scale <= Math.min(whole(), first);
      button("in").disabled = scale >= LARGEST;
    };
    const enlarge = (times, at) => { measure(); draw(scale * times, at); };
    const fit = () => { measure(); draw(whole()); };
    const button = (name) => tools.querySelector(`[data-zoom="${name}"]`);
    const point = ({ clientX, clientY }) => {
      const { left, top } = box.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };

    tools.addEventListener("click", ({ target }) => {
      const how = target.closest("button")?.dataset.zoom;
      if (how === "whole") fit();
      else if (how) enlarge(how === "in" ? 1.4 : 1 / 1.4);
    });
    box.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      enlarge(Math.exp(-Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 40) / 200), point(event));
    }, { passive: false });
    box.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "+" || event.key === "=") enlarge(1.4);
      else if (event.key === "-") enlarge(1 / 1.4);
      else if (event.key === "0") fit();
      else return;
      event.preventDefault();
    });

    // Two fingers make it larger or smaller; one scrolls the box, as anywhere.
    let apart = 0;
    const spread = ([a, b]) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    box.addEventListener("touchstart", ({ touches }) => { apart = touches.length === 2 ? spread(touches) : 0; }, { passive: true });
    box.addEventListener("touchmove", (event) => {
      if (event.touches.length !== 2 || !apart) return;
      event.preventDefault();
      const [a, b] = event.touches;
      const now = spread(event.touches);
      enlarge(now / apart, point({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }));
      apart = now;
    }, { passive: false });

    // A mouse drags it. A drag is no click.
    let held = false, moved = false;
    box.addEventListener("pointerdown", ({ pointerType, button: pressed }) => {
      held = pointerType === "mouse" && pressed === 0;
      moved = false;
    });
    addEventListener("pointermove", ({ movementX, movementY, buttons }) => {
      if (!held) return;
      if (!(buttons & 1)) { held = false; box.classList.remove("held"); return; }
      if (!moved && Math.abs(movementX) + Math.abs(movementY) < 2) return;
      moved = true;
      box.classList.add("held");
      box.scrollBy(-movementX, -movementY);
    });
    addEventListener("pointerup", () => { held = false; box.classList.remove("held"); });
    box.addEventListener("click", (event) => { if (moved) event.preventDefault(); moved = false; }, true);
    box.addEventListener("dragstart", (event) => event.preventDefault());

    whenIdle(() => {
      measure();
      if (box.scrollWidth > box.clientWidth) box.scrollLeft = (box.scrollWidth - box.clientWidth) / 2;
      button("out").disabled = first <= whole();
    });
  }

  // Heads of columns become buttons; equal rows keep their order.
  function makeSortable(table) {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    for (const [column, head] of heads.entries()) {
      if (!head.dataset.sort) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      button.addEventListener("click", () => {
        const first = head.dataset.sort === "number" ? "descending" : "ascending";
        const order = head.getAttribute("aria-sort") === first ? (first === "ascending" ? "descending" : "ascending") : first;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const compare = head.dataset.sort === "number" ? (a, b) => value(a) - value(b) : (a, b) => collator.compare(value(a), value(b));
        body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)));
      });
    }
  }
})();
